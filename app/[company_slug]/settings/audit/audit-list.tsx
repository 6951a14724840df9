import { getFormatter, getTranslations } from 'next-intl/server';
import { Badge } from '@/app/_components/ui/badge';
import { AUDIT_ACTIONS } from '@/lib/contracts/audit-actions';
import type { AuditEntry } from '@/lib/contracts/company';
import { Changes } from './changes';

/** The records as lines of four columns; on a phone each is a block of its own. */
export async function AuditList({ entries }: { entries: AuditEntry[] }) {
  const t = await getTranslations('settings.audit');
  return (
    <ol aria-label={t('caption')} className="border-y border-line">
      {entries.map((entry) => (
        <AuditLine key={entry.id} entry={entry} />
      ))}
    </ol>
  );
}

async function AuditLine({ entry }: { entry: AuditEntry }) {
  const t = await getTranslations('settings.audit');
  const format = await getFormatter();
  const known = AUDIT_ACTIONS.find((action) => action === entry.action);
  return (
    <li className="grid gap-x-6 gap-y-1 border-b border-line px-4 py-3 last:border-b-0 md:grid-cols-[8.5rem_11rem_13rem_minmax(0,1fr)]">
      <time dateTime={entry.created_at} className="text-ink-2 max-md:text-xs max-md:text-ink-3">
        {format.dateTime(new Date(entry.created_at), { dateStyle: 'short', timeStyle: 'short' })}
      </time>
      <span className="flex flex-wrap items-center gap-x-2 gap-y-1 md:grid md:content-start md:justify-items-start">
        {entry.user?.name ?? t(entry.actor?.startsWith('api_key:') ? 'by_key' : 'by_job')}
        {entry.user?.staff ? <Badge tone="warn">{t('staff')}</Badge> : null}
      </span>
      <span className="font-medium">
        {known === undefined ? <code className="text-xs">{entry.action}</code> : t(`actions.${known}`)}
      </span>
      <div className="text-sm text-ink-2">
        <Changes {...entry.changes} />
      </div>
    </li>
  );
}
