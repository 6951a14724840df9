import { getTranslations } from 'next-intl/server';
import type { UserRole } from '@/lib/contracts/me';
import { may } from '@/lib/permissions/permissions';
import { TabLinks } from '../ui/tabs';

type Tab = 'deals' | 'leads' | 'funnel' | 'imports';

/** The views of the pipeline. */
export async function PipelineTabs({ slug, role, current }: { slug: string; role: UserRole; current: Tab }) {
  const t = await getTranslations('pipeline.tabs');
  const path = `/${slug}/pipeline`;
  const tabs = [
    { href: path, label: t('deals'), current: current === 'deals' },
    { href: `${path}/leads`, label: t('leads'), current: current === 'leads' },
    { href: `${path}/funnel`, label: t('funnel'), current: current === 'funnel' },
  ];
  if (may(role, 'pipeline.import'))
    tabs.push({ href: `${path}/imports`, label: t('imports'), current: current === 'imports' });
  return <TabLinks label={t('label')} tabs={tabs} className="mb-4" />;
}
