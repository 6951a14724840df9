/** A failure that its message explains completely: printed as one line, without a stack. */
export class PlainError extends Error {}

/** Prints a failure for a person and ends the process with status 1. */
export function exitWith(error: unknown): never {
  if (error instanceof PlainError) console.error(error.message);
  else console.error(error);
  process.exit(1);
}
