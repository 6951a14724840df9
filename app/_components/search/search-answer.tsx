import { SearchX } from 'lucide-react';
import Link from 'next/link';
import { useFormatter, useTranslations } from 'next-intl';
import type { SearchView } from '@/lib/contracts/search';
import { Card, CardBody, CardHeader } from '../ui/card';
import { EmptyState } from '../ui/empty-state';
import { CitationLine } from './citation-line';
import { FoundRows } from './found-rows';
import { ModelAnswer } from './model-answer';
import { SearchActions } from './search-actions';

interface SearchAnswerProps {
  view: SearchView;
  company_slug: string;
}

/** What was found for a question: the lines that say it, and the leads and deals that it is about. */
export function SearchAnswer({ view, company_slug }: SearchAnswerProps) {
  const t = useTranslations('search');
  const { citations, leads, deals, memory } = view;
  const nothing = citations.length + leads.length + deals.length === 0;
  const records = <FoundRows leads={leads} deals={deals} company_slug={company_slug} />;
  return (
    <>
      <Card aria-labelledby="answer-title">
        <CardHeader
          id="answer-title"
          title={view.question}
          description={<Summary view={view} />}
          action={view.own ? <SearchActions view={view} company_slug={company_slug} /> : null}
        />
        <CardBody className="grid gap-4">
          {nothing ? null : <ModelAnswer key={view.id} view={view} company_slug={company_slug} />}
          {nothing ? (
            <EmptyState icon={SearchX} title={t('none.title')} className="py-8">
              {t(view.words.length === 0 ? 'none.no_words' : 'none.body')}
            </EmptyState>
          ) : null}
          {view.asks_records ? records : null}
          {citations.length === 0 ? null : (
            <div>
              <h3 className="mb-2 text-sm font-medium">{t('lines', { count: citations.length })}</h3>
              <ol className="grid gap-2">
                {citations.map((citation) => (
                  <CitationLine key={citation.position} citation={citation} company_slug={company_slug} />
                ))}
              </ol>
            </div>
          )}
          {view.asks_records ? null : records}
        </CardBody>
      </Card>
      {memory.length === 0 ? null : <Memory memory={memory} company_slug={company_slug} />}
    </>
  );
}

function Summary({ view }: { view: SearchView }) {
  const t = useTranslations('search');
  const format = useFormatter();
  const { words, matched, period, asks_records } = view;
  // Leads and deals that were asked for need no conversation that speaks of them.
  const tells_calls = words.length > 0 && (matched > 0 || !asks_records);
  const day = (date: string | number) => format.dateTime(new Date(date), { dateStyle: 'short' });
  return (
    <>
      {tells_calls
        ? `${t('found', { count: matched, words: format.list(words.map((word) => `“${word}”`)) })} `
        : null}
      {period === null
        ? null
        : `${t('period', { from: day(period.from), to: day(Date.parse(period.to) - 1) })}. `}
      {view.asked_by === null
        ? t('basis', { ms: format.number(view.took_ms) })
        : t('asked_by', { name: view.asked_by })}
    </>
  );
}

function Memory({ memory, company_slug }: { memory: SearchView['memory']; company_slug: string }) {
  const t = useTranslations('search');
  const format = useFormatter();
  return (
    <Card aria-labelledby="memory-title">
      <CardHeader id="memory-title" title={t('memory')} />
      <ul className="pb-2">
        {memory.map(({ id, question, asked_by, asked_at }) => (
          <li key={id}>
            <Link href={`/${company_slug}/search?id=${id}`} className="block px-4 py-2 hover:bg-sunken">
              <span className="block font-medium">{question}</span>
              <span className="block text-xs text-ink-3">
                {t('asked', {
                  name: asked_by,
                  time: format.dateTime(new Date(asked_at), { dateStyle: 'medium' }),
                })}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  );
}
