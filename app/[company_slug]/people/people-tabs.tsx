import { getTranslations } from 'next-intl/server';
import { TabLinks } from '@/app/_components/ui/tabs';

/** The two views of the people of a company. */
export async function PeopleTabs({ slug, current }: { slug: string; current: 'people' | 'squads' }) {
  const t = await getTranslations('people.tabs');
  const tabs = [
    { href: `/${slug}/people`, label: t('people'), current: current === 'people' },
    { href: `/${slug}/people/squads`, label: t('squads'), current: current === 'squads' },
  ];
  return <TabLinks label={t('label')} tabs={tabs} className="mb-4" />;
}
