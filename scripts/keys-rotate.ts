// `npm run keys:rotate [-- --data-keys]`: a new master key in front of the key file and every company's data keys wrapped with
// it, while the application runs. With PERFORMANCY_MASTER_KEYS the keys are yours: put the new one first, then run this.
import { systemClock } from '@/lib/clock';
import { addMasterKey } from '@/lib/crypto/add-master-key';
import { currentMasterKey, masterKeyIds } from '@/lib/crypto/master-keys';
import { disconnect } from '@/lib/db/clients';
import { renewDataKeys } from '@/lib/domain/companies/renew-data-keys';
import { rewrapKeys } from '@/lib/domain/companies/rewrap-keys';
import { env } from '@/lib/env';
import { exitWith, PlainError } from './run/plain-error';

const options = process.argv.slice(2);

try {
  const unknown = options.find((option) => option !== '--data-keys');
  if (unknown !== undefined) throw new PlainError(`Unknown option ${unknown}. Only --data-keys is there.`);
  const { PERFORMANCY_MASTER_KEYS, PERFORMANCY_MASTER_KEYS_FILE: file } = env();
  if (PERFORMANCY_MASTER_KEYS === undefined && file !== undefined)
    console.log(`New master key ${addMasterKey(file, systemClock.now())} in ${file}.`);
  else console.log(`Using the first key of PERFORMANCY_MASTER_KEYS: ${currentMasterKey().id}.`);
  const { rewrapped, total } = await rewrapKeys();
  console.log(`${rewrapped} of ${total} data keys wrapped anew with ${currentMasterKey().id}.`);
  const older = masterKeyIds().slice(1);
  if (older.length > 0)
    console.log(
      `No data key is wrapped with ${older.join(', ')} any more: keep them while a backup needs them.`,
    );
  if (options.includes('--data-keys'))
    console.log(`${await renewDataKeys(systemClock.now())} companies seal with a new data key from now on.`);
} catch (error) {
  exitWith(error);
} finally {
  await disconnect();
}
