import * as callsExport from '@/app/api/integrations/goto/calls/export/route';
import * as calls from '@/app/api/integrations/goto/calls/route';
import * as linesOne from '@/app/api/integrations/goto/lines/[id]/route';
import * as lines from '@/app/api/integrations/goto/lines/route';
import { type Operation, operationsOf } from '@/lib/http/operation';
import * as recording from './conversations/[id]/recording/route';

/** Telephone calls: what seed 000 names for GoTo besides what every integration has. */
export const CALL_OPERATIONS: readonly Operation[] = [
  ...operationsOf('/api/integrations/goto/calls', calls),
  ...operationsOf('/api/integrations/goto/calls/export', callsExport),
  ...operationsOf('/api/integrations/goto/lines', lines),
  ...operationsOf('/api/integrations/goto/lines/{id}', linesOne),
  ...operationsOf('/api/v1/conversations/{id}/recording', recording),
];
