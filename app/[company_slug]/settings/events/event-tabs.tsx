import { getTranslations } from 'next-intl/server';
import { TabLinks } from '@/app/_components/ui/tabs';

interface EventTabsProps {
  slug: string;
  current: 'all' | 'dead' | 'replay';
  /** How many dead letters wait for somebody. */
  dead: number;
  /** Whether this person may act, and so replay. */
  acts: boolean;
}

/** The views of what came in: everything, what failed, and a period once more. */
export async function EventTabs({ slug, current, dead, acts }: EventTabsProps) {
  const t = await getTranslations('hub.events.tabs');
  const base = `/${slug}/settings/events`;
  const tabs = [
    { href: base, label: t('all'), current: current === 'all' },
    { href: `${base}/dead`, label: t('dead'), current: current === 'dead', count: dead },
    ...(acts ? [{ href: `${base}/replay`, label: t('replay'), current: current === 'replay' }] : []),
  ];
  return <TabLinks label={t('label')} tabs={tabs} />;
}
