import type { Case } from './cases';

const byId = (body?: unknown): Case => ({
  fields: { 'path.id': 'playbook' },
  input: (ids) => ({ params: { id: ids.playbook }, body }),
});

export const PLAYBOOK_CASES: Readonly<Record<string, Case>> = {
  'GET /api/v1/playbooks': {
    fields: { 'query.squad_id': 'squad' },
    input: (ids) => ({ query: { squad_id: ids.squad } }),
  },
  'POST /api/v1/playbooks': {
    fields: { 'body.squad_id': 'squad' },
    input: (ids) => ({
      body: { name: 'New playbook', methodology: 'SPICED', function: 'SALES', squad_id: ids.squad },
    }),
  },
  'GET /api/v1/playbooks/{id}': byId(),
  'PUT /api/v1/playbooks/{id}': byId({ name: 'Taken over', methodology: 'SPICED' }),
  'PATCH /api/v1/playbooks/{id}': {
    fields: { 'path.id': 'playbook', 'body.squad_id': 'squad' },
    input: (ids) => ({ params: { id: ids.playbook }, body: { status: 'INACTIVE', squad_id: ids.squad } }),
  },
  'DELETE /api/v1/playbooks/{id}': byId(),
  'GET /api/v1/playbooks/{id}/versions': byId(),
  'GET /api/v1/playbooks/{id}/versions/{version}': {
    fields: { 'path.id': 'playbook' },
    input: (ids) => ({ params: { id: ids.playbook, version: '1' } }),
  },
  'POST /api/v1/playbooks/{id}/restore': byId({ restore: 1, version: 1 }),
  'POST /api/v1/playbooks/generate': {
    fields: {},
    input: () => ({ body: { name: 'New playbook', methodology: 'SPICED', function: 'SALES' } }),
  },
  'POST /api/v1/playbooks/generate/told': {
    fields: {},
    input: () => ({ body: { name: 'Told playbook', methodology: 'SPICED', function: 'SALES' } }),
  },
};
