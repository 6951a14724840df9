import type { AiProvider } from '@/lib/contracts/ai';
import { startAnthropic } from '@/tests/support/providers/anthropic/server';
import { startCompatible } from '@/tests/support/providers/compatible/server';
import { startGemini } from '@/tests/support/providers/gemini/server';
import { startOpenAI } from '@/tests/support/providers/openai/server';
import type { Brain, VendorServer } from '@/tests/support/providers/vendor-server';

export type Vendors = Record<AiProvider, VendorServer>;

/** Starts the four vendors and configures the process to use them; call it before anything reads the configuration. */
export async function startVendors(more: Record<string, string> = {}): Promise<Vendors> {
  const vendors = {
    anthropic: await startAnthropic(),
    openai: await startOpenAI(),
    gemini: await startGemini(),
    compatible: await startCompatible(),
  };
  Object.assign(process.env, {
    ANTHROPIC_API_KEY: 'test-key',
    ANTHROPIC_BASE_URL: vendors.anthropic.url,
    OPENAI_API_KEY: 'test-key',
    OPENAI_BASE_URL: `${vendors.openai.url}/v1`,
    GEMINI_API_KEY: 'test-key',
    GEMINI_BASE_URL: vendors.gemini.url,
    AI_COMPATIBLE_URL: `${vendors.compatible.url}/v1`,
    AI_COMPATIBLE_MODEL: 'qwen',
    ...more,
  });
  return vendors;
}

/** Everything that was sent to anybody, bodies and headers. */
export const allSent = (vendors: Vendors): string =>
  Object.values(vendors)
    .flatMap(({ requests }) => requests)
    .map(({ path, headers, body }) => `${path} ${JSON.stringify(headers)} ${body}`)
    .join('\n');

/** Forgets requests and faults, and gives every vendor the same brain. */
export function reset(vendors: Vendors, brain: Brain): void {
  for (const server of Object.values(vendors)) {
    server.requests.length = 0;
    server.faults.length = 0;
    server.brain = brain;
  }
}

export async function stopVendors(vendors: Vendors): Promise<void> {
  await Promise.all(Object.values(vendors).map((server) => server.close()));
}
