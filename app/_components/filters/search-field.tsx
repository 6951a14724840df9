'use client';
import { Search } from 'lucide-react';
import { useQueryStates } from 'nuqs';
import { useEffect, useState } from 'react';
import { cn } from '../ui/cn';
import { Input } from '../ui/input';
import { textFilter } from './text-filter';

/** Typing rests this long before the list is asked again. */
const REST_MS = 300;

/** The `q` of a list's address, from its first page on; the server answers with the new list. */
export function SearchField({ label, className }: { label: string; className?: string }) {
  const [query, setQuery] = useQueryStates({ q: textFilter, page: textFilter }, { shallow: false });
  const [text, setText] = useState(query.q);
  useEffect(() => {
    if (text === query.q) return;
    const timer = setTimeout(() => void setQuery({ q: text, page: '' }), REST_MS);
    return () => clearTimeout(timer);
  }, [text, query.q, setQuery]);
  return (
    <div className={cn('relative', className)}>
      <Search
        aria-hidden
        className="pointer-events-none absolute top-1/2 left-3 size-4 -translate-y-1/2 text-ink-3"
      />
      <Input
        type="search"
        aria-label={label}
        placeholder={label}
        value={text}
        onChange={(event) => setText(event.target.value)}
        className="pl-9"
      />
    </div>
  );
}
