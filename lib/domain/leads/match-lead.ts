import type { Participant } from '@/lib/contracts/turn';
import type { Tx } from '@/lib/db/clients';

/**
 * The lead that took part in a call: the one lead whose name or e-mail a customer's label equals (case aside). Null when
 * none does or several do: a wrong lead is worse than none, and people can set it by hand.
 */
export async function matchLead(
  tx: Tx,
  company_id: string,
  participants: readonly Participant[],
): Promise<string | null> {
  const labels = participants.filter((p) => p.role === 'customer').map((p) => p.name.trim());
  if (labels.length === 0) return null;
  const same = (label: string) => ({ equals: escapeLike(label), mode: 'insensitive' as const });
  const found = await tx.lead.findMany({
    where: {
      company_id,
      OR: labels.flatMap((label) => [{ name: same(label) }, { email: same(label) }]),
    },
    select: { id: true },
    take: 2,
  });
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}

/** Comparison without case is a pattern match in the database: the characters of patterns must stand for themselves. */
function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, '\\$&');
}
