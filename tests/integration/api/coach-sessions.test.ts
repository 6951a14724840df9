import { beforeAll, describe, expect, it } from 'vitest';
import { GET as listRoute } from '@/app/api/v1/conversations/route';
import { randomBySeed, recordingOfCall } from '@/data/captions';
import { coachSettings } from '@/extension/call/coach-settings';
import { fixedClock, systemClock } from '@/lib/clock';
import { createCoach } from '@/lib/coach';
import { companyTx } from '@/lib/db/doors';
import { sweepIdleSessions } from '@/lib/domain/coach-sessions/sweep-idle-sessions';
import { getConversation } from '@/lib/domain/conversations/get-conversation';
import { consume } from '@/lib/rate-limit';
import { readCalls } from '@/prisma/seed/read-calls';
import { buildWorld, type World } from '../isolation/world';
import { incrementsOf, newMeeting, registerMeeting, runJobs, sendIncrement } from './coach-client';
import { readConfig } from './playbook-client';

let world: World;
beforeAll(async () => {
  world = await buildWorld('HOME');
});

async function begin(id: string, over: Record<string, unknown> = {}) {
  const { rep } = world.members;
  const { body: meeting } = await registerMeeting(rep, newMeeting(over));
  return { rep, meeting, increments: incrementsOf(id, meeting) };
}

const read = (id: string) => getConversation({ ctx: world.members.rep.ctx, input: { id } });

/** What the extension itself says of a call at its end. */
async function reportOf(id: string, meeting: { id: string }) {
  const call = readCalls().get(id);
  if (call === undefined) throw new Error(`There is no call ${id}.`);
  const { header, events } = recordingOfCall(call);
  const config = await readConfig(world.members.rep, meeting.id);
  const coach = createCoach({ ...header, ...coachSettings(config) });
  for (const event of events) coach.push(event);
  return coach.report();
}

async function setFeatures(features: Record<string, boolean>): Promise<void> {
  await companyTx({ company_id: world.company }, (tx) =>
    tx.company.update({ where: { id: world.company }, data: { features } }),
  );
}

