import Link from 'next/link';
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

interface EventTableProps {
  events: EventView[];
  /** Path of the list, where each event has a page of its own; without it rows lead nowhere. */
  path?: string;
}

/** Events as rows: when, whence, what, and how it went. */
export function EventTable({ events, path }: EventTableProps) {
  const t = useTranslations('hub.events');
  const format = useFormatter();
  const { source, reason } = useEventText();
  return (
    <Table caption={t('caption')}>
      <thead>
        <tr>
          <Th>{t('when')}</Th>
          <Th className="max-sm:hidden">{t('source')}</Th>
          <Th>{t('type')}</Th>
          <Th>{t('state')}</Th>
          <Th numeric className="max-sm:hidden">
            {t('attempts')}
          </Th>
        </tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <Tr key={event.id}>
            <Td className="text-sm sm:text-base sm:whitespace-nowrap">
              <time dateTime={event.received_at}>
                {format.dateTime(new Date(event.received_at), { dateStyle: 'short', timeStyle: 'medium' })}
              </time>
            </Td>
            <Td className="max-sm:hidden">{source(event.provider)}</Td>
            <Td>
              {path === undefined ? (
                <code className="text-sm">{event.type}</code>
              ) : (
                // Not fetched ahead: looking at an event is audited.
                <Link href={`${path}/${event.id}`} prefetch={false} className="hover:underline">
                  <code className="text-sm">{event.type}</code>
                </Link>
              )}
              <p className="text-xs text-ink-3 sm:hidden">{source(event.provider)}</p>
            </Td>
            <Td>
              <Badge tone={TONES[event.status]}>{t(`status.${event.status}`)}</Badge>
              {event.error_code === null ? null : (
                <p className="mt-0.5 text-xs sm:min-w-48 text-ink-2">{reason(event.error_code)}</p>
              )}
            </Td>
            <Td numeric className="max-sm:hidden">
              {format.number(event.attempts)}
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}
