import { FileSpreadsheet } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { readAddress, type SearchParams } from '@/app/_components/lists/address';
import { UploadButton } from '@/app/_components/pipeline/imports/upload-button';
import { PipelineTabs } from '@/app/_components/pipeline/pipeline-tabs';
import { Badge } from '@/app/_components/ui/badge';
import { Card } from '@/app/_components/ui/card';
import { EmptyState } from '@/app/_components/ui/empty-state';
import { PageHeader } from '@/app/_components/ui/page-header';
import { Pagination } from '@/app/_components/ui/pagination';
import { Table, Td, Th, Tr } from '@/app/_components/ui/table';
import { pageCtx } from '@/lib/auth/page-ctx';
import { type ImportView, listImportsSchema } from '@/lib/contracts/imports';
import { personOf } from '@/lib/domain/ctx';
import { listImports } from '@/lib/domain/imports/list-imports';
import { may } from '@/lib/permissions/permissions';

const TONE = {
  DRAFT: 'warn',
  RUNNING: 'accent',
  DONE: 'good',
  UNDOING: 'accent',
  UNDONE: 'neutral',
} as const;

interface ImportsPageProps {
  params: Promise<{ company_slug: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('pipeline.tabs'))('imports') };
}

export default async function ImportsPage({ params, searchParams }: ImportsPageProps) {
  const { company_slug } = await params;
  const ctx = await pageCtx(company_slug);
  const { role } = personOf(ctx);
  if (!may(role, 'pipeline.import')) notFound();
  const t = await getTranslations('pipeline');
  const format = await getFormatter();
  const list = await listImports({ ctx, input: readAddress(listImportsSchema, await searchParams) });
  const path = `/${company_slug}/pipeline/imports`;
  return (
    <>
      <PageHeader
        title={t('title')}
        description={t('imports.description')}
        actions={<UploadButton company_slug={company_slug} />}
      />
      <PipelineTabs slug={company_slug} role={role} current="imports" />
      <Card>
        {list.data.length === 0 ? (
          <EmptyState icon={FileSpreadsheet} title={t('imports.empty_title')}>
            {t('imports.empty')}
          </EmptyState>
        ) : (
          <>
            <Table caption={t('imports.caption')}>
              <thead>
                <tr>
                  <Th>{t('imports.columns.file')}</Th>
                  <Th className="max-sm:hidden">{t('imports.columns.status')}</Th>
                  <Th numeric>{t('imports.columns.rows')}</Th>
                  <Th className="max-md:hidden">{t('imports.columns.result')}</Th>
                  <Th className="max-lg:hidden">{t('imports.columns.by')}</Th>
                  <Th className="max-sm:hidden">{t('imports.columns.when')}</Th>
                </tr>
              </thead>
              <tbody>
                {list.data.map((run) => (
                  <Tr key={run.id} className="relative">
                    <Td className="max-w-72 max-sm:w-full max-sm:max-w-0">
                      <Link
                        href={`${path}/${run.id}`}
                        className="block truncate font-medium after:absolute after:inset-0"
                      >
                        {run.file_name}
                      </Link>
                      <span className="text-xs text-ink-3">{t(`imports.kinds.${run.kind}`)}</span>
                      <span className="mt-1 block sm:hidden">
                        <Badge tone={TONE[run.status]}>{t(`imports.status.${run.status}`)}</Badge>
                      </span>
                    </Td>
                    <Td className="max-sm:hidden">
                      <Badge tone={TONE[run.status]}>{t(`imports.status.${run.status}`)}</Badge>
                    </Td>
                    <Td numeric>{format.number(run.rows_total)}</Td>
                    <Td className="whitespace-nowrap text-ink-2 max-md:hidden">
                      {run.status === 'DRAFT' || !run.kept ? null : t('imports.summary', summaryOf(run))}
                    </Td>
                    <Td className="whitespace-nowrap text-ink-2 max-lg:hidden">{run.created_by.name}</Td>
                    <Td className="whitespace-nowrap text-ink-2 max-sm:hidden">
                      {format.dateTime(new Date(run.created_at), { dateStyle: 'short', timeStyle: 'short' })}
                    </Td>
                  </Tr>
                ))}
              </tbody>
            </Table>
            <Pagination page={list.page} page_size={list.page_size} total={list.total} path={path} />
          </>
        )}
      </Card>
    </>
  );
}

/** The figures of a finished import. */
function summaryOf({ created, updated, failed }: ImportView) {
  return { created, updated, failed };
}
