import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { forgetFailures } from '@/lib/ai/resilience';
import { companyTx } from '@/lib/db/doors';
import { answerSearch } from '@/lib/domain/search/answer-search';
import { askSearch } from '@/lib/domain/search/ask-search';
import { changeSearch } from '@/lib/domain/search/change-search';
import { getSearch } from '@/lib/domain/search/get-search';
import { listSearches } from '@/lib/domain/search/list-searches';
import { newId } from '@/lib/ids';
import { buildWorld, type World } from '../isolation/world';
import { allSent, reset, startVendors, stopVendors } from './vendors';

const vendors = await startVendors({ AI_TIMEOUT_SECONDS: '5' });
/** Ordinary words, which nothing but the CRM tells apart as names. */
const CANARIES = ['Teodora', 'Quaresma', 'Horizonte', 'Margem', 'Alvorada'];
const DAY_MS = 86_400_000;

let world: World;
let foreign: World;
const lead = { horizonte: newId(), alvorada: newId() };
const deal = { stuck: newId(), lost: newId(), fresh: newId() };
beforeAll(async () => {
  [world, foreign] = [await buildWorld('ASKS'), await buildWorld('FOREIGN')];
  const { company: company_id } = world;
  const long_ago = new Date(Date.now() - 90 * DAY_MS);
  await companyTx({ company_id }, async (tx) => {
    await tx.lead.createMany({
      data: [
        {
          company_id,
          id: lead.horizonte,
          name: 'Teodora Quaresma',
          company_name: 'Horizonte',
          source: 'referral',
        },
        { company_id, id: lead.alvorada, name: 'Ana Margem', company_name: 'Alvorada', status: 'new' },
      ],
    });
    const of = (id: string, lead_id: string, title: string, stage: string, value: number) => ({
      ...{ company_id, id, lead_id, title, stage, value },
    });
    await tx.deal.createMany({
      data: [
        of(deal.stuck, lead.horizonte, 'Horizonte anual', 'negotiation', 48_000),
        of(deal.fresh, lead.alvorada, 'Alvorada piloto', 'proposal', 9_000),
        { ...of(deal.lost, lead.alvorada, 'Alvorada anual', 'closed_lost', 30_000), close_reason: 'price' },
      ],
    });
    await tx.deal.updateMany({ where: { company_id, id: deal.stuck }, data: { stage_since: long_ago } });
  });
});
afterAll(() => stopVendors(vendors));
beforeEach(() => {
  forgetFailures();
  reset(vendors, () => ({ answer: 'Está parado [D1], e é de um lead [L7].' }));
});

const ask = (question: string, { ctx } = world.members.rep) => askSearch({ ctx, input: { question } });
const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

describe('without a model', () => {
  it.each([
    ['Quais negócios abertos estão parados?', [deal.stuck]],
    ['Quais negócios em proposta estão parados?', []],
    ['Quais negócios perdemos por preço?', [deal.lost]],
    ['Que oportunidades estão em proposta?', () => [deal.fresh, world.deal]],
    ['Como está a Horizonte?', [deal.stuck]],
  ])('%s', async (question, wanted) => {
    const { deals } = await ask(question);
    expect(idsOf(deals)).toEqual(typeof wanted === 'function' ? wanted() : wanted);
  });

  it('finds leads by what the CRM says of them, and those that are named', async () => {
    expect(idsOf((await ask('Que leads vieram de indicação?')).leads)).toEqual([lead.horizonte]);
    expect(idsOf((await ask('Quais leads são novos?')).leads)).toEqual([lead.alvorada]);
    expect(idsOf((await ask('Ana Margem')).leads)).toEqual([lead.alvorada]);
    expect((await ask('O que falaram da planilha?')).deals).toEqual([]);
  });

  it('is shared as memory by leads and deals alone, and not when nothing was found', async () => {
    const { rep, lead2 } = world.members;
    const share = (id: string) => changeSearch({ ctx: rep.ctx, input: { id, shared_as_memory: true } });
    const { id, citations } = await ask('Quais negócios abertos estão parados?');
    expect(citations).toEqual([]);
    const read = () => getSearch({ ctx: lead2.ctx, input: { id } });
    await expect(read()).rejects.toMatchObject({ code: 'not_found' });
    await share(id);
    expect(idsOf((await read()).deals)).toEqual([deal.stuck]);
    expect(idsOf((await ask('Que negócios estão parados?', lead2)).memory)).toEqual([id]);
    expect(idsOf((await listSearches({ ctx: lead2.ctx })).memory)).toEqual([id]);
    const nothing = await ask('Xilofone');
    await expect(share(nothing.id)).rejects.toMatchObject({ code: 'conflict' });
  });

  it("names nothing of another company's pipeline", async () => {
    const { leads, deals } = await ask('Quais negócios e leads estão abertos?', foreign.members.director);
    expect([...leads, ...deals].map(({ id }) => id)).toEqual([foreign.deal]);
  });
});

describe('with a model', () => {
  it('is told of them without names, cites those that were found alone, and its answer is kept', async () => {
    const { ctx } = world.members.rep;
    const asked = await ask('Quais negócios estão parados?');
    expect([asked.citations, asked.answerable]).toEqual([[], true]);
    const view = await answerSearch({ ctx, input: { id: asked.id } });
    expect(view.answer).toBe('Está parado [D1], e é de um lead.');
    expect(view.deals[0]).toMatchObject({
      cite: 'D1',
      id: deal.stuck,
      stuck: true,
      lead: { id: lead.horizonte },
    });
    const sent = allSent(vendors);
    expect(sent).toMatch(/\[D1\] deal: .*\[EMPRESA_\d+\].*stage negotiation.*open and stuck; value 48000/);
    for (const canary of CANARIES) expect(sent, canary).not.toContain(canary);
  });

  it('takes its answer back when what it stands on is deleted', async () => {
    const { ctx } = world.members.rep;
    const { id } = await ask('Quais negócios perdemos por preço?');
    expect((await answerSearch({ ctx, input: { id } })).answer).not.toBeNull();
    const { company: company_id } = world;
    await companyTx({ company_id }, (tx) =>
      tx.deal.delete({ where: { company_id_id: { company_id, id: deal.lost } } }),
    );
    expect(await getSearch({ ctx, input: { id } })).toMatchObject({ answer: null, deals: [] });
  });
});
