import type { Tx } from '@/lib/db/clients';
import { AppError } from '@/lib/errors/app-error';
import type { Feature } from '@/lib/features/features';
import { companyProfile } from '../companies/company-profile';
import type { Ctx } from '../ctx';

/** @throws AppError forbidden when the company has switched the feature off. */
export async function requireFeature(tx: Tx, ctx: Ctx, feature: Feature): Promise<void> {
  const { features } = await companyProfile(tx, ctx.company_id);
  if (!features[feature])
    throw new AppError(
      'forbidden',
      `Your company has switched "${feature}" off; a director can switch it on.`,
    );
}
