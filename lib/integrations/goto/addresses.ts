import { env } from '@/lib/env';

/** Where GoTo's account server and its API stand; other addresses serve tests and the sandbox. */
export const authAddress = (path: string): string => new URL(path, env().GOTO_AUTH_URL).href;
export const apiAddress = (path: string): string => new URL(path, env().GOTO_API_URL).href;

/** The only origins that calls of a connection may go to. */
export function gotoOrigins(): string[] {
  return [...new Set([env().GOTO_AUTH_URL, env().GOTO_API_URL].map((url) => new URL(url).origin))];
}
