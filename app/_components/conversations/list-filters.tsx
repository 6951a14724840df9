'use client';
import { Search, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { debounce, parseAsString, useQueryStates } from 'nuqs';
import { type ReactNode, useTransition } from 'react';
import { NEXT_STEP_GRADES } from '@/lib/contracts/coach-vocabulary';
import { CHANNELS } from '@/lib/contracts/conversations';
import { Button } from '../ui/button';
import { cn } from '../ui/cn';
import { Input } from '../ui/input';
import { Select } from '../ui/select';

interface ListFiltersProps {
  people: readonly { id: string; name: string }[];
  squads: readonly { id: string; name: string }[];
  /** The list; it fades while the next one is read. */
  children: ReactNode;
}

const NAMES = [
  'q',
  'user_id',
  'squad_id',
  'channel',
  'next_step',
  'playbook_id',
  'from',
  'to',
  'page',
] as const;
type FilterName = (typeof NAMES)[number];
const PARSERS = Object.fromEntries(NAMES.map((name) => [name, parseAsString.withDefault('')])) as Record<
  FilterName,
  ReturnType<typeof parseAsString.withDefault>
>;
/** Typing rests this long before the list is read again. */
const REST_MS = 300;

/** The filters of the list. They live in the address, so that a list can be sent to a colleague. */
export function ListFilters({ people, squads, children }: ListFiltersProps) {
  const t = useTranslations('conversations.filters');
  const tc = useTranslations('common');
  const [pending, startTransition] = useTransition();
  const [values, setValues] = useQueryStates(PARSERS, { shallow: false, startTransition, scroll: false });
  const set = (name: FilterName, value: string) => {
    const typed = name === 'q' && value !== '';
    setValues({ [name]: value || null, page: null }, typed ? { limitUrlUpdates: debounce(REST_MS) } : {});
  };
  const used = NAMES.some((name) => name !== 'page' && values[name] !== '');
  const select = (name: FilterName, options: readonly (readonly [string, string])[]) => (
    <Select
      aria-label={t(name as 'channel')}
      value={values[name]}
      onChange={(event) => set(name, event.target.value)}
      className="w-auto min-w-36 max-sm:grow max-sm:basis-[45%]"
    >
      <option value="">{t(name as 'channel')}</option>
      {options.map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </Select>
  );
  return (
    <>
      <search className="mb-4 flex flex-wrap items-center gap-2">
        <div className="relative w-full sm:w-64">
          <Search aria-hidden className="absolute top-1/2 left-2.5 size-4 -translate-y-1/2 text-ink-3" />
          <Input
            type="search"
            aria-label={t('q')}
            placeholder={t('q')}
            value={values.q}
            onChange={(event) => set('q', event.target.value)}
            className="pl-8"
          />
        </div>
        {people.length > 1
          ? select(
              'user_id',
              people.map(({ id, name }) => [id, name]),
            )
          : null}
        {squads.length > 1
          ? select(
              'squad_id',
              squads.map(({ id, name }) => [id, name]),
            )
          : null}
        {select(
          'next_step',
          NEXT_STEP_GRADES.map((grade) => [grade, tc(`next_step.${grade}`)]),
        )}
        {select(
          'channel',
          CHANNELS.map((channel) => [channel, tc(`channel.${channel}`)]),
        )}
        <div className="flex items-center gap-1.5 text-ink-3 max-sm:w-full">
          <Input
            type="date"
            aria-label={t('from')}
            value={values.from}
            max={values.to || undefined}
            onChange={(event) => set('from', event.target.value)}
            className="w-auto max-sm:grow"
          />
          <span aria-hidden>–</span>
          <Input
            type="date"
            aria-label={t('to')}
            value={values.to}
            min={values.from || undefined}
            onChange={(event) => set('to', event.target.value)}
            className="w-auto max-sm:grow"
          />
        </div>
        {used ? (
          <Button variant="ghost" size="sm" onClick={() => setValues(null)}>
            <X aria-hidden />
            {t('clear')}
          </Button>
        ) : null}
      </search>
      <div aria-busy={pending} className={cn('transition-opacity', pending && 'opacity-60')}>
        {children}
      </div>
    </>
  );
}
