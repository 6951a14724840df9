import { systemTx } from '@/lib/db/doors';
import type { VisitorCtx } from './account';
import { readCode } from './one-time-codes';

/** What the invited person is shown before they accept; null when the invitation no longer stands. */
export async function readInvitation({
  ctx,
  input,
}: {
  ctx: VisitorCtx;
  input: { code: string };
}): Promise<{ email: string; name: string; company_name: string | null; locale: string } | null> {
  return systemTx('accept invitation', async (tx) => {
    const user_id = await readCode(tx, ctx.clock, 'invitation', input.code);
    if (user_id === null) return null;
    const user = await tx.user.findFirst({
      where: { id: user_id, status: 'INVITED' },
      select: { email: true, name: true, locale: true, company: { select: { name: true } } },
    });
    if (user === null) return null;
    return {
      email: user.email,
      name: user.name,
      company_name: user.company?.name ?? null,
      locale: user.locale,
    };
  });
}
