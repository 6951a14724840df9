import Link from 'next/link';
import type { ReactNode } from 'react';
import { cn } from './cn';

interface StatProps {
  label: string;
  /** The figure as text; null when it could not be measured. */
  value: string | null;
  /** What stands there instead of a value. */
  missing?: string;
  /** Where the lines or calls are that it comes from. */
  href?: string;
  /** A tooltip's button, after the label. */
  help?: ReactNode;
  /** Beside the value: its change, its state. */
  beside?: ReactNode;
  /** Under the value: what it stands on. */
  basis?: ReactNode;
  trend?: ReactNode;
  className?: string;
}

/** A figure as a door: its label leads to what it comes from, with its basis, its trend and its band around it. */
export function Stat({ label, value, missing, href, help, beside, basis, trend, className }: StatProps) {
  return (
    <div
      className={cn(
        'relative flex min-w-0 flex-col rounded-lg border border-line bg-surface px-3.5 py-3 sm:px-4',
        href && 'transition-colors hover:border-line-strong has-[a:focus-visible]:border-accent',
        className,
      )}
    >
      <div className="flex items-center gap-1.5 text-sm text-ink-2">
        {href ? (
          <Link href={href} className="after:absolute after:inset-0 after:rounded-lg">
            {label}
          </Link>
        ) : (
          <span>{label}</span>
        )}
        {help}
      </div>
      <div className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1">
        {value === null ? (
          missing && <span className="py-1 text-ink-3 italic">{missing}</span>
        ) : (
          <span className="text-xl font-semibold tracking-tight sm:text-2xl">{value}</span>
        )}
        {beside}
      </div>
      {trend ? <div className="mt-2">{trend}</div> : null}
      {basis ? <div className="mt-auto pt-2 text-xs text-ink-3">{basis}</div> : null}
    </div>
  );
}
