'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { Button } from '@/app/_components/ui/button';
import { Dialog, DialogClose, DialogContent } from '@/app/_components/ui/dialog';
import type { Asked } from './use-dead-letters';

interface ConfirmActionProps {
  asked: Asked | null;
  /** How many are done while it goes on. */
  done: number | null;
  run: (asked: Asked) => Promise<void>;
  cancel: () => void;
}

/** Asks before many are changed, says how many, and shows how far it is. */
export function ConfirmAction({ asked, done, run, cancel }: ConfirmActionProps) {
  const t = useTranslations('hub.events.dead');
  const tc = useTranslations('common');
  const format = useFormatter();
  if (asked === null) return null;
  const { action, count } = asked;
  const footer = (
    <>
      <DialogClose asChild>
        <Button disabled={done !== null}>{tc('cancel')}</Button>
      </DialogClose>
      <Button
        variant={action === 'delete' ? 'danger' : 'primary'}
        pending={done !== null}
        onClick={() => void run(asked)}
      >
        {t(`confirm.${action}.button`, { count })}
      </Button>
    </>
  );
  return (
    <Dialog open onOpenChange={(open) => !open && done === null && cancel()}>
      <DialogContent
        title={t(`confirm.${action}.title`, { count })}
        description={t(`confirm.${action}.text`)}
        footer={footer}
      >
        {done === null ? null : (
          <div aria-live="polite" className="grid gap-1 text-sm text-ink-2">
            {t('so_far', { done: format.number(done), count: format.number(count) })}
            <progress
              aria-label={t(`confirm.${action}.title`, { count })}
              className="h-1.5 w-full accent-accent"
              value={done}
              max={count}
            />
          </div>
        )}
      </DialogContent>
    </Dialog>
  );
}
