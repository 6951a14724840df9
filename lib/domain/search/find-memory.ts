import type { SearchView } from '@/lib/contracts/search';
import type { Tx } from '@/lib/db/clients';
import type { Sealer } from '@/lib/db/sealer';
import type { Ctx } from '../ctx';
import type { Term } from './parse-question';
import { isLeft, LEFT, openQuestion } from './search-content';
import { sharedSearches } from './visible-searches';
import { words } from './words';

/** Shared questions are sealed, so the latest are opened and compared; a company shares dozens, not thousands. */
const LOOKED_AT = 300;
const SHOWN = 3;
/** Share of both questions' words that they have in common. */
const SIMILAR = 0.4;

/** Shared questions that ask about much the same, the most similar first. */
export async function findMemory(
  tx: Tx,
  ctx: Ctx,
  sealer: Sealer,
  not_id: string,
  terms: readonly Term[],
): Promise<SearchView['memory']> {
  if (terms.length === 0) return [];
  const rows = await tx.chatSearch.findMany({
    where: { AND: [sharedSearches(ctx), { id: { not: not_id } }] },
    orderBy: { shared_at: 'desc' },
    take: LOOKED_AT,
    select: { id: true, query: true, created_at: true, user: { select: { name: true } }, ...LEFT },
  });
  return rows
    .map((row) => {
      const question = openQuestion(sealer, row);
      return { row, question, likeness: likeness(question, terms) };
    })
    .filter(({ row, likeness: like }) => like >= SIMILAR && isLeft(sealer, row))
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, SHOWN)
    .map(({ row, question }) => ({
      id: row.id,
      question,
      asked_by: row.user.name,
      asked_at: row.created_at.toISOString(),
    }));
}

function likeness(question: string, terms: readonly Term[]): number {
  const theirs = new Set(words(question).map(({ stem }) => stem));
  const common = terms.filter(({ stems }) => [...stems.keys()].some((stem) => theirs.has(stem))).length;
  return common / Math.max(1, terms.length + theirs.size - common);
}
