import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { MappingCard } from '@/app/_components/pipeline/imports/mapping-card';
import { ProgressCard } from '@/app/_components/pipeline/imports/progress-card';
import { RefusedRows } from '@/app/_components/pipeline/imports/refused-rows';
import { PageHeader } from '@/app/_components/ui/page-header';
import { pageCtx } from '@/lib/auth/page-ctx';
import { personOf } from '@/lib/domain/ctx';
import { firstFailedRows } from '@/lib/domain/imports/failed-rows';
import { getImport } from '@/lib/domain/imports/get-import';
import { AppError } from '@/lib/errors/app-error';
import { may } from '@/lib/permissions/permissions';

/** Of the rows that were not taken, so many are shown; the download has all. */
const REFUSED_SHOWN = 20;

interface ImportPageProps {
  params: Promise<{ company_slug: string; id: string }>;
}

/** One import: what its columns are while it is a draft, then how far it is and what came out. */
export default async function ImportPage({ params }: ImportPageProps) {
  const { company_slug, id } = await params;
  const ctx = await pageCtx(company_slug);
  if (!may(personOf(ctx).role, 'pipeline.import')) notFound();
  const t = await getTranslations('pipeline');
  const run = await getImport({ ctx, input: { id } }).catch((thrown: unknown) => {
    if (thrown instanceof AppError && thrown.code === 'not_found') notFound();
    throw thrown;
  });
  const looked_at = run.status === 'DONE' && run.failed > 0 && run.kept;
  const refused = looked_at ? await firstFailedRows({ ctx, input: { id, most: REFUSED_SHOWN } }) : null;
  const delimiter = run.delimiter === '\t' ? 'tab' : run.delimiter;
  return (
    <>
      <PageHeader
        back={{ href: `/${company_slug}/pipeline/imports`, label: t('tabs.imports') }}
        title={run.file_name}
        description={t('imports.facts', {
          rows: run.rows_total,
          encoding: run.encoding.toUpperCase(),
          delimiter,
        })}
      />
      {run.status === 'DRAFT' ? <MappingCard draft={run} /> : <ProgressCard run={run} />}
      {refused === null ? null : <RefusedRows {...refused} total={run.failed} />}
    </>
  );
}
