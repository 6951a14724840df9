import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { pageAccount } from '@/lib/auth/page-ctx';
import { EXTENSION_ID } from '@/lib/contracts/extension-id';
import { createLinkCodeSchema } from '@/lib/contracts/extension-link';
import { Panel } from '../../_panel';
import { ConnectExtension } from './connect-extension';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('connect'))('title') };
}

interface ConnectPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ConnectPage({ searchParams }: ConnectPageProps) {
  const { account } = await pageAccount();
  const t = await getTranslations('connect');
  const query = await searchParams;
  const asked = createLinkCodeSchema.safeParse({ state: query.state });
  if (account.company === null) return <Panel title={t('staff_title')} intro={t('staff')} />;
  if (query.linked === 'yes') return <Panel title={t('done_title')} intro={t('done')} />;
  if (query.linked !== undefined) return <Panel title={t('refused_title')} intro={t('refused')} />;
  if (!asked.success || query.extension_id !== EXTENSION_ID)
    return <Panel title={t('invalid_title')} intro={t('invalid')} />;
  const { name, slug } = account.company;
  return <ConnectExtension state={asked.data.state} person={account.name} company={name} home={`/${slug}`} />;
}
