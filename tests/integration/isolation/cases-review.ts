import type { Case, Entity } from './cases';

const byId = (entity: Entity, body?: unknown): Case => ({
  fields: { 'path.id': entity },
  input: (ids) => ({ params: { id: ids[entity] }, body }),
});
const plain: Case = { fields: {} };

/** Alerts, what one wants by mail, tasks and comments. */
export const REVIEW_CASES: Readonly<Record<string, Case>> = {
  'GET /api/v1/alerts': plain,
  'GET /api/v1/alerts/count': plain,
  'POST /api/v1/alerts/read': plain,
  'PATCH /api/v1/alerts/{id}': byId('alert', { status: 'ACKNOWLEDGED' }),
  'GET /api/v1/profile/notifications': plain,
  'PATCH /api/v1/profile/notifications': { fields: {}, input: () => ({ body: { alert_digest: 'off' } }) },
  'GET /api/v1/tasks': {
    fields: { 'query.owner_id': 'person', 'query.conversation_id': 'conversation' },
    input: (ids) => ({ query: { owner_id: ids.person } }),
  },
  'POST /api/v1/tasks': {
    fields: { 'body.owner_id': 'person', 'body.conversation_id': 'conversation' },
    input: (ids) => ({
      body: { text: 'New task', owner_id: ids.person, conversation_id: ids.conversation },
    }),
  },
  'PATCH /api/v1/tasks/{id}': {
    fields: { 'path.id': 'task', 'body.owner_id': 'person' },
    input: (ids) => ({ params: { id: ids.task }, body: { text: 'Taken over', owner_id: ids.person } }),
  },
  'DELETE /api/v1/tasks/{id}': byId('task'),
  'GET /api/v1/conversations/{id}/comments': byId('conversation'),
  'POST /api/v1/conversations/{id}/comments': byId('conversation', { turn: 't1', text: 'New comment' }),
  'PATCH /api/v1/comments/{id}': byId('comment', { text: 'Taken over' }),
  'DELETE /api/v1/comments/{id}': byId('comment'),
};
