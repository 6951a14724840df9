import { Bookmark, History, UsersRound } from 'lucide-react';
import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { SearchEntry, SearchList } from '@/lib/contracts/search';

interface SearchSideProps {
  list: SearchList;
  shown: string | null;
  company_slug: string;
}

/** Saved questions, the history, and what colleagues share. */
export function SearchSide({ list, shown, company_slug }: SearchSideProps) {
  const t = useTranslations('search.side');
  const saved = list.own.filter(({ saved_name }) => saved_name !== null);
  const history = list.own.filter(({ saved_name }) => saved_name === null).slice(0, 20);
  const entries = (of: readonly SearchEntry[]) => (
    <Entries entries={of} shown={shown} company_slug={company_slug} />
  );
  return (
    <nav aria-label={t('label')} className="grid gap-5">
      {saved.length === 0 ? null : (
        <Part icon={<Bookmark aria-hidden />} title={t('saved')}>
          {entries(saved)}
        </Part>
      )}
      <Part icon={<UsersRound aria-hidden />} title={t('memory')}>
        {list.memory.length === 0 ? (
          <p className="px-2 text-sm text-ink-3">{t('no_memory')}</p>
        ) : (
          entries(list.memory.slice(0, 20))
        )}
      </Part>
      <Part icon={<History aria-hidden />} title={t('history')}>
        {history.length === 0 ? <p className="px-2 text-sm text-ink-3">{t('empty')}</p> : entries(history)}
      </Part>
    </nav>
  );
}

function Part({ icon, title, children }: { icon: ReactNode; title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-1 flex items-center gap-1.5 px-2 text-xs font-medium text-ink-3 [&_svg]:size-3.5">
        {icon}
        {title}
      </h2>
      {children}
    </section>
  );
}

function Entries({
  entries,
  shown,
  company_slug,
}: {
  entries: readonly SearchEntry[];
  shown: string | null;
  company_slug: string;
}) {
  const format = useFormatter();
  return (
    <ul>
      {entries.map(({ id, question, saved_name, asked_at, asked_by }) => (
        <li key={id}>
          <Link
            href={`/${company_slug}/search?id=${id}`}
            prefetch={false}
            aria-current={id === shown ? 'true' : undefined}
            className="block rounded-md px-2 py-1.5 hover:bg-sunken aria-[current=true]:bg-accent-soft"
          >
            <span className="line-clamp-2">{saved_name ?? question}</span>
            <span className="block text-xs text-ink-2">
              {[asked_by, format.dateTime(new Date(asked_at), { dateStyle: 'medium' })]
                .filter(Boolean)
                .join(', ')}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
