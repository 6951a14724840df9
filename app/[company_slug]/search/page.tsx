import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AskForm } from '@/app/_components/search/ask-form';
import { Examples } from '@/app/_components/search/examples';
import { SearchAnswer } from '@/app/_components/search/search-answer';
import { SearchSide } from '@/app/_components/search/search-side';
import { PageHeader } from '@/app/_components/ui/page-header';
import { pageCtx } from '@/lib/auth/page-ctx';
import { QUESTION_MAX_CHARS } from '@/lib/contracts/search';
import { personOf } from '@/lib/domain/ctx';
import { getSearch } from '@/lib/domain/search/get-search';
import { listSearches } from '@/lib/domain/search/list-searches';
import { AppError } from '@/lib/errors/app-error';
import { may } from '@/lib/permissions/permissions';

interface SearchPageProps {
  params: Promise<{ company_slug: string }>;
  searchParams: Promise<{ id?: string; q?: string }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('search'))('title') };
}

/** Questions in plain words over what was said, with answers that open the line. */
export default async function SearchPage({ params, searchParams }: SearchPageProps) {
  const { company_slug } = await params;
  const { id, q } = await searchParams;
  const ctx = await pageCtx(company_slug);
  if (!may(personOf(ctx).role, 'search.read')) notFound();
  const t = await getTranslations('search');
  const list = await listSearches({ ctx });
  const view = typeof id === 'string' ? await read(ctx, id) : null;
  const asked = typeof q === 'string' ? q.slice(0, QUESTION_MAX_CHARS) : '';
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_18rem]">
        <div className="grid gap-4">
          <AskForm
            key={view?.id ?? asked}
            company_slug={company_slug}
            question={view?.question ?? asked}
            at_once={view === null && asked.trim().length > 1}
          />
          {view === null ? (
            <Examples company_slug={company_slug} />
          ) : (
            <SearchAnswer view={view} company_slug={company_slug} />
          )}
        </div>
        <SearchSide list={list} shown={view?.id ?? null} company_slug={company_slug} />
      </div>
    </>
  );
}

async function read(ctx: Awaited<ReturnType<typeof pageCtx>>, id: string) {
  try {
    return await getSearch({ ctx, input: { id } });
  } catch (thrown) {
    if (thrown instanceof AppError && thrown.code === 'not_found') notFound();
    throw thrown;
  }
}
