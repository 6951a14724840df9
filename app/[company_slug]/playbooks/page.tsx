import { BookOpenText } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ChoiceField } from '@/app/_components/filters/choice-field';
import { CreatePlaybookButton } from '@/app/_components/playbooks/create-playbook-button';
import { PlaybookTable } from '@/app/_components/playbooks/playbook-table';
import { Card } from '@/app/_components/ui/card';
import { EmptyState } from '@/app/_components/ui/empty-state';
import { PageHeader } from '@/app/_components/ui/page-header';
import { TabLinks } from '@/app/_components/ui/tabs';
import { pageCtx } from '@/lib/auth/page-ctx';
import { listPlaybooksSchema } from '@/lib/contracts/playbook-list';
import { PLAYBOOK_STATUSES } from '@/lib/contracts/playbooks';
import { personOf } from '@/lib/domain/ctx';
import { listPlaybooks } from '@/lib/domain/playbooks/list-playbooks';
import { squadChoices } from '@/lib/domain/squads/squad-choices';
import { may, scopeOf } from '@/lib/permissions/permissions';

interface PlaybooksPageProps {
  params: Promise<{ company_slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('playbooks'))('title') };
}

/** The playbooks of the company, and how calls went by them. */
export default async function PlaybooksPage({ params, searchParams }: PlaybooksPageProps) {
  const { company_slug } = await params;
  const ctx = await pageCtx(company_slug);
  const { role } = personOf(ctx);
  const t = await getTranslations('playbooks');
  const asked = await searchParams;
  const squads = may(role, 'squads.read') ? await squadChoices({ ctx }) : [];
  const query = listPlaybooksSchema.safeParse({
    ...(asked.status && { status: asked.status }),
    ...(asked.squad_id && { squad_id: asked.squad_id }),
  }).data;
  const { playbooks: all } = await listPlaybooks({
    ctx,
    input: query?.squad_id === undefined ? {} : { squad_id: query.squad_id },
  });
  const playbooks = all.filter(({ status }) => query?.status === undefined || status === query.status);
  const path = `/${company_slug}/playbooks`;
  const href = (status: string | null) => {
    const search = new URLSearchParams();
    if (status !== null) search.set('status', status);
    if (query?.squad_id !== undefined) search.set('squad_id', query.squad_id);
    return search.size === 0 ? path : `${path}?${search}`;
  };
  const create = may(role, 'playbooks.write') ? (
    <CreatePlaybookButton
      squads={squads}
      for_company={scopeOf(role, 'playbooks.write') === 'company'}
      company_slug={company_slug}
    />
  ) : null;
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} actions={create} />
      <div className="mb-4 flex flex-wrap items-end justify-between gap-3">
        <TabLinks
          label={t('tabs')}
          className="min-w-0 grow"
          tabs={[
            { href: href(null), label: t('all'), current: query?.status === undefined, count: all.length },
            ...PLAYBOOK_STATUSES.map((status) => ({
              href: href(status),
              label: t(`status_many.${status}`),
              current: query?.status === status,
              count: all.filter((one) => one.status === status).length,
            })),
          ]}
        />
        {squads.length > 1 ? (
          <ChoiceField
            name="squad_id"
            label={t('squad_filter')}
            any={t('any_squad')}
            options={squads.map(({ id, name }) => ({ value: id, label: name }))}
            className="w-auto min-w-44 max-sm:w-full"
          />
        ) : null}
      </div>
      <Card>
        {playbooks.length === 0 ? (
          <EmptyState
            icon={BookOpenText}
            title={all.length === 0 && query?.squad_id === undefined ? t('empty.title') : t('none_found')}
            action={all.length === 0 ? create : null}
          >
            {all.length === 0 ? t('empty.body') : null}
          </EmptyState>
        ) : (
          <>
            <PlaybookTable playbooks={playbooks} company_slug={company_slug} />
            <p className="border-t px-4 py-2.5 text-xs text-ink-3">{t('period')}</p>
          </>
        )}
      </Card>
    </>
  );
}
