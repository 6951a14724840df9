import type { Case } from './cases';

const conversation: Case = {
  fields: { 'path.id': 'conversation' },
  input: (ids) => ({ params: { id: ids.conversation } }),
};

const person: Case = { fields: { 'path.id': 'person' }, input: (ids) => ({ params: { id: ids.person } }) };
const batch: Case = { fields: { 'path.id': 'batch' }, input: (ids) => ({ params: { id: ids.batch } }) };
const plain: Case = { fields: {} };
const send = (body: unknown): Case => ({ fields: {}, input: () => ({ body }) });

/** Analyses, usage, budget and batches. */
export const AI_CASES: Readonly<Record<string, Case>> = {
  'GET /api/v1/conversations/{id}/ai-usage': conversation,
  'GET /api/v1/conversations/{id}/analysis': conversation,
  'POST /api/v1/conversations/{id}/analysis': conversation,
  'GET /api/v1/people/{id}/coaching-summary': person,
  'POST /api/v1/people/{id}/coaching-summary': person,
  'GET /api/v1/ai/batches': plain,
  'POST /api/v1/ai/batches': send({ from: '2026-11-01', to: '2026-11-02' }),
  'GET /api/v1/ai/batches/{id}': batch,
  'DELETE /api/v1/ai/batches/{id}': batch,
  'GET /api/v1/ai/budget': plain,
  'PUT /api/v1/ai/budget': send({ monthly_usd: 10, stop_at_percent: 120 }),
  'GET /api/v1/ai/health': plain,
  'GET /api/v1/ai/usage': plain,
};
