import { DEFAULT_PIPELINE } from '@/lib/contracts/pipeline';
import type { Case } from './cases';

/** Leads, deals and the pipeline. */
export const PIPELINE_CASES: Readonly<Record<string, Case>> = {
  'GET /api/v1/leads': {
    fields: { 'query.owner_id': 'person' },
    input: (ids) => ({ query: { owner_id: ids.person } }),
  },
  'POST /api/v1/leads': {
    fields: { 'body.owner_id': 'person' },
    input: (ids) => ({ body: { name: 'New lead', owner_id: ids.person } }),
  },
  'GET /api/v1/leads/choices': { fields: {}, input: () => ({ query: { query: 'lead' } }) },
  'GET /api/v1/leads/{id}': {
    fields: { 'path.id': 'lead' },
    input: (ids) => ({ params: { id: ids.lead } }),
  },
  'PATCH /api/v1/leads/{id}': {
    fields: { 'path.id': 'lead', 'body.owner_id': 'person' },
    input: (ids) => ({ params: { id: ids.lead }, body: { position: 'Taken over', owner_id: ids.person } }),
  },
  'DELETE /api/v1/leads/{id}': {
    fields: { 'path.id': 'lead' },
    input: (ids) => ({ params: { id: ids.lead } }),
  },
  'POST /api/v1/leads/{id}/notes': {
    fields: { 'path.id': 'lead', 'body.deal_id': 'deal' },
    input: (ids) => ({ params: { id: ids.lead }, body: { text: 'written', deal_id: ids.deal } }),
  },
  'DELETE /api/v1/leads/{id}/notes/{note_id}': {
    fields: { 'path.id': 'lead', 'path.note_id': 'lead_note' },
    input: (ids) => ({ params: { id: ids.lead, note_id: ids.lead_note } }),
  },
  'GET /api/v1/deals': {
    fields: { 'query.lead_id': 'lead', 'query.owner_id': 'person' },
    input: (ids) => ({ query: { lead_id: ids.lead } }),
  },
  'POST /api/v1/deals': {
    fields: { 'body.lead_id': 'lead', 'body.owner_id': 'person' },
    input: (ids) => ({ body: { title: 'New deal', value: 1, lead_id: ids.lead, owner_id: ids.person } }),
  },
  'GET /api/v1/deals/board': {
    fields: { 'query.owner_id': 'person' },
    input: (ids) => ({ query: { owner_id: ids.person } }),
  },
  'GET /api/v1/deals/{id}': {
    fields: { 'path.id': 'deal' },
    input: (ids) => ({ params: { id: ids.deal } }),
  },
  'PATCH /api/v1/deals/{id}': {
    fields: { 'path.id': 'deal', 'body.lead_id': 'lead', 'body.owner_id': 'person' },
    input: (ids) => ({
      params: { id: ids.deal },
      body: { stage: 'closed_won', lead_id: ids.lead, owner_id: ids.person },
    }),
  },
  'DELETE /api/v1/deals/{id}': {
    fields: { 'path.id': 'deal' },
    input: (ids) => ({ params: { id: ids.deal } }),
  },
  'POST /api/v1/deals/{id}/undo': {
    fields: { 'path.id': 'deal' },
    input: (ids) => ({ params: { id: ids.deal }, body: { probability: 1, close_reason: null } }),
  },
  'GET /api/v1/pipeline': { fields: {} },
  'PUT /api/v1/pipeline': { fields: {}, input: () => ({ body: DEFAULT_PIPELINE }) },
  'GET /api/v1/pipeline/funnel': {
    fields: { 'query.owner_id': 'person' },
    input: (ids) => ({ query: { owner_id: ids.person } }),
  },
  'GET /api/v1/leads/export': {
    fields: { 'query.owner_id': 'person' },
    input: (ids) => ({ query: { owner_id: ids.person } }),
  },
  'GET /api/v1/deals/export': {
    fields: { 'query.lead_id': 'lead', 'query.owner_id': 'person' },
    input: (ids) => ({ query: { lead_id: ids.lead } }),
  },
  'GET /api/v1/imports': { fields: {} },
  'POST /api/v1/imports': {
    fields: {},
    input: () => ({ body: { kind: 'leads', file_name: 'x.csv', content: btoa('Nome;E-mail\nAna;') } }),
  },
  'GET /api/v1/imports/{id}': imported(),
  'GET /api/v1/imports/{id}/errors': imported(),
  'POST /api/v1/imports/{id}/preview': imported({ columns: { name: 0 } }),
  'POST /api/v1/imports/{id}/start': imported({ columns: { name: 0 } }),
  'POST /api/v1/imports/{id}/undo': imported(),
};

function imported(body?: unknown): Case {
  return {
    fields: { 'path.id': 'csv_import' },
    input: (ids) => ({ params: { id: ids.csv_import }, body }),
  };
}
