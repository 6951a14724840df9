import { companyTx } from '@/lib/db/doors';
import type { CrmLink } from '@/lib/db/generated/client';
import { VendorError } from '@/lib/http-client/vendor-error';
import type { CrmModule, CrmRecord, CrmRecords } from '@/lib/integrations/contracts/capabilities';
import type { FieldRules } from './field-rules';
import type { Values } from './merge-values';
import type { Push } from './push-changes';
import { readRecord } from './read-record';
import type { CrmScope } from './scope';

/** An earlier attempt may have made a record this long before the change was noted: clocks differ. */
const SKEW_MS = 2 * 60_000;

/** The owner as the CRM knows them; nothing for somebody who has no user there. */
export function ownerThere(scope: CrmScope, user_id: string | null): { owner?: string } {
  const owner = user_id === null ? undefined : scope.owners_there.get(user_id);
  return owner === undefined ? {} : { owner };
}

/**
 * Writes changed fields of a record, unless somebody changed it since it was read, and remembers what was agreed on.
 * @returns false when it was changed meanwhile. @throws VendorError invalid when the CRM refuses the values.
 */
export async function writeOne(
  { scope }: Push,
  crm: CrmRecords,
  module: CrmModule,
  link_id: string,
  record: CrmRecord,
  there: Values,
  send: Values,
  rules: FieldRules,
): Promise<boolean> {
  const { owner, ...values } = send;
  const written = rules.write(values);
  const fields = {
    ...crm.encode(module, written.adapter, record),
    ...written.fields,
    ...crm.encodeRefs(module, ownerThere(scope, typeof owner === 'string' ? owner : null)),
  };
  if (Object.keys(fields).length === 0) return true;
  const [result] = await crm.write(module, [{ id: record.id, fields, unmodified_since: record.modified_at }]);
  if (result === undefined || result.status === 'failed') {
    if (result?.code === 'ALREADY_MODIFIED') return false;
    throw refused(result?.code ?? null);
  }
  await companyTx({ company_id: scope.company_id }, (tx) =>
    tx.crmLink.update({
      where: { company_id_id: { company_id: scope.company_id, id: link_id } },
      data: {
        base: { ...there, ...send },
        ...(result.modified_at === null ? {} : { external_modified_at: result.modified_at }),
      },
    }),
  );
  return true;
}

/** A record that was made there; `found` when an earlier attempt had made it: then it may lack what changed since. */
export interface MadeThere {
  id: string;
  modified_at: Date | null;
  found: CrmRecord | null;
}

/** Makes a record, once: when an earlier attempt may have made it, that one is found and taken. */
export async function writeMade(
  { change, scope }: Push,
  crm: CrmRecords,
  module: CrmModule,
  our_id: string,
  fields: Record<string, unknown>,
): Promise<MadeThere> {
  if (change.attempts > 1) {
    const since = new Date(change.changed_at.getTime() - SKEW_MS);
    const id = await crm.findMade(module, fields, since);
    const found = id === null ? null : await readRecord(crm, scope, module, id);
    if (found !== null) return { id: found.id, modified_at: found.modified_at, found };
  }
  const [result] = await crm.write(module, [{ fields, our_id }]);
  if (result === undefined || result.id === null || result.status === 'failed')
    throw refused(result?.code ?? null);
  return { id: result.id, modified_at: result.modified_at, found: null };
}

/** Deletes the record whose row was deleted here; it stands in the CRM's recycle bin from where it can come back. */
export async function removeThere(
  push: Push,
  crm: CrmRecords,
  module: CrmModule,
  link: CrmLink | null,
): Promise<void> {
  if (link === null) return;
  const [result] = await crm.remove(module, [link.external_id]);
  if (result?.status === 'failed') throw refused(result.code);
  await linkIsGone(push, link.id);
}

/** Remembers that what was linked is gone at the CRM. */
export async function linkIsGone(push: Push, link_id: string): Promise<void> {
  const { company_id } = push.scope;
  await companyTx({ company_id }, (tx) =>
    tx.crmLink.update({
      where: { company_id_id: { company_id, id: link_id } },
      data: { deleted_at: push.ctx.clock.now() },
    }),
  );
}

export function refused(code: string | null): VendorError {
  return new VendorError(
    'invalid',
    'The CRM did not take the record.',
    code === null ? {} : { vendor_code: code },
  );
}
