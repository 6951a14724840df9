import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LanguageChoice } from '@/app/_components/frame/language-choice';
import { Mark } from '@/app/_components/frame/mark';
import { ThemeChoice } from '@/app/_components/frame/theme-choice';
import { PageHeader } from '@/app/_components/ui/page-header';
import { apiDocument } from '@/app/api/v1/_document';
import { Basics } from './basics';
import { OperationCard } from './operation-card';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('developers'))('title') };
}

/** The API as people read it: the very document that /api/v1/openapi.json serves. */
export default async function DevelopersPage() {
  const t = await getTranslations('developers');
  const { paths, info } = apiDocument();
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  const groups = new Map<string, typeof operations>();
  for (const one of operations) {
    const tag = one.operation.tags[0] ?? 'api';
    groups.set(tag, [...(groups.get(tag) ?? []), one]);
  }
  return (
    <div className="mx-auto grid max-w-[76rem] gap-x-10 px-4 py-6 md:grid-cols-[13rem_minmax(0,1fr)] md:px-8">
      <aside className="md:sticky md:top-6 md:max-h-[calc(100dvh-3rem)] md:self-start md:overflow-y-auto">
        <p className="mb-4 flex items-center gap-2 font-semibold">
          <Mark className="size-6" />
          Performancy
        </p>
        <nav aria-label={t('contents')} className="mb-6 flex flex-wrap gap-x-1 md:flex-col">
          {[...groups.keys()].map((group) => (
            <a
              key={group}
              href={`#${group}`}
              className="rounded-md px-2 py-1 text-ink-2 hover:bg-sunken hover:text-ink"
            >
              {group}
            </a>
          ))}
        </nav>
        <div className="mb-6 flex flex-wrap gap-2">
          <LanguageChoice />
          <ThemeChoice />
        </div>
      </aside>
      <main id="content" className="min-w-0">
        <PageHeader title={t('title')} description={t('intro', { version: info.version })} />
        <Basics />
        {[...groups].map(([group, members]) => (
          <section key={group} aria-labelledby={group} className="mt-8">
            <h2 id={group} className="mb-3 scroll-mt-6 text-lg font-semibold">
              {group}
            </h2>
            <div className="grid gap-3">
              {members.map(({ path, method, operation }) => (
                <OperationCard
                  key={operation.operationId}
                  path={path}
                  method={method}
                  operation={operation}
                />
              ))}
            </div>
          </section>
        ))}
      </main>
    </div>
  );
}
