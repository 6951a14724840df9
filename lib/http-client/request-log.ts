import { companyTx } from '@/lib/db/doors';
import { newId } from '@/lib/ids';
import { log } from '@/lib/log';

/** One attempt, as the log keeps it: no query, header, body or record id. */
export interface RequestEntry {
  company_id: string;
  integration_id: string;
  operation: string;
  host: string;
  status: number | null;
  error: string | null;
  attempt: number;
  ms: number;
}

/** Keeps the entry; a log that cannot be written never breaks the call. */
export async function logRequest(entry: RequestEntry): Promise<void> {
  try {
    await companyTx({ company_id: entry.company_id }, (tx) =>
      tx.vendorRequest.create({ data: { id: newId(), ...entry } }),
    );
  } catch (error) {
    log().warn({ err: error, operation: entry.operation }, 'the request log could not be written');
  }
}
