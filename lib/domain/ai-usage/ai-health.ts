import { configuredModels } from '@/lib/ai';
import { AI_PROVIDERS, type AiHealth, type AiOutcome, type AiProvider } from '@/lib/contracts/ai';
import type { Tx } from '@/lib/db/clients';
import { companyTx } from '@/lib/db/doors';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';

const DAY_MS = 86_400_000;
/** Rows looked at per provider: enough for a median. */
const LATEST = 500;
/** So many failures in a row, and nothing gets through. */
const DOWN_AFTER = 3;
/** From this share of failed calls on a provider is shaky. */
const SHAKY_FROM = 0.2;
/** How a call ended that says nothing bad about the provider. */
const WELL: readonly AiOutcome[] = ['ok', 'refused', 'truncated', 'rejected'];

/**
 * How the providers of the chain fare, as this company's own calls saw it: whichever process made them. It calls nobody.
 * @throws AppError forbidden.
 */
export async function aiHealth({ ctx }: { ctx: Ctx }): Promise<AiHealth> {
  authorize(ctx.actor, 'ai.read');
  const models = configuredModels();
  return companyTx(ctx, async (tx) => {
    const providers: AiHealth['providers'] = [];
    for (const provider of AI_PROVIDERS) {
      const model = models.find((one) => one.provider === provider)?.model ?? null;
      providers.push({ provider, model, ...(await seen(tx, ctx, provider, model !== null)) });
    }
    const usable = providers.some(({ state }) => state !== 'not_configured' && state !== 'down');
    return { providers, rules_only: !usable };
  });
}

async function seen(
  tx: Tx,
  { company_id, clock }: Ctx,
  provider: AiProvider,
  configured: boolean,
): Promise<Omit<AiHealth['providers'][number], 'provider' | 'model'>> {
  const since = new Date(clock.now().getTime() - DAY_MS);
  const rows = await tx.aIUsage.findMany({
    where: { company_id, provider, outcome: { not: 'running' }, created_at: { gt: since } },
    orderBy: { created_at: 'desc' },
    take: LATEST,
    select: { outcome: true, created_at: true, duration_ms: true },
  });
  const failures = rows.filter(({ outcome }) => !WELL.includes(outcome));
  const well = rows.filter(({ outcome }) => WELL.includes(outcome));
  const times = well.flatMap(({ duration_ms }) => duration_ms ?? []).sort((a, b) => a - b);
  const last = rows.slice(0, DOWN_AFTER);
  const down = last.length === DOWN_AFTER && last.every(({ outcome }) => !WELL.includes(outcome));
  const shaky = failures.length > 0 && failures.length >= SHAKY_FROM * rows.length;
  return {
    state: !configured
      ? 'not_configured'
      : rows.length === 0
        ? 'unknown'
        : down
          ? 'down'
          : shaky
            ? 'degraded'
            : 'ok',
    calls_24h: rows.length,
    failures_24h: failures.length,
    median_ms: times[Math.floor(times.length / 2)] ?? null,
    last_ok_at: well[0]?.created_at.toISOString() ?? null,
    last_failure_at: failures[0]?.created_at.toISOString() ?? null,
    last_failure: failures[0]?.outcome ?? null,
  };
}
