import type { AiProvider, AiUseCase } from '@/lib/contracts/ai';
import { type Env, env } from '@/lib/env';
import type { Provider } from './provider';
import { anthropic } from './providers/anthropic';
import { compatible } from './providers/compatible';
import { gemini } from './providers/gemini';
import { openai } from './providers/openai';
import { USE_CASES } from './use-cases';

/** Models unless configured otherwise: docs/decisions/language-models.md. */
const MODELS = {
  anthropic: { strong: 'claude-sonnet-5-5', quick: 'claude-haiku-5-5' },
  openai: { strong: 'gpt-6.1-terra', quick: 'gpt-6-luna' },
  gemini: { strong: 'gemini-3.8-flash', quick: 'gemini-3.8-flash' },
} as const;

/** The configured providers for a use case, in the order in which they are tried. */
export function chainFor(use_case: AiUseCase, settings: Env = env()): Provider[] {
  const { tier } = USE_CASES[use_case];
  const out: Provider[] = [];
  if (settings.ANTHROPIC_API_KEY !== undefined)
    out.push(
      anthropic({
        api_key: settings.ANTHROPIC_API_KEY,
        base_url: settings.ANTHROPIC_BASE_URL,
        model: settings.ANTHROPIC_MODEL ?? MODELS.anthropic[tier],
      }),
    );
  if (settings.OPENAI_API_KEY !== undefined)
    out.push(
      openai({
        api_key: settings.OPENAI_API_KEY,
        base_url: settings.OPENAI_BASE_URL,
        model: settings.OPENAI_MODEL ?? MODELS.openai[tier],
      }),
    );
  if (settings.GEMINI_API_KEY !== undefined)
    out.push(
      gemini({
        api_key: settings.GEMINI_API_KEY,
        base_url: settings.GEMINI_BASE_URL,
        model: settings.GEMINI_MODEL ?? MODELS.gemini[tier],
      }),
    );
  if (settings.AI_COMPATIBLE_URL !== undefined && settings.AI_COMPATIBLE_MODEL !== undefined)
    out.push(
      compatible({
        base_url: settings.AI_COMPATIBLE_URL,
        api_key: settings.AI_COMPATIBLE_KEY,
        model: settings.AI_COMPATIBLE_MODEL,
        context_tokens: settings.AI_COMPATIBLE_CONTEXT,
      }),
    );
  return out;
}

/** Whether any model is configured at all. */
export const hasModel = (use_case: AiUseCase): boolean => chainFor(use_case).length > 0;

/** Provider and model of the chain, without keys: for health pages. */
export function configuredModels(): { provider: AiProvider; model: string }[] {
  return chainFor('conversation_analysis').map(({ name, model }) => ({ provider: name, model }));
}
