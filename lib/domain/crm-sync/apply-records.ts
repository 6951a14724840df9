import type { Tx } from '@/lib/db/clients';
import { companyTx } from '@/lib/db/doors';
import { passes } from '@/lib/db/passes';
import { AppError } from '@/lib/errors/app-error';
import type { CrmModule, CrmRecord, CrmRecords } from '@/lib/integrations/contracts/capabilities';
import { log } from '@/lib/log';
import type { Ctx } from '../ctx';
import type { RecordFailure } from '../integrations/sync-runner';
import { applyContacts } from './apply-contacts';
import { applyDeals } from './apply-deals';
import { applyLeads, type ReadRecord } from './apply-leads';
import { fromCrm, linksOf, lockCrm } from './links';
import { readRecord } from './read-record';
import type { CrmScope } from './scope';

const APPLY = { leads: applyLeads, contacts: applyContacts, deals: applyDeals } as const;

/**
 * Brings records of one module in, in the caller's transaction. Safe to repeat and in any order: each record is compared with
 * what was last agreed on, and what was read before something newer is left out.
 */
export async function applyRecords(
  tx: Tx,
  ctx: Ctx,
  scope: CrmScope,
  crm: Pick<CrmRecords, 'read'>,
  module: CrmModule,
  records: readonly CrmRecord[],
): Promise<void> {
  if (records.length === 0) return;
  await fromCrm(tx);
  await lockCrm(tx, scope);
  const newest = new Map<string, CrmRecord>();
  for (const record of records) {
    const other = newest.get(record.id);
    if (other === undefined || other.modified_at <= record.modified_at) newest.set(record.id, record);
  }
  const batch: ReadRecord[] = [...newest.values()].map((record) => ({ record, values: crm.read(record) }));
  await APPLY[module](tx, ctx, scope, batch);
}

/** A page of records of one module. @returns those that could not be taken. */
export function applyPage(
  ctx: Ctx,
  scope: CrmScope,
  crm: Pick<CrmRecords, 'read'>,
  module: CrmModule,
  records: readonly CrmRecord[],
): Promise<RecordFailure[]> {
  return applyEach(ctx, records, (tx, part) => applyRecords(tx, ctx, scope, crm, module, part));
}

/**
 * All in one transaction; when one of them cannot be taken, each in its own, so that only that one is left out.
 * @throws what the database fails with in passing: no record is left out for that, the step is repeated.
 */
export async function applyEach<T extends { id: string }>(
  ctx: Ctx,
  records: readonly T[],
  apply: (tx: Tx, part: readonly T[]) => Promise<void>,
): Promise<RecordFailure[]> {
  const { company_id } = ctx;
  if (records.length === 0) return [];
  try {
    await companyTx({ company_id }, (tx) => apply(tx, records));
    return [];
  } catch (error) {
    log().warn({ err: error, records: records.length }, 'a page of the CRM is taken record by record');
  }
  const failures: RecordFailure[] = [];
  for (const record of records) {
    try {
      await companyTx({ company_id }, (tx) => apply(tx, [record]));
    } catch (error) {
      if (passes(error)) throw error;
      failures.push({ record: record.id, code: error instanceof AppError ? error.code : 'not_stored' });
    }
  }
  return failures;
}

/** Records that these refer to and that are not known here yet: a deal's contact, so that it finds its lead. */
export async function missingContacts(
  ctx: Ctx,
  scope: CrmScope,
  crm: CrmRecords,
  records: readonly CrmRecord[],
): Promise<CrmRecord[]> {
  const ids = records.flatMap((record) => crm.read(record).refs.contact ?? []);
  if (ids.length === 0) return [];
  const known = await companyTx({ company_id: ctx.company_id }, (tx) => linksOf(tx, scope, 'contacts', ids));
  const missing = [...new Set(ids)].filter((id) => !known.has(id));
  const found: CrmRecord[] = [];
  for (const id of missing) {
    const record = await readRecord(crm, scope, 'contacts', id);
    if (record !== null) found.push(record);
  }
  return found;
}
