import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { companyTx } from '@/lib/db/doors';
import { finalizeSession } from '@/lib/domain/coach-sessions/finalize-session';
import { receiveIncrement } from '@/lib/domain/coach-sessions/receive-increment';
import { createMeeting } from '@/lib/domain/meetings/create-meeting';
import { updateMeeting } from '@/lib/domain/meetings/update-meeting';
import { askSearch } from '@/lib/domain/search/ask-search';
import { changeSearch } from '@/lib/domain/search/change-search';
import { deleteSearch } from '@/lib/domain/search/delete-search';
import { getSearch } from '@/lib/domain/search/get-search';
import { indexConversation } from '@/lib/domain/search/index-conversation';
import { listSearches } from '@/lib/domain/search/list-searches';
import { openEye } from '../isolation/snapshot';
import { buildWorld, type Member, type World } from '../isolation/world';

let world: World;
let calls: { rep: string; mate: string; other: string; meeting: string };

const ask = ({ ctx }: Member, question: string) => askSearch({ ctx, input: { question } });
const inCompany = <T>(work: Parameters<typeof companyTx<T>>[1]) =>
  companyTx({ company_id: world.company }, work);

async function hold({ ctx }: Member, title: string, said: readonly string[]) {
  const session_id = randomUUID();
  const { id: meeting_id, conversation_id } = await createMeeting({
    ctx,
    input: {
      session_id,
      platform: 'google-meet',
      code: 'abc-defg-hij',
      title,
      lang: 'pt-BR',
      started_at: new Date(Date.now() - 3_600_000).toISOString(),
    },
  });
  await receiveIncrement({
    ctx,
    input: {
      session_id,
      meeting_id,
      sequence: 0,
      final: true,
      duration_ms: 90_000,
      participants: [
        { key: 'p1', name: 'Rep', role: 'rep', is_self: true },
        { key: 'p2', name: 'Customer', role: 'customer', is_self: false },
      ],
      turns: said.map((text, at) => ({
        id: `t${at + 1}`,
        rev: 1,
        speaker: at % 2 === 0 ? 'p1' : 'p2',
        start_ms: at * 10_000,
        end_ms: at * 10_000 + 8_000,
        speech_ms: 8_000,
        words: text.split(' ').length,
        text,
        marks: [],
      })),
      notes: [],
    },
  });
  const job = { kind: 'system' as const, job: 'test', company_id: ctx.company_id };
  await finalizeSession({ ctx: { ...ctx, actor: job }, input: { session_id } });
  await indexConversation({ ctx: { ...ctx, actor: job }, input: { conversation_id } });
  return { conversation_id, meeting_id };
}

beforeAll(async () => {
  world = await buildWorld('HOME');
  const { rep, mate, other } = world.members;
  const one = await hold(rep, 'Descoberta · Aurora', [
    'Como funciona hoje a integração com o sistema?',
    'A integração com o armazém quebrou três vezes, e achei caro o que pediram para consertar.',
    'E a implantação, como foi?',
    'Demorou seis meses.',
  ]);
  const two = await hold(mate, 'Demonstração · Boreal', [
    'O que vocês usam?',
    'Usamos zebrastripe para tudo, e as integrações são ruins.',
  ]);
  const three = await hold(other, 'Retorno · Cedro', [
    'E o prazo?',
    'A integração tem que estar pronta em março.',
  ]);
  calls = {
    rep: one.conversation_id,
    mate: two.conversation_id,
    other: three.conversation_id,
    meeting: one.meeting_id,
  };
});

describe('asking', () => {
  it('answers with the lines that say it, whatever their form, and with where they stand', async () => {
    const { rep } = world.members;
    const found = await ask(rep, 'Quem reclamou das integrações?');
    expect(found.words).toEqual(['integrações']);
    const [first] = found.citations;
    expect(first).toMatchObject({
      position: 1,
      conversation_id: calls.rep,
      turn: 't2',
      t_ms: 10_000,
      side: 'customer',
      title: 'Descoberta · Aurora',
    });
    const marked = first?.marks.map(([start, end]) => first.text.slice(start, end));
    expect(marked).toEqual(['integração']);
    // Synonyms are found as well, after the word itself.
    const price = (await ask(rep, 'caro')).citations.map((one) => [
      one.conversation_id === calls.rep,
      one.turn,
    ]);
    expect(price).toEqual([
      [true, 't2'],
      [false, 't1'],
    ]);
    expect((await ask(rep, 'girafa')).citations).toEqual([]);
    expect((await ask(rep, 'e o que foi isso?')).words).toEqual([]);
  });

  it('finds leads, deals and calls by their names', async () => {
    const { rep } = world.members;
    const named = await ask(rep, 'HOME');
    expect(named.leads.map(({ id }) => id)).toEqual([world.lead]);
    expect(named.deals.map(({ id }) => id)).toEqual([world.deal]);
    // "seis" stands in one call only; the title lifts another word's line of the same call.
    const aurora = await ask(rep, 'implantação da Aurora');
    expect(aurora.citations[0]?.conversation_id).toBe(calls.rep);
  });

  it('reads and counts nothing that the person may not see', async () => {
    const { rep, lead1, director } = world.members;
    const seen = async (member: Member) => {
      const { citations, matched } = await ask(member, 'integração');
      return [new Set(citations.map((one) => one.conversation_id)), matched];
    };
    expect(await seen(rep)).toEqual([new Set([calls.rep]), 1]);
    expect(await seen(lead1)).toEqual([new Set([calls.rep, calls.mate]), 2]);
    expect(await seen(director)).toEqual([new Set([calls.rep, calls.mate, calls.other]), 3]);
  });

  it('asks within a period', async () => {
    const { director } = world.members;
    expect((await ask(director, 'integração mês passado')).matched).toBe(0);
    expect((await ask(director, 'integração nos últimos 7 dias')).matched).toBe(3);
  });
});

