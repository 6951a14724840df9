import { beforeAll, describe, expect, it } from 'vitest';
import type { Tx } from '@/lib/db/clients';
import { companyTx } from '@/lib/db/doors';
import { getConversation } from '@/lib/domain/conversations/get-conversation';
import { updateNotes } from '@/lib/domain/conversations/update-notes';
import { newId } from '@/lib/ids';
import { buildWorld, type World } from '../isolation/world';
import {
  incrementsOf,
  newMeeting,
  registerMeeting,
  runJobs,
  sendIncrement,
  tellMeeting,
} from './coach-client';

let world: World;
beforeAll(async () => {
  world = await buildWorld('HOME');
});

const inCompany = <T>(work: (tx: Tx) => Promise<T>) => companyTx({ company_id: world.company }, work);
const read = (id: string) => getConversation({ ctx: world.members.rep.ctx, input: { id } });

async function begin(title: string | null = null) {
  const { rep } = world.members;
  const { body: meeting } = await registerMeeting(rep, newMeeting({ title }));
  return { rep, meeting, increments: incrementsOf('pt-01', meeting) };
}

/** Everything that is kept of a call, wherever it stands. */
function kept(meeting: { conversation_id: string; session_id: string }) {
  return inCompany(async (tx) => ({
    increments: await tx.coachSessionIncrement.count({ where: { session_id: meeting.session_id } }),
    metrics: await tx.conversationMetrics.count({ where: { conversation_id: meeting.conversation_id } }),
    row: await tx.conversation.findFirstOrThrow({
      where: { id: meeting.conversation_id },
      select: { transcript: true, report: true, notes: true, summary: true, key_moments: true },
    }),
  }));
}

const NOTHING = {
  increments: 0,
  metrics: 0,
  row: { transcript: null, report: null, notes: null, summary: null, key_moments: null },
};

describe('consent', () => {
  it('is kept with its time, shown with the conversation, and audited', async () => {
    const { rep, meeting } = await begin();
    expect(await read(meeting.conversation_id)).toMatchObject({ consent: 'none', consent_at: null });
    const { status, body } = await tellMeeting(rep, meeting.id, { consent: 'notified' });
    expect({ status, consent: body.consent }).toEqual({ status: 200, consent: 'notified' });
    await tellMeeting(rep, meeting.id, { consent: 'consented' });
    await tellMeeting(rep, meeting.id, { consent: 'consented' });
    const conversation = await read(meeting.conversation_id);
    expect(conversation.consent).toBe('consented');
    expect(Date.parse(conversation.consent_at ?? '')).toBeGreaterThan(Date.now() - 60_000);
    const audit = await inCompany((tx) =>
      tx.auditLog.findMany({
        where: { entity_id: meeting.conversation_id, action: 'SET_CONSENT' },
        orderBy: { created_at: 'asc' },
      }),
    );
    expect(audit.map(({ changes }) => changes)).toEqual([
      { before: { consent: 'none' }, after: { consent: 'notified' } },
      { before: { consent: 'notified' }, after: { consent: 'consented' } },
    ]);
  });

  it('when refused during the call deletes what was captured, and nothing comes back', async () => {
    const { rep, meeting, increments } = await begin();
    for (const increment of increments.slice(0, 12)) await sendIncrement(rep, increment);
    expect((await kept(meeting)).increments).toBe(12);
    expect((await tellMeeting(rep, meeting.id, { consent: 'refused' })).body.consent).toBe('refused');
    expect(await kept(meeting)).toEqual(NOTHING);
    // The browser had more under way.
    for (const increment of increments.slice(12)) {
      const { status, body } = await sendIncrement(rep, increment);
      expect({ status, state: body.status }).toEqual({ status: 200, state: 'refused' });
    }
    await runJobs();
    expect(await kept(meeting)).toEqual(NOTHING);
    expect(await read(meeting.conversation_id)).toMatchObject({
      status: 'ready',
      consent: 'refused',
      transcript: null,
      report: null,
      metrics: null,
    });
    const audit = await inCompany((tx) =>
      tx.auditLog.findMany({ where: { entity_id: meeting.conversation_id, action: 'REFUSE_CAPTURE' } }),
    );
    expect(audit).toHaveLength(1);
    expect((await tellMeeting(rep, meeting.id, { consent: 'refused' })).status).toBe(200);
    expect((await tellMeeting(rep, meeting.id, { consent: 'consented' })).status).toBe(409);
    const late = updateNotes({
      ctx: rep.ctx,
      input: { id: meeting.conversation_id, notes: [{ id: 'n1', rev: 1, t_ms: 0, text: 'he said' }] },
    });
    await expect(late).rejects.toMatchObject({ code: 'conflict' });
  });

  it('when refused after the call was read takes back figures and what the deal was told', async () => {
    const lead = newId();
    await inCompany(async (tx) => {
      await tx.company.update({ where: { id: world.company }, data: { features: { auto_crm_fill: true } } });
      await tx.lead.create({ data: { company_id: world.company, id: lead, name: 'Otávio Refused' } });
      await tx.deal.create({
        data: {
          company_id: world.company,
          lead_id: lead,
          title: 'ERP',
          stage: 'proposal',
          value: 1,
          custom_fields: { origin: 'fair' },
        },
      });
      await tx.playbook.update({
        where: { company_id_id: { company_id: world.company, id: world.playbook } },
        data: { content: { automations: { auto_fill_crm: true } } },
      });
    });
    const { rep, meeting, increments } = await begin();
    await tellMeeting(rep, meeting.id, { lead_id: lead });
    for (const increment of increments) await sendIncrement(rep, increment);
    await runJobs();
    const fields = () =>
      inCompany(async (tx) => (await tx.deal.findFirstOrThrow({ where: { lead_id: lead } })).custom_fields);
    expect(await fields()).toMatchObject({ performancy: { conversation_id: meeting.conversation_id } });
    expect((await kept(meeting)).metrics).toBe(1);
    await tellMeeting(rep, meeting.id, { consent: 'refused' });
    expect(await kept(meeting)).toEqual(NOTHING);
    expect(await fields()).toEqual({ origin: 'fair' });
  });

  it('is the business of the person whose call it is', async () => {
    const { meeting } = await begin();
    expect((await tellMeeting(world.members.mate, meeting.id, { consent: 'refused' })).status).toBe(404);
    expect((await read(meeting.conversation_id)).consent).toBe('none');
  });
});
