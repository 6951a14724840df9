import { beforeAll, describe, expect, it } from 'vitest';
import type { ListConversations } from '@/lib/contracts/conversations';
import { companyTx, systemTx } from '@/lib/db/doors';
import { getConversation } from '@/lib/domain/conversations/get-conversation';
import { listConversations } from '@/lib/domain/conversations/list-conversations';
import { setConversationLead } from '@/lib/domain/conversations/set-lead';
import { updateNotes } from '@/lib/domain/conversations/update-notes';
import { newId } from '@/lib/ids';
import { buildWorld, type World } from '../isolation/world';
import { incrementsOf, newMeeting, registerMeeting, runJobs, sendIncrement } from './coach-client';

let world: World;
beforeAll(async () => {
  world = await buildWorld('HOME');
});

const list = (input: Partial<ListConversations>, as = world.members.director) =>
  listConversations({ ctx: as.ctx, input });

/** A conversation on a day, with a share of speech or unmeasured. */
async function add(day: string, talk_ratio: number | null, title = 'x'): Promise<string> {
  const company_id = world.company;
  const id = newId();
  await companyTx({ company_id }, async (tx) => {
    await tx.conversation.create({
      data: {
        company_id,
        id,
        channel: 'CALL',
        title,
        user_id: world.members.mate.person,
        conversation_date: day,
      },
    });
    const figures = {
      speech_ms: 1,
      questions_open: 1,
      questions_specific: 0,
      questions_closed: 0,
      longest_monologue_ms: 1,
      longest_customer_story_ms: 1,
      objections: 0,
      methodology: 'SPICED',
      methodology_score: 1,
      methodology_weakest: 'S',
      next_step: 'vague',
    };
    if (talk_ratio !== null)
      await tx.conversationMetrics.create({
        data: { company_id, conversation_id: id, talk_ratio, ...figures },
      });
  });
  return id;
}

describe('the list of conversations', () => {
  it('shows each role its own rows', async () => {
    const { rep, lead1, director } = world.members;
    const seenBy = async (as: typeof rep) => new Set((await list({}, as)).data.map((row) => row.user.id));
    expect(await seenBy(rep)).toEqual(new Set([rep.person]));
    expect(await seenBy(lead1)).toEqual(new Set([lead1.person, rep.person, world.members.mate.person]));
    expect((await seenBy(director)).size).toBe(6);
  });

  it('counts days in the time zone of the company', async () => {
    // 23:30 on the 10th and 00:30 on the 11th in São Paulo (UTC-3).
    const late = await add('2025-03-11T02:30:00Z', null, 'late');
    const early = await add('2025-03-11T03:30:00Z', null, 'early');
    const on = async (day: string) => (await list({ from: day, to: day })).data.map((row) => row.id);
    expect(await on('2025-03-10')).toEqual([late]);
    expect(await on('2025-03-11')).toEqual([early]);
  });

  it('sorts by a figure with unmeasured calls last, over the pages', async () => {
    const [low, high, none] = [
      await add('2024-01-01T12:00:00Z', 0.2),
      await add('2024-01-02T12:00:00Z', 0.8),
      await add('2024-01-03T12:00:00Z', null),
    ];
    const range = { from: '2024-01-01', to: '2024-01-31', sort: 'talk_ratio' as const };
    const ids = async (input: Partial<ListConversations>) =>
      (await list({ ...range, ...input })).data.map((row) => row.id);
    expect(await ids({ order: 'desc' })).toEqual([high, low, none]);
    expect(await ids({ order: 'asc' })).toEqual([low, high, none]);
    expect(await ids({ order: 'desc', page: 2, page_size: 2 })).toEqual([none]);
    expect((await list({ ...range, page: 2, page_size: 2 })).total).toBe(3);
  });

  it('searches title, lead and person, and takes % and _ for what they are', async () => {
    const id = await add('2023-01-01T12:00:00Z', null, 'Meta de 100%_bruta');
    const found = async (q: string) => (await list({ q })).data.map((row) => row.id);
    expect(await found('100%_BRUTA')).toEqual([id]);
    expect(await found('1__%_bruta')).toEqual([]);
    expect((await list({ q: 'home mate' })).data.length).toBeGreaterThan(3);
  });

  it('filters by next step, channel, squad and person', async () => {
    const { rep, other } = world.members;
    expect((await list({ next_step: 'vague' })).data.every((row) => row.metrics?.next_step === 'vague')).toBe(
      true,
    );
    expect((await list({ channel: 'CALL' })).data.every((row) => row.channel === 'CALL')).toBe(true);
    expect((await list({ user_id: rep.person })).total).toBe(1);
    const squad = await list({ squad_id: world.other_squad });
    expect(new Set(squad.data.map((row) => row.user.id))).toEqual(
      new Set([other.person, world.members.lead2.person]),
    );
  });
});

