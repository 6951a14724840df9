import { z } from 'zod';
import { type Anonymised, AnonymiseError, PlaceholderMap, restoreDeep } from '@/lib/anonymize';
import type { AiUseCase } from '@/lib/contracts/ai';
import type { AnalysisReason } from '@/lib/contracts/analysis';
import { log } from '@/lib/log';
import { attemptCall } from './attempt';
import { BudgetSpent } from './budget-spent';
import { chainFor } from './chain';
import { refuseLeaks } from './guarded-fetch';
import { LeakError, type Provider, ProviderError } from './provider';
import { resiliently } from './resilience';
import { dataRoom, outputRoom } from './room';
import { tokensIn } from './tokens';
import type { AiCtx, AiSubject } from './usage';
import { tellOfLimit, watchLimit } from './vendor-limit';

/** What a model is given: program text and data without personal data, and what restores it. */
export interface AiInput {
  instructions: Anonymised;
  data: Anonymised;
  map: PlaceholderMap;
}

/** The first field of a name, whole each time; or every one that is finished, all of them each time. */
export type AiStream =
  | { field: string; on_text: (text: string) => void }
  | { field: string; on_texts: (texts: string[]) => void };

export interface AiRequest<T, R = T> {
  ctx: AiCtx;
  use_case: AiUseCase;
  /** Whose tokens these are. */
  about?: AiSubject;
  /**
   * Makes the input for one provider, whose model takes `room` tokens of data; the provider that answered is the last one
   * that it was called for. When it throws an AnonymiseError, nothing is sent.
   */
  input: (room: number) => AiInput;
  /** What the answer has to be; without optional fields (null instead) and bounds, which not every provider keeps. */
  schema: z.ZodType<T>;
  /** Takes out of an answer (still with placeholders) what the data does not bear out. */
  check?: (answer: T, input: AiInput) => { value: T; dropped_quotes: number };
  /** The answer without a model: last in the chain, and always there. */
  rules: (reason: AnalysisReason) => R;
  /** Ends the work early; what `run` then throws is the signal's reason. */
  signal?: AbortSignal;
  /** When somebody waits: text fields of the answer while it is written, restored. */
  stream?: AiStream;
  /** The providers to try; those that are configured unless said. */
  chain?: readonly Provider[];
}

export interface AiResult<T> {
  value: T;
  /** "rules", or provider and model. */
  made_by: string;
  /** Why the rules answered; null when a model did. */
  reason: AnalysisReason | null;
  dropped_quotes: number;
  /** What restores the placeholders that the model saw; null when none did. */
  map: PlaceholderMap | null;
}

const NEVER = new AbortController().signal;

/**
 * The only call site of language models: budget, anonymised input, a look at each body that leaves, the providers in turn,
 * the answer held against its schema and its data, placeholders restored, usage and cost written down. Whatever fails, the
 * rules answer, and the result says why. @throws only when the caller aborts, or the rules or the database fail.
 */
export async function run<T, R = T>(request: AiRequest<T, R>): Promise<AiResult<T | R>> {
  const chain = request.chain ?? chainFor(request.use_case);
  const signal = request.signal ?? NEVER;
  let reason: AnalysisReason = 'no_provider';
  try {
    for (const provider of chain) {
      const input = prepare(request, dataRoom(provider, request.use_case));
      if (tooLong(provider, request.use_case, input)) {
        reason = 'too_long';
        continue;
      }
      const { attempt, limited } = watchLimit(attemptCall(provider, request, input, signal));
      try {
        const { value, dropped_quotes } = await resiliently(provider.name, signal, attempt);
        return {
          value: restored(value, input.map, request.schema),
          made_by: `${provider.name}/${provider.model}`,
          reason: null,
          dropped_quotes,
          map: input.map,
        };
      } catch (error) {
        if (signal.aborted || !(error instanceof ProviderError)) throw error;
        log().warn(
          { provider: provider.name, use_case: request.use_case, outcome: error.outcome },
          'language model',
        );
        reason = reasonOf(error);
        if (limited()) await tellOfLimit(request.ctx, provider);
      }
    }
  } catch (error) {
    signal.throwIfAborted();
    reason = stoppedBy(error);
  }
  return { value: request.rules(reason), made_by: 'rules', reason, dropped_quotes: 0, map: null };
}

function prepare({ input: make }: Pick<AiRequest<unknown>, 'input'>, room: number): AiInput {
  const input = make(room);
  refuseLeaks(input.instructions, new PlaceholderMap());
  refuseLeaks(input.data, input.map);
  return input;
}

function tooLong(provider: Provider, use_case: AiUseCase, input: AiInput): boolean {
  const prompt = tokensIn(input.instructions) + tokensIn(input.data);
  return prompt + outputRoom(provider, use_case) > provider.context_tokens;
}

/** Restoring changes texts alone, so the value keeps its shape; that it does is checked, not believed. */
function restored<T>(value: T, map: PlaceholderMap, schema: z.ZodType<T>): T {
  return schema.parse(restoreDeep(value, map));
}

function reasonOf({ outcome }: ProviderError): AnalysisReason {
  if (outcome === 'refused') return 'model_refused';
  return outcome === 'bad_answer' || outcome === 'truncated' ? 'answer_unusable' : 'provider_failed';
}

/** Why nothing (more) was sent to anybody. */
function stoppedBy(error: unknown): AnalysisReason {
  if (error instanceof AnonymiseError) return 'anonymiser_failed';
  if (error instanceof LeakError) {
    log().error('A request to a language model was stopped: it held what must not leave.');
    return 'leak_blocked';
  }
  if (error instanceof BudgetSpent) return 'budget_spent';
  if (error instanceof z.ZodError) return 'answer_unusable';
  throw error;
}
