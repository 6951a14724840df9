import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { forgetFailures } from '@/lib/ai/resilience';
import { allSent, reset, startVendors, stopVendors } from '../ai/vendors';
import { runJobs } from '../api/coach-client';
import { buildWorld, type World } from '../isolation/world';
import { carefulBrain } from './brains';
import { holdLines, readAnalysis } from './hold-call';

const HOME = process.cwd();
const vendors = await startVendors({ AI_TIMEOUT_SECONDS: '5' });

let world: World;
beforeAll(async () => {
  world = await buildWorld('SILENT');
});
afterAll(() => stopVendors(vendors));
beforeEach(() => {
  forgetFailures();
  reset(vendors, carefulBrain);
});

const hold = (customer: string) =>
  holdLines(world.members.rep, {
    rep: 'Jussara Queirós',
    customer,
    said: [
      ['p1', 'Bom dia! Como funciona hoje a operação de vocês, do pedido até a entrega?'],
      ['p2', `Aqui é ${customer}. Hoje a gente faz tudo na planilha e perde duas horas por dia.`],
    ],
  });

/** The project folder, but with every list of names cut off. */
function withDamagedLists(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lists-'));
  const link = (path: string) => symlinkSync(join(HOME, path), join(folder, path));
  for (const entry of readdirSync(HOME)) if (entry !== 'data') link(entry);
  mkdirSync(join(folder, 'data/names'), { recursive: true });
  for (const entry of readdirSync(join(HOME, 'data'))) if (entry !== 'names') link(`data/${entry}`);
  for (const list of readdirSync(join(HOME, 'data/names')))
    writeFileSync(join(folder, 'data/names', list), '');
  return folder;
}

const byRulesBecause = (reason: string) => ({ state: 'ready', reason, analysis: { made_by: 'rules' } });

// First: the lists are read once in a process.
it('when a list of names is cut off nothing leaves, and the conversation says so', async () => {
  const id = await hold('Wanderley Pontes');
  const folder = withDamagedLists();
  try {
    process.chdir(folder);
    await runJobs();
  } finally {
    process.chdir(HOME);
    rmSync(folder, { recursive: true });
  }
  expect(allSent(vendors)).toBe('');
  expect(await readAnalysis(world.members.rep, id)).toMatchObject(byRulesBecause('anonymiser_failed'));
});

it('when a masked name stands in what would leave it is stopped, and the conversation says so', async () => {
  // Somebody who joined under a name that stands beside their words, where nothing masks it.
  const id = await hold('Day Of The Call');
  await runJobs();
  expect(allSent(vendors)).toBe('');
  expect(await readAnalysis(world.members.rep, id)).toMatchObject(byRulesBecause('leak_blocked'));
});

it.each(['Sales Rep', 'Gerente de Contas'])('somebody who joined as "%s" is no secret', async (role) => {
  const id = await hold(role);
  await runJobs();
  expect(await readAnalysis(world.members.rep, id)).toMatchObject({ state: 'ready', reason: null });
});

it('a call like these goes to a model when nothing is wrong', async () => {
  const id = await hold('Wanderley Pontes');
  await runJobs();
  expect(allSent(vendors)).toContain('[PESSOA_');
  expect(await readAnalysis(world.members.rep, id)).toMatchObject({ state: 'ready', reason: null });
});
