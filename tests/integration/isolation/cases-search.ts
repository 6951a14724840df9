import type { Case } from './cases';

const one = (body?: unknown): Case => ({
  fields: { 'path.id': 'search' },
  input: (ids) => ({ params: { id: ids.search }, body }),
});

export const SEARCH_CASES: Readonly<Record<string, Case>> = {
  'GET /api/v1/search': { fields: {} },
  'POST /api/v1/search': { fields: {}, input: () => ({ body: { question: 'foreign costs' } }) },
  'GET /api/v1/search/{id}': one(),
  'PATCH /api/v1/search/{id}': one({ saved_name: 'Taken over', shared_as_memory: true }),
  'DELETE /api/v1/search/{id}': one(),
  'POST /api/v1/search/{id}/answer': one(),
};
