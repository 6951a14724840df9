import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PageHeader } from '@/app/_components/ui/page-header';
import { pageCtx } from '@/lib/auth/page-ctx';
import { listKeys } from '@/lib/domain/api-keys/list-keys';
import { personOf } from '@/lib/domain/ctx';
import { listDeliveries } from '@/lib/domain/webhooks/list-deliveries';
import { listEndpoints } from '@/lib/domain/webhooks/list-endpoints';
import { may } from '@/lib/permissions/permissions';
import { SettingsTabs } from '../settings-tabs';
import { EndpointsCard } from './endpoints-card';
import { KeysCard } from './keys-card';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('hub.api'))('title') };
}

/** Keys for machines, and where machines are told what happens; for directors. */
export default async function ApiPage({ params }: { params: Promise<{ company_slug: string }> }) {
  const { company_slug } = await params;
  const ctx = await pageCtx(company_slug);
  const { role } = personOf(ctx);
  if (!may(role, 'api_keys.read')) notFound();
  const t = await getTranslations('settings');
  const { data: keys } = await listKeys({ ctx });
  const { data: endpoints } = await listEndpoints({ ctx });
  const told = await Promise.all(
    endpoints.map(async (endpoint) => ({
      endpoint,
      deliveries: (await listDeliveries({ ctx, input: { id: endpoint.id, page: 1, page_size: 5 } })).data,
    })),
  );
  const acts = may(role, 'api_keys.write');
  return (
    <>
      <PageHeader title={t('title')} />
      <SettingsTabs slug={company_slug} current="api" />
      <div className="grid gap-4">
        <KeysCard keys={keys} acts={acts} />
        <EndpointsCard told={told} acts={acts} />
      </div>
    </>
  );
}
