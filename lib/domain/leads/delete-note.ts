import { companyTx } from '@/lib/db/doors';
import { AppError, notFound } from '@/lib/errors/app-error';
import { authorize } from '@/lib/permissions/actor';
import { may } from '@/lib/permissions/permissions';
import { writeAudit } from '../audit/write-audit';
import { type Ctx, personOf } from '../ctx';

/** Deletes a note of one's own; who may delete leads may delete any. @throws AppError not_found, forbidden. */
export async function deleteLeadNote({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { id: string; note_id: string };
}): Promise<void> {
  authorize(ctx.actor, 'leads.write');
  const { company_id } = ctx;
  const me = personOf(ctx);
  await companyTx(ctx, async (tx) => {
    const note = await tx.leadNote.findFirst({
      where: { company_id, id: input.note_id, lead_id: input.id },
      select: { author_id: true },
    });
    if (note === null) throw notFound('This note');
    if (note.author_id !== me.user_id && !may(me.role, 'leads.delete'))
      throw new AppError('forbidden', 'Only its author or a manager may delete a note.');
    await tx.leadNote.delete({ where: { company_id_id: { company_id, id: input.note_id } } });
    await writeAudit(tx, ctx, { action: 'DELETE_LEAD_NOTE', entity_type: 'lead', entity_id: input.id });
  });
}
