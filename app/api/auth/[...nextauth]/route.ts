import type { NextRequest } from 'next/server';
import NextAuth from 'next-auth';
import { checkOrigin } from '@/lib/auth/origin';
import { tellOwnAddress } from '@/lib/auth/own-address';
import { AppError, ERROR_STATUS, type ErrorCode } from '@/lib/errors/app-error';
import { problemResponse } from '@/lib/http/problem';
import { newId } from '@/lib/ids';
import { authOptions } from './options';

type NextAuthContext = { params: Promise<{ nextauth: string[] }> };

/** What the product uses of next-auth; its other pages do not exist. */
const ACTIONS = new Set(['csrf', 'signin', 'callback', 'signout']);

async function handle(request: NextRequest, context: NextAuthContext): Promise<Response> {
  const request_id = request.headers.get('x-request-id') ?? newId();
  const [action, provider] = (await context.params).nextauth;
  try {
    if (!ACTIONS.has(action ?? '')) throw new AppError('not_found', 'This address does not exist.');
    checkOrigin(request);
    tellOwnAddress();
    const response: Response = await NextAuth(request, context, authOptions());
    return action === 'callback' && provider === 'credentials'
      ? await withProblem(response, request_id)
      : response;
  } catch (thrown) {
    return problemResponse(thrown, request_id);
  }
}

/** A refused sign-in as the same problem+json that every other route answers; next-auth says it in an address. */
async function withProblem(response: Response, request_id: string): Promise<Response> {
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => null);
  const address = typeof body === 'object' && body !== null && 'url' in body ? String(body.url) : '';
  const query = new URL(address, 'http://localhost').searchParams;
  const error = query.get('error');
  if (query.get('csrf') !== null)
    return problemResponse(
      new AppError('bad_request', 'This page was open for too long. Try again.'),
      request_id,
    );
  if (error === null && response.ok) return response;
  const [code, seconds] = (error ?? '').split(':');
  return problemResponse(refusal(code ?? '', Number(seconds)), request_id);
}

function refusal(code: string, seconds: number): AppError {
  if (code === 'rate_limited')
    return new AppError('rate_limited', 'Too many attempts.', { retry_after: seconds });
  if (code === 'internal') return new AppError('internal', 'An unexpected error happened. Try again.');
  if (code in ERROR_STATUS && code !== 'unauthenticated')
    return new AppError(code as ErrorCode, 'This sign-in was refused.');
  return new AppError('unauthenticated', 'E-mail or password is wrong.');
}

export { handle as GET, handle as POST };
