'use client';
import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Button } from '../ui/button';

interface ItemFrameProps {
  /** Names the item, e.g. "Section 2". */
  label: string;
  first: boolean;
  last: boolean;
  editable: boolean;
  move: (by: 1 | -1) => void;
  remove: () => void;
  children: ReactNode;
}

/** One item of a list that can be moved and taken out, also by keyboard. */
export function ItemFrame({ label, first, last, editable, move, remove, children }: ItemFrameProps) {
  const t = useTranslations('playbooks.editor');
  return (
    <fieldset className="grid gap-3 rounded-md border border-line p-3 sm:p-4" disabled={!editable}>
      <legend className="sr-only">{label}</legend>
      <div className="flex items-center justify-between gap-2">
        <span aria-hidden className="text-xs font-medium text-ink-3">
          {label}
        </span>
        {editable ? (
          <span className="-my-1 -mr-1 flex">
            <Button
              variant="ghost"
              size="icon-sm"
              aria-label={t('move_up', { what: label })}
              disabled={first}
              onClick={() => move(-1)}
            >
              <ArrowUp aria-hidden />
            </Button>
            <Button
              variant="ghost"
              size="icon-sm"
              aria-label={t('move_down', { what: label })}
              disabled={last}
              onClick={() => move(1)}
            >
              <ArrowDown aria-hidden />
            </Button>
            <Button variant="ghost" size="icon-sm" aria-label={t('remove', { what: label })} onClick={remove}>
              <Trash2 aria-hidden />
            </Button>
          </span>
        ) : null}
      </div>
      {children}
    </fieldset>
  );
}
