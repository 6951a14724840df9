import { getTranslations } from 'next-intl/server';
import { TabLinks } from '@/app/_components/ui/tabs';

/** The views of a company's settings. */
export async function SettingsTabs({
  slug,
  current,
}: {
  slug: string;
  current: 'company' | 'ai' | 'events' | 'api' | 'audit';
}) {
  const t = await getTranslations('settings.tabs');
  const tabs = [
    { href: `/${slug}/settings`, label: t('company'), current: current === 'company' },
    { href: `/${slug}/settings/ai`, label: t('ai'), current: current === 'ai' },
    { href: `/${slug}/settings/events`, label: t('events'), current: current === 'events' },
    { href: `/${slug}/settings/api`, label: t('api'), current: current === 'api' },
    { href: `/${slug}/settings/audit`, label: t('audit'), current: current === 'audit' },
  ];
  return <TabLinks label={t('label')} tabs={tabs} className="mb-4" />;
}
