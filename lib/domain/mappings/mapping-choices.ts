import type { MappingChoices, MappingParams } from '@/lib/contracts/mappings';
import { AppError } from '@/lib/errors/app-error';
import { VendorError } from '@/lib/http-client/vendor-error';
import type { CrmModule, CrmRecords } from '@/lib/integrations/contracts/capabilities';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';
import { withConnection } from '../integrations/with-connection';

/** The CRM's module of each of our entities. */
export const MODULES = { lead: 'leads', deal: 'deals' } as const;

const MOST_RECORDS = 20;
/** Fields and people change seldom: within this time they are not asked for again, unless somebody wants to. */
const KEPT_MS = 5 * 60_000;
const MOST_KEPT = 500;

/** What was read last, by connection, account and module; the longest unread goes first. */
const kept = new Map<string, MappingChoices>();

/**
 * The fields, people and some records of a CRM, for choosing what belongs to what: as they were a few minutes ago, or at
 * `newer_than` and later. While the vendor does not answer, what it told last.
 * @throws AppError conflict while it is not connected or is no CRM, unavailable when the vendor does not answer and has not before.
 */
export async function mappingChoices({
  ctx,
  input: { system, type, newer_than },
}: {
  ctx: Ctx;
  input: MappingParams & { newer_than?: Date };
}): Promise<MappingChoices> {
  authorize(ctx.actor, 'mappings.write');
  const module = MODULES[type];
  const now = ctx.clock.now();
  const oldest = Math.max(now.getTime() - KEPT_MS, Math.min(newer_than?.getTime() ?? 0, now.getTime()));
  return withConnection(ctx, system, async ({ session, can: { crm } }) => {
    if (crm === undefined) throw new AppError('conflict', 'This integration has no records.');
    const key = [session.company_id, session.integration_id, session.place.account_key, module].join('|');
    const known = kept.get(key);
    if (known !== undefined && Date.parse(known.read_at) >= oldest) return known;
    try {
      const choices = { ...(await readChoices(crm, module)), read_at: now.toISOString(), behind: null };
      keep(key, choices);
      return choices;
    } catch (error) {
      if (!(error instanceof VendorError)) throw error;
      const behind = error.vendor_code ?? error.kind;
      if (known !== undefined) return { ...known, behind };
      throw new AppError('unavailable', `The fields could not be read (${behind}). Try again in a minute.`, {
        cause: error,
      });
    }
  });
}

async function readChoices(
  crm: CrmRecords,
  module: CrmModule,
): Promise<Pick<MappingChoices, 'fields' | 'users' | 'records'>> {
  const fields = await crm.fields(module, true);
  const users = await crm.users();
  const { items } = await crm.list(module, { limit: MOST_RECORDS });
  return {
    fields: fields.map(({ name, label, type, required, options }) => ({
      name,
      label,
      type,
      required,
      options,
    })),
    users: users.map(({ id, name }) => ({ id, name })),
    records: items.map((record) => {
      const { name, title } = crm.read(record).fields;
      return { id: record.id, name: String(name ?? title ?? record.id) };
    }),
  };
}

function keep(key: string, choices: MappingChoices): void {
  kept.delete(key);
  kept.set(key, choices);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
}
