import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Notice } from '@/app/_components/ui/notice';
import { PageHeader } from '@/app/_components/ui/page-header';
import { pageCtx } from '@/lib/auth/page-ctx';
import { personOf } from '@/lib/domain/ctx';
import { failureCode } from '@/lib/domain/integrations/connect-failure';
import { listConnections } from '@/lib/domain/integrations/list-connections';
import { may } from '@/lib/permissions/permissions';
import { KINDS, TABS } from './catalogue';
import { ConnectionWindow } from './connection-window';
import { KindSection } from './kind-section';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('integrations'))('title') };
}

interface IntegrationsPageProps {
  params: Promise<{ company_slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** What the company is connected with, and the window in which one connection is set up, tried and watched. */
export default async function IntegrationsPage({ params, searchParams }: IntegrationsPageProps) {
  const { company_slug } = await params;
  const ctx = await pageCtx(company_slug);
  const { role } = personOf(ctx);
  if (!may(role, 'integrations.read')) notFound();
  const t = await getTranslations('integrations');
  const asked = await searchParams;
  const connections = await listConnections({ ctx });
  // A sign-in at a vendor comes back here with "connected" or "failed".
  const named = asked.provider ?? asked.connected ?? asked.failed;
  const shown = connections.find(({ provider }) => provider === named);
  const tab =
    TABS.find((known) => known === asked.tab) ?? (asked.connected === undefined ? 'config' : 'test');
  const base = `/${company_slug}/integrations`;
  const reason = failureCode(typeof asked.reason === 'string' ? asked.reason : undefined);
  const outcome =
    shown === undefined
      ? null
      : asked.connected === shown.provider
        ? 'connected'
        : asked.failed === shown.provider
          ? 'failed'
          : null;
  return (
    <>
      <PageHeader title={t('title')} description={t('description')} />
      {connections.some(({ status }) => status === 'NEEDS_REAUTH') ? (
        <Notice tone="warn" title={t('reauth.title')} className="mb-5">
          {t('reauth.text')}
        </Notice>
      ) : null}
      <div className="grid gap-8">
        {KINDS.map((kind) => (
          <KindSection
            key={kind}
            kind={kind}
            slug={company_slug}
            connections={connections.filter(({ type }) => type === kind)}
          />
        ))}
      </div>
      {shown === undefined ? null : (
        <ConnectionWindow
          ctx={ctx}
          connection={shown}
          tab={tab}
          base={base}
          may_write={may(role, 'integrations.write')}
          outcome={outcome}
          reason={reason}
          newer_than={momentOf(asked.newer_than)}
        />
      )}
    </>
  );
}

/** A moment of an address, in milliseconds. */
function momentOf(text: string | string[] | undefined): Date | undefined {
  return typeof text === 'string' && /^\d{13}$/.test(text) ? new Date(Number(text)) : undefined;
}
