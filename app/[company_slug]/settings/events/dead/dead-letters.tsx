'use client';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/app/_components/ui/button';
import { Table, Th } from '@/app/_components/ui/table';
import { DLQ_ACTIONS, type DlqFilter, type EventView } from '@/lib/contracts/events';
import { ConfirmAction } from './confirm-action';
import { DeadLetterRow } from './dead-letter-row';
import { type Asked, useDeadLetters } from './use-dead-letters';

interface DeadLettersProps {
  /** One page of them. */
  events: EventView[];
  /** How many the filter holds. */
  total: number;
  filter: Omit<DlqFilter, 'until'>;
  acts: boolean;
}

/** Dead letters with their reasons: act on one, on those that are ticked, or on all of the filter. */
export function DeadLetters({ events, total, filter, acts }: DeadLettersProps) {
  const t = useTranslations('hub.events');
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [all, setAll] = useState(false);
  const [asked, setAsked] = useState<Asked | null>(null);
  const clear = () => {
    setTicked(new Set());
    setAll(false);
    setAsked(null);
  };
  const { run, done } = useDeadLetters(filter, clear);
  const ids = events.flatMap(({ id }) => (ticked.has(id) ? [id] : []));
  const page = ids.length === events.length;
  const count = all ? total : ids.length;
  const tick = (id: string, on: boolean) => {
    setAll(false);
    setTicked((before) => new Set(on ? [...before, id] : [...before].filter((one) => one !== id)));
  };
  return (
    <>
      {acts ? (
        <div className="flex min-h-12 flex-wrap items-center gap-2 border-b px-4 py-2" aria-live="polite">
          <span className="text-sm text-ink-2">{t('dead.ticked', { count })}</span>
          {page && !all && total > ids.length ? (
            <Button size="sm" variant="ghost" onClick={() => setAll(true)}>
              {t('dead.tick_all', { count: total })}
            </Button>
          ) : null}
          <span className="ml-auto flex flex-wrap gap-2">
            {DLQ_ACTIONS.map((action) => (
              <Button
                key={action}
                size="sm"
                variant={action === 'delete' ? 'danger' : 'secondary'}
                disabled={count === 0}
                onClick={() => setAsked({ action, count, ids: all ? null : ids })}
              >
                {t(action)}
              </Button>
            ))}
          </span>
        </div>
      ) : null}
      <Table caption={t('dead_title')}>
        <thead>
          <tr>
            {acts ? (
              <Th className="w-8">
                <input
                  type="checkbox"
                  aria-label={t('dead.tick_page')}
                  className="size-4 accent-accent"
                  checked={page}
                  onChange={({ target }) => {
                    setAll(false);
                    setTicked(new Set(target.checked ? events.map(({ id }) => id) : []));
                  }}
                />
              </Th>
            ) : null}
            <Th>{t('caption')}</Th>
            <Th className="max-sm:hidden">{t('reason')}</Th>
            {acts ? <Th>{t('actions')}</Th> : null}
          </tr>
        </thead>
        <tbody>
          {events.map((event) => (
            <DeadLetterRow
              key={event.id}
              event={event}
              acts={acts}
              ticked={all || ticked.has(event.id)}
              tick={(on) => tick(event.id, on)}
              act={(action) => {
                const one: Asked = { action, count: 1, ids: [event.id] };
                if (action === 'delete') setAsked(one);
                else void run(one);
              }}
            />
          ))}
        </tbody>
      </Table>
      <ConfirmAction asked={asked} done={done} run={run} cancel={() => setAsked(null)} />
    </>
  );
}
