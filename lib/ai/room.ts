import type { AiUseCase } from '@/lib/contracts/ai';
import { chainFor } from './chain';
import { USE_CASES } from './use-cases';

/** Instructions take about this much. */
const INSTRUCTIONS_TOKENS = 3_000;

/** Tokens of data that the first provider takes in one call; a longer document goes in parts. Null: no provider. */
export function inputRoom(use_case: AiUseCase): number | null {
  const [first] = chainFor(use_case);
  if (first === undefined) return null;
  return Math.max(1_000, first.context_tokens - USE_CASES[use_case].max_output_tokens - INSTRUCTIONS_TOKENS);
}
