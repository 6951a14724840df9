import { useFormatter, useTranslations } from 'next-intl';
import { useReasonText } from '@/app/_components/api/use-reason-text';
import { Notice } from '@/app/_components/ui/notice';
import type { WaitingChanges as Waiting } from '@/lib/contracts/integrations';

const ENTITIES = ['lead', 'deal', 'conversation', 'task', 'note'] as const;

/** What was changed here and the CRM has not been told of, and why it waits; nothing while nothing waits. */
export function WaitingChanges({ waiting }: { waiting: Waiting }) {
  const t = useTranslations('integrations.waiting');
  const format = useFormatter();
  const reason = useReasonText();
  const { count, oldest_at, held_by, refused } = waiting;
  if (count === 0) return null;
  const entity = ({ entity: name, count }: Waiting['refused'][number]) => {
    const known = ENTITIES.find((one) => one === name);
    return known === undefined ? `${count} ${name}` : t(`entities.${known}`, { count });
  };
  const since =
    oldest_at === null
      ? ''
      : format.dateTime(new Date(oldest_at), { dateStyle: 'short', timeStyle: 'short' });
  const troubled = held_by !== null || refused.length > 0;
  return (
    <Notice tone={troubled ? 'warn' : 'info'} title={t('title', { count })}>
      <p>{t(troubled ? 'since' : 'soon', { since })}</p>
      {held_by === null ? null : <p>{t('held', { reason: reason(held_by) })}</p>}
      {refused.length === 0 ? null : (
        <ul className="mt-1 list-disc pl-5">
          {refused.map((one) => (
            <li key={`${one.entity} ${one.reason}`}>
              {entity(one)}: {reason(one.reason)}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
