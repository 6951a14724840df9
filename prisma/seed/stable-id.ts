import { createHash } from 'node:crypto';

/** The same id for the same parts on every run, in the form of the application's own ids. */
export function stableId(...parts: readonly string[]): string {
  const hash = createHash('sha256')
    .update(`seed|${parts.join('|')}`)
    .digest('hex');
  return `s${BigInt(`0x${hash}`).toString(36)}`.slice(0, 24);
}

/** The same as a UUID (version 8: made by our own rule). */
export function stableUuid(...parts: readonly string[]): string {
  const hex = createHash('sha256')
    .update(`seed|${parts.join('|')}`)
    .digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** A number that depends on the parts alone, to start a random sequence with. */
export function stableNumber(...parts: readonly string[]): number {
  return createHash('sha256').update(parts.join('|')).digest().readUInt32BE(0);
}
