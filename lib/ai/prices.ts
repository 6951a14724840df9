import type { AiProvider } from '@/lib/contracts/ai';
import type { TokenCounts } from './provider';

/** USD per million tokens. */
interface Price {
  input: number;
  output: number;
  cached: number;
  cache_write: number;
  /** Above so many prompt tokens (cached ones count) the whole request costs this instead. */
  long?: { from_tokens: number; input: number; output: number; cached: number; cache_write: number };
}

/**
 * Prices by the beginning of a model's name, the longest that fits. Read on 2026-11-20 from the vendors' pages
 * (platform.claude.com pricing; developers.openai.com/api/docs/pricing); OpenAI's rate above 272,000 tokens is left out,
 * as no request of the product is that long. What Gemini costs could not be read: its row is an upper guess, so that a
 * budget stops rather too early. A server of the company's own costs nothing here.
 */
const PRICES: Record<AiProvider, Readonly<Record<string, Price>>> = {
  anthropic: {
    '': { input: 10, output: 50, cached: 0.25, cache_write: 12.5 },
    'claude-fable-5-2': { input: 8, output: 40, cached: 0.25, cache_write: 10 },
    'claude-opus-5-5': { input: 4, output: 20, cached: 0.2, cache_write: 5 },
    'claude-opus': { input: 5, output: 25, cached: 0.5, cache_write: 6.25 },
    'claude-sonnet-5-5': { input: 2, output: 10, cached: 0.1, cache_write: 2.5 },
    'claude-sonnet': { input: 2, output: 10, cached: 0.2, cache_write: 2.5 },
    'claude-haiku-5-5': {
      input: 0.1,
      output: 0.5,
      cached: 0.01,
      cache_write: 0.125,
      long: { from_tokens: 100_000, input: 0.5, output: 2.5, cached: 0.05, cache_write: 0.625 },
    },
    'claude-haiku': { input: 1, output: 5, cached: 0.1, cache_write: 1.25 },
  },
  openai: {
    '': { input: 10, output: 50, cached: 1, cache_write: 10 },
    'gpt-6.1-sol': { input: 2, output: 10, cached: 0.1, cache_write: 2 },
    'gpt-6.1-terra': { input: 1, output: 5, cached: 0.05, cache_write: 1.25 },
    'gpt-6-sol': { input: 2, output: 10, cached: 0.2, cache_write: 2 },
    'gpt-6-luna': { input: 0.1, output: 0.5, cached: 0.01, cache_write: 0.1 },
    'gpt-5.6-terra': { input: 2, output: 12, cached: 0.2, cache_write: 2 },
    'gpt-5.6-luna': { input: 0.2, output: 1.2, cached: 0.02, cache_write: 0.2 },
  },
  gemini: { '': { input: 1.25, output: 10, cached: 1.25, cache_write: 1.25 } },
  compatible: { '': { input: 0, output: 0, cached: 0, cache_write: 0 } },
};

const MILLION = 1_000_000;

/** What a call cost, in USD, as far as its tokens tell. */
export function costOf(provider: AiProvider, model: string, tokens: TokenCounts): number {
  const price = priceOf(provider, model);
  const rate = price.long && tokens.prompt > price.long.from_tokens ? price.long : price;
  const fresh = Math.max(0, tokens.prompt - tokens.cached - tokens.cache_write);
  const usd =
    fresh * rate.input +
    tokens.cached * rate.cached +
    tokens.cache_write * rate.cache_write +
    tokens.completion * rate.output;
  return usd / MILLION;
}

function priceOf(provider: AiProvider, model: string): Price {
  const table = PRICES[provider];
  const [key = ''] = Object.keys(table)
    .filter((name) => model.startsWith(name))
    .sort((a, b) => b.length - a.length);
  return table[key] ?? { input: 0, output: 0, cached: 0, cache_write: 0 };
}
