import type { Tx } from '@/lib/db/clients';
import { AppError } from '@/lib/errors/app-error';

/** @throws AppError conflict when another lead of the company has this e-mail. */
export async function refuseSameEmail(
  tx: Tx,
  company_id: string,
  email: string | null | undefined,
  except?: string,
): Promise<void> {
  if (email == null) return;
  const same = await tx.lead.findFirst({
    where: { company_id, email, ...(except === undefined ? {} : { id: { not: except } }) },
    select: { id: true },
  });
  if (same !== null)
    throw new AppError('conflict', 'Another lead has this e-mail: open that one, or use another e-mail.', {
      errors: [{ path: 'email', message: 'taken' }],
    });
}
