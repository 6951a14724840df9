import { z } from 'zod';
import type { Tx } from '@/lib/db/clients';
import { companyProfile } from '../companies/company-profile';
import { readPlaybookContent } from '../playbooks/read-content';
import { fillDeal } from './fill-deal';

/** What `conversations.methodology_scores` holds. */
export const methodologyScoresSchema = z.object({
  name: z.string(),
  score: z.number(),
  weakest: z.string(),
  elements: z.record(z.string(), z.number().int().min(0).max(3)),
});

/**
 * Brings an analysed conversation into its lead's open deal, where the company (feature `auto_crm_fill`) and the playbook
 * let it. Does nothing for a conversation without lead or analysis.
 */
export async function fillFromConversation(tx: Tx, company_id: string, id: string): Promise<void> {
  const row = await tx.conversation.findUnique({
    where: { company_id_id: { company_id, id } },
    include: { metrics: { select: { next_step: true } }, playbook: { select: { content: true } } },
  });
  if (row === null || row.lead_id === null || row.metrics === null) return;
  const scores = methodologyScoresSchema.safeParse(row.methodology_scores);
  if (!scores.success) return;
  const { features } = await companyProfile(tx, company_id);
  const automatic = readPlaybookContent(row.playbook?.content).automations.auto_fill_crm;
  if (!features.auto_crm_fill || !automatic) return;
  await fillDeal(tx, company_id, row.lead_id, {
    conversation_id: id,
    conversation_date: row.conversation_date,
    methodology: scores.data.name,
    score: scores.data.score,
    elements: scores.data.elements,
    next_step: row.metrics.next_step,
  });
}
