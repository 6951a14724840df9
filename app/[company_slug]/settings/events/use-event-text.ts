import { useTranslations } from 'next-intl';
import { useReasonText } from '@/app/_components/api/use-reason-text';

/** Codes of events that cannot be used, which the page can explain; the others are the vendors'. */
const KNOWN = [
  'malformed',
  'no_name',
  'invalid_fields',
  'no_handler',
  'unreadable',
  'no_records',
  'unexpected',
] as const;
const SOURCES = ['api', 'custom', 'goto', 'zoho'] as const;

/** Where an event came from and why it failed, in words. */
export function useEventText(): { source: (provider: string) => string; reason: (code: string) => string } {
  const t = useTranslations('hub.events');
  const vendor = useReasonText();
  return {
    source: (provider) => {
      const known = SOURCES.find((one) => one === provider);
      return known === undefined ? provider : t(`sources.${known}`);
    },
    reason: (code) => {
      const known = KNOWN.find((one) => one === code);
      return known === undefined ? vendor(code) : t(`reasons.${known}`);
    },
  };
}
