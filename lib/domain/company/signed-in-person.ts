import type { UserRole } from '@/lib/contracts/me';
import { companyTx } from '@/lib/db/doors';
import { type Ctx, personOf } from '../ctx';

export interface SignedInPerson {
  id: string;
  /** Empty for staff on a visit: they are no member of the company. */
  name: string;
  email: string;
  role: UserRole;
}

/** Who is working here, for the frame around every screen. */
export async function signedInPerson({ ctx }: { ctx: Ctx }): Promise<SignedInPerson> {
  const { user_id: id, role } = personOf(ctx);
  const user = await companyTx(ctx, (tx) =>
    tx.user.findFirst({ where: { company_id: ctx.company_id, id }, select: { name: true, email: true } }),
  );
  return { id, role, name: user?.name ?? '', email: user?.email ?? '' };
}
