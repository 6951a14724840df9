import { expect, it } from 'vitest';
import { DEFAULT_PIPELINE } from '@/lib/contracts/pipeline';
import { askedRecords } from './asked-records';

const own = {
  ...DEFAULT_PIPELINE,
  stages: [
    ...DEFAULT_PIPELINE.stages,
    { key: 'pilot', name: 'Teste piloto', kind: 'open' as const, probability: 0.6 },
  ],
};

it.each([
  ['Quais negócios abertos estão parados?', { deals: true, states: ['open', 'stuck'] }],
  ['Quais oportunidades perdemos por preço?', { deals: true, states: ['lost'], reasons: ['price'] }],
  ['Which deals are in negotiation?', { deals: true, stages: ['negotiation'] }],
  ['¿Qué negocios ganados hay?', { deals: true, states: ['won'] }],
  ['Quais negócios estão no teste piloto?', { deals: true, stages: ['pilot'] }],
  ['Que leads novos vieram de indicação?', { leads: true, statuses: ['new'], sources: ['referral'] }],
  ['O que os clientes falaram da planilha?', { leads: false, deals: false, stages: [], states: [] }],
])('%s', (question, wanted) => expect(askedRecords(question, own)).toMatchObject(wanted));
