import type { Clock } from '@/lib/clock';
import type { AiOutcome, AiUseCase } from '@/lib/contracts/ai';
import type { Tx } from '@/lib/db/clients';
import { companyTx } from '@/lib/db/doors';
import { newId } from '@/lib/ids';
import { budgetAllows, tellOfBudget } from './budget';
import { costOf } from './prices';
import { NO_TOKENS, type Provider, type TokenCounts } from './provider';

/** In whose company, and for what, a model is called. */
export interface AiCtx {
  company_id: string;
  clock: Clock;
  tx?: Tx;
}

/** Whose call or question it is, and about which conversation. */
export interface AiSubject {
  user_id?: string | null | undefined;
  conversation_id?: string | undefined;
}

interface Meant {
  use_case: AiUseCase;
  provider: Provider;
  about: AiSubject;
  /** Tokens that the call may use at most. */
  at_most: TokenCounts;
}

/**
 * Writes down that a call begins, with what it may cost at most: two calls at once see each other's.
 * @returns the row's id, or null when the company's budget does not allow it.
 */
export async function beginUsage(ctx: AiCtx, meant: Meant): Promise<string | null> {
  const { company_id, clock } = ctx;
  const { provider, about, use_case } = meant;
  const reserved_usd = costOf(provider.name, provider.model, meant.at_most);
  const now = clock.now();
  // Its own transaction: a row of a call that has left must not be undone with the caller's work.
  return companyTx({ company_id }, async (tx) => {
    if (!(await budgetAllows(tx, { company_id, now }, reserved_usd))) return null;
    const row = await tx.aIUsage.create({
      data: {
        company_id,
        id: newId(),
        provider: provider.name,
        model: provider.model,
        feature: use_case,
        period_month: monthOf(now),
        outcome: 'running',
        reserved_usd,
        total_tokens: 0,
        prompt_tokens: 0,
        completion_tokens: 0,
        estimated_cost_usd: 0,
        user_id: about.user_id ?? null,
        conversation_id: about.conversation_id ?? null,
        created_at: now,
      },
      select: { id: true },
    });
    return row.id;
  });
}

/** Writes down how a call ended and what it cost; tells of the budget when a step is reached. */
export async function endUsage(
  ctx: AiCtx,
  id: string,
  { provider, outcome, tokens = NO_TOKENS }: { provider: Provider; outcome: AiOutcome; tokens?: TokenCounts },
): Promise<void> {
  const { company_id, clock } = ctx;
  const now = clock.now();
  await companyTx({ company_id }, async (tx) => {
    const key = { company_id_id: { company_id, id } };
    const { created_at } = await tx.aIUsage.findUniqueOrThrow({ where: key, select: { created_at: true } });
    await tx.aIUsage.update({
      where: key,
      data: {
        outcome,
        reserved_usd: 0,
        prompt_tokens: tokens.prompt,
        completion_tokens: tokens.completion,
        total_tokens: tokens.prompt + tokens.completion,
        cached_tokens: tokens.cached,
        cache_write_tokens: tokens.cache_write,
        estimated_cost_usd: costOf(provider.name, provider.model, tokens),
        duration_ms: now.getTime() - created_at.getTime(),
      },
    });
    await tellOfBudget(tx, { company_id, now });
  });
}

/** "2026-11": budgets and reports count calendar months in UTC. */
export const monthOf = (at: Date): string => at.toISOString().slice(0, 7);
