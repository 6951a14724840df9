import { compare, hash } from 'bcryptjs';

/** 2^12 rounds: about a quarter of a second on a server core in 2026. */
const COST = 12;

/** The hash of a random password that nobody knows, so that an unknown account takes as long as a known one. */
const NOBODY = '$2b$12$W/XfUnMqPCcobfaShbwlxOBQHyVCOBuxt5W4Xoc1h0KSEo.0QN8gi';

/** The bcrypt hash of a password of at most 72 bytes (bcrypt reads no further; the contract refuses longer ones). */
export function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

/** Whether the password is the one behind `stored`. Without a stored hash the answer is no, after the same time. */
export async function verifyPassword(password: string, stored: string | null | undefined): Promise<boolean> {
  const matches = await compare(password, stored ?? NOBODY);
  return matches && typeof stored === 'string';
}
