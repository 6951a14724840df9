import { ArrowDown, ArrowUp } from 'lucide-react';
import Link from 'next/link';
import type { ListConversations } from '@/lib/contracts/conversations';
import { Th } from '../ui/table';
import { listSearch } from './list-query';

interface SortHeaderProps {
  label: string;
  sort: ListConversations['sort'];
  query: ListConversations;
  path: string;
  numeric?: boolean;
}

/** A column's head that sorts by it: downwards first, then the other way round. */
export function SortHeader({ label, sort, query, path, numeric }: SortHeaderProps) {
  const current = query.sort === sort;
  const order = current && query.order === 'desc' ? 'asc' : 'desc';
  const Icon = query.order === 'desc' ? ArrowDown : ArrowUp;
  const search = listSearch({ ...query, sort, order, page: 1 });
  return (
    <Th
      numeric={numeric}
      aria-sort={current ? (query.order === 'desc' ? 'descending' : 'ascending') : undefined}
    >
      <Link
        href={`${path}?${search}`}
        className="inline-flex items-center gap-1 hover:text-ink"
        scroll={false}
      >
        {label}
        {current ? <Icon aria-hidden className="size-3.5" /> : null}
      </Link>
    </Th>
  );
}
