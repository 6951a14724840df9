import { createSecretKey } from 'node:crypto';
import { newDataKey, unwrapDataKey } from '@/lib/crypto/data-keys';
import { type DataKey, openText, type SealedPlace, sealedKeyId, sealText } from '@/lib/crypto/sealed';
import { AppError } from '@/lib/errors/app-error';
import { newId } from '@/lib/ids';
import type { Tx } from './clients';

/** The tables and columns that hold sealed values; the database checks their form as well. */
export const SEALED_COLUMNS = {
  conversations: ['transcript', 'report', 'summary', 'notes'],
  coach_session_increments: ['payload'],
  conversation_analyses: ['content', 'placeholder_map'],
  coaching_summaries: ['content'],
  integrations: ['encrypted_config'],
  lead_notes: ['text'],
  csv_imports: ['content'],
  chat_searches: ['query', 'search_results', 'llm_analysis', 'saved_name'],
  tasks: ['text'],
  line_comments: ['text'],
  crm_activities: ['body'],
  oauth_states: ['code_verifier'],
  integration_events: ['payload'],
  webhook_endpoints: ['secret', 'previous_secret'],
  webhook_messages: ['payload'],
  calls: ['parties'],
} as const;

type SealedTable = keyof typeof SEALED_COLUMNS;
type SealedColumn<T extends SealedTable> = (typeof SEALED_COLUMNS)[T][number];

/** Seals and opens the values of one company. `row_id` is the row's id (an increment's: "<session_id>:<sequence>"). */
export interface Sealer {
  seal<T extends SealedTable>(table: T, column: SealedColumn<T>, row_id: string, text: string): string;
  open<T extends SealedTable>(table: T, column: SealedColumn<T>, row_id: string, sealed: string): string;
}

/** The sealer of a company, with its data keys unwrapped; makes the first key of a new company. */
export async function companySealer(tx: Tx, company_id: string): Promise<Sealer> {
  let rows = await tx.companyKey.findMany({ where: { company_id }, orderBy: { created_at: 'asc' } });
  if (rows.length === 0) {
    const id = newId();
    rows = [await tx.companyKey.create({ data: { company_id, id, ...newDataKey(company_id, id) } })];
  }
  const keys = new Map<string, DataKey>(
    rows.map((row) => [row.id, { id: row.id, key: createSecretKey(unwrapDataKey(company_id, row.id, row)) }]),
  );
  const current = keys.get(rows.findLast((row) => row.retired_at === null)?.id ?? '');
  const place = (table: string, column: string, row_id: string): SealedPlace => ({
    company_id,
    table,
    column,
    row_id,
  });
  return {
    seal(table, column, row_id, text) {
      if (current === undefined) throw new AppError('internal', 'This company has no data key in use.');
      return sealText(current, place(table, column, row_id), text);
    },
    open(table, column, row_id, sealed) {
      const key = keys.get(sealedKeyId(sealed));
      if (key === undefined)
        throw new AppError('internal', 'A sealed value names a key that this company lacks.');
      return openText(key.key, place(table, column, row_id), sealed);
    },
  };
}
