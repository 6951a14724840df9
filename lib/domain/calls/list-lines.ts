import type { PhoneLine } from '@/lib/contracts/calls';
import { companyTx } from '@/lib/db/doors';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';

/** The lines of the telephone system; those whose calls wait for a person first, then by name. */
export async function listLines({ ctx }: { ctx: Ctx }): Promise<{ lines: PhoneLine[] }> {
  authorize(ctx.actor, 'integrations.read');
  const { company_id } = ctx;
  return companyTx(ctx, async (tx) => {
    const rows = await tx.phoneLine.findMany({
      where: { company_id },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      include: { user: { select: { id: true, name: true } } },
    });
    const waiting = await tx.call.groupBy({
      by: ['line_id'],
      where: { company_id, conversation_id: null, outcome: 'answered' },
      _count: true,
    });
    const counts = new Map(waiting.map(({ line_id, _count }) => [line_id, _count]));
    const lines = rows.map(({ id, name, extension, email, user, by_hand }) => ({
      id,
      name,
      extension,
      email,
      user,
      by_hand,
      waiting: user === null ? (counts.get(id) ?? 0) : 0,
    }));
    return { lines: lines.sort((a, b) => Number(b.waiting > 0) - Number(a.waiting > 0)) };
  });
}
