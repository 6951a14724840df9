import { OPERATIONS } from '@/app/api/v1/_operations';
import type { CallInput } from '../isolation/callers';
import { callAs, callerOf, signIn } from '../isolation/callers';
import type { Member } from '../isolation/world';

/** Calls an operation by its name ("PATCH /api/v1/deals/{id}") in a browser of the member. */
export async function ask(
  member: Member,
  name: string,
  input: CallInput = {},
): Promise<{ status: number; body: unknown }> {
  const operation = OPERATIONS.find(({ method, path }) => `${method} ${path}` === name);
  if (operation === undefined) throw new Error(`There is no operation ${name}.`);
  const caller = callerOf('member', member);
  await signIn(caller);
  const { status, text } = await callAs(operation, caller, input);
  const is_json = text.startsWith('{') || text.startsWith('[');
  return { status, body: is_json ? JSON.parse(text) : text };
}
