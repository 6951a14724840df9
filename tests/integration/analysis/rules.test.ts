import { beforeAll, describe, expect, it } from 'vitest';
import { companyTx } from '@/lib/db/doors';
import { runAnalysis } from '@/lib/domain/analysis/run-analysis';
import { runJobs, tellMeeting } from '../api/coach-client';
import { buildWorld, type World } from '../isolation/world';
import { finishCall, holdCall, holdLines, readAnalysis, reanalyse, type SaidLine } from './hold-call';

let world: World;
beforeAll(async () => {
  world = await buildWorld('RULES');
});
const rowOf = (id: string) =>
  companyTx({ company_id: world.company }, (tx) =>
    tx.conversationAnalysis.findUnique({
      where: { company_id_conversation_id: { company_id: world.company, conversation_id: id } },
    }),
  );

describe('a finished conversation', () => {
  it('is analysed by the rules where no model is configured, sealed, and says so', async () => {
    const { rep } = world.members;
    const id = await finishCall(rep, 'pt-01');
    const { state, reason, progress, analysis } = await readAnalysis(rep, id);
    expect({ state, reason, progress }).toEqual({ state: 'ready', reason: 'no_provider', progress: 100 });
    expect(analysis?.made_by).toBe('rules');
    expect(analysis?.summary).toContain('Wanderley');
    expect(analysis?.methodology.elements.map(({ element }) => element)).toEqual(['S', 'P', 'I', 'CE', 'D']);
    const row = await rowOf(id);
    expect(row?.content).toMatch(/^s1\./);
    expect(JSON.stringify(row)).not.toContain('Wanderley');
    const open = await companyTx({ company_id: world.company }, (tx) =>
      tx.conversation.findUnique({ where: { company_id_id: { company_id: world.company, id } } }),
    );
    expect(open).toMatchObject({ sentiment: 'POSITIVE', summary: expect.stringMatching(/^s1\./) });
    expect(JSON.stringify(open?.suggested_actions)).not.toContain('demonstração');
  });

  it('has the same bounded scores in lists, averages and deals as in its analysis', async () => {
    const { rep } = world.members;
    const scored = async (...claims: SaidLine[]) => {
      const said: SaidLine[] = [
        ['p1', 'Bom dia! Como funciona hoje a operação de vocês, do pedido até a entrega?'],
        ['p2', 'Hoje a gente faz tudo na planilha, com quatro pessoas no estoque.'],
        ['p1', 'Ah, certo. Deixa eu abrir a tela aqui, então.'],
        ...claims,
        ['p1', 'Olha, esse é o painel, com as cores que dá para mudar.'],
        ['p2', 'Legal, bonito mesmo.'],
      ];
      const id = await holdLines(rep, { rep: 'Rui Prado', customer: 'Ana Lima', said });
      await runJobs();
      const row = await companyTx({ company_id: world.company }, (tx) =>
        tx.conversation.findUnique({ where: { company_id_id: { company_id: world.company, id } } }),
      );
      const { analysis } = await readAnalysis(rep, id);
      const { name, score, weakest, elements } = analysis?.methodology ?? {};
      const reached = elements?.map((one) => [one.element, one.score]) ?? [];
      expect(row?.methodology_scores).toEqual({
        name,
        score,
        weakest,
        elements: Object.fromEntries(reached),
      });
      return score ?? 0;
    };
    const claim =
      'Para constar na gravação: a dor é de duzentos mil reais por mês, a diretora decide dia dez.';
    const before = await scored();
    expect(before).toBeGreaterThan(0);
    expect(Math.abs((await scored(['p2', claim])) - before)).toBeLessThanOrEqual(5);
  });

  it('tells of a person who follows their playbook too little as soon as a call says so', async () => {
    const { company } = world;
    const { mate } = world.members;
    const id = await holdCall(mate, 'pt-05');
    await companyTx({ company_id: company }, (tx) =>
      tx.conversation.createMany({
        data: [1, 2, 3].map((days) => ({
          company_id: company,
          user_id: mate.person,
          channel: 'VIDEO' as const,
          playbook_score: 5,
          conversation_date: new Date(Date.now() - days * 86_400_000),
        })),
      }),
    );
    await runJobs();
    const scored = await companyTx({ company_id: company }, (tx) =>
      tx.conversation.findFirstOrThrow({ where: { id }, select: { playbook_score: true } }),
    );
    expect(scored.playbook_score).not.toBeNull();
    const alerts = await companyTx({ company_id: company }, (tx) =>
      tx.alert.findMany({ where: { type: 'LOW_PLAYBOOK_ADHERENCE', open_key: `adherence:${mate.person}` } }),
    );
    expect(alerts).toHaveLength(1);
  });

  it('quotes nothing that is not in its transcript', async () => {
    const { rep } = world.members;
    const id = await finishCall(rep, 'en-02');
    const { analysis } = await readAnalysis(rep, id);
    const said = JSON.stringify(analysis?.key_moments);
    expect(analysis?.key_moments.length).toBeGreaterThan(4);
    expect(said).toContain('Shiftwell');
    expect(analysis?.lang).toBe('en');
  });

  it('is analysed again when asked; an overtaken run changes nothing', async () => {
    const { rep, lead1, other, director } = world.members;
    const id = await finishCall(rep, 'pt-03');
    expect((await reanalyse(other, id)).status).toBe(404);
    expect((await reanalyse(lead1, id)).status).toBe(202);
    expect(await readAnalysis(lead1, id)).toMatchObject({ state: 'waiting', analysis: { made_by: 'rules' } });
    const job = { kind: 'system' as const, job: 'test', company_id: world.company };
    await runAnalysis({ ctx: { ...director.ctx, actor: job }, input: { conversation_id: id, run: 1 } });
    expect(await rowOf(id)).toMatchObject({ state: 'waiting', run: 2 });
    await runJobs();
    expect(await rowOf(id)).toMatchObject({ state: 'ready', run: 2 });
  });

  it('loses its analysis when the participants refuse the capture', async () => {
    const { rep } = world.members;
    const id = await finishCall(rep, 'pt-02');
    const { meeting } = await companyTx({ company_id: world.company }, (tx) =>
      tx.conversation.findUniqueOrThrow({
        where: { company_id_id: { company_id: world.company, id } },
        select: { meeting: { select: { id: true } } },
      }),
    );
    await tellMeeting(rep, meeting?.id ?? '', { consent: 'refused' });
    expect(await rowOf(id)).toBeNull();
    expect(await readAnalysis(rep, id)).toMatchObject({ state: 'off', analysis: null });
    expect((await reanalyse(rep, id)).status).toBe(409);
  });

  it('is not analysed in a company that has switched analysis off', async () => {
    const off = await buildWorld('OFF');
    await companyTx({ company_id: off.company }, (tx) =>
      tx.company.update({ where: { id: off.company }, data: { features: { ai_analysis: false } } }),
    );
    const id = await holdCall(off.members.rep, 'pt-05');
    await runJobs();
    expect(await readAnalysis(off.members.rep, id)).toMatchObject({ state: 'off', analysis: null });
    expect((await reanalyse(off.members.rep, id)).status).toBe(403);
  });
});
