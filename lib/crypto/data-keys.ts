import { randomBytes } from 'node:crypto';
import { decrypt, encrypt } from './aes';
import { currentMasterKey, masterKey } from './master-keys';

export interface WrappedKey {
  wrapped_key: string;
  master_key_id: string;
}

const aad = (company_id: string, key_id: string) => `data-key|${company_id}|${key_id}`;

/** A fresh data key for a company, wrapped by the current master key. */
export function newDataKey(company_id: string, key_id: string): WrappedKey {
  return wrap(company_id, key_id, randomBytes(32));
}

/** The data key in the clear. @throws Error when it was wrapped for another company, id or master key. */
export function unwrapDataKey(company_id: string, key_id: string, wrapped: WrappedKey): Buffer {
  const sealed = wrapped.wrapped_key.replace(/^w1\./, '');
  return decrypt(masterKey(wrapped.master_key_id).key, aad(company_id, key_id), sealed);
}

/** The same data key under the current master key: what rotation stores. */
export function rewrapDataKey(company_id: string, key_id: string, wrapped: WrappedKey): WrappedKey {
  return wrap(company_id, key_id, unwrapDataKey(company_id, key_id, wrapped));
}

function wrap(company_id: string, key_id: string, key: Buffer): WrappedKey {
  const master = currentMasterKey();
  return {
    wrapped_key: `w1.${encrypt(master.key, aad(company_id, key_id), key)}`,
    master_key_id: master.id,
  };
}
