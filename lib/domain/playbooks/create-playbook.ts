import { type CreatePlaybook, createPlaybookSchema } from '@/lib/contracts/playbook-list';
import { type Playbook, playbookContentSchema } from '@/lib/contracts/playbooks';
import { companyTx } from '@/lib/db/doors';
import { newId } from '@/lib/ids';
import { authorize } from '@/lib/permissions/actor';
import { writeAudit } from '../audit/write-audit';
import { type Ctx, personOf } from '../ctx';
import { presentPlaybook, SQUAD } from './present-playbook';
import { requireSquad } from './require-squad';
import { requireWritable } from './require-writable';
import { supportedMethodology } from './supported-methodology';

/**
 * An empty draft. A manager's draft is of a squad that they lead, so that they can go on writing it.
 * @throws AppError not_found for an unknown squad, forbidden for one that the actor does not lead.
 */
export async function createPlaybook({ ctx, input }: { ctx: Ctx; input: CreatePlaybook }): Promise<Playbook> {
  const scope = authorize(ctx.actor, 'playbooks.write');
  const { description, methodology, ...wanted } = createPlaybookSchema.parse(input);
  const own = scope === 'company' ? null : (personOf(ctx).led_squad_ids[0] ?? null);
  const squad_id = wanted.squad_id === undefined ? own : wanted.squad_id;
  return companyTx(ctx, async (tx) => {
    await requireSquad(tx, ctx, squad_id);
    requireWritable(ctx, squad_id);
    const row = await tx.playbook.create({
      data: {
        ...wanted,
        squad_id,
        description: description || null,
        methodology: supportedMethodology(methodology),
        company_id: ctx.company_id,
        id: newId(),
        content: playbookContentSchema.parse({}),
        status: 'DRAFT',
      },
      include: { squad: SQUAD },
    });
    await writeAudit(tx, ctx, {
      action: 'CREATE_PLAYBOOK',
      entity_type: 'playbook',
      entity_id: row.id,
      after: { name: row.name, methodology: row.methodology, squad_id },
    });
    return presentPlaybook(row);
  });
}