describe('a call sent in increments', () => {
  it('becomes the conversation that the engine in the browser saw', async () => {
    const { rep, meeting, increments } = await begin('pt-01');
    for (const increment of increments.slice(0, -1)) {
      const { status, body } = await sendIncrement(rep, increment);
      expect({ status, state: body.status }).toEqual({ status: 200, state: 'open' });
    }
    const last = await sendIncrement(rep, increments.at(-1));
    expect(last.body).toMatchObject({ status: 'complete', missing: [], received: increments.length });
    await runJobs();
    const conversation = await read(meeting.conversation_id);
    const expected = await reportOf('pt-01', meeting);
    expect(conversation.status).toBe('ready');
    expect(conversation.report).toEqual(expected);
    expect(conversation.metrics?.talk_ratio).toBeCloseTo(expected.talk_ratio.rep ?? -1, 6);
    expect(conversation.duration_seconds).toBe(Math.round(expected.duration_ms / 1000));
  });

  it('is the same in any order, repeated, and with a sequence sent twice in different words', async () => {
    const { rep, meeting, increments } = await begin('pt-01');
    const random = randomBySeed(7);
    const shuffled = [...increments, ...increments.slice(0, 9)].sort(() => random() - 0.5);
    for (const increment of shuffled) expect((await sendIncrement(rep, increment)).status).toBe(200);
    const [first] = increments;
    const other = { ...first, turns: [], notes: [{ id: 'n1', rev: 9, t_ms: 0, text: 'too late' }] };
    const again = await sendIncrement(rep, other);
    expect(again.body).toMatchObject({ status: 'complete', received: increments.length });
    await runJobs();
    const conversation = await read(meeting.conversation_id);
    expect(conversation.report).toEqual(await reportOf('pt-01', meeting));
    expect(conversation.notes).toEqual([]);
  });

  it('takes what comes after the last increment, and says what is missing', async () => {
    const { rep, meeting, increments } = await begin('pt-04');
    const late = increments.filter((increment) => increment.sequence === 3 || increment.sequence === 5);
    for (const increment of increments.filter((one) => !late.includes(one)))
      await sendIncrement(rep, increment);
    await runJobs();
    const before = await read(meeting.conversation_id);
    expect(before.status).toBe('ready');
    const [third, fifth] = late;
    expect((await sendIncrement(rep, fifth)).body).toMatchObject({ status: 'open', missing: [3] });
    expect((await sendIncrement(rep, third)).body).toMatchObject({ status: 'complete', missing: [] });
    await runJobs();
    expect((await read(meeting.conversation_id)).report).toEqual(await reportOf('pt-04', meeting));
  });

  it('shows up while it runs', async () => {
    const { rep, meeting, increments } = await begin('pt-01');
    for (const increment of increments.slice(0, 12)) await sendIncrement(rep, increment);
    const live = await read(meeting.conversation_id);
    expect(live.status).toBe('live');
    expect(live.transcript?.turns.length).toBeGreaterThan(5);
    expect(live.report?.duration_ms).toBe(120_000);
    expect(live.metrics).toBeNull();
  });

  it('survives a browser that was killed: ten idle minutes later it is a conversation', async () => {
    const { rep, meeting, increments } = await begin('pt-01');
    const sent = increments.slice(0, 20);
    for (const increment of sent) await sendIncrement(rep, increment);
    await runJobs();
    expect((await read(meeting.conversation_id)).status).toBe('live');
    expect(await sweepIdleSessions({ clock: systemClock })).toBe(0);
    const later = fixedClock(new Date(Date.now() + 11 * 60_000));
    expect(await sweepIdleSessions({ clock: later })).toBeGreaterThanOrEqual(1);
    const lastSign = () =>
      companyTx({ company_id: world.company }, async (tx) => {
        const row = await tx.coachSession.findFirstOrThrow({ where: { id: meeting.session_id } });
        return row.updated_at;
      });
    const before = await lastSign();
    await runJobs();
    // Merging is no sign of life of the browser.
    expect(await lastSign()).toEqual(before);
    const conversation = await getConversation({
      ctx: { ...rep.ctx, clock: later },
      input: { id: meeting.conversation_id },
    });
    expect(conversation.status).toBe('ready');
    expect(conversation.report?.duration_ms).toBe(200_000);
    expect(await sweepIdleSessions({ clock: later })).toBe(0);
    // The browser comes back and sends the rest.
    for (const increment of increments.slice(20)) await sendIncrement(rep, increment);
    await runJobs();
    expect((await read(meeting.conversation_id)).report).toEqual(await reportOf('pt-01', meeting));
  });

  it('closes a call in which nothing was said', async () => {
    const { meeting } = await begin('pt-01');
    const later = fixedClock(new Date(Date.now() + 11 * 60_000));
    await sweepIdleSessions({ clock: later });
    await runJobs();
    expect(await read(meeting.conversation_id)).toMatchObject({
      status: 'ready',
      transcript: null,
      metrics: null,
    });
    expect(await sweepIdleSessions({ clock: later })).toBe(0);
  });
});

describe('what is kept', () => {
  it('holds no word in the clear anywhere', async () => {
    const { rep, meeting, increments } = await begin('pt-01');
    for (const increment of increments) await sendIncrement(rep, increment);
    await runJobs();
    const rows = await companyTx({ company_id: world.company }, async (tx) => ({
      conversation: await tx.conversation.findFirst({ where: { id: meeting.conversation_id } }),
      metrics: await tx.conversationMetrics.findFirst({
        where: { conversation_id: meeting.conversation_id },
      }),
      increments: await tx.coachSessionIncrement.findMany({ where: { session_id: meeting.session_id } }),
    }));
    expect(rows.increments.length).toBe(increments.length);
    expect(JSON.stringify(rows)).not.toMatch(/Wanderley|planilha|rastreio/i);
  });

  it('is talk figures and words alone where analysis is switched off', async () => {
    await setFeatures({ ai_analysis: false });
    const { rep, meeting, increments } = await begin('pt-01');
    for (const increment of increments) await sendIncrement(rep, increment);
    await runJobs();
    await setFeatures({});
    const { report, metrics } = await read(meeting.conversation_id);
    expect(report).toMatchObject({ objections: [], moments: [], methodology: { name: '', elements: {} } });
    expect(metrics?.talk_ratio).toBeGreaterThan(0.2);
    const row = await companyTx({ company_id: world.company }, (tx) =>
      tx.conversation.findFirstOrThrow({ where: { id: meeting.conversation_id } }),
    );
    expect([row.methodology_scores, row.key_moments]).toEqual([null, null]);
  });
});

