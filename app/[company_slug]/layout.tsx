import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { Frame } from '@/app/_components/frame/frame';
import { SwitchBanner } from '@/app/_components/frame/switch-banner';
import { pageCtx } from '@/lib/auth/page-ctx';
import { companyProfile } from '@/lib/domain/company/company-profile';
import { signedInPerson } from '@/lib/domain/company/signed-in-person';

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
  const [company, person] = await Promise.all([companyProfile({ ctx }), signedInPerson({ ctx })]);
  const visit = ctx.actor.kind === 'user' && ctx.actor.switch_id !== undefined;
  return (
    <Frame
      company={company}
      person={person}
      banner={visit ? <SwitchBanner company_name={company.name} /> : null}
    >
      {children}
    </Frame>
  );
}
