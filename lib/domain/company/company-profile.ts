import { companyTx } from '@/lib/db/doors';
import { notFound } from '@/lib/errors/app-error';
import { type Features, readFeatures } from '@/lib/features/features';
import type { Ctx } from '../ctx';

/** What every screen of a company needs to know about it; open to everyone who works there. */
export interface CompanyProfile {
  id: string;
  slug: string;
  name: string;
  /** IANA name, e.g. "America/Sao_Paulo". */
  timezone: string;
  /** ISO 4217, e.g. "BRL". */
  currency: string;
  features: Features;
}

/** @throws AppError not_found. */
export async function companyProfile({ ctx }: { ctx: Ctx }): Promise<CompanyProfile> {
  const company = await companyTx(ctx, (tx) => tx.company.findUnique({ where: { id: ctx.company_id } }));
  if (company === null) throw notFound('The company');
  const { id, slug, name, timezone, currency } = company;
  return { id, slug, name, timezone, currency, features: readFeatures(company.features) };
}
