import { companyTx } from '@/lib/db/doors';
import type { Ctx } from '../ctx';
import { fromCrm } from './links';
import { removeBareConversation } from './remove-bare-conversation';

/** Rows of one transaction. */
const BATCH = 500;

/**
 * What an ended connection leaves: nothing waits to be sent, nothing is subscribed. With `delete`, what it brought in goes:
 * leads that it made with their deals, contacts, activities, tasks and notes, and conversations of which only the CRM knew;
 * calls with them stay, without a lead. Leads that were here before stay, as do tasks and notes written here. Safe to repeat.
 */
export async function forgetCrm(ctx: Ctx, integration_id: string, data: 'keep' | 'delete'): Promise<void> {
  const { company_id } = ctx;
  await companyTx({ company_id }, async (tx) => {
    await tx.crmChannel.deleteMany({ where: { company_id, integration_id } });
    await tx.crmChange.deleteMany({ where: { company_id } });
  });
  if (data === 'keep') return;
  for (;;) {
    const more = await companyTx({ company_id }, async (tx) => {
      await fromCrm(tx);
      const links = await tx.crmLink.findMany({
        where: { company_id, integration_id },
        orderBy: { id: 'asc' },
        take: BATCH,
      });
      if (links.length === 0) return false;
      const of = (type: string) =>
        links.filter(({ entity_type }) => entity_type === type).map((l) => l.entity_id);
      const where = (type: string) => ({ company_id, id: { in: of(type) } });
      const external = links.map((link) => link.external_id);
      const brought = { external_id: { in: external } };
      await tx.leadNote.deleteMany({ where: { ...where('note'), ...brought } });
      await tx.task.deleteMany({ where: { ...where('task'), ...brought } });
      const held = links.filter(
        ({ module, entity_type }) => module === 'activities' && entity_type === 'conversation',
      );
      for (const { entity_id } of held) await removeBareConversation(tx, company_id, entity_id);
      await tx.crmActivity.deleteMany({ where: where('activity') });
      await tx.leadContact.deleteMany({ where: where('contact') });
      await tx.deal.deleteMany({ where: { ...where('deal'), ...brought } });
      const accounts = links.filter(({ module }) => module === 'accounts').map((link) => link.entity_id);
      const leads = await tx.lead.findMany({
        where: {
          ...where('lead'),
          OR: [
            { external_id: { in: external } },
            { id: { in: accounts }, external_id: null, deals: { none: {} } },
          ],
        },
        select: { id: true },
      });
      const ids = leads.map(({ id }) => id);
      await tx.conversation.updateMany({
        where: { company_id, lead_id: { in: ids } },
        data: { lead_id: null },
      });
      await tx.botLog.deleteMany({ where: { company_id, lead_id: { in: ids } } });
      await tx.lead.deleteMany({ where: { company_id, id: { in: ids } } });
      await tx.crmLink.deleteMany({ where: { company_id, id: { in: links.map(({ id }) => id) } } });
      return true;
    });
    if (!more) return;
  }
}
