import type { Tx } from '@/lib/db/clients';
import { searchTokens } from '@/lib/db/search-tokens';
import type { ParsedQuestion } from './parse-question';

/** Okapi BM25's usual constants. */
const K1 = 1.2;
const B = 0.75;
/** How many conversations are looked at line by line; the answer cites a few of them. */
export const CANDIDATES = 24;

export interface Candidate {
  conversation_id: string;
  user_id: string;
  lead_id: string | null;
  score: number;
}

export interface Ranking {
  candidates: Candidate[];
  /** Conversations, of those that the reader may see, with a word of the question or a synonym. */
  matched: number;
}

interface Row extends Candidate {
  matched: number;
}

/**
 * The conversations of these people that fit a question best, by BM25 over their keyed stems. What the reader may not see is
 * not read: neither scores nor counts tell of it.
 */
export async function rankConversations(
  tx: Tx,
  company_id: string,
  { terms, period }: ParsedQuestion,
  people: readonly string[],
): Promise<Ranking> {
  if (terms.length === 0 || people.length === 0) return { candidates: [], matched: 0 };
  const token = await searchTokens(tx, company_id);
  const wanted = terms.flatMap(({ stems }, group) =>
    [...stems].map(([stem, weight]) => ({ token: token(stem), weight, group })),
  );
  const rows = await tx.$queryRaw<Row[]>`
    WITH wanted AS (
      SELECT * FROM unnest(${wanted.map((one) => one.token)}::bigint[], ${wanted.map((one) => one.weight)}::float8[],
                           ${wanted.map((one) => one.group)}::int[]) AS w(token, weight, grp)
    ), seen AS (
      SELECT d.doc, d.length, c.id, c.user_id, c.lead_id
        FROM search_documents d
        JOIN conversations c ON c.company_id = d.company_id AND c.id = d.conversation_id
       WHERE d.company_id = ${company_id} AND c.user_id = ANY(${[...people]})
         AND (${period?.from ?? null}::timestamptz IS NULL OR c.conversation_date >= ${period?.from ?? null})
         AND (${period?.to ?? null}::timestamptz IS NULL OR c.conversation_date < ${period?.to ?? null})
    ), size AS (
      SELECT count(*)::float8 AS docs, coalesce(avg(length), 1)::float8 AS length FROM seen
    ), hits AS (
      SELECT w.grp, w.token, w.weight, t.count::float8 AS count, s.doc, s.length
        FROM wanted w
        JOIN search_terms t ON t.company_id = ${company_id} AND t.token = w.token
        JOIN seen s ON s.doc = t.doc
    ), spread AS (
      SELECT token, count(DISTINCT doc)::float8 AS docs FROM hits GROUP BY token
    ), scored AS (
      SELECT h.doc, h.grp,
             max(h.weight * ln(1 + (size.docs - spread.docs + 0.5) / (spread.docs + 0.5))
               * h.count * (${K1}::float8 + 1) / (h.count + ${K1}::float8 * (1 - ${B}::float8 + ${B}::float8 * h.length / greatest(size.length, 1)))) AS score
        FROM hits h JOIN spread USING (token) CROSS JOIN size
       GROUP BY h.doc, h.grp
    ), totals AS (
      -- A call that holds all of the question goes before one that repeats a part of it.
      SELECT doc, sum(score) * (0.4 + 0.6 * count(*) / ${terms.length}::float8) AS score FROM scored GROUP BY doc
    )
    SELECT s.id AS conversation_id, s.user_id, s.lead_id, t.score, (SELECT count(*) FROM totals)::int AS matched
      FROM totals t JOIN seen s ON s.doc = t.doc
     ORDER BY t.score DESC, s.id LIMIT ${CANDIDATES}`;
  return {
    matched: rows[0]?.matched ?? 0,
    candidates: rows.map(({ matched: _matched, ...candidate }) => candidate),
  };
}
