import { ArrowDown, ArrowUp } from 'lucide-react';
import Link from 'next/link';
import { Th } from '../ui/table';

interface SortHeadProps {
  label: string;
  /** How the list is sorted by this column now; null when by another. */
  order: 'asc' | 'desc' | null;
  /** The address of the list in the given order. */
  href: (order: 'asc' | 'desc') => string;
  numeric?: boolean;
  className?: string;
}

/** A column's head that sorts by it: downwards first, then the other way round. */
export function SortHead({ label, order, href, numeric, className }: SortHeadProps) {
  const Icon = order === 'desc' ? ArrowDown : ArrowUp;
  return (
    <Th
      numeric={numeric}
      className={className}
      aria-sort={order === null ? undefined : order === 'desc' ? 'descending' : 'ascending'}
    >
      <Link
        href={href(order === 'desc' ? 'asc' : 'desc')}
        className="inline-flex items-center gap-1 hover:text-ink"
        scroll={false}
      >
        {label}
        {order === null ? null : <Icon aria-hidden className="size-3.5" />}
      </Link>
    </Th>
  );
}
