import { getTranslations } from 'next-intl/server';
import { TabLinks } from '../ui/tabs';

type Tab = 'deals' | 'leads' | 'funnel';

/** The views of the pipeline. */
export async function PipelineTabs({ slug, current }: { slug: string; current: Tab }) {
  const t = await getTranslations('pipeline.tabs');
  const path = `/${slug}/pipeline`;
  const tabs = [
    { href: path, label: t('deals'), current: current === 'deals' },
    { href: `${path}/leads`, label: t('leads'), current: current === 'leads' },
    { href: `${path}/funnel`, label: t('funnel'), current: current === 'funnel' },
  ];
  return <TabLinks label={t('label')} tabs={tabs} className="mb-4" />;
}
