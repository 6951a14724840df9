import { useTranslations } from 'next-intl';
import { z } from 'zod';
import { useReasonText } from '@/app/_components/api/use-reason-text';
import type { SyncJobDetail } from '@/lib/contracts/sync';

/** Codes of a synchronisation's log whose meaning the page can say. */
const KNOWN = [
  'lines_read',
  'lines_forbidden',
  'leads_matched',
  'no_notices',
  'read_again',
  'calls_missed',
  'reports_forbidden',
  'paused',
] as const;

const count = z.number().catch(0);
/** What the lines of a log count, each its own; seconds of a pause. */
const dataSchema = z.object({
  lines: count,
  calls: count,
  found: count,
  records: count,
  seconds: count,
  reason: z.string().optional().catch(undefined),
});

/** A line of a synchronisation's log in words. */
export function useSyncEntryText(): (entry: SyncJobDetail['entries'][number]) => string {
  const t = useTranslations('integrations.sync.log.codes');
  const why = useReasonText();
  return ({ code, data }) => {
    const known = KNOWN.find((one) => one === code);
    if (known === undefined) return code;
    const { reason, seconds, ...counts } = dataSchema.parse(data);
    const said = t(known, { ...counts, minutes: Math.max(1, Math.round(seconds / 60)) });
    return reason === undefined ? said : `${said} ${why(reason)}`;
  };
}