describe('what is kept', () => {
  it('is not readable at rest: neither questions nor what was said', async () => {
    const { mate } = world.members;
    await ask(mate, 'Quem usa zebrastripe?');
    const eye = await openEye();
    const tables = [
      'search_terms',
      'search_documents',
      'search_names',
      'chat_searches',
      'chat_search_citations',
    ];
    const all = tables.map((table) => `SELECT t::text AS t FROM ${table} t`).join(' UNION ALL ');
    const { rows } = await eye.query<{ t: string }>(all);
    await eye.end();
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter(({ t }) => /zebrastripe/i.test(t))).toEqual([]);
  });

  it('shares no token with another company', async () => {
    const tokens = async (company_id: string) =>
      companyTx({ company_id }, async (tx) =>
        (await tx.searchTerm.findMany({ select: { token: true } })).map(({ token }) => token),
      );
    const foreign = await buildWorld('HOME');
    const ours = new Set(await tokens(world.company));
    expect(ours.size).toBeGreaterThan(5);
    expect((await tokens(foreign.company)).filter((token) => ours.has(token))).toEqual([]);
  });

  it('can be saved, and goes when deleted', async () => {
    const { ctx } = world.members.mate;
    const { id } = await ask(world.members.mate, 'integrações ruins');
    await changeSearch({ ctx, input: { id, saved_name: 'Integrações' } });
    const { own } = await listSearches({ ctx });
    expect(own[0]).toMatchObject({
      id,
      saved_name: 'Integrações',
      question: 'integrações ruins',
      asked_by: null,
    });
    await deleteSearch({ ctx, input: { id } });
    await expect(getSearch({ ctx, input: { id } })).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('memory', () => {
  it('reaches colleagues who may see every cited conversation, and nobody else', async () => {
    const { director, lead1, lead2, rep } = world.members;
    const { id } = await ask(director, 'integração com o armazém');
    const read = (member: Member) => getSearch({ ctx: member.ctx, input: { id } });
    await expect(read(lead1)).rejects.toMatchObject({ code: 'not_found' });
    await changeSearch({ ctx: director.ctx, input: { id, shared_as_memory: true } });
    // It cites calls of both squads.
    for (const member of [lead1, lead2, rep])
      await expect(read(member)).rejects.toMatchObject({ code: 'not_found' });

    const own = await ask(lead1, 'integrações quebraram');
    await changeSearch({ ctx: lead1.ctx, input: { id: own.id, shared_as_memory: true } });
    const again = await ask(director, 'Que integrações quebraram?');
    expect(again.memory.map((one) => [one.id, one.asked_by])).toContainEqual([own.id, 'HOME lead1']);
    expect((await getSearch({ ctx: director.ctx, input: { id: own.id } })).asked_by).toBe('HOME lead1');
    expect((await ask(rep, 'integrações quebraram')).memory).toEqual([]);
    expect((await listSearches({ ctx: director.ctx })).memory.map((one) => one.id)).toContain(own.id);
  });
});

describe('deleted content', () => {
  it('leaves the index, the answers and the memory', async () => {
    const { rep, lead1 } = world.members;
    const { id } = await ask(rep, 'armazém');
    expect((await getSearch({ ctx: rep.ctx, input: { id } })).citations).toHaveLength(1);
    await updateMeeting({ ctx: rep.ctx, input: { id: calls.meeting, consent: 'refused' } });
    expect((await getSearch({ ctx: rep.ctx, input: { id } })).citations).toEqual([]);
    expect((await ask(lead1, 'armazém')).matched).toBe(0);
    const left = await inCompany((tx) => tx.searchDocument.count({ where: { conversation_id: calls.rep } }));
    expect(left).toBe(0);
    // A job that comes late puts nothing back.
    const job = { kind: 'system' as const, job: 'test', company_id: world.company };
    await indexConversation({ ctx: { ...rep.ctx, actor: job }, input: { conversation_id: calls.rep } });
    expect((await ask(lead1, 'armazém')).matched).toBe(0);
  });
});
