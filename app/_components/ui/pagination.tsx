import { ChevronLeft, ChevronRight } from 'lucide-react';
import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { cn } from './cn';

interface PaginationProps {
  page: number;
  page_size: number;
  total: number;
  /** Path of the list, and the filters to keep; the page number is added as `page`. */
  path: string;
  query?: Record<string, string | number | undefined>;
}

/** Which rows these are, out of how many, and the way to the others; nothing for an empty list. */
export function Pagination({ page, page_size, total, path, query = {} }: PaginationProps) {
  const t = useTranslations('common');
  const format = useFormatter();
  if (total === 0) return null;
  const last = Math.max(1, Math.ceil(total / page_size));
  const first_row = (page - 1) * page_size + 1;
  const to = (target: number) => {
    const search = new URLSearchParams();
    for (const [name, value] of Object.entries(query))
      if (value !== undefined && value !== '') search.set(name, String(value));
    if (target > 1) search.set('page', String(target));
    return search.size === 0 ? path : `${path}?${search}`;
  };
  return (
    <nav
      aria-label={t('pages')}
      className="flex items-center justify-between gap-3 px-4 py-2.5 text-sm text-ink-2"
    >
      <span>
        {t('rows', {
          from: format.number(first_row),
          to: format.number(Math.min(total, page * page_size)),
          total: format.number(total),
        })}
      </span>
      <span className="flex gap-1">
        <Step href={page > 1 ? to(page - 1) : null} label={t('previous_page')}>
          <ChevronLeft aria-hidden className="size-4" />
        </Step>
        <Step href={page < last ? to(page + 1) : null} label={t('next_page')}>
          <ChevronRight aria-hidden className="size-4" />
        </Step>
      </span>
    </nav>
  );
}

function Step({ href, label, children }: { href: string | null; label: string; children: ReactNode }) {
  const look = 'grid size-8 place-items-center rounded-md border border-line-strong';
  if (href === null)
    return (
      <span aria-hidden className={cn(look, 'opacity-40')}>
        {children}
      </span>
    );
  return (
    <Link href={href} aria-label={label} className={cn(look, 'hover:bg-sunken')}>
      {children}
    </Link>
  );
}
