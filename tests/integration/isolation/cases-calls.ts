import type { Case } from './cases';

const plain: Case = { fields: {} };

/** Telephone calls and their lines. */
export const CALL_CASES: Readonly<Record<string, Case>> = {
  'GET /api/integrations/goto/calls': plain,
  'GET /api/integrations/goto/calls/export': plain,
  'GET /api/integrations/goto/lines': plain,
  'PATCH /api/integrations/goto/lines/{id}': {
    fields: { 'path.id': 'phone_line', 'body.user_id': 'person' },
    input: (ids) => ({ params: { id: ids.phone_line }, body: { user_id: ids.person } }),
  },
  'GET /api/v1/conversations/{id}/recording': {
    fields: { 'path.id': 'conversation' },
    input: (ids) => ({ params: { id: ids.conversation } }),
  },
};
