import type { Clock } from '@/lib/clock';
import type { Tx } from '@/lib/db/clients';
import { hashSecret, newSecret } from '@/lib/ids';

/** How long each kind of code stands, in seconds. */
export const CODE_SECONDS = {
  invitation: 7 * 24 * 3_600,
  password_reset: 3_600,
  extension_link: 120,
} as const;

export type CodeKind = keyof typeof CODE_SECONDS;

/**
 * Makes the one code of its kind for a subject: earlier ones stop working. Only the hash is stored. `tx` is a system
 * transaction; `subject` is an id, or ids joined by ":".
 */
export async function makeCode(
  tx: Tx,
  clock: Clock,
  kind: CodeKind,
  subject: string,
): Promise<{ code: string; expires: Date }> {
  const identifier = `${kind}:${subject}`;
  const code = newSecret();
  const now = clock.now();
  const expires = new Date(now.getTime() + CODE_SECONDS[kind] * 1_000);
  await tx.verificationToken.deleteMany({ where: { OR: [{ identifier }, { expires: { lt: now } }] } });
  await tx.verificationToken.create({ data: { identifier, token: hashSecret(code), expires } });
  return { code, expires };
}

/** The subject of a code that still stands, without using it up; null otherwise. */
export async function readCode(tx: Tx, clock: Clock, kind: CodeKind, code: string): Promise<string | null> {
  const row = await tx.verificationToken.findUnique({ where: { token: hashSecret(code) } });
  return row !== null && row.expires > clock.now() ? subjectOf(kind, row.identifier) : null;
}

/** Uses a code up: of two callers at once, one gets the subject and the other null. */
export async function takeCode(tx: Tx, clock: Clock, kind: CodeKind, code: string): Promise<string | null> {
  const token = hashSecret(code);
  const subject = await readCode(tx, clock, kind, code);
  if (subject === null) return null;
  const { count } = await tx.verificationToken.deleteMany({ where: { token } });
  return count === 1 ? subject : null;
}

function subjectOf(kind: CodeKind, identifier: string): string | null {
  return identifier.startsWith(`${kind}:`) ? identifier.slice(kind.length + 1) : null;
}
