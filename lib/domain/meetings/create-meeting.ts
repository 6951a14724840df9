import type { z } from 'zod';
import { type CreateMeeting, createMeetingSchema, type meetingSchema } from '@/lib/contracts/meetings';
import type { Tx } from '@/lib/db/clients';
import { companyTx } from '@/lib/db/doors';
import { notFound } from '@/lib/errors/app-error';
import { newId } from '@/lib/ids';
import { authorize } from '@/lib/permissions/actor';
import { writeAudit } from '../audit/write-audit';
import { type Ctx, personOf } from '../ctx';
import { playbookOfPerson } from '../playbooks/playbook-of-person';
import { usualPace } from './usual-pace';

export type Meeting = z.infer<typeof meetingSchema>;

/**
 * Registers a stay in a video call: conversation, meeting and coach session together. Repeating it with the same
 * `session_id` gives the same meeting.
 * @throws AppError not_found when the session id is somebody else's.
 */
export async function createMeeting({ ctx, input }: { ctx: Ctx; input: CreateMeeting }): Promise<Meeting> {
  authorize(ctx.actor, 'meetings.create');
  const { user_id } = personOf(ctx);
  const call = createMeetingSchema.parse(input);
  return companyTx(ctx, async (tx) => {
    // Two registrations of the same stay at once (a page reload) wait for each other here.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`${ctx.company_id}|${call.session_id}`}, 0))`;
    const found = await tx.meeting.findUnique({
      where: { company_id_session_id: { company_id: ctx.company_id, session_id: call.session_id } },
    });
    if (found === null) return register(tx, ctx, user_id, call);
    if (found.user_id !== user_id) throw notFound('Session');
    return present(found);
  });
}

async function register(tx: Tx, ctx: Ctx, user_id: string, call: CreateMeeting): Promise<Meeting> {
  const { company_id } = ctx;
  const now = ctx.clock.now();
  const claimed = new Date(call.started_at);
  // A computer whose clock runs ahead must not put calls into the future.
  const started_at = claimed > now ? now : claimed;
  const playbook = await playbookOfPerson(tx, company_id, user_id);
  const conversation_id = newId();
  await tx.conversation.create({
    data: {
      company_id,
      id: conversation_id,
      channel: 'VIDEO',
      title: call.title,
      user_id,
      playbook_id: playbook?.id ?? null,
      ...(playbook && { playbook_version: playbook.version }),
      conversation_date: started_at,
      created_at: now,
    },
  });
  const meeting = await tx.meeting.create({
    data: {
      company_id,
      id: newId(),
      session_id: call.session_id,
      user_id,
      platform: call.platform,
      code: call.code,
      lang: call.lang,
      baseline_wpm: await usualPace(tx, company_id, { user_id, lang: call.lang, started_at }),
      started_at,
      created_at: now,
      conversation_id,
    },
  });
  await tx.coachSession.create({
    data: { company_id, id: call.session_id, meeting_id: meeting.id, created_at: now, updated_at: now },
  });
  await writeAudit(tx, ctx, {
    action: 'CREATE_MEETING',
    entity_type: 'conversation',
    entity_id: conversation_id,
    after: { meeting_id: meeting.id, platform: call.platform, lang: call.lang },
  });
  return present(meeting);
}

function present(row: {
  id: string;
  session_id: string;
  code: string;
  conversation_id: string;
  created_at: Date;
}): Meeting {
  const { id, session_id, code, conversation_id } = row;
  return { id, session_id, code, conversation_id, created_at: row.created_at.toISOString() };
}
