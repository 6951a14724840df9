import type { Tx } from '@/lib/db/clients';
import type { Term } from './parse-question';
import { nameWords } from './words';

/** What a question names: rows by their words, each with how telling the words are. */
export interface NamedRows {
  leads: Map<string, number>;
  deals: Map<string, number>;
  /** Conversations by their titles. */
  conversations: Map<string, number>;
}

/** A word that stands in more names than this tells nobody apart. */
const COMMON = 200;

/** Leads, deals and titles that hold words of the question; rarer words weigh more. */
export async function findNames(tx: Tx, company_id: string, terms: readonly Term[]): Promise<NamedRows> {
  const named: NamedRows = { leads: new Map(), deals: new Map(), conversations: new Map() };
  if (terms.length === 0) return named;
  const wanted = terms.map(({ folded }) => folded);
  const rows = await tx.$queryRaw<{ word: string; kind: string; row_ids: string[] }[]>`
    SELECT word, kind, array_agg(row_id ORDER BY row_id) AS row_ids FROM search_names
     WHERE company_id = ${company_id} AND word = ANY(${wanted})
     GROUP BY word, kind HAVING count(*) <= ${COMMON}`;
  const of: Record<string, Map<string, number>> = {
    lead: named.leads,
    deal: named.deals,
    conversation: named.conversations,
  };
  for (const { kind, row_ids } of rows) {
    const weight = Math.log(1 + COMMON / row_ids.length);
    for (const id of row_ids) of[kind]?.set(id, (of[kind]?.get(id) ?? 0) + weight);
  }
  return named;
}

/** The people whose names hold a word of the question. */
export function namedPeople(
  people: readonly { id: string; name: string }[],
  terms: readonly Term[],
): Set<string> {
  const wanted = new Set(terms.map(({ folded }) => folded));
  return new Set(
    people.filter(({ name }) => nameWords(name).some((word) => wanted.has(word))).map(({ id }) => id),
  );
}

/** The best of a kind first. */
export function best(rows: ReadonlyMap<string, number>, most: number): string[] {
  return [...rows]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([id]) => id);
}
