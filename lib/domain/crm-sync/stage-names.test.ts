import { expect, it } from 'vitest';
import { DEFAULT_PIPELINE } from '@/lib/contracts/pipeline';
import { stageHere, stageThere } from './stage-names';

const here = (name: string, chance: number | null = null, map = {}) =>
  stageHere(DEFAULT_PIPELINE, map, name, chance).key;

it.each([
  ['Qualificação', 'qualification'],
  ['Needs Analysis', 'qualification'],
  ['Proposta/Orçamento', 'proposal'],
  ['Negotiation/Review', 'negotiation'],
  ['Fechado Ganho', 'closed_won'],
  ['Closed Lost', 'closed_lost'],
])('%s is %s', (name, key) => expect(here(name)).toBe(key));

it('takes what the director set first, and the chance where the words say nothing', () => {
  expect(here('Qualificação', null, { Qualificação: 'proposal' })).toBe('proposal');
  expect(here('Fase X', 0.7)).toBe('negotiation');
  expect(here('Fase X', 1)).toBe('closed_won');
  expect(here('Fase X', 0)).toBe('closed_lost');
});

it('goes back to the first of the CRM’s stages that means it, or to none', () => {
  const choices = ['Qualificação', 'Análise de necessidades', 'Proposta/Orçamento'];
  expect(stageThere(DEFAULT_PIPELINE, {}, 'qualification', choices)).toBe('Qualificação');
  expect(stageThere(DEFAULT_PIPELINE, {}, 'closed_won', choices)).toBeNull();
});
