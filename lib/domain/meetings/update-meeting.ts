import type { MeetingState, UpdateMeeting } from '@/lib/contracts/meetings';
import type { Tx } from '@/lib/db/clients';
import { companyTx } from '@/lib/db/doors';
import { AppError } from '@/lib/errors/app-error';
import { authorize } from '@/lib/permissions/actor';
import { writeAudit } from '../audit/write-audit';
import { lockSession } from '../coach-sessions/lock-session';
import { deleteContent } from '../conversations/delete-content';
import { setConversationLead } from '../conversations/set-lead';
import type { Ctx } from '../ctx';
import { meetingState } from './get-meeting';
import { type OwnMeeting, ownMeeting } from './own-meeting';

/**
 * Takes what the rep says about one of their own calls: consent, lead, language, that captions are missing;
 * and the title that Meet shows late, by which the lead is looked for while none was picked. A refusal
 * deletes the conversation's content in the same transaction; after it nothing but the same refusal is taken.
 * @throws AppError not_found for another person's call or lead, conflict after a refusal.
 */
export async function updateMeeting({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { id: string } & UpdateMeeting;
}): Promise<MeetingState> {
  authorize(ctx.actor, 'meetings.create');
  const { company_id } = ctx;
  return companyTx(ctx, async (tx) => {
    const meeting = await ownMeeting(tx, ctx, input.id);
    // An increment that arrives at this moment comes either before a refusal, and is deleted, or after it, and is not taken.
    await lockSession(tx, company_id, meeting.session_id);
    const { consent: before } = (await ownMeeting(tx, ctx, input.id)).conversation;
    if (before === 'refused') {
      if (input.consent === 'refused') return meetingState(tx, ctx, await ownMeeting(tx, ctx, input.id));
      throw new AppError('conflict', 'The participants refused the capture: this call takes nothing more.');
    }
    await changeCall(tx, ctx, meeting, input);
    await nameCall(tx, ctx, meeting, input.title);
    if (input.lead_id !== undefined)
      await setConversationLead({
        ctx: { ...ctx, tx },
        input: { id: meeting.conversation.id, lead_id: input.lead_id },
      });
    if (input.consent !== undefined && input.consent !== before)
      await setConsent(tx, ctx, meeting, before, input.consent);
    return meetingState(tx, ctx, await ownMeeting(tx, ctx, input.id));
  });
}

async function changeCall(tx: Tx, ctx: Ctx, meeting: OwnMeeting, input: UpdateMeeting): Promise<void> {
  const { company_id } = ctx;
  const lang = input.lang ?? meeting.lang;
  const partial = meeting.partial || input.partial === true;
  if (lang === meeting.lang && partial === meeting.partial) return;
  await tx.meeting.update({
    where: { company_id_id: { company_id, id: meeting.id } },
    // A pace is compared within one language: the usual one was looked up in the language that the call began with.
    data: { lang, partial, ...(lang !== meeting.lang && { baseline_wpm: null }) },
  });
  await writeAudit(tx, ctx, {
    action: 'UPDATE_MEETING',
    entity_type: 'conversation',
    entity_id: meeting.conversation.id,
    before: { lang: meeting.lang, partial: meeting.partial },
    after: { lang, partial },
  });
}

async function nameCall(tx: Tx, ctx: Ctx, meeting: OwnMeeting, title: string | undefined): Promise<void> {
  const { company_id } = ctx;
  const { id, title: before } = meeting.conversation;
  if (title === undefined || title === before) return;
  await tx.conversation.update({ where: { company_id_id: { company_id, id } }, data: { title } });
  await writeAudit(tx, ctx, {
    action: 'UPDATE_MEETING',
    entity_type: 'conversation',
    entity_id: id,
    before: { title: before },
    after: { title },
  });
}

async function setConsent(
  tx: Tx,
  ctx: Ctx,
  meeting: OwnMeeting,
  before: string,
  consent: NonNullable<UpdateMeeting['consent']>,
): Promise<void> {
  const { company_id } = ctx;
  const { id } = meeting.conversation;
  if (consent === 'refused') await deleteContent(tx, ctx, { id, session_id: meeting.session_id });
  await tx.conversation.update({
    where: { company_id_id: { company_id, id } },
    data: { consent, consent_at: ctx.clock.now() },
  });
  await writeAudit(tx, ctx, {
    action: consent === 'refused' ? 'REFUSE_CAPTURE' : 'SET_CONSENT',
    entity_type: 'conversation',
    entity_id: id,
    before: { consent: before },
    after: { consent },
  });
}
