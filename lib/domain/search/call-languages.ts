import type { Language } from '@/lib/contracts/languages';
import type { Tx } from '@/lib/db/clients';
import { companySealer } from '@/lib/db/sealer';
import { openContent } from '../conversations/sealed-content';

/** The language of each of these conversations, by its id; without those that nobody could tell. */
export async function callLanguages(
  tx: Tx,
  company_id: string,
  conversation_ids: readonly string[],
): Promise<Map<string, Language>> {
  const rows = await tx.conversation.findMany({
    where: { company_id, id: { in: [...new Set(conversation_ids)] } },
    select: { id: true, report: true },
  });
  const sealer = await companySealer(tx, company_id);
  return new Map(
    rows.flatMap(({ id, report: sealed }) => {
      const { report } = openContent(sealer, { id, report: sealed, transcript: null, notes: null });
      return report === null ? [] : [[id, report.lang] as const];
    }),
  );
}
