import type { Prisma } from '@/lib/db/generated/client';

/** What is summed up of usage rows, whatever they are grouped by. */
export const SUMS = {
  _count: { _all: true },
  _sum: { prompt_tokens: true, completion_tokens: true, cached_tokens: true, estimated_cost_usd: true },
} as const satisfies Prisma.AIUsageAggregateArgs;

interface Sums {
  _count: { _all: number };
  _sum: {
    prompt_tokens: number | null;
    completion_tokens: number | null;
    cached_tokens: number | null;
    estimated_cost_usd: number | null;
  };
}

/** Calls, tokens and estimated cost in US dollars. */
export function spentOf({ _count, _sum }: Sums) {
  return {
    calls: _count._all,
    prompt_tokens: _sum.prompt_tokens ?? 0,
    completion_tokens: _sum.completion_tokens ?? 0,
    cached_tokens: _sum.cached_tokens ?? 0,
    cost_usd: _sum.estimated_cost_usd ?? 0,
  };
}
