import { languageSchema } from '@/lib/contracts/languages';
import type { MeetingState } from '@/lib/contracts/meetings';
import type { Participant } from '@/lib/contracts/turn';
import type { Tx } from '@/lib/db/clients';
import { companyTx } from '@/lib/db/doors';
import { companySealer } from '@/lib/db/sealer';
import { authorize } from '@/lib/permissions/actor';
import { readIncrements } from '../coach-sessions/read-increments';
import type { Ctx } from '../ctx';
import { CHOICE_SELECT, leadChoiceOf } from '../leads/lead-choice';
import { matchLeads } from '../leads/match-lead';
import { type OwnMeeting, ownMeeting } from './own-meeting';

/** One of the actor's own calls while it runs, with the lead that it seems to be with. @throws AppError not_found */
export async function getMeeting({ ctx, input }: { ctx: Ctx; input: { id: string } }): Promise<MeetingState> {
  authorize(ctx.actor, 'meetings.read');
  return companyTx(ctx, async (tx) => meetingState(tx, ctx, await ownMeeting(tx, ctx, input.id)));
}

/** A call as the API shows it. */
export async function meetingState(tx: Tx, ctx: Ctx, meeting: OwnMeeting): Promise<MeetingState> {
  const { company_id } = ctx;
  const { id: conversation_id, consent, lead_id } = meeting.conversation;
  const ids = lead_id === null ? await fittingLeads(tx, company_id, meeting) : [lead_id];
  const rows = await tx.lead.findMany({ where: { company_id, id: { in: ids } }, select: CHOICE_SELECT });
  const leads = rows.map(leadChoiceOf).sort((a, b) => a.name.localeCompare(b.name));
  const only = leads.length === 1 ? leads[0] : undefined;
  return {
    id: meeting.id,
    conversation_id,
    consent,
    lang: languageSchema.parse(meeting.lang),
    partial: meeting.partial,
    lead: only ?? null,
    suggestions: only === undefined ? leads : [],
  };
}

async function fittingLeads(tx: Tx, company_id: string, meeting: OwnMeeting): Promise<string[]> {
  const { consent, title } = meeting.conversation;
  if (consent === 'refused') return [];
  const participants = await latestParticipants(tx, company_id, meeting.session_id);
  return matchLeads(tx, company_id, { participants, title });
}

/** The people of the call as of its newest increment. */
async function latestParticipants(tx: Tx, company_id: string, session_id: string): Promise<Participant[]> {
  const sealer = await companySealer(tx, company_id);
  const [newest] = await readIncrements(tx, sealer, company_id, session_id, { newest: 1 });
  return newest?.participants ?? [];
}