describe('notes', () => {
  it('keep an edit when an older copy arrives late, and stay deleted', async () => {
    const { rep } = world.members;
    const { body: meeting } = await registerMeeting(rep, newMeeting());
    const id = meeting.conversation_id;
    const [first, second] = incrementsOf('pt-04', meeting);
    const note = (n: string, rev: number, text: string) => ({ id: n, rev, t_ms: 0, text });
    await sendIncrement(rep, { ...second, notes: [note('n1', 1, 'da extensão'), note('n2', 1, 'outra')] });
    await updateNotes({
      ctx: rep.ctx,
      input: { id, notes: [note('n1', 3, 'corrigida'), note('n2', 2, '')] },
    });
    await sendIncrement(rep, { ...first, final: true, notes: [note('n1', 2, 'velha')] });
    await runJobs();
    const { notes } = await getConversation({ ctx: rep.ctx, input: { id } });
    expect(notes).toEqual([note('n1', 3, 'corrigida')]);
  });

  it('leave a trace without their text', async () => {
    const { rep } = world.members;
    const input = { id: rep.conversation, notes: [{ id: 'n5', rev: 1, t_ms: 0, text: 'muito secreto' }] };
    await updateNotes({ ctx: rep.ctx, input });
    const rows = await companyTx({ company_id: world.company }, (tx) =>
      tx.auditLog.findMany({ where: { action: 'UPDATE_CONVERSATION_NOTES', entity_id: rep.conversation } }),
    );
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain('secreto');
  });
});

describe('the lead of a conversation', () => {
  it('is set and taken back by hand, with an audit row each', async () => {
    const { rep } = world.members;
    const set = (lead_id: string | null) =>
      setConversationLead({ ctx: rep.ctx, input: { id: rep.conversation, lead_id } });
    expect((await set(world.lead)).lead?.id).toBe(world.lead);
    const deal = await companyTx({ company_id: world.company }, (tx) =>
      tx.deal.findFirstOrThrow({ where: { lead_id: world.lead } }),
    );
    expect(deal.custom_fields).toMatchObject({ performancy: { conversation_id: rep.conversation } });
    expect((await set(null)).lead).toBeNull();
    await expect(set('nobody')).rejects.toMatchObject({ code: 'not_found' });
    const rows = await companyTx({ company_id: world.company }, (tx) =>
      tx.auditLog.findMany({ where: { action: 'UPDATE_CONVERSATION' } }),
    );
    expect(rows).toHaveLength(2);
  });
});

describe('staff who look at a conversation', () => {
  it('leave an audit row in that company', async () => {
    const { rep } = world.members;
    const staff = newId();
    await systemTx('create company', (tx) =>
      tx.user.create({
        data: { id: staff, email: `${staff}@staff.example`, name: 'Staff', role: 'ADMIN', status: 'ACTIVE' },
      }),
    );
    const { actor } = rep.ctx;
    if (actor.kind !== 'user') throw new Error('a member is a person');
    const ctx = { ...rep.ctx, actor: { ...actor, user_id: staff, role: 'ADMIN' as const } };
    await getConversation({ ctx, input: { id: rep.conversation } });
    const rows = await companyTx({ company_id: world.company }, (tx) =>
      tx.auditLog.findMany({ where: { action: 'READ_CONVERSATION' } }),
    );
    expect(rows.map((row) => [row.user_id, row.entity_id])).toEqual([[staff, rep.conversation]]);
  });
});
