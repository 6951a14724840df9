import { type SetLinePerson, setLinePersonSchema } from '@/lib/contracts/calls';
import { companyTx } from '@/lib/db/doors';
import { notFound } from '@/lib/errors/app-error';
import { authorize } from '@/lib/permissions/actor';
import { enqueue } from '@/lib/queue/enqueue';
import { writeAudit } from '../audit/write-audit';
import type { Ctx } from '../ctx';

/**
 * Says whose line it is, or that it is nobody's. Calls that waited for it become conversations; those that are conversations
 * already stay with whom they were. @throws AppError not_found for line or person.
 */
export async function setLinePerson({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { id: string } & SetLinePerson;
}): Promise<void> {
  authorize(ctx.actor, 'integrations.write');
  const { user_id } = setLinePersonSchema.parse({ user_id: input.user_id });
  const { company_id } = ctx;
  await companyTx(ctx, async (tx) => {
    const key = { company_id_id: { company_id, id: input.id } };
    const before = await tx.phoneLine.findUnique({ where: key, select: { user_id: true } });
    if (before === null) throw notFound('Line');
    if (user_id !== null) {
      const person = await tx.user.findFirst({ where: { company_id, id: user_id }, select: { id: true } });
      if (person === null) throw notFound('Person');
    }
    await tx.phoneLine.update({ where: key, data: { user_id, by_hand: true } });
    if (user_id !== null) await enqueue(tx, 'calls.adopt', { company_id, line_id: input.id });
    await writeAudit(tx, ctx, {
      action: 'MAP_PHONE_LINE',
      entity_type: 'phone_line',
      entity_id: input.id,
      before,
      after: { user_id },
    });
  });
}
