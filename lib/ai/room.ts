import type { AiUseCase } from '@/lib/contracts/ai';
import type { Provider } from './provider';
import { USE_CASES } from './use-cases';

/** Instructions take about this much; with examples, which small contexts have no room for, more. */
const INSTRUCTIONS_TOKENS = { small: 2_500, wide: 4_000 };
const WIDE_CONTEXT = 64_000;
/** Of a small context an answer gets this share. */
const ANSWER_SHARE = 0.3;
const LEAST_TOKENS = 500;

/** Tokens that an answer may have. */
export function outputRoom(
  { context_tokens }: Pick<Provider, 'context_tokens'>,
  use_case: AiUseCase,
): number {
  return Math.min(USE_CASES[use_case].max_output_tokens, Math.floor(ANSWER_SHARE * context_tokens));
}

/** Tokens of data that a provider takes in one call; a longer document goes in parts. */
export function dataRoom(provider: Pick<Provider, 'context_tokens'>, use_case: AiUseCase): number {
  const { context_tokens } = provider;
  const instructions = INSTRUCTIONS_TOKENS[context_tokens < WIDE_CONTEXT ? 'small' : 'wide'];
  return Math.max(LEAST_TOKENS, context_tokens - outputRoom(provider, use_case) - instructions);
}
