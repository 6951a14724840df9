import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PageHeader } from '@/app/_components/ui/page-header';
import { pageCtx } from '@/lib/auth/page-ctx';
import { getCompany } from '@/lib/domain/company/get-company';
import { personOf } from '@/lib/domain/ctx';
import { may } from '@/lib/permissions/permissions';
import { CompanyCard } from './company-card';
import { FeaturesCard } from './features-card';
import { SettingsTabs } from './settings-tabs';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('settings'))('title') };
}

export default async function SettingsPage({ params }: { params: Promise<{ company_slug: string }> }) {
  const { company_slug } = await params;
  const ctx = await pageCtx(company_slug);
  if (!may(personOf(ctx).role, 'company.write')) notFound();
  const t = await getTranslations('settings');
  const company = await getCompany({ ctx });
  return (
    <>
      <PageHeader title={t('title')} />
      <SettingsTabs slug={company_slug} current="company" />
      <div className="grid max-w-5xl items-start gap-4 lg:grid-cols-2">
        <CompanyCard company={company} />
        <FeaturesCard features={company.features} />
      </div>
    </>
  );
}
