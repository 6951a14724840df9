import type { CompanyView, UpdateCompany } from '@/lib/contracts/company';
import { companyTx } from '@/lib/db/doors';
import { authorize } from '@/lib/permissions/actor';
import { writeAudit } from '../audit/write-audit';
import type { Ctx } from '../ctx';
import { readCompany } from './get-company';

/** Changes the company's name, time zone, currency or feature flags; flags that are not named stay. */
export async function updateCompany({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: UpdateCompany;
}): Promise<CompanyView> {
  authorize(ctx.actor, 'company.write');
  const { features, ...fields } = input;
  return companyTx(ctx, async (tx) => {
    // Two directors may switch different flags in the same moment.
    await tx.$queryRaw`SELECT id FROM companies WHERE id = ${ctx.company_id} FOR UPDATE`;
    const before = await readCompany(tx, ctx.company_id);
    await tx.company.update({
      where: { id: ctx.company_id },
      data: { ...fields, features: { ...before.features, ...features } },
      select: { id: true },
    });
    const after = await readCompany(tx, ctx.company_id);
    await writeAudit(tx, ctx, {
      action: 'UPDATE_COMPANY',
      entity_type: 'company',
      entity_id: ctx.company_id,
      before: auditFields(before),
      after: auditFields(after),
    });
    return after;
  });
}

/** One field per flag, so that the log names the one that was switched. */
function auditFields({ name, timezone, currency, features }: CompanyView): Record<string, unknown> {
  return { name, timezone, currency, ...features };
}
