import type { ListConversations } from '@/lib/contracts/conversations';
import { SortHead } from '../lists/sort-head';
import { listSearch } from './list-query';

interface SortHeaderProps {
  label: string;
  sort: ListConversations['sort'];
  query: ListConversations;
  path: string;
  numeric?: boolean;
}

/** A column's head that sorts the conversations by it. */
export function SortHeader({ sort, query, path, ...head }: SortHeaderProps) {
  return (
    <SortHead
      {...head}
      order={query.sort === sort ? query.order : null}
      href={(order) => `${path}?${listSearch({ ...query, sort, order, page: 1 })}`}
    />
  );
}
