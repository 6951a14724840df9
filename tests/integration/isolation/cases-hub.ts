import type { Case, Entity } from './cases';

const byId = (entity: Entity, body?: unknown): Case => ({
  fields: { 'path.id': entity },
  input: (ids) => ({ params: { id: ids[entity] }, body }),
});
const plain: Case = { fields: {} };
const send = (body: unknown): Case => ({ fields: {}, input: () => ({ body }) });
const at = (params: Record<string, string>, body?: unknown): Case => ({
  fields: {},
  input: () => ({ params, body }),
});
const provider = { provider: 'custom' };
const period = { from: '2026-01-01T00:00:00Z', to: '2026-01-02T00:00:00Z' };
const mapping = { type: 'lead', system: 'api' };
const endpoint = { url: 'https://example.com/other', events: ['lead.created'] };

/** The integration hub. */
export const HUB_CASES: Readonly<Record<string, Case>> = {
  'GET /api/integrations/{provider}/config': at(provider),
  'POST /api/integrations/{provider}/config': at(provider, { webhook_secret: 'whsec_c2VjcmV0' }),
  'GET /api/integrations/{provider}/start': at(provider),
  'GET /api/integrations/{provider}/callback': at(provider),
  'GET /api/integrations/{provider}/status': at(provider),
  'POST /api/integrations/{provider}/disconnect': at(provider, { data: 'keep' }),
  'GET /api/integrations/{provider}/test': at(provider),
  'GET /api/integrations/{provider}/records': {
    fields: {},
    input: () => ({ params: provider, query: { module: 'leads' } }),
  },
  'POST /api/integrations/{provider}/sync': at(provider, { kind: 'leads' }),
  'POST /api/webhooks/{provider}': at(provider),
  'POST /api/webhooks/{provider}/{key}': at({ ...provider, key: 'unknown' }),
  'GET /api/events': plain,
  'POST /api/events': send({
    type: 'lead.created',
    idempotency_key: 'once',
    occurred_at: '2026-11-02T13:00:00Z',
    data: { id: '1', name: 'New lead' },
  }),
  'GET /api/events/stats': plain,
  'GET /api/events/replay': { fields: {}, input: () => ({ query: period }) },
  'POST /api/events/replay': send(period),
  'GET /api/events/{id}': byId('event'),
  'POST /api/events/{id}/retry': byId('event'),
  'POST /api/sync/start': send({ provider: 'custom', kind: 'leads' }),
  'GET /api/sync/jobs': plain,
  'GET /api/sync/jobs/{id}': byId('sync_job'),
  'GET /api/sync/stats': plain,
  'GET /api/mappings': plain,
  'POST /api/mappings': send({ ...mapping, rules: [{ theirs: 'name', ours: 'name' }] }),
  'POST /api/mappings/test': send({ ...mapping, sample: { name: 'x' } }),
  'GET /api/mappings/{type}/{system}': at(mapping),
  'GET /api/mappings/{type}/{system}/versions': at(mapping),
  'GET /api/dlq': plain,
  'POST /api/dlq': {
    fields: { 'body.ids': 'event' },
    input: (ids) => ({ body: { action: 'archive', ids: [ids.event] } }),
  },
  'GET /api/dlq/stats': plain,
  'DELETE /api/dlq/{id}': byId('event'),
  'POST /api/dlq/{id}/retry': byId('event'),
  'POST /api/dlq/{id}/archive': byId('event'),
  'GET /health': plain,
  'GET /health/detailed': plain,
  'GET /status': plain,
  'GET /api/v1/api-keys': plain,
  'POST /api/v1/api-keys': send({ name: 'New key', scopes: ['events.read'] }),
  'DELETE /api/v1/api-keys/{id}': byId('api_key'),
  'POST /api/v1/api-keys/{id}/rotate': byId('api_key'),
  'GET /api/v1/webhook-endpoints': plain,
  'POST /api/v1/webhook-endpoints': send(endpoint),
  'PATCH /api/v1/webhook-endpoints/{id}': byId('endpoint', { status: 'DISABLED' }),
  'DELETE /api/v1/webhook-endpoints/{id}': byId('endpoint'),
  'POST /api/v1/webhook-endpoints/{id}/rotate': byId('endpoint'),
  'GET /api/v1/webhook-endpoints/{id}/deliveries': byId('endpoint'),
  'POST /api/v1/webhook-deliveries/{id}/replay': byId('delivery'),
};
