import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

async function hosts() {
  const { default: config } = await import('./wxt.config');
  return config.manifest;
}

it('asks for the hosts of production, which a build may name', async () => {
  vi.stubEnv('PERFORMANCY_APP_HOSTS', undefined);
  expect(await hosts()).toMatchObject({
    host_permissions: ['https://meet.google.com/*', 'https://*.performancy.ai/*'],
  });
  vi.resetModules();
  vi.stubEnv('PERFORMANCY_APP_HOSTS', 'https://*.example.com/*');
  vi.stubEnv('PERFORMANCY_APP_URL', 'https://app.example.com');
  expect(await hosts()).toMatchObject({
    host_permissions: ['https://meet.google.com/*', 'https://*.example.com/*'],
    externally_connectable: { matches: ['https://app.example.com/*', 'https://*.example.com/*'] },
  });
});
