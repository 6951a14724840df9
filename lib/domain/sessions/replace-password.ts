import { languageSchema } from '@/lib/contracts/languages';
import type { Tx } from '@/lib/db/clients';
import { writeAudit } from '../audit/write-audit';
import { asPerson, type VisitorCtx } from './account';

interface Replacement {
  user_id: string;
  password_hash: string;
  action: 'RESET_PASSWORD' | 'CHANGE_PASSWORD';
  /** The browser session that stays. */
  keep_session_id?: string;
}

/** Stores a new password, ends the person's other sessions and open resets, and audits it; `tx` is a system transaction. */
export async function replacePassword(
  tx: Tx,
  ctx: VisitorCtx,
  { user_id, password_hash, action, keep_session_id }: Replacement,
): Promise<{ id: string; company_id: string | null }> {
  const user = await tx.user.update({
    where: { id: user_id },
    data: { password_hash },
    select: { id: true, company_id: true, role: true, locale: true },
  });
  await tx.session.deleteMany({
    where: { user_id, ...(keep_session_id === undefined ? {} : { id: { not: keep_session_id } }) },
  });
  await tx.verificationToken.deleteMany({ where: { identifier: `password_reset:${user_id}` } });
  if (user.company_id !== null) {
    const locale = languageSchema.catch('pt-BR').parse(user.locale);
    const person = asPerson(ctx, { user_id, role: user.role, locale }, user.company_id);
    await writeAudit(tx, person, { action, entity_type: 'user', entity_id: user_id });
  }
  return user;
}
