import type { AddNote } from '@/lib/contracts/timeline';
import { companyTx } from '@/lib/db/doors';
import { companySealer } from '@/lib/db/sealer';
import { notFound } from '@/lib/errors/app-error';
import { newId } from '@/lib/ids';
import { authorize } from '@/lib/permissions/actor';
import { writeAudit } from '../audit/write-audit';
import { type Ctx, personOf } from '../ctx';
import { requireLead } from '../pipeline/require-rows';

/** Writes down something about a lead or one of its deals. @throws AppError not_found for either. */
export async function addLeadNote({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: AddNote & { id: string };
}): Promise<{ id: string }> {
  authorize(ctx.actor, 'leads.write');
  const { company_id } = ctx;
  const { user_id } = personOf(ctx);
  const note_id = newId();
  const { id: lead_id, deal_id, text } = input;
  return companyTx(ctx, async (tx) => {
    await requireLead(tx, company_id, lead_id);
    if (deal_id !== null && (await tx.deal.count({ where: { company_id, id: deal_id, lead_id } })) === 0)
      throw notFound('This deal');
    const sealer = await companySealer(tx, company_id);
    await tx.leadNote.create({
      data: {
        company_id,
        id: note_id,
        lead_id,
        deal_id,
        author_id: user_id,
        text: sealer.seal('lead_notes', 'text', note_id, text),
        created_at: ctx.clock.now(),
      },
    });
    await writeAudit(tx, ctx, { action: 'ADD_LEAD_NOTE', entity_type: 'lead', entity_id: lead_id });
    return { id: note_id };
  });
}
