import { beforeAll, describe, expect, it } from 'vitest';
import { companyTx } from '@/lib/db/doors';
import { getConversation } from '@/lib/domain/conversations/get-conversation';
import { newId } from '@/lib/ids';
import { buildWorld, type World } from '../isolation/world';
import {
  findLeads,
  incrementsOf,
  newMeeting,
  readMeeting,
  registerMeeting,
  runJobs,
  sendIncrement,
  tellMeeting,
} from './coach-client';

let world: World;
const ids = { otavio: newId(), bia: newId(), bruno: newId() };

beforeAll(async () => {
  world = await buildWorld('HOME');
  await companyTx({ company_id: world.company }, async (tx) => {
    const leads = [
      { id: ids.otavio, name: 'Otávio Brandão', company_name: 'Metalúrgica Aurora' },
      { id: ids.bia, name: 'Bia Salles', company_name: 'Grupo Vértice' },
      { id: ids.bruno, name: 'Bruno Lima', company_name: 'Grupo Vértice', email: 'bruno@vertice.example' },
    ];
    await tx.lead.createMany({ data: leads.map((lead) => ({ company_id: world.company, ...lead })) });
    const deal = { company_id: world.company, lead_id: ids.otavio, stage: 'proposal', value: 45_000 };
    await tx.deal.createMany({
      data: [
        { ...deal, id: newId(), title: 'Old', closed_at: new Date() },
        { ...deal, id: newId(), title: 'ERP' },
      ],
    });
  });
});

const read = (id: string) => getConversation({ ctx: world.members.rep.ctx, input: { id } });

async function begin(over: Record<string, unknown> = {}) {
  const { rep } = world.members;
  const { body: meeting } = await registerMeeting(rep, newMeeting(over));
  return { rep, meeting, increments: incrementsOf('pt-01', meeting) };
}

describe('the lead of a call', () => {
  it('is found by the words of the title, with its open deal', async () => {
    const { rep, meeting } = await begin({ title: 'Descoberta: metalúrgica aurora' });
    const { body } = await readMeeting(rep, meeting.id);
    expect(body.lead).toMatchObject({ id: ids.otavio, deal: { title: 'ERP', value: 45_000 } });
    expect(body.suggestions).toEqual([]);
  });

  it('is left to the rep where several fit or a name is only a part of a word', async () => {
    const { rep, meeting } = await begin({ title: 'Grupo Vértice, retomada' });
    const { body } = await readMeeting(rep, meeting.id);
    expect(body.lead).toBeNull();
    expect(body.suggestions.map(({ id }) => id)).toEqual([ids.bia, ids.bruno]);
    const other = await begin({ title: 'Supergrupo Vérticex' });
    expect((await readMeeting(rep, other.meeting.id)).body).toMatchObject({ lead: null, suggestions: [] });
  });

  it('is found by the people who are in the call, before it ends', async () => {
    const { rep, meeting, increments } = await begin({ title: 'Grupo Vértice, retomada' });
    const [first] = increments;
    const participants = [
      { key: 'p1', name: 'Marina', role: 'rep', is_self: true },
      { key: 'p2', name: 'bruno@VERTICE.example', role: 'customer', is_self: false },
    ];
    await sendIncrement(rep, { ...first, participants });
    expect((await readMeeting(rep, meeting.id)).body.lead?.id).toBe(ids.bruno);
  });

  it('is looked for again by a title that Meet shows late, unless the rep has picked one', async () => {
    const { rep, meeting } = await begin({ title: null });
    expect((await readMeeting(rep, meeting.id)).body.lead).toBeNull();
    const { body } = await tellMeeting(rep, meeting.id, { title: 'Metalúrgica Aurora: proposta' });
    expect(body.lead?.id).toBe(ids.otavio);
    expect((await read(meeting.conversation_id)).title).toBe('Metalúrgica Aurora: proposta');
    const picked = await begin({ title: null });
    await tellMeeting(rep, picked.meeting.id, { lead_id: ids.bia });
    const still = await tellMeeting(rep, picked.meeting.id, { title: 'Metalúrgica Aurora' });
    expect(still.body.lead?.id).toBe(ids.bia);
  });

  it('can be searched for and picked, and stays picked when the call is put together', async () => {
    const { rep, meeting, increments } = await begin({ title: 'Grupo Vértice' });
    const found = await findLeads(rep, 'VÉRTICE');
    expect(found.body.leads.map(({ name }) => name)).toEqual(['Bia Salles', 'Bruno Lima']);
    expect((await findLeads(rep, '%')).body.leads).toEqual([]);
    const { body } = await tellMeeting(rep, meeting.id, { lead_id: ids.otavio });
    expect(body.lead?.name).toBe('Otávio Brandão');
    for (const increment of increments) await sendIncrement(rep, increment);
    await runJobs();
    expect((await read(meeting.conversation_id)).lead?.id).toBe(ids.otavio);
  });
});

it('a call told to be in another language is read in that language', async () => {
  const { rep, meeting, increments } = await begin({ lang: 'en' });
  await tellMeeting(rep, meeting.id, { lang: 'pt-BR' });
  for (const increment of increments) await sendIncrement(rep, increment);
  await runJobs();
  expect((await read(meeting.conversation_id)).report).toMatchObject({ lang: 'pt-BR', language_doubt: null });
});

it('a call of which only the rep was heard shows no talk ratio', async () => {
  const { rep, meeting, increments } = await begin();
  await tellMeeting(rep, meeting.id, { partial: true });
  for (const increment of increments) await sendIncrement(rep, increment);
  await runJobs();
  const conversation = await read(meeting.conversation_id);
  expect(conversation).toMatchObject({ partial: true, metrics: { talk_ratio: null, patience_ms: null } });
  expect(conversation.metrics?.rep_wpm).toBeGreaterThan(100);
  expect(conversation.metrics?.questions_open).toBeGreaterThan(0);
});
