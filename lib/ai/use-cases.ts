import type { AiUseCase } from '@/lib/contracts/ai';

interface UseCase {
  /** `strong` reads whole calls; `quick` answers people who wait, at a tenth of the price. */
  tier: 'strong' | 'quick';
  max_output_tokens: number;
  timeout_ms: number;
  effort: 'low' | 'medium';
}

export const USE_CASES: Record<AiUseCase, UseCase> = {
  conversation_analysis: { tier: 'strong', max_output_tokens: 12_000, timeout_ms: 240_000, effort: 'medium' },
  playbook_generation: { tier: 'strong', max_output_tokens: 8_000, timeout_ms: 120_000, effort: 'medium' },
  intelligent_search: { tier: 'quick', max_output_tokens: 2_000, timeout_ms: 45_000, effort: 'low' },
  coaching_summary: { tier: 'quick', max_output_tokens: 2_000, timeout_ms: 60_000, effort: 'low' },
};
