import type { ComponentProps } from 'react';
import { cn } from './cn';

interface TableProps extends ComponentProps<'table'> {
  /** What the table shows; read by screen readers. */
  caption: string;
}

/** A table that scrolls sideways inside its own box when the screen is too narrow. */
export function Table({ caption, className, children, ...rest }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups form controls, this groups cells
    <div role="group" className="relative overflow-x-auto" aria-label={caption} tabIndex={0}>
      <table className={cn('w-full border-collapse text-left', className)} {...rest}>
        <caption className="sr-only">{caption}</caption>
        {children}
      </table>
    </div>
  );
}

interface CellProps {
  /** Figures stand right-aligned under each other. */
  numeric?: boolean;
}

export function Th({ numeric, className, ...rest }: ComponentProps<'th'> & CellProps) {
  return (
    <th
      scope="col"
      className={cn(
        'h-9 border-b px-2.5 text-xs font-medium whitespace-nowrap text-ink-3 first:pl-4 last:pr-4',
        numeric && 'text-right',
        className,
      )}
      {...rest}
    />
  );
}

export function Td({ numeric, className, ...rest }: ComponentProps<'td'> & CellProps) {
  return (
    <td
      className={cn('h-11 px-2.5 py-2 align-middle first:pl-4 last:pr-4', numeric && 'text-right', className)}
      {...rest}
    />
  );
}

export function Tr({ className, ...rest }: ComponentProps<'tr'>) {
  return (
    <tr className={cn('border-b border-line last:border-b-0 hover:bg-sunken/60', className)} {...rest} />
  );
}
