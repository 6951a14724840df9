import { type Bot, type CreateBot, createBotSchema } from '@/lib/contracts/bots';
import { companyTx } from '@/lib/db/doors';
import { notFound } from '@/lib/errors/app-error';
import { newId } from '@/lib/ids';
import { authorize } from '@/lib/permissions/actor';
import { writeAudit } from '../audit/write-audit';
import type { Ctx } from '../ctx';
import { requireFeature } from '../features/require-feature';
import { presentBot } from './present-bot';

/** A new bot, inactive until somebody switches it on. @throws AppError forbidden when the feature is off. */
export async function createBot({ ctx, input }: { ctx: Ctx; input: CreateBot }): Promise<Bot> {
  authorize(ctx.actor, 'bots.write');
  const wanted = createBotSchema.parse(input);
  const { company_id } = ctx;
  return companyTx(ctx, async (tx) => {
    await requireFeature(tx, ctx, 'bots');
    const playbook = await tx.playbook.findUnique({
      where: { company_id_id: { company_id, id: wanted.playbook_id } },
      select: { id: true },
    });
    if (playbook === null) throw notFound('Playbook');
    const row = await tx.bot.create({ data: { ...wanted, company_id, id: newId(), triggers: [] } });
    await writeAudit(tx, ctx, { action: 'CREATE_BOT', entity_type: 'bot', entity_id: row.id, after: wanted });
    return presentBot(row);
  });
}
