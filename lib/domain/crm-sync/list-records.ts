import type { CrmRecordsPage, ListCrmRecords } from '@/lib/contracts/crm-records';
import { companyTx } from '@/lib/db/doors';
import { AppError } from '@/lib/errors/app-error';
import { VendorError } from '@/lib/http-client/vendor-error';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';
import { requireProvider } from '../integrations/connection';
import { withConnection } from '../integrations/with-connection';
import { linksOf } from './links';

/**
 * A page of a CRM's records as they are there, in the product's terms, with the row here that each of them is: for looking at
 * before anything is brought in. Oldest change first; nothing is stored.
 * @throws AppError not_found for an unknown provider, conflict while it is not connected or has no records, unavailable when the
 * vendor does not answer.
 */
export async function listRecords({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: ListCrmRecords & { provider: string };
}): Promise<CrmRecordsPage> {
  authorize(ctx.actor, 'integrations.write');
  const { name } = requireProvider(input.provider);
  try {
    return await withConnection(ctx, input.provider, async ({ session, can: { crm } }) => {
      if (crm === undefined) throw new AppError('conflict', `${name} has no records of customers.`);
      const page = await crm.list(input.module, {
        limit: input.limit,
        ...(input.cursor === undefined ? {} : { cursor: input.cursor }),
      });
      const scope = { company_id: ctx.company_id, integration_id: session.integration_id };
      const links = await companyTx(ctx, (tx) =>
        linksOf(
          tx,
          scope,
          input.module,
          page.items.map(({ id }) => id),
        ),
      );
      return {
        data: page.items.map((record) => ({
          id: record.id,
          fields: crm.read(record).fields,
          modified_at: record.modified_at.toISOString(),
          linked_id: links.get(record.id)?.entity_id ?? null,
        })),
        next: page.next,
      };
    });
  } catch (error) {
    if (!(error instanceof VendorError)) throw error;
    throw new AppError(
      'unavailable',
      `${name} did not give the records (${error.vendor_code ?? error.kind}).`,
      {
        cause: error,
      },
    );
  }
}
