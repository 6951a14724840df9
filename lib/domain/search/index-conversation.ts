import type { Tx } from '@/lib/db/clients';
import { companyTx } from '@/lib/db/doors';
import { companySealer } from '@/lib/db/sealer';
import { searchTokens } from '@/lib/db/search-tokens';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';
import { spokenLines } from './spoken-lines';
import { INDEX_VERSION } from './stem';
import { words } from './words';

/** What a column of small numbers holds. */
const MOST_COUNTED = 32_767;

/**
 * Writes the words of a conversation into the search index, as keyed stems, in place of those that were there. A conversation
 * without transcript, deleted or refused, leaves the index. Running it twice changes nothing.
 */
export async function indexConversation({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { conversation_id: string };
}): Promise<void> {
  authorize(ctx.actor, 'conversations.write');
  const { company_id } = ctx;
  const id = input.conversation_id;
  await companyTx(ctx, async (tx) => {
    // Held until the end: whoever deletes the content meanwhile waits, and then deletes this as well.
    await tx.$queryRaw`SELECT id FROM conversations WHERE company_id = ${company_id} AND id = ${id} FOR UPDATE`;
    const row = await tx.conversation.findUnique({
      where: { company_id_id: { company_id, id } },
      select: { transcript: true },
    });
    await tx.searchDocument.deleteMany({ where: { company_id, conversation_id: id } });
    if (row === null || row.transcript === null) return;
    const sealer = await companySealer(tx, company_id);
    const lines = spokenLines(sealer.open('conversations', 'transcript', id, row.transcript));
    await write(tx, ctx, id, countStems(lines.map(({ text }) => text)));
  });
}

function countStems(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const { stem } of words(text)) counts.set(stem, Math.min(MOST_COUNTED, (counts.get(stem) ?? 0) + 1));
  return counts;
}

async function write(tx: Tx, ctx: Ctx, id: string, counts: ReadonlyMap<string, number>): Promise<void> {
  const { company_id } = ctx;
  const token = await searchTokens(tx, company_id);
  const length = [...counts.values()].reduce((sum, count) => sum + count, 0);
  // Sorted: the order of the words in the call is nobody's business.
  const tokens = [...counts].map(([stem, count]) => ({ token: token(stem), count }));
  tokens.sort((a, b) => (a.token < b.token ? -1 : 1));
  const [document] = await tx.$queryRaw<{ doc: number }[]>`
    INSERT INTO search_documents (company_id, conversation_id, length, version, indexed_at)
    VALUES (${company_id}, ${id}, ${length}, ${INDEX_VERSION}, ${ctx.clock.now()}) RETURNING doc`;
  if (document === undefined) return;
  await tx.$executeRaw`
    INSERT INTO search_terms (company_id, token, doc, count)
    SELECT ${company_id}, t.token, ${document.doc}, t.count
    FROM unnest(${tokens.map((one) => one.token)}::bigint[], ${tokens.map((one) => one.count)}::smallint[]) AS t(token, count)`;
}
