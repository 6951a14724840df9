import { getFormatter, getTranslations } from 'next-intl/server';
import { Badge } from '@/app/_components/ui/badge';
import { Table, Td, Th, Tr } from '@/app/_components/ui/table';
import type { AuditEntry } from '@/lib/contracts/company';
import { Changes } from './changes';
import { KNOWN_ACTIONS } from './known-actions';

export async function AuditTable({ entries }: { entries: AuditEntry[] }) {
  const t = await getTranslations('settings.audit');
  return (
    <Table caption={t('caption')}>
      <thead>
        <tr>
          <Th>{t('when')}</Th>
          <Th>{t('who')}</Th>
          <Th>{t('what')}</Th>
          <Th>{t('changes')}</Th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <AuditRow key={entry.id} entry={entry} />
        ))}
      </tbody>
    </Table>
  );
}

async function AuditRow({ entry }: { entry: AuditEntry }) {
  const t = await getTranslations('settings.audit');
  const format = await getFormatter();
  const known = KNOWN_ACTIONS.find((action) => action === entry.action);
  return (
    <Tr>
      <Td className="align-top whitespace-nowrap text-ink-2">
        <time dateTime={entry.created_at}>
          {format.dateTime(new Date(entry.created_at), { dateStyle: 'short', timeStyle: 'medium' })}
        </time>
      </Td>
      <Td className="align-top">
        <span className="grid justify-items-start gap-1">
          {entry.user.name}
          {entry.user.staff ? <Badge tone="warn">{t('staff')}</Badge> : null}
        </span>
      </Td>
      <Td className="align-top font-medium">
        {known === undefined ? <code className="text-xs">{entry.action}</code> : t(`actions.${known}`)}
      </Td>
      <Td className="align-top text-sm text-ink-2">
        <Changes {...entry.changes} />
      </Td>
    </Tr>
  );
}
