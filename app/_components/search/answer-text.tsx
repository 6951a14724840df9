import Link from 'next/link';
import type { SearchView } from '@/lib/contracts/search';
import { recordHref } from './record-href';

const CITED = /\[([LD]?\d{1,3})\]/g;
const LINK = 'rounded px-0.5 text-xs font-semibold text-accent-ink hover:underline';

interface AnswerTextProps {
  text: string;
  view: Pick<SearchView, 'leads' | 'deals'>;
  company_slug: string;
}

/** An answer whose marks lead to what they name: a line below, or the page of a lead or deal by its name. */
export function AnswerText({ text, view: { leads, deals }, company_slug }: AnswerTextProps) {
  const records = new Map([...leads, ...deals].map((record) => [record.cite, record]));
  return (
    <p className="max-w-[72ch] leading-6 whitespace-pre-wrap">
      {pieces(text).map(({ at, part, cited }) => {
        if (!cited) return part;
        const record = records.get(part);
        if (record === undefined)
          return (
            <a key={at} href={`#cite-${part}`} className={LINK}>
              [{part}]
            </a>
          );
        return (
          <Link key={at} href={recordHref(company_slug, record)} className={LINK}>
            [{'title' in record ? record.title : record.name}]
          </Link>
        );
      })}
    </p>
  );
}

/** The pieces of an answer in order; every second one is the mark of something cited. */
function pieces(text: string): { at: number; part: string; cited: boolean }[] {
  return text.split(CITED).map((part, at) => ({ at, part, cited: at % 2 === 1 }));
}
