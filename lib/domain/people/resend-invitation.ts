import { companyTx } from '@/lib/db/doors';
import { AppError, notFound } from '@/lib/errors/app-error';
import { hashSecret } from '@/lib/ids';
import { authorize } from '@/lib/permissions/actor';
import { enqueue } from '@/lib/queue/enqueue';
import { consume } from '@/lib/rate-limit';
import { writeAudit } from '../audit/write-audit';
import type { Ctx } from '../ctx';

/**
 * Mails an invitation again; the code of the earlier mail stops working.
 * @throws AppError not_found, conflict when the person has accepted or is disabled, rate_limited.
 */
export async function resendInvitation({ ctx, input }: { ctx: Ctx; input: { id: string } }): Promise<void> {
  authorize(ctx.actor, 'people.write');
  await companyTx(ctx, async (tx) => {
    const person = await tx.user.findFirst({
      where: { id: input.id, company_id: ctx.company_id },
      select: { status: true, email: true },
    });
    if (person === null) throw notFound('This person');
    if (person.status !== 'INVITED') throw new AppError('conflict', 'This person has no open invitation.');
    const limit = await consume('mail_target', hashSecret(person.email));
    if (!limit.allowed)
      throw new AppError('rate_limited', 'Too many mails to this person. Try again later.', {
        retry_after: limit.reset_seconds,
      });
    await enqueue(tx, 'mail.send', {
      kind: 'invitation',
      user_id: input.id,
      company_id: ctx.company_id,
    });
    await writeAudit(tx, ctx, { action: 'RESEND_INVITATION', entity_type: 'user', entity_id: input.id });
  });
}
