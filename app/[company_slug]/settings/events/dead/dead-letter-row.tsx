'use client';
import { Archive, RotateCw, Trash2 } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { Button } from '@/app/_components/ui/button';
import { Td, Tr } from '@/app/_components/ui/table';
import type { DlqAction, EventView } from '@/lib/contracts/events';
import { useEventText } from '../use-event-text';

const SIGNS = [
  ['retry', RotateCw],
  ['archive', Archive],
  ['delete', Trash2],
] as const;

interface DeadLetterRowProps {
  event: EventView;
  acts: boolean;
  ticked: boolean;
  tick: (on: boolean) => void;
  act: (action: DlqAction['action']) => void;
}

/** One dead letter: what it was, why it failed, and what can be done. */
export function DeadLetterRow({ event, acts, ticked, tick, act }: DeadLetterRowProps) {
  const t = useTranslations('hub.events');
  const format = useFormatter();
  const { source, reason } = useEventText();
  const { type, provider, attempts, error_code, status } = event;
  const when = format.dateTime(new Date(event.received_at), { dateStyle: 'short', timeStyle: 'short' });
  const name = `${type}, ${source(provider)}, ${when}`;
  return (
    <Tr>
      {acts ? (
        <Td className="w-8">
          <input
            type="checkbox"
            aria-label={t('dead.tick', { event: name })}
            className="size-4 accent-accent"
            checked={ticked}
            onChange={({ target }) => tick(target.checked)}
          />
        </Td>
      ) : null}
      <Td className="sm:min-w-44">
        <code className="text-sm font-medium">{type}</code>
        <p className="text-xs text-ink-3">
          {source(provider)} · <time dateTime={event.received_at}>{when}</time> ·{' '}
          {t('dead.attempts', { count: attempts })}
        </p>
        <p className="mt-1 text-sm sm:hidden">{reason(error_code ?? 'unexpected')}</p>
      </Td>
      <Td className="max-sm:hidden">{reason(error_code ?? 'unexpected')}</Td>
      {acts ? (
        <Td>
          <span className="flex gap-1 max-sm:flex-col">
            {SIGNS.filter(([action]) => action !== 'archive' || status === 'DEAD').map(([action, Sign]) => (
              <Button
                key={action}
                size="icon-sm"
                variant="ghost"
                aria-label={`${t(action)}: ${name}`}
                title={t(action)}
                onClick={() => act(action)}
              >
                <Sign aria-hidden />
              </Button>
            ))}
          </span>
        </Td>
      ) : null}
    </Tr>
  );
}
