import 'server-only';
import { cache } from 'react';
import { actorOfSession } from '@/lib/auth/session';
import { systemClock } from '@/lib/clock';
import { type CompanyProfile, companyProfile } from '@/lib/domain/company/company-profile';
import { newId } from '@/lib/ids';

/** The company that the signed-in person works in, read once a request; null without one. */
export const currentCompany = cache(async (): Promise<CompanyProfile | null> => {
  const actor = await actorOfSession();
  if (actor === null) return null;
  const { company_id } = actor;
  return companyProfile({ ctx: { actor, company_id, clock: systemClock, request_id: newId() } });
});
