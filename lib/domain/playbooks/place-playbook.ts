import { type PlacePlaybook, placePlaybookSchema } from '@/lib/contracts/playbook-list';
import type { Playbook } from '@/lib/contracts/playbooks';
import { companyTx } from '@/lib/db/doors';
import type { Playbook as PlaybookRow } from '@/lib/db/generated/client';
import { authorize } from '@/lib/permissions/actor';
import { writeAudit } from '../audit/write-audit';
import type { Ctx } from '../ctx';
import { lockPlaybook } from './lock-playbook';
import { presentPlaybook, SQUAD } from './present-playbook';
import { requireSquad } from './require-squad';
import { requireWritable } from './require-writable';
import { stepAside } from './step-aside';

/**
 * Activates a playbook or takes it out of use, gives it to a squad, describes it. Activated, it drives the widget of that
 * squad's calls from the next one on, and the one that was active for the squad becomes inactive.
 * @throws AppError not_found for it or the squad, forbidden for a squad that the actor does not lead.
 */
export async function placePlaybook({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { id: string } & PlacePlaybook;
}): Promise<Playbook> {
  authorize(ctx.actor, 'playbooks.write');
  const { id, ...body } = input;
  const wanted = placePlaybookSchema.parse(body);
  const { company_id } = ctx;
  return companyTx(ctx, async (tx) => {
    const before = await lockPlaybook(tx, company_id, id);
    await requireSquad(tx, ctx, wanted.squad_id ?? null);
    requireWritable(ctx, before.squad_id);
    if (wanted.squad_id !== undefined) requireWritable(ctx, wanted.squad_id);
    const row = await tx.playbook.update({
      where: { company_id_id: { company_id, id } },
      data: {
        ...(wanted.status && { status: wanted.status }),
        ...(wanted.squad_id !== undefined && { squad_id: wanted.squad_id }),
        ...(wanted.description !== undefined && { description: wanted.description || null }),
      },
      include: { squad: SQUAD },
    });
    if (row.status === 'ACTIVE') await stepAside(tx, ctx, row);
    await writeAudit(tx, ctx, {
      action: 'PLACE_PLAYBOOK',
      entity_type: 'playbook',
      entity_id: id,
      before: places(before),
      after: places(row),
    });
    return presentPlaybook(row);
  });
}

const places = ({ status, squad_id, description }: PlaybookRow) => ({ status, squad_id, description });
