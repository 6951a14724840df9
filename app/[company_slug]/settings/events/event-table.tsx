import { getFormatter, getTranslations } from 'next-intl/server';
import { ActionButton } from '@/app/_components/api/action-button';
import { Badge, type BadgeTone } from '@/app/_components/ui/badge';
import { Table, Td, Th } from '@/app/_components/ui/table';
import type { EventView } from '@/lib/contracts/events';

const TONES: Record<EventView['status'], BadgeTone> = {
  PENDING: 'accent',
  APPLIED: 'good',
  LATE: 'neutral',
  DEAD: 'bad',
  ARCHIVED: 'neutral',
  DELETED: 'neutral',
};

interface EventTableProps {
  caption: string;
  events: EventView[];
  /** Whether to offer what can be done with dead letters. */
  acts: boolean;
}

/** Events as rows, with why they failed. */
export async function EventTable({ caption, events, acts }: EventTableProps) {
  const t = await getTranslations('hub.events');
  const format = await getFormatter();
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          <Th>{t('when')}</Th>
          <Th>{t('source')}</Th>
          <Th>{t('type')}</Th>
          <Th>{t('state')}</Th>
          <Th>{t('reason')}</Th>
          <Th numeric>{t('attempts')}</Th>
          {acts ? <Th>{t('actions')}</Th> : null}
        </tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <tr key={event.id}>
            <Td>
              <time dateTime={event.received_at}>
                {format.dateTime(new Date(event.received_at), { dateStyle: 'short', timeStyle: 'medium' })}
              </time>
            </Td>
            <Td>{event.provider}</Td>
            <Td>{event.type}</Td>
            <Td>
              <Badge tone={TONES[event.status]}>{t(`status.${event.status}`)}</Badge>
            </Td>
            <Td>
              {event.error_code === null ? null : (
                <span title={event.error_reason ?? ''}>{event.error_code}</span>
              )}
            </Td>
            <Td numeric>{format.number(event.attempts)}</Td>
            {acts ? (
              <Td>
                <span className="flex gap-1">
                  <ActionButton
                    size="sm"
                    method="POST"
                    path={`/api/dlq/${event.id}/retry`}
                    done={t('retried')}
                  >
                    {t('retry')}
                  </ActionButton>
                  <ActionButton
                    size="sm"
                    variant="ghost"
                    method="POST"
                    path={`/api/dlq/${event.id}/archive`}
                    done={t('archived')}
                  >
                    {t('archive')}
                  </ActionButton>
                  <ActionButton
                    size="sm"
                    variant="ghost"
                    method="DELETE"
                    path={`/api/dlq/${event.id}`}
                    done={t('deleted')}
                  >
                    {t('delete')}
                  </ActionButton>
                </span>
              </Td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
