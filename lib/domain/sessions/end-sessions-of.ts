import { systemTx } from '@/lib/db/doors';

/** Ends every session of a person who was disabled; the caller has checked that this is theirs to do. */
export async function endSessionsOf(user_id: string): Promise<void> {
  await systemTx('end sessions', async (tx) => {
    await tx.session.deleteMany({ where: { user_id } });
    await tx.verificationToken.deleteMany({
      where: { identifier: { in: [`password_reset:${user_id}`, `invitation:${user_id}`] } },
    });
  });
}
