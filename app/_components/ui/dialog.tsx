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

/** The window of a dialog: in the middle on a desk, at the bottom edge on a phone. */
export function DialogContent({ title, description, children, footer, className }: DialogContentProps) {
  const t = useTranslations('common');
  return (
    <Radix.Portal>
      <Radix.Overlay className="fixed inset-0 z-40 bg-scrim" />
      <Radix.Content
        {...(description ? {} : { 'aria-describedby': undefined })}
        className={cn(
          'fixed z-50 flex max-h-[90dvh] w-full flex-col border border-line bg-raised shadow-pop focus:outline-none',
          'max-sm:inset-x-0 max-sm:bottom-0 max-sm:rounded-t-lg sm:top-1/2 sm:left-1/2 sm:max-w-lg sm:-translate-1/2 sm:rounded-lg',
          className,
        )}
      >
        <header className="flex items-start gap-4 px-5 pt-4 pb-3">
          <div className="min-w-0 grow">
            <Radix.Title className="text-lg font-semibold">{title}</Radix.Title>
            {description ? (
              <Radix.Description className="mt-1 text-ink-2">{description}</Radix.Description>
            ) : null}
          </div>
          <Radix.Close asChild>
            <Button variant="ghost" size="icon-sm" aria-label={t('close')} className="-mt-0.5 -mr-2">
              <X aria-hidden />
            </Button>
          </Radix.Close>
        </header>
        <div className="grid gap-4 overflow-y-auto px-5 pt-1 pb-5">{children}</div>
        {footer ? <footer className="flex justify-end gap-2 border-t px-5 py-3">{footer}</footer> : null}
      </Radix.Content>
    </Radix.Portal>
  );
}
