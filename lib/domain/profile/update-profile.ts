import type { UpdateProfile } from '@/lib/contracts/accounts';
import { systemTx } from '@/lib/db/doors';
import { writeAudit } from '../audit/write-audit';
import { type AccountCtx, asPerson } from '../sessions/account';

/** Changes one's own name or language. Staff can as well, though no company's door shows them. */
export async function updateProfile({
  ctx,
  input,
}: {
  ctx: AccountCtx;
  input: UpdateProfile;
}): Promise<{ name: string; locale: string }> {
  const { account } = ctx;
  return systemTx('change own account', async (tx) => {
    const after = await tx.user.update({
      where: { id: account.user_id },
      data: input,
      select: { name: true, locale: true },
    });
    if (account.company !== null)
      await writeAudit(tx, asPerson(ctx, account, account.company.id), {
        action: 'UPDATE_PROFILE',
        entity_type: 'user',
        entity_id: account.user_id,
        before: { name: account.name, locale: account.locale },
        after,
      });
    return after;
  });
}
