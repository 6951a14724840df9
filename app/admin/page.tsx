import { Building2 } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getFormatter, getTranslations } from 'next-intl/server';
import { SearchField } from '@/app/_components/filters/search-field';
import { Button } from '@/app/_components/ui/button';
import { Card } from '@/app/_components/ui/card';
import { EmptyState } from '@/app/_components/ui/empty-state';
import { Notice } from '@/app/_components/ui/notice';
import { PageHeader } from '@/app/_components/ui/page-header';
import { Pagination } from '@/app/_components/ui/pagination';
import { pageAccount } from '@/lib/auth/page-ctx';
import { listCompaniesSchema } from '@/lib/contracts/company';
import { listCompanies } from '@/lib/domain/company-switch/list-companies';
import { CompanyTable } from './company-table';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth'))('admin.title') };
}

interface AdminPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Staff choose a company to visit; for everybody else this page does not exist. */
export default async function AdminPage({ searchParams }: AdminPageProps) {
  const ctx = await pageAccount();
  if (ctx.account.role !== 'ADMIN') notFound();
  const t = await getTranslations('auth');
  const format = await getFormatter();
  const asked = listCompaniesSchema.safeParse(await searchParams);
  const input = asked.data ?? listCompaniesSchema.parse({});
  const companies = await listCompanies({ ctx, input });
  const visit = ctx.account.switch;
  return (
    <>
      <PageHeader title={t('admin.title')} description={t('admin.intro')} />
      {visit === null ? null : (
        <Notice tone="warn" className="mb-4">
          {t('admin.running', {
            company: visit.company.name,
            time: format.dateTime(visit.expires_at, { timeStyle: 'short' }),
          })}{' '}
          <Link href={`/${visit.company.slug}`} className="font-semibold underline underline-offset-2">
            {t('admin.go')}
          </Link>
        </Notice>
      )}
      <SearchField label={t('admin.search')} className="mb-4 max-w-sm" />
      <Card>
        {companies.data.length === 0 ? (
          <EmptyState
            icon={Building2}
            title={t('admin.empty')}
            action={
              <Button asChild>
                <Link href="/admin">{t('admin.all')}</Link>
              </Button>
            }
          />
        ) : (
          <CompanyTable rows={companies.data} />
        )}
        <Pagination {...companies} path="/admin" query={{ q: input.q }} />
      </Card>
    </>
  );
}
