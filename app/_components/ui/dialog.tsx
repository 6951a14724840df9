'use client';
import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Dialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { Button } from './button';
import { cn } from './cn';

export const Dialog = Radix.Root;
export const DialogTrigger = Radix.Trigger;
export const DialogClose = Radix.Close;

interface DialogContentProps {
  title: string;
  description?: ReactNode;
  children?: ReactNode;
  /** Buttons, the primary one last. */
  footer?: ReactNode;
  className?: string;
}

const FIELD = ':is(input, select, textarea):not([type="hidden"], [readonly], :disabled, table *)';

/** When a window opens, its first field has the focus; without one the window itself, rather than its close button. */
function focusFirstField(event: Event): void {
  const { currentTarget } = event;
  if (!(currentTarget instanceof HTMLElement)) return;
  event.preventDefault();
  (currentTarget.querySelector<HTMLElement>(FIELD) ?? currentTarget).focus();
}

/** The window of a dialog: in the middle on a desk, at the bottom edge on a phone. */
export function DialogContent({ title, description, children, footer, className }: DialogContentProps) {
  const t = useTranslations('common');
  return (
    <Radix.Portal>
      <Radix.Overlay className="fixed inset-0 z-40 bg-scrim" />
      <Radix.Content
        {...(description ? {} : { 'aria-describedby': undefined })}
        onOpenAutoFocus={focusFirstField}
        className={cn(
          'fixed z-50 flex max-h-[90dvh] w-full flex-col border border-line bg-raised shadow-pop focus:outline-none',
          'max-sm:inset-x-0 max-sm:bottom-0 max-sm:rounded-t-lg sm:top-1/2 sm:left-1/2 sm:max-w-lg sm:-translate-1/2 sm:rounded-lg',
          className,
        )}
      >
        <header className="px-5 pt-4 pb-3">
          <Radix.Title className="pr-10 text-lg font-semibold">{title}</Radix.Title>
          {description ? (
            <Radix.Description className="mt-1 pr-10 text-ink-2">{description}</Radix.Description>
          ) : null}
        </header>
        <div className="grid gap-4 overflow-y-auto px-5 pt-1 pb-5">{children}</div>
        {footer ? <footer className="flex justify-end gap-2 border-t px-5 py-3">{footer}</footer> : null}
        <Radix.Close asChild>
          <Button variant="ghost" size="icon-sm" aria-label={t('close')} className="absolute top-3.5 right-3">
            <X aria-hidden />
          </Button>
        </Radix.Close>
      </Radix.Content>
    </Radix.Portal>
  );
}
