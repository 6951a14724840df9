import { systemTx } from '@/lib/db/doors';
import { hashSecret } from '@/lib/ids';
import { enqueue } from '@/lib/queue/enqueue';
import { consume } from '@/lib/rate-limit';

/**
 * Sends a password reset to the person with this e-mail. The caller learns nothing: unknown, disabled and
 * too-often-asked addresses get the same answer. The mail, and with it the code, is made by the job.
 */
export async function requestPasswordReset({ input }: { input: { email: string } }): Promise<void> {
  const limit = await consume('mail_target', hashSecret(input.email));
  await systemTx('reset password', async (tx) => {
    const user = await tx.user.findFirst({
      where: { email: input.email, status: 'ACTIVE' },
      select: { id: true, company_id: true },
    });
    if (user === null || !limit.allowed) return;
    await enqueue(tx, 'mail.send', {
      kind: 'password_reset',
      user_id: user.id,
      company_id: user.company_id,
    });
  });
}
