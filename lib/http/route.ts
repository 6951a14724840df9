import { z } from 'zod';
import { type Authentication, authenticate, authenticateAccount } from '@/lib/auth/authenticate';
import { authenticateKeyOrSession } from '@/lib/auth/key-actor';
import { systemClock } from '@/lib/clock';
import { fileSchema } from '@/lib/contracts/file';
import type { Ctx } from '@/lib/domain/ctx';
import type { AccountCtx, VisitorCtx } from '@/lib/domain/sessions/account';
import { AppError, type ErrorCode } from '@/lib/errors/app-error';
import { newId } from '@/lib/ids';
import { log } from '@/lib/log';
import { authorize } from '@/lib/permissions/actor';
import type { Permission } from '@/lib/permissions/permissions';
import { consume, type LimitState } from '@/lib/rate-limit';
import type { PolicyName } from '@/lib/rate-limit/policies';
import { clientAddress } from './client-address';
import { parseInput } from './parse-input';
import { problemOf, problemResponse } from './problem';
import { readJson } from './read-body';

/**
 * Who may call: a browser session in a company, a linked extension, either, a browser session as such (`account`: what
 * people do to their own account, and staff who are in no company), a machine with an API key or a browser session (`key`),
 * or anyone.
 */
export type RouteAuth = Authentication | 'account' | 'key' | 'public';

export interface RouteSpec<P, Q, B, O> {
  summary: string;
  auth: RouteAuth;
  /** Checked before anything is read; the verb checks it again on the rows. */
  permission?: Permission;
  params?: z.ZodType<P>;
  query?: z.ZodType<Q>;
  body?: z.ZodType<B>;
  output: z.ZodType<O>;
  /** The answer is a file: its schema is `fileSchema`, and this is the type of its content. */
  media?: 'text/csv';
  /** Status of a good answer; 200 unless said. */
  status?: number;
  /** Largest body in bytes; 64 KiB unless said. */
  max_body?: number;
  limit?: PolicyName;
  /** Problems of its own, besides those that every route of its kind has. */
  problems?: readonly ErrorCode[];
}

export interface RouteInput<P, Q, B> {
  params: P;
  query: Q;
  body: B;
  request: Request;
}

/** What a route with status 303 gives: where the browser goes on. */
export const redirectSchema = z.object({ location: z.url() });

type NextContext = { params: Promise<Record<string, string | string[] | undefined>> };

/** A route handler that carries its own declaration, from which the OpenAPI document is made. */
export interface DeclaredRoute<A extends RouteAuth = RouteAuth> {
  (request: Request, context: NextContext): Promise<Response>;
  spec: RouteSpec<unknown, unknown, unknown, unknown> & { auth: A };
}

type CtxOf<A extends RouteAuth> = A extends 'public' ? PublicCtx : A extends 'account' ? AccountCtx : Ctx;

/** What a handler without a signed-in actor knows of its request. */
export type PublicCtx = VisitorCtx;

type AnyCtx = Ctx | AccountCtx | PublicCtx;

/**
 * The one wrapper of all API routes, in a fixed order: authenticate, permission, rate limit, parse, handle, check the
 * answer against its schema. Errors become problem+json with the request id.
 */
export function route<A extends RouteAuth, P = undefined, Q = undefined, B = undefined, O = unknown>(
  spec: RouteSpec<P, Q, B, O> & { auth: A },
  handler: (ctx: CtxOf<A>, input: RouteInput<P, Q, B>) => Promise<O>,
): DeclaredRoute<A> {
  const declared = async (request: Request, context: NextContext): Promise<Response> => {
    const request_id = request.headers.get('x-request-id') ?? newId();
    let limit: LimitState | undefined;
    try {
      const ctx = await requestCtx(spec.auth, request, request_id);
      if (spec.permission !== undefined && 'actor' in ctx) authorize(ctx.actor, spec.permission);
      limit = await takeFromLimit(spec, ctx);
      refuseWhenSpent(limit);
      const input: RouteInput<P, Q, B> = {
        params: parseInput(spec.params, await context.params, 'path') as P,
        query: parseInput(spec.query, Object.fromEntries(new URL(request.url).searchParams), 'query') as Q,
        body: (spec.body === undefined
          ? undefined
          : parseInput(spec.body, await readJson(request, spec.max_body ?? 65_536), 'body')) as B,
        request,
      };
      const result = await handler(ctx as CtxOf<A>, input);
      return answer(spec, result, request_id, limit);
    } catch (thrown) {
      return refuse(thrown, request_id, spec.summary, limit);
    }
  };
  return Object.assign(declared, { spec: spec as unknown as DeclaredRoute<A>['spec'] });
}

