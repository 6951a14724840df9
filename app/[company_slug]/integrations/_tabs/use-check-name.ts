import { useTranslations } from 'next-intl';

const GOTO = ['account', 'lines', 'calls', 'reports', 'notifications', 'recordings', 'transcripts'] as const;
const ZOHO = [
  'organisation',
  'users',
  'fields',
  'leads',
  'deals',
  'contacts',
  'calls',
  'tasks',
  'events',
  'notes',
  'search',
  'notifications',
] as const;

/** What a line of the test of a connection is about, in words. */
export function useCheckName(provider: string): (key: string) => string {
  const t = useTranslations('integrations.checks');
  return (key) => {
    if (key === 'connection' || key === 'subscription') return t(key);
    const goto = provider === 'goto' ? GOTO.find((one) => one === key) : undefined;
    if (goto !== undefined) return t(`goto.${goto}`);
    const zoho = provider === 'zoho' ? ZOHO.find((one) => one === key) : undefined;
    return zoho === undefined ? key : t(`zoho.${zoho}`);
  };
}
