import type { Page } from '@playwright/test';
import { EXTENSION_ID } from '@/lib/contracts/extension-id';
import { openMeeting } from '@/tests/support/meet-replica/serve-replica';
import { LINK_CODE } from './support/api-server';
import { connect, openPopup } from './support/browser';
import { expect, test } from './support/extension-test';

test('has exactly the permissions that the product promises', async ({ browserWithExtension: context }) => {
  const popup = await openPopup(context);
  const manifest = await popup.evaluate(() => chrome.runtime.getManifest());
  expect(manifest.permissions).toEqual(['activeTab', 'storage']);
  expect(manifest.host_permissions).toEqual(['https://meet.google.com/*', 'https://*.performancy.ai/*']);
  expect(manifest.content_security_policy).toMatchObject({
    extension_pages: expect.stringContaining("script-src 'self';"),
  });
  expect(manifest.web_accessible_resources).toBeUndefined();
});

test('the popup tells whose account it is, what waits, and how to connect', async ({
  browserWithExtension: context,
}) => {
  const popup = await openPopup(context);
  await popup.setViewportSize({ width: 352, height: 260 });
  await expect(popup.getByRole('heading', { name: /Not connected|Não conectado/ })).toBeVisible();
  await connect(context);
  await expect(popup.getByRole('heading', { name: /Marina Duarte/ })).toBeVisible();
  await expect(popup.getByText('Acme')).toBeVisible();
});

test('a code counts only with the nonce of the page that the extension opened, and only once', async ({
  api,
  browserWithExtension: context,
}) => {
  const page = await context.newPage();
  await page.goto(`${api.url}/extension/connect`);
  const invented = 'f'.repeat(64);
  expect(await sendCode(page, LINK_CODE, invented)).toEqual({ ok: false, code: 'state' });

  const popup = await openPopup(context);
  const opened = context.waitForEvent('page');
  await popup.getByRole('button', { name: /^(Conectar|Connect)/ }).click();
  const state = new URL((await opened).url()).searchParams.get('state') ?? '';
  expect(await sendCode(page, LINK_CODE, invented)).toEqual({ ok: false, code: 'state' });
  expect(await sendCode(page, 'a-code-the-server-never-made', state)).toEqual({ ok: false, code: 'refused' });
  // The nonce was spent on the failed try.
  expect(await sendCode(page, LINK_CODE, state)).toEqual({ ok: false, code: 'state' });
  expect(await accountState(popup)).toBe('none');
});

test('pages of other origins cannot reach the extension', async ({ browserWithExtension: context }) => {
  await context.route('https://evil.example/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: 'hi' }),
  );
  await context.route('https://app.performancy.ai/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: 'hi' }),
  );
  const page = await context.newPage();
  await page.goto('https://evil.example/');
  expect(await page.evaluate(() => typeof globalThis.chrome?.runtime?.sendMessage)).toBe('undefined');
  // Allowed to speak, but not the app that this build belongs to.
  await page.goto('https://app.performancy.ai/');
  expect(await sendCode(page, LINK_CODE, 'f'.repeat(64))).toEqual({ ok: false, code: 'sender' });
});

test('neither the page nor the script in it can get at the token', async ({
  api,
  browserWithExtension: context,
}) => {
  await connect(context);
  const page = await context.newPage();
  await openMeeting(page, 'abc-defg-hij', { captions: 'on' });
  const session = await context.newCDPSession(page);
  const worlds: { id: number; name: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context: world }) => worlds.push(world));
  await session.send('Runtime.enable');
  const script = worlds.find(({ name }) => name.startsWith('Performancy'));
  expect(script).toBeDefined();
  const probe = `(async () => {
    const stored = await Promise.allSettled([chrome.storage.local.get(null), chrome.storage.session.get(null)]);
    const replies = [];
    for (const type of ['account.get', 'account.disconnect', 'journal.send'])
      replies.push(await chrome.runtime.sendMessage({ type }));
    const status = await chrome.runtime.sendMessage({ type: 'call.status', session_id: null });
    return JSON.stringify({ stored: stored.map((result) => result.status), replies, status });
  })()`;
  const { result } = await session.send('Runtime.evaluate', {
    expression: probe,
    contextId: script?.id ?? 0,
    awaitPromise: true,
  });
  const seen = JSON.parse(String(result.value));
  expect(seen.stored).toEqual(['rejected', 'rejected']);
  expect(seen.replies).toEqual([null, null, null]);
  expect(seen.status.status.account.state).toBe('linked');
  expect(String(result.value)).not.toContain(api.validToken);

  const popup = await openPopup(context);
  const onDisk = await popup.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));
  expect(onDisk).toContain('link');
  expect(onDisk).not.toContain(api.validToken);
});

function sendCode(page: Page, code: string, state: string): Promise<unknown> {
  return page.evaluate(([id, message]) => chrome.runtime.sendMessage(id, message), [
    EXTENSION_ID,
    { type: 'performancy.link', code, state },
  ] as const);
}

async function accountState(popup: Page): Promise<string> {
  return popup.evaluate(
    async () => (await chrome.runtime.sendMessage({ type: 'account.get' })).status.account.state,
  );
}
