import { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { env } from '@/lib/env';
import { log } from '@/lib/log';
import { POLICIES, type PolicyName } from './policies';

/** What is left of a limit. `reset_seconds` until it is whole again. */
export interface LimitState {
  allowed: boolean;
  limit: number;
  remaining: number;
  reset_seconds: number;
}

type Limiter = RateLimiterMemory | RateLimiterRedis;
const limiters = new Map<PolicyName, Limiter>();
let redis: Redis | undefined;

/**
 * Takes one point from `key` under a policy. Without Redis each process counts for itself; with it all count together,
 * and while it is unreachable each counts for itself again.
 */
export async function consume(policy: PolicyName, key: string): Promise<LimitState> {
  const { points } = POLICIES[policy];
  try {
    return state(await limiter(policy).consume(key), points, true);
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return state(refused, points, false);
    throw refused;
  }
}

/** Whether `key` still has points, without taking one. */
export async function peek(policy: PolicyName, key: string): Promise<LimitState> {
  const { points } = POLICIES[policy];
  const found = await limiter(policy).get(key);
  if (found === null) return { allowed: true, limit: points, remaining: points, reset_seconds: 0 };
  return state(found, points, found.remainingPoints > 0);
}

/** Forgets what `key` used, e.g. the failed sign-ins before a good one. */
export async function forget(policy: PolicyName, key: string): Promise<void> {
  await limiter(policy).delete(key);
}

function state(result: RateLimiterRes, limit: number, allowed: boolean): LimitState {
  return {
    allowed,
    limit,
    remaining: Math.max(0, result.remainingPoints),
    reset_seconds: Math.ceil(result.msBeforeNext / 1000),
  };
}

function limiter(policy: PolicyName): Limiter {
  const found = limiters.get(policy);
  if (found !== undefined) return found;
  const { points, seconds } = POLICIES[policy];
  const own = new RateLimiterMemory({ points, duration: seconds, keyPrefix: policy });
  const url = redisUrl();
  if (url !== undefined) redis ??= connect(url);
  const made =
    redis === undefined
      ? own
      : new RateLimiterRedis({
          storeClient: redis,
          points,
          duration: seconds,
          keyPrefix: `performancy:${policy}`,
          insuranceLimiter: own,
        });
  limiters.set(policy, made);
  return made;
}

/** Upstash serves the Redis protocol on the host of its REST address, with the REST token as password. */
function redisUrl(): string | undefined {
  const { REDIS_URL, UPSTASH_REDIS_REST_URL, UPSTASH_REDIS_REST_TOKEN } = env();
  if (REDIS_URL !== undefined) return REDIS_URL;
  if (UPSTASH_REDIS_REST_URL === undefined) return undefined;
  const host = new URL(UPSTASH_REDIS_REST_URL).hostname;
  return `rediss://default:${encodeURIComponent(UPSTASH_REDIS_REST_TOKEN ?? '')}@${host}:6379`;
}

function connect(url: string): Redis {
  const client = new Redis(url, { maxRetriesPerRequest: 1, enableOfflineQueue: false });
  client.on('error', (error) => log().warn({ err: error }, 'rate limits: Redis is unreachable'));
  return client;
}
