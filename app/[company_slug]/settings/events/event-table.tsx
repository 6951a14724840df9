import { useFormatter, useTranslations } from 'next-intl';
import { Badge, type BadgeTone } from '@/app/_components/ui/badge';
import { Table, Td, Th, Tr } from '@/app/_components/ui/table';
import type { EventView } from '@/lib/contracts/events';
import { useEventText } from './use-event-text';

const TONES: Record<EventView['status'], BadgeTone> = {
  PENDING: 'accent',
  APPLIED: 'good',
  LATE: 'neutral',
  DEAD: 'bad',
  ARCHIVED: 'neutral',
  DELETED: 'neutral',
};

/** Events as rows: when, whence, what, and how it went. */
export function EventTable({ events }: { events: EventView[] }) {
  const t = useTranslations('hub.events');
  const format = useFormatter();
  const { source, reason } = useEventText();
  return (
    <Table caption={t('caption')}>
      <thead>
        <tr>
          <Th>{t('when')}</Th>
          <Th>{t('source')}</Th>
          <Th>{t('type')}</Th>
          <Th>{t('state')}</Th>
          <Th numeric>{t('attempts')}</Th>
        </tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <Tr key={event.id}>
            <Td className="whitespace-nowrap">
              <time dateTime={event.received_at}>
                {format.dateTime(new Date(event.received_at), { dateStyle: 'short', timeStyle: 'medium' })}
              </time>
            </Td>
            <Td>{source(event.provider)}</Td>
            <Td>
              <code className="text-sm">{event.type}</code>
            </Td>
            <Td>
              <Badge tone={TONES[event.status]}>{t(`status.${event.status}`)}</Badge>
              {event.error_code === null ? null : (
                <p className="mt-0.5 min-w-48 text-xs text-ink-2">{reason(event.error_code)}</p>
              )}
            </Td>
            <Td numeric>{format.number(event.attempts)}</Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}
