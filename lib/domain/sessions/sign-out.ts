import { systemTx } from '@/lib/db/doors';
import { hashSecret } from '@/lib/ids';
import type { StartedSession } from './start-session';

/** Ends the session that this browser holds; nothing happens when it has ended already. */
export async function signOut({ input }: { input: StartedSession }): Promise<void> {
  await systemTx('sign out', (tx) =>
    tx.session.deleteMany({
      where: { session_token: hashSecret(input.session_secret), user_id: input.user_id },
    }),
  );
}
