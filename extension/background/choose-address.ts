import type { CompanyAddress } from '@/lib/contracts/extension-messages';
import { companyOrigin } from '@/lib/contracts/extension-messages';

export interface Addresses {
  /** What policy and person wrote, unchecked. */
  policy: unknown;
  own: unknown;
  /** Origin of the build. */
  built: string;
}

/** A self-hosted address counts once Chrome's permission for it is there; until then it is only wanted. */
export async function chooseAddress(
  { policy, own, built }: Addresses,
  isAllowed: (origin: string) => Promise<boolean>,
): Promise<CompanyAddress> {
  const byPolicy = companyOrigin(policy);
  const wanted = byPolicy ?? companyOrigin(own);
  const managed = byPolicy !== null;
  if (wanted === null || wanted === built) return { app_url: built, wanted: null, managed };
  if (await isAllowed(wanted)) return { app_url: wanted, wanted: null, managed };
  return { app_url: built, wanted, managed };
}
