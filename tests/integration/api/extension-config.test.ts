import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { acceptConfig } from '@/extension/background/accept-config';
import { signedConfigSchema } from '@/lib/contracts/extension-config';
import { publicConfigKey } from '@/lib/crypto/config-key';
import { env } from '@/lib/env';
import { CONFIG_KEY } from '@/tests/support/test-environment';

const FILE = join(env().DATA_DIR, 'extension-config.json');

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
  rmSync(FILE, { force: true });
});

/** Asks the API as anybody may, with other settings than the tests' usual ones. */
async function ask(settings: Record<string, string>): Promise<Response> {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  vi.resetModules();
  const { GET } = await import('@/app/api/v1/extension/config/route');
  const request = new Request('http://localhost:3000/api/v1/extension/config');
  return GET(request, { params: Promise.resolve({}) });
}

async function accepted(answer: Response) {
  const signed = signedConfigSchema.parse(await answer.json());
  return acceptConfig(signed, { public_key: publicConfigKey(CONFIG_KEY), now: Date.now(), newest: 0 });
}

it('answers anybody a neutral configuration that the extension accepts', async () => {
  const answer = await ask({});
  expect(answer.status).toBe(200);
  expect(await accepted(answer)).toMatchObject({
    kill_switch: false,
    minimum_version: '0',
    selectors: { version: 0, region: [] },
  });
});

it('publishes what the file says, without a restart', async () => {
  const content = { kill_switch: true, minimum_version: '9.1' };
  writeFileSync(FILE, JSON.stringify(content));
  expect(await accepted(await ask({ EXTENSION_CONFIG_FILE: FILE }))).toMatchObject(content);
  writeFileSync(FILE, JSON.stringify({ kill_switch: false }));
  expect(await accepted(await ask({ EXTENSION_CONFIG_FILE: FILE }))).toMatchObject({ kill_switch: false });
});

it('signs nothing that the contract does not know', async () => {
  writeFileSync(FILE, JSON.stringify({ script: 'alert(1)' }));
  expect((await ask({ EXTENSION_CONFIG_FILE: FILE })).status).toBe(500);
});

it('says so where no key is configured', async () => {
  expect((await ask({ EXTENSION_CONFIG_KEY: '' })).status).toBe(404);
});
