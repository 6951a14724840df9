import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { Frame } from '@/app/_components/frame/frame';
import { SwitchBanner } from '@/app/_components/frame/switch-banner';
import { pageAccount, pageCtx } from '@/lib/auth/page-ctx';
import { companyProfile } from '@/lib/domain/company/company-profile';

interface CompanyLayoutProps {
  params: Promise<{ company_slug: string }>;
  children: ReactNode;
}

export async function generateMetadata({ params }: CompanyLayoutProps): Promise<Metadata> {
  const company = await companyProfile({ ctx: await pageCtx((await params).company_slug) });
  return { title: { default: company.name, template: `%s · ${company.name}` } };
}

export default async function CompanyLayout({ params, children }: CompanyLayoutProps) {
  const ctx = await pageCtx((await params).company_slug);
  const [company, { account }] = await Promise.all([companyProfile({ ctx }), pageAccount()]);
  const banner = account.switch === null ? null : <SwitchBanner company_name={company.name} />;
  return (
    <Frame company={company} person={account} banner={banner}>
      {children}
    </Frame>
  );
}
