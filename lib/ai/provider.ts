import type { z } from 'zod';
import type { Anonymised } from '@/lib/anonymize';
import type { AiOutcome, AiProvider } from '@/lib/contracts/ai';

/** What a provider is asked. Both texts are anonymised: nothing else can be sent. */
export interface ProviderRequest {
  /** Program text: the same for all requests of a use case, so that providers can cache it. */
  instructions: Anonymised;
  /** The data that the instructions are about, in a delimited block. */
  data: Anonymised;
  /** What the answer has to be. */
  schema: z.ZodType;
  schema_name: string;
  max_output_tokens: number;
  effort: 'low' | 'medium';
  /** The only way out: it looks at each body before it leaves. */
  fetch: typeof fetch;
  timeout_ms: number;
  signal: AbortSignal;
  /** When somebody waits: the answer is streamed, and this is called with all of it that is there. */
  on_text: ((text: string) => void) | undefined;
}

/** `prompt` counts every token sent, cached ones included. */
export interface TokenCounts {
  prompt: number;
  completion: number;
  /** Of the prompt: read from the provider's cache. */
  cached: number;
  /** Of the prompt: written to it. */
  cache_write: number;
}

export const NO_TOKENS: TokenCounts = { prompt: 0, completion: 0, cached: 0, cache_write: 0 };

export interface ProviderAnswer {
  text: string;
  /** `limit`: cut off at max_output_tokens. */
  stop: 'end' | 'limit' | 'refused';
  tokens: TokenCounts;
}

/** A provider with the model that it was configured to use. */
export interface Provider {
  name: AiProvider;
  model: string;
  /** Tokens of instructions and data together that it takes. */
  context_tokens: number;
  /** @throws ProviderError */
  call(request: ProviderRequest): Promise<ProviderAnswer>;
}

export type FailedOutcome = Exclude<AiOutcome, 'running' | 'ok'>;

interface ProviderErrorDetails {
  /** Milliseconds after which the provider wants to be asked again. */
  retry_after_ms?: number | undefined;
  /** What was used up before it failed. */
  tokens?: TokenCounts | undefined;
  cause?: unknown;
}

/** Why a call to a provider failed. Its text never holds a part of what was sent or answered. */
export class ProviderError extends Error {
  readonly outcome: FailedOutcome;
  readonly retry_after_ms: number | undefined;
  readonly tokens: TokenCounts;

  constructor(outcome: FailedOutcome, details: ProviderErrorDetails = {}) {
    super(`The language model could not be used: ${outcome}.`);
    this.name = 'ProviderError';
    this.outcome = outcome;
    this.retry_after_ms = details.retry_after_ms;
    this.tokens = details.tokens ?? NO_TOKENS;
  }
}

/** Thrown by the guarded fetch: the body would have disclosed something. Nothing was sent. */
export class LeakError extends Error {
  constructor() {
    super('A request to a language model was stopped: its body held something that must not leave.');
    this.name = 'LeakError';
  }
}
