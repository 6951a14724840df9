import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { Frame } from '@/app/_components/frame/frame';
import { SwitchBanner } from '@/app/_components/frame/switch-banner';
import { pageAccount, pageCtx } from '@/lib/auth/page-ctx';
import { countAlerts } from '@/lib/domain/alerts/count-alerts';

interface CompanyLayoutProps {
  params: Promise<{ company_slug: string }>;
  children: ReactNode;
}

export async function generateMetadata(): Promise<Metadata> {
  const { account } = await pageAccount();
  const name = (account.switch?.company ?? account.company)?.name ?? 'Performancy';
  return { title: { default: name, template: `%s · ${name}` } };
}

export default async function CompanyLayout({ params, children }: CompanyLayoutProps) {
  // Answers 404 for every company but the person's own.
  const ctx = await pageCtx((await params).company_slug);
  const { account } = await pageAccount();
  const company = account.switch?.company ?? account.company;
  if (company === null) notFound();
  const banner = account.switch === null ? null : <SwitchBanner company_name={company.name} />;
  return (
    <Frame company={company} person={account} alerts={await countAlerts({ ctx })} banner={banner}>
      {children}
    </Frame>
  );
}
