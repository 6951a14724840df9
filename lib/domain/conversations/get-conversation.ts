import type { ConversationDetail } from '@/lib/contracts/conversations';
import type { Tx } from '@/lib/db/clients';
import { companyTx } from '@/lib/db/doors';
import { companySealer, type Sealer } from '@/lib/db/sealer';
import { notFound } from '@/lib/errors/app-error';
import { writeAudit } from '../audit/write-audit';
import { callFacts } from '../calls/call-facts';
import { analyseSession } from '../coach-sessions/analyse-session';
import { mergeIncrements, mergeNotes } from '../coach-sessions/merge-increments';
import { readIncrements } from '../coach-sessions/read-increments';
import { companyProfile } from '../companies/company-profile';
import type { Ctx } from '../ctx';
import { type CallSettings, callSettings } from '../meetings/call-settings';
import { visiblePeople } from '../visible-people';
import { type ConversationContent, openContent } from './sealed-content';
import { SUMMARY_SELECT, summaryOf } from './summary-of';

const DETAIL_SELECT = {
  ...SUMMARY_SELECT,
  transcript: true,
  report: true,
  notes: true,
  consent_at: true,
  meeting: {
    select: {
      session: { select: { id: true, status: true, final_sequence: true, updated_at: true } },
    },
  },
} as const;

/**
 * One conversation with its words. While the call runs, or waits to be processed, they are put together from what has
 * arrived. A visit by staff (ADMIN) leaves an audit row.
 * @throws AppError not_found when the actor may not see it.
 */
export async function getConversation({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { id: string };
}): Promise<ConversationDetail> {
  const people = visiblePeople(ctx, 'conversations.read');
  return companyTx(ctx, async (tx) => {
    const row = await tx.conversation.findFirst({
      where: { company_id: ctx.company_id, id: input.id, user: people },
      select: DETAIL_SELECT,
    });
    if (row === null) throw notFound('Conversation');
    const sealer = await companySealer(tx, ctx.company_id);
    const summary = summaryOf(row, ctx.clock.now());
    const stored = openContent(sealer, row);
    const session_id = row.meeting?.session?.id;
    const settings = await callSettings(tx, ctx.company_id, row.id);
    const content =
      summary.status === 'ready' || session_id === undefined
        ? stored
        : await draft(tx, sealer, ctx.company_id, stored, { session_id, settings });
    if (ctx.actor.kind === 'user' && ctx.actor.role === 'ADMIN')
      await writeAudit(tx, ctx, {
        action: 'READ_CONVERSATION',
        entity_type: 'conversation',
        entity_id: row.id,
      });
    return {
      ...summary,
      ...content,
      notes: content.notes.filter((note) => note.text !== ''),
      consent_at: row.consent_at?.toISOString() ?? null,
      partial: settings.partial,
      custom_methodology: settings.custom_methodology ?? null,
      call: await callFacts(tx, sealer, ctx.company_id, row.id),
      from_crm: await isFromCrm(tx, ctx.company_id, row.id),
    };
  });
}

async function isFromCrm(tx: Tx, company_id: string, id: string): Promise<boolean> {
  const where = { company_id, module: 'activities', entity_type: 'conversation', entity_id: id };
  return (await tx.crmLink.count({ where })) > 0;
}

async function draft(
  tx: Tx,
  sealer: Sealer,
  company_id: string,
  stored: ConversationContent,
  call: { session_id: string; settings: CallSettings },
): Promise<ConversationContent> {
  const increments = await readIncrements(tx, sealer, company_id, call.session_id);
  if (increments.length === 0) return stored;
  const merged = mergeIncrements(increments);
  const { features } = await companyProfile(tx, company_id);
  return {
    transcript: { participants: merged.participants, turns: merged.turns },
    report: analyseSession(merged, call.settings, features),
    notes: mergeNotes(stored.notes, merged.notes),
  };
}
