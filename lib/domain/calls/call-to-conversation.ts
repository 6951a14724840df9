import type { Tx } from '@/lib/db/clients';
import type { Call } from '@/lib/db/generated/client';
import { companySealer } from '@/lib/db/sealer';
import { newId } from '@/lib/ids';
import { enqueue } from '@/lib/queue/enqueue';
import { takeFromCrm } from '../crm-sync/take-from-crm';
import type { Ctx } from '../ctx';
import { findLeadsByPhone } from '../leads/find-by-phone';
import { formatPhone } from '../phones/format-phone';
import { playbookOfPerson } from '../playbooks/playbook-of-person';
import { openParties } from './parties';

/**
 * Makes the conversation of a stored call, or brings its figures up to date. Only a call that somebody answered, on a line
 * that has a person, is a conversation.
 */
export async function callToConversation(tx: Tx, ctx: Ctx, call_id: string): Promise<void> {
  const { company_id } = ctx;
  // Sync, event and a newly named line may all come to the same call: one of them makes the conversation.
  await tx.$queryRaw`SELECT id FROM calls WHERE company_id = ${company_id} AND id = ${call_id} FOR UPDATE`;
  const call = await tx.call.findUniqueOrThrow({
    where: { company_id_id: { company_id, id: call_id } },
    include: { line: { select: { user_id: true } } },
  });
  if (call.conversation_id !== null) return refresh(tx, ctx, call, call.conversation_id);
  const user_id = call.line?.user_id ?? null;
  if (user_id === null || call.outcome !== 'answered') return;
  const { customer } = openParties(await companySealer(tx, company_id), call);
  const playbook = await playbookOfPerson(tx, company_id, user_id);
  const sold_by = {
    playbook_id: playbook?.id ?? null,
    ...(playbook && { playbook_version: playbook.version }),
  };
  const lead_id = await leadOf(tx, company_id, customer.number);
  const [from, duration] = [call.answered_at ?? call.started_at, durationOf(call)];
  const known = await takeFromCrm(tx, company_id, { user_id, lead_id, from, duration });
  const id = known ?? newId();
  if (known === null)
    await tx.conversation.create({
      data: {
        company_id,
        id,
        channel: 'CALL',
        title: titleOf(customer),
        user_id,
        lead_id,
        ...sold_by,
        conversation_date: from,
        duration_seconds: duration,
        processed_at: call.transcript === 'PENDING' ? null : ctx.clock.now(),
        created_at: ctx.clock.now(),
      },
    });
  else await tx.conversation.update({ where: { company_id_id: { company_id, id } }, data: sold_by });
  await tx.call.update({
    where: { company_id_id: { company_id, id: call.id } },
    data: { conversation_id: id },
  });
  if (known !== null) return refresh(tx, ctx, call, id);
  if (call.transcript === 'PENDING') await lookForTranscript(tx, company_id, call.id);
}

/** A recorded call is processed once its transcript is here, or will not come. */
function lookForTranscript(tx: Tx, company_id: string, call_id: string): Promise<void> {
  return enqueue(
    tx,
    'calls.transcribe',
    { company_id, call_id },
    { debounce: { key: call_id, seconds: 60 } },
  );
}

/** From answering to the end, in whole seconds; 0 when nobody answered. */
export function durationOf({ answered_at, ended_at }: Pick<Call, 'answered_at' | 'ended_at'>): number {
  if (answered_at === null || ended_at === null) return 0;
  return Math.max(0, Math.round((ended_at.getTime() - answered_at.getTime()) / 1000));
}

async function refresh(tx: Tx, { company_id }: Ctx, call: Call, id: string): Promise<void> {
  await tx.conversation.update({
    where: { company_id_id: { company_id, id } },
    data: {
      conversation_date: call.answered_at ?? call.started_at,
      duration_seconds: durationOf(call),
      ...(call.transcript === 'PENDING' ? { processed_at: null } : {}),
    },
  });
  if (call.transcript === 'PENDING') await lookForTranscript(tx, company_id, call.id);
}

const titleOf = ({ name, number }: { name: string | null; number: string | null }): string | null =>
  name ?? (number === null ? null : formatPhone(number));

/** The lead with this number; none when several have it: a wrong lead is worse than none. */
export async function leadOf(tx: Tx, company_id: string, number: string | null): Promise<string | null> {
  const [id, ...others] = number === null ? [] : await findLeadsByPhone(tx, company_id, number);
  return id !== undefined && others.length === 0 ? id : null;
}
