import { beforeEach, describe, expect, it } from 'vitest';
import type { SavePlaybook } from '@/lib/contracts/playbooks';
import { problemSchema } from '@/lib/contracts/problem';
import type { Tx } from '@/lib/db/clients';
import { companyTx } from '@/lib/db/doors';
import { newId } from '@/lib/ids';
import { buildWorld, type Member, type World } from '../isolation/world';
import { ROUTES, readPlaybook, savePlaybook } from './playbook-client';

let world: World;
beforeEach(async () => {
  world = await buildWorld('HOME');
});

const inCompany = <T>(work: (tx: Tx) => Promise<T>) => companyTx({ company_id: world.company }, work);
const save = (member: Member, body: SavePlaybook, id = world.playbook) => savePlaybook(member, id, body);

const kept = () =>
  inCompany(async (tx) => ({
    playbooks: await tx.playbook.findMany({ orderBy: { version: 'asc' } }),
    audits: await tx.auditLog.count({ where: { action: 'SAVE_PLAYBOOK' } }),
  }));

describe('saving a playbook', () => {
  it('makes the next version, keeps the one before, and is audited', async () => {
    const { director, rep } = world.members;
    const { status, body } = await save(director, ROUTES);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      id: world.playbook,
      name: 'Rotas de carga',
      methodology: 'ROTA',
      version: 2,
    });
    const { content } = await readPlaybook(rep, world.playbook);
    expect(content.custom_methodology?.elements.map(({ key }) => key)).toEqual(['F', 'P', 'P2', 'F2']);
    expect(content).toMatchObject({ sections: ROUTES.sections, battle_cards: ROUTES.battle_cards });
    const { playbooks, audits } = await kept();
    expect(audits).toBe(1);
    expect(playbooks).toMatchObject([
      { name: 'HOME playbook', version: 1, status: 'INACTIVE', parent_version_id: world.playbook },
      { id: world.playbook, version: 2, status: 'ACTIVE', parent_version_id: null },
    ]);
    const [before] = playbooks;
    expect((await save(director, ROUTES, before?.id)).status).toBe(404);
  });

  it('refuses what the coach cannot use, names it, and saves nothing of it', async () => {
    const { director } = world.members;
    const before = await kept();
    const [card] = ROUTES.battle_cards;
    const long = 'rota '.repeat(50);
    const { status, body } = await save(director, {
      ...ROUTES,
      methodology: {
        name: 'ROTA',
        elements: [{ label: 'Frota', cues: ['caminhões', '(.*)+$'], questions: [long] }],
      },
      battle_cards: [
        { ...card, title: 'Certo', response: 'Sim' },
        { title: 'Vazio', response: 'Sim', phrases: [] },
        { title: 'Demais', response: 'Sim', phrases: Array.from({ length: 51 }, (_, n) => `frase ${n}`) },
      ],
    });
    expect(status).toBe(422);
    const problem = problemSchema.parse(body);
    expect(problem).toMatchObject({ code: 'unprocessable' });
    expect(problem.errors).toEqual([
      {
        path: 'methodology.elements.0.cues.1',
        message: '“(.*)+$” holds no word that somebody could say: write plain words.',
      },
      {
        path: 'methodology.elements.0.questions.0',
        message: `“${long.slice(0, 60)}…” is longer than 200 characters: shorten it.`,
      },
      {
        path: 'battle_cards.1.phrases',
        message: 'The card has no trigger: give it a phrase or an objection type.',
      },
      {
        path: 'battle_cards.2.phrases.50',
        message: '“frase 50” is one phrase too many: keep at most 50 in this list.',
      },
    ]);
    expect(problem.detail).toContain('“(.*)+$” holds no word');
    for (const methodology of ['Nothing of the kind', { ...ROUTES.methodology, name: 'spiced' }])
      expect((await save(director, { ...ROUTES, methodology })).status).toBe(422);
    expect(await kept()).toEqual(before);
  });

  it('is for directors, and for managers with playbooks of squads that they lead', async () => {
    const { lead1, lead2, rep } = world.members;
    const own = newId();
    await inCompany((tx) =>
      tx.playbook.create({
        data: {
          company_id: world.company,
          id: own,
          squad_id: world.squad,
          name: 'Squad',
          function: 'SALES',
          methodology: 'SPICED',
          content: {},
        },
      }),
    );
    expect((await save(lead1, ROUTES, own)).status).toBe(200);
    expect((await save(lead2, ROUTES, own)).status).toBe(403);
    expect((await save(lead1, ROUTES)).status).toBe(403);
    expect((await save(rep, ROUTES)).status).toBe(403);
  });

  it('lets one of two people win who edited the same version', async () => {
    const { director } = world.members;
    const answers = await Promise.all(
      ['One', 'Two'].map((name) => save(director, { ...ROUTES, name, version: 1 })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await readPlaybook(director, world.playbook)).version).toBe(2);
  });
});
