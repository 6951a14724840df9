import type { Case } from './cases';

const conversation: Case = {
  fields: { 'path.id': 'conversation' },
  input: (ids) => ({ params: { id: ids.conversation } }),
};

/** Analyses, usage, budget and batches. */
export const AI_CASES: Readonly<Record<string, Case>> = {
  'GET /api/v1/conversations/{id}/analysis': conversation,
  'POST /api/v1/conversations/{id}/analysis': conversation,
};
