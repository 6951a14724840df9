import type { CompanyView } from '@/lib/contracts/company';
import type { Tx } from '@/lib/db/clients';
import { companyTx } from '@/lib/db/doors';
import { readFeatures } from '@/lib/features/features';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';

/** The company of the request, with its settings and feature flags. */
export async function getCompany({ ctx }: { ctx: Ctx }): Promise<CompanyView> {
  authorize(ctx.actor, 'company.read');
  return companyTx(ctx, (tx) => readCompany(tx, ctx.company_id));
}

/** The same inside an open transaction. */
export async function readCompany(tx: Tx, company_id: string): Promise<CompanyView> {
  const company = await tx.company.findUniqueOrThrow({
    where: { id: company_id },
    select: {
      id: true,
      name: true,
      slug: true,
      domain: true,
      timezone: true,
      currency: true,
      features: true,
    },
  });
  return { ...company, features: readFeatures(company.features) };
}
