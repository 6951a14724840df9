import type { MappingChoices, MappingParams } from '@/lib/contracts/mappings';
import { AppError } from '@/lib/errors/app-error';
import { VendorError } from '@/lib/http-client/vendor-error';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';
import { withConnection } from '../integrations/with-connection';

/** The CRM's module of each of our entities. */
export const MODULES = { lead: 'leads', deal: 'deals' } as const;

const MOST_RECORDS = 20;

/**
 * The fields, people and some records of a CRM as they are there now, for choosing what belongs to what.
 * @throws AppError conflict while it is not connected or is no CRM, unavailable when the vendor does not answer.
 */
export async function mappingChoices({
  ctx,
  input: { system, type },
}: {
  ctx: Ctx;
  input: MappingParams;
}): Promise<MappingChoices> {
  authorize(ctx.actor, 'mappings.write');
  const module = MODULES[type];
  try {
    return await withConnection(ctx, system, async ({ can: { crm } }) => {
      if (crm === undefined) throw new AppError('conflict', 'This integration has no records.');
      const fields = await crm.fields(module);
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
    });
  } catch (error) {
    if (!(error instanceof VendorError)) throw error;
    throw new AppError(
      'unavailable',
      `The fields could not be read (${error.vendor_code ?? error.kind}). Try again in a minute.`,
      { cause: error },
    );
  }
}
