import type { Tx } from '@/lib/db/clients';
import { notFound } from '@/lib/errors/app-error';
import { type Features, readFeatures } from '@/lib/features/features';

/** The company of the transaction as calls need it: where its pages stand, its time zone and its switches. */
export async function companyProfile(
  tx: Tx,
  company_id: string,
): Promise<{ slug: string; timezone: string; features: Features }> {
  const company = await tx.company.findUnique({
    where: { id: company_id },
    select: { slug: true, timezone: true, features: true },
  });
  if (company === null) throw notFound('Company');
  return { slug: company.slug, timezone: company.timezone, features: readFeatures(company.features) };
}