describe('the lead of a call', () => {
  const company = () => ({ company_id: world.company });
  const addLead = (name: string) =>
    companyTx(company(), (tx) => tx.lead.create({ data: { ...company(), name } }));
  const customFields = async (lead_id: string) =>
    (await companyTx(company(), (tx) => tx.deal.findFirstOrThrow({ where: { lead_id } }))).custom_fields;
  const addDeal = (lead_id: string) =>
    companyTx(company(), (tx) =>
      tx.deal.create({ data: { ...company(), lead_id, title: 'x', stage: 'proposal', value: 1 } }),
    );
  const hold = async () => {
    const { rep, meeting, increments } = await begin('pt-01');
    for (const increment of increments) await sendIncrement(rep, increment);
    await runJobs();
    return read(meeting.conversation_id);
  };

  it('is found by name when it is the only one, and its open deal is filled', async () => {
    const lead = await addLead('wanderley QUEIRÓS');
    await addDeal(lead.id);
    const conversation = await hold();
    expect(conversation.lead?.id).toBe(lead.id);
    expect(await customFields(lead.id)).toMatchObject({
      performancy: { conversation_id: conversation.id, methodology: 'SPICED', next_step: expect.any(String) },
    });
  });

  it('stays unknown when two could be meant', async () => {
    await addLead('Jussara Lopes');
    expect((await hold()).lead).toBeNull();
  });

  it('does not fill deals where the company has switched that off', async () => {
    await setFeatures({ auto_crm_fill: false });
    await companyTx(company(), (tx) => tx.lead.deleteMany({ where: { name: { contains: 'Jussara' } } }));
    await companyTx(company(), (tx) => tx.deal.updateMany({ data: { custom_fields: {} } }));
    const conversation = await hold();
    await setFeatures({});
    expect(conversation.lead).not.toBeNull();
    expect(await customFields(conversation.lead?.id ?? '')).toEqual({});
  });
});

describe('limits', () => {
  it('refuses a body over 1 MiB, a sequence out of range and an unknown field', async () => {
    const { rep, increments } = await begin('pt-01');
    const [first] = increments;
    const long = { ...first, notes: [{ id: 'n1', rev: 1, t_ms: 0, text: 'x'.repeat(1_100_000) }] };
    expect((await sendIncrement(rep, long)).status).toBe(413);
    expect((await sendIncrement(rep, { ...first, sequence: 10_000 })).status).toBe(400);
    expect((await sendIncrement(rep, { ...first, extra: 1 })).status).toBe(400);
    expect((await sendIncrement(rep, '{')).status).toBe(400);
  });

  it('answers 429 with the same headers past the limit', async () => {
    const { mate } = world.members;
    const { device, person } = mate;
    for (let i = 0; i < 300; i++) await consume('api_actor', `${person}:${device}`);
    const request = new Request('http://localhost:3000/api/v1/conversations', {
      headers: { authorization: `Bearer ${mate.token}` },
    });
    const response = await listRoute(request, { params: Promise.resolve({}) });
    expect(response.status).toBe(429);
    expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(response.headers.get('ratelimit-remaining')).toBe('0');
    expect(response.headers.get('content-type')).toBe('application/problem+json');
  });

  it('tells the rate limit with every answer', async () => {
    const { rep, increments } = await begin('pt-01');
    const { headers } = await sendIncrement(rep, increments[0]);
    expect(Number(headers.get('ratelimit-limit'))).toBe(300);
    expect(Number(headers.get('ratelimit-remaining'))).toBeLessThan(300);
    expect(headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
  });
});

describe('registering', () => {
  it('gives the same meeting again, also to two requests at once', async () => {
    const { rep } = world.members;
    const body = newMeeting();
    const answers = await Promise.all([1, 2, 3].map(() => registerMeeting(rep, body)));
    const ids = new Set(answers.map((answer) => answer.body.id));
    expect([...ids]).toHaveLength(1);
    expect(answers.every((answer) => answer.status === 200)).toBe(true);
  });

  it('puts no call into the future', async () => {
    const { meeting } = await begin('pt-01', { started_at: '2099-01-01T00:00:00Z' });
    const conversation = await read(meeting.conversation_id);
    expect(new Date(conversation.conversation_date).getTime()).toBeLessThanOrEqual(Date.now());
  });
});
