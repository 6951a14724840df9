import type { SyncStatus } from '@/lib/contracts/extension-messages';
import { isStorageFull } from './database';
import { listCalls, listIncrements } from './journal';

/** Code shown for calls of someone else who used this browser before. */
const OTHER_ACCOUNT = 'other_account';

/** Counts what the journal holds, as seen by the connected user. */
export async function syncStatus(user_id: string | null, retry_at: number | null): Promise<SyncStatus> {
  let pending = 0;
  let rejected = 0;
  let code: string | null = null;
  for (const call of await listCalls()) {
    // What the rep said about the call waits like the words of it.
    if ((call.say || call.titles_unsent) && (user_id === null || call.owner_id === user_id)) pending += 1;
    const ofCall = user_id !== null && call.owner_id !== user_id ? OTHER_ACCOUNT : call.rejected_code;
    for (const increment of await listIncrements(call.session_id)) {
      const refused = ofCall ?? increment.rejected_code;
      if (refused === null) pending += 1;
      else {
        rejected += 1;
        code = refused;
      }
    }
  }
  return {
    pending,
    rejected,
    rejected_code: code,
    storage_full: isStorageFull(),
    retry_at: retry_at === null || pending === 0 ? null : new Date(retry_at).toISOString(),
  };
}
