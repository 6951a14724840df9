import type { z } from 'zod';
import { type PlaceholderMap, restore } from '@/lib/anonymize';
import { env } from '@/lib/env';
import { BudgetSpent } from './budget-spent';
import { guardedFetch } from './guarded-fetch';
import { finishedFields, partialField, restoreGrowing } from './partial-text';
import { LeakError, type Provider, type ProviderAnswer, ProviderError, type TokenCounts } from './provider';
import { outputRoom } from './room';
import type { AiInput, AiRequest, AiStream } from './run';
import { tokensIn } from './tokens';
import { beginUsage, endUsage } from './usage';
import { USE_CASES } from './use-cases';

/** Twice as much room each time that an answer did not fit, up to this and to what the prompt leaves. */
const MOST_OUTPUT_TOKENS = 32_000;

interface Checked<T> {
  value: T;
  dropped_quotes: number;
}

/**
 * One call to one provider after the other, each written down: what it may cost before it leaves, what it cost afterwards.
 * @returns a function that makes the next attempt. It throws ProviderError, BudgetSpent or LeakError, or the caller's abort.
 */
export function attemptCall<T, R>(
  provider: Provider,
  request: AiRequest<T, R>,
  input: AiInput,
  signal: AbortSignal,
): () => Promise<Checked<T>> {
  const { ctx, use_case, about = {} } = request;
  let max_output_tokens = outputRoom(provider, use_case);
  return async () => {
    signal.throwIfAborted();
    const prompt = tokensIn(input.instructions) + tokensIn(input.data);
    const at_most: TokenCounts = { prompt, completion: max_output_tokens, cached: 0, cache_write: prompt };
    const id = await beginUsage(ctx, { use_case, provider, about, at_most });
    if (id === null) throw new BudgetSpent();
    let tokens: TokenCounts | undefined;
    try {
      const answer = await ask(provider, request, input, { signal, max_output_tokens });
      tokens = answer.tokens;
      const checked = usable(answer, request, input);
      await endUsage(ctx, id, { provider, outcome: 'ok', tokens });
      return checked;
    } catch (error) {
      const outcome = error instanceof ProviderError ? error.outcome : 'failed';
      if (outcome === 'truncated') {
        const most = Math.min(MOST_OUTPUT_TOKENS, provider.context_tokens - prompt);
        max_output_tokens = Math.min(2 * max_output_tokens, Math.max(max_output_tokens, most));
      }
      const used = tokens ?? (error instanceof ProviderError ? error.tokens : undefined);
      await endUsage(ctx, id, { provider, outcome, ...(used && { tokens: used }) });
      throw error;
    }
  };
}

async function ask<T, R>(
  provider: Provider,
  { use_case, schema, stream }: AiRequest<T, R>,
  input: AiInput,
  { signal, max_output_tokens }: { signal: AbortSignal; max_output_tokens: number },
): Promise<ProviderAnswer> {
  const { effort, timeout_ms: usual_ms } = USE_CASES[use_case];
  const timeout_ms = Math.min(usual_ms, env().AI_TIMEOUT_SECONDS * 1000);
  const timeout = AbortSignal.timeout(timeout_ms);
  const guard = guardedFetch(input);
  try {
    return await provider.call({
      instructions: input.instructions,
      data: input.data,
      schema,
      schema_name: use_case,
      max_output_tokens,
      effort,
      fetch: guard.fetch,
      timeout_ms,
      signal: AbortSignal.any([signal, timeout]),
      on_text: stream && listener(stream, input.map),
    });
  } catch (error) {
    if (guard.blocked()) throw new LeakError();
    signal.throwIfAborted();
    if (timeout.aborted) throw new ProviderError('timeout', { tokens: tokensOf(error) });
    throw error;
  }
}

/** Tells of an answer that grows. */
function listener(stream: AiStream, map: PlaceholderMap): (json: string) => void {
  if ('on_text' in stream)
    return (json) => stream.on_text(restoreGrowing(partialField(json, stream.field), map));
  let told = 0;
  return (json) => {
    const texts = finishedFields(json, stream.field);
    // A further attempt begins anew.
    if (texts.length === told) return;
    told = texts.length;
    stream.on_texts(texts.map((text) => restore(text, map)));
  };
}

const tokensOf = (error: unknown): TokenCounts | undefined =>
  error instanceof ProviderError ? error.tokens : undefined;

/** @throws ProviderError refused, truncated or bad_answer. */
function usable<T, R>(answer: ProviderAnswer, request: AiRequest<T, R>, input: AiInput): Checked<T> {
  const { tokens } = answer;
  if (answer.stop === 'refused') throw new ProviderError('refused', { tokens });
  const value = parsed(answer.text, request.schema);
  if (value === undefined)
    throw new ProviderError(answer.stop === 'limit' ? 'truncated' : 'bad_answer', { tokens });
  return request.check?.(value, input) ?? { value, dropped_quotes: 0 };
}

function parsed<T>(text: string, schema: z.ZodType<T>): T | undefined {
  try {
    const { success, data } = schema.safeParse(JSON.parse(withoutFence(text)));
    return success ? data : undefined;
  } catch {
    return undefined;
  }
}

/** Small local models wrap JSON in a code fence although they are told not to. */
function withoutFence(text: string): string {
  return /^\s*```(?:json)?\s*([\s\S]*?)\s*```\s*$/.exec(text)?.[1] ?? text;
}