async function requestCtx(auth: RouteAuth, request: Request, request_id: string): Promise<AnyCtx> {
  const base: PublicCtx = {
    request_id,
    clock: systemClock,
    ip_address: clientAddress(request.headers),
    user_agent: (request.headers.get('user-agent') ?? '').slice(0, 300),
  };
  if (auth === 'public') return base;
  if (auth === 'account') return { ...base, account: await authenticateAccount(request) };
  const actor = auth === 'key' ? await authenticateKeyOrSession(request) : await authenticate(request, auth);
  return { ...base, actor, company_id: actor.company_id };
}

function takeFromLimit(
  spec: { auth: RouteAuth; limit?: PolicyName },
  ctx: Ctx | PublicCtx,
): Promise<LimitState> {
  const machine = 'actor' in ctx && ctx.actor.kind === 'machine';
  const policy = machine
    ? 'api_key'
    : (spec.limit ?? (spec.auth === 'public' ? 'public_address' : 'api_actor'));
  return consume(policy, callerKey(ctx));
}

function refuseWhenSpent({ allowed, reset_seconds }: LimitState): void {
  if (allowed) return;
  throw new AppError('rate_limited', `Too many requests. Try again in ${reset_seconds} seconds.`, {
    retry_after: reset_seconds,
  });
}

/** Whose requests are counted together. */
function callerKey(ctx: AnyCtx): string {
  if ('account' in ctx) return `${ctx.account.user_id}:web`;
  if ('actor' in ctx && ctx.actor.kind === 'user')
    return `${ctx.actor.user_id}:${ctx.actor.device_id ?? 'web'}`;
  if ('actor' in ctx && ctx.actor.kind === 'machine') return ctx.actor.key_id;
  return ctx.ip_address ?? 'direct';
}

function answer<O>(
  spec: { output: z.ZodType<O>; status?: number; media?: string },
  result: O,
  request_id: string,
  limit: LimitState,
): Response {
  const status = spec.status ?? 200;
  const headers: Record<string, string> = {
    'cache-control': 'private, no-store',
    'x-request-id': request_id,
    ...limitHeaders(limit),
  };
  if (status === 204) return new Response(null, { status, headers });
  if (status === 303) {
    headers.location = redirectSchema.parse(result).location;
    return new Response(null, { status, headers });
  }
  if (spec.media !== undefined) {
    const { file_name, content } = fileSchema.parse(result);
    headers['content-type'] = `${spec.media}; charset=utf-8`;
    headers['content-disposition'] = `attachment; filename="${file_name}"`;
    return new Response(content, { status, headers });
  }
  if (result instanceof ReadableStream) {
    headers['content-type'] = 'application/x-ndjson';
    return new Response(result, { status, headers });
  }
  headers['content-type'] = 'application/json';
  // Parsing strips what the contract does not name: a column added later never leaks by itself.
  return new Response(JSON.stringify(spec.output.parse(result)), { status, headers });
}

/** What is left of the caller's limit, as response headers. */
function limitHeaders(limit: LimitState): Record<string, string> {
  return {
    'ratelimit-limit': String(limit.limit),
    'ratelimit-remaining': String(limit.remaining),
    'ratelimit-reset': String(limit.reset_seconds),
  };
}

function refuse(
  thrown: unknown,
  request_id: string,
  operation: string,
  limit: LimitState | undefined,
): Response {
  const { error } = problemOf(thrown, request_id);
  if (error.status >= 500)
    log().error(
      { err: error.cause ?? error, request_id, operation, error_code: error.code },
      'request failed',
    );
  else log().info({ request_id, operation, error_code: error.code }, 'request refused');
  const response = problemResponse(thrown, request_id);
  if (limit !== undefined)
    for (const [name, value] of Object.entries(limitHeaders(limit))) response.headers.set(name, value);
  return response;
}
