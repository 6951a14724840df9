import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { forgetFailures } from '@/lib/ai/resilience';
import { companyTx } from '@/lib/db/doors';
import { writeSummary } from '@/lib/domain/coaching-summary/write-summary';
import { generatePlaybook } from '@/lib/domain/playbooks/generate-playbook';
import { answerSearch } from '@/lib/domain/search/answer-search';
import { askSearch } from '@/lib/domain/search/ask-search';
import { newId } from '@/lib/ids';
import { emptyAnswer } from '../analysis/brains';
import { holdLines, readAnalysis } from '../analysis/hold-call';
import { runJobs } from '../api/coach-client';
import { buildWorld, type World } from '../isolation/world';
import { allSent, reset, startVendors, stopVendors } from './vendors';

const vendors = await startVendors({ AI_TIMEOUT_SECONDS: '5' });
/** Of the call's lead, and of a lead that the call only speaks of: ordinary words, which nothing but the CRM tells apart. */
const CANARIES = ['Teodora', 'Quaresma', 'Horizonte', 'Alvorada', 'Margem'];
const ASKED = 'Como funciona hoje a operação da Horizonte, do pedido até a entrega?';

let world: World;
let call: string;
let sent_for_analysis = '';
beforeAll(async () => {
  world = await buildWorld('NAMES');
  const { company, members } = world;
  const [own, other] = [newId(), newId()];
  await companyTx({ company_id: company }, async (tx) => {
    await tx.lead.createMany({
      data: [
        { company_id: company, id: own, name: 'Teodora Quaresma', company_name: 'Horizonte' },
        { company_id: company, id: other, name: 'Ana Margem', company_name: 'Alvorada' },
      ],
    });
  });
  // A model that speaks of everybody whom it was shown.
  reset(vendors, ({ data }) => {
    const names = [...new Set(data.match(/\[[A-Z]+_\d+\]/g) ?? [])].join(', ');
    const quote = data.match(/^(L\d+) REP \d+ min: (.{20,60}?) /m);
    const [, line = '', said = ''] = quote ?? [];
    const point = {
      kind: 'improve',
      title: 'Boa pergunta',
      advice: `Retome com ${names} o caso da Alvorada.`,
    };
    return { ...emptyAnswer(), coaching: [{ ...point, line, quote: said }] };
  });
  call = await holdLines(members.rep, {
    rep: 'Rui Prado',
    customer: 'Teodora Quaresma',
    said: [
      ['p1', 'Bom dia, Teodora! Obrigado pelo tempo, hoje eu queria entender a rotina de vocês.'],
      ['p1', ASKED],
      ['p2', 'Na Horizonte a gente faz tudo na planilha e perde duas horas por dia com isso.'],
      ['p1', 'E como a Alvorada, da Ana Margem, resolveu a planilha dela no ano passado?'],
      ['p2', 'A Alvorada largou a planilha e agora trabalha com um sistema que a Quaresma indicou.'],
    ],
  });
  await companyTx({ company_id: company }, (tx) =>
    tx.conversation.update({
      where: { company_id_id: { company_id: company, id: call } },
      data: { lead_id: own },
    }),
  );
  await runJobs();
  sent_for_analysis = allSent(vendors);
});
afterAll(() => stopVendors(vendors));
beforeEach(async () => {
  forgetFailures();
  const playbook = { sections: [], objections: [], battle_cards: [] };
  reset(vendors, () => ({ answer: 'Na planilha [1].', summary: 'Bem.', points: [], ...playbook }));
  await switchAnalysis(true);
});

const switchAnalysis = (ai_analysis: boolean) =>
  companyTx({ company_id: world.company }, (tx) =>
    tx.company.update({ where: { id: world.company }, data: { features: { ai_analysis } } }),
  );

/** That something of the call was sent, and no name with it. */
function expectMasked(holds: RegExp): void {
  const sent = allSent(vendors);
  expect(sent).toMatch(holds);
  for (const canary of CANARIES) expect(sent, canary).not.toContain(canary);
}

const summarise = async () => {
  const { ctx } = world.members.lead1;
  return (await writeSummary({ ctx, input: { id: world.members.rep.person } })).summary;
};

async function ask() {
  const { ctx } = world.members.rep;
  const { id } = await askSearch({
    ctx,
    input: { question: 'Quem usa planilha na Horizonte e na Alvorada?' },
  });
  const heard: string[] = [];
  return { view: await answerSearch({ ctx, input: { id }, on_text: (text) => heard.push(text) }), heard };
}

it('the analysis of a call names nobody of it, nor a lead that it only speaks of', () => {
  expect(sent_for_analysis).toMatch(/E como a \[EMPRESA_\d+\], da \[PESSOA_\d+\], resolveu a planilha/);
  for (const canary of CANARIES) expect(sent_for_analysis, canary).not.toContain(canary);
});

it('a coaching summary names nobody of the calls behind its points, nor any lead', async () => {
  const { analysis } = await readAnalysis(world.members.rep, call);
  expect(JSON.stringify(analysis?.coaching)).toMatch(/Horizonte.*Alvorada/);
  expect((await summarise())?.made_by).toMatch(/^anthropic/);
  expectMasked(/Retome com .*\[EMPRESA_\d+\]/);
});

it('a playbook out of calls names nobody of them', async () => {
  const { made_from } = await generatePlaybook({
    ctx: world.members.director.ctx,
    input: { name: 'Novo', methodology: 'SPICED', function: 'SALES' },
  });
  expect(made_from).toContain(call);
  expectMasked(/operação da \[EMPRESA_\d+\]/);
});

it('an answer that is written while one waits rests on lines without names', async () => {
  const { view, heard } = await ask();
  expect(view.citations.map(({ text }) => text).join()).toMatch(/Horizonte/);
  expect(view.answer).toBe('Na planilha [1].');
  expect(heard.length).toBeGreaterThan(0);
  expectMasked(/\[EMPRESA_\d+\].*planilha/);
});

it('with the analysis of calls switched off nothing is sent: the rules and the lines answer', async () => {
  await switchAnalysis(false);
  const summary = await summarise();
  expect(summary).toMatchObject({ made_by: 'rules', reason: null });
  expect(summary?.points.length).toBeGreaterThan(0);
  const made = await generatePlaybook({
    ctx: world.members.director.ctx,
    input: { name: 'Novo', methodology: 'SPICED', function: 'SALES' },
  });
  expect(made).toMatchObject({ made_by: 'rules', reason: 'switched_off', is_ai_generated: false });
  expect(made.made_from).toContain(call);
  expect(made.content.sections.length).toBeGreaterThan(0);
  const { view } = await ask();
  expect(view).toMatchObject({ answer: null, answerable: false });
  expect(view.citations.length).toBeGreaterThan(0);
  expect(allSent(vendors)).toBe('');
});
