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
  expect(manifest.optional_permissions).toBeUndefined();
  expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
  expect(manifest.storage?.managed_schema).toBe('managed-schema.json');
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

test('a self-hosted address counts only with Chrome’s permission, and can be taken back', async ({
  api,
  browserWithExtension: context,
}) => {
  const popup = await openPopup(context);
  await popup.setViewportSize({ width: 352, height: 420 });
  await popup.getByText(/hosts Performancy|hospeda a Performancy/).click();
  const address = popup.getByLabel(/Address|Endereço/);
  await address.fill('http://own.example.com');
  await popup.getByRole('button', { name: /Use this address|Usar este/ }).click();
  await expect(popup.getByRole('alert')).toBeVisible();
  await popup.evaluate(() =>
    chrome.runtime.sendMessage({ type: 'company.choose', company_url: 'https://own.example.com/x' }),
  );
  await expect(popup.getByRole('button', { name: /Allow access|Permitir/ })).toBeVisible();
  const status = await popup.evaluate(() => chrome.runtime.sendMessage({ type: 'account.get' }));
  expect(status.status).toMatchObject({
    app_url: api.url,
    company: { wanted: 'https://own.example.com', managed: false },
  });
  await popup.evaluate(() => chrome.runtime.sendMessage({ type: 'company.choose', company_url: null }));
  await expect(popup.getByText(/hosts Performancy|hospeda a Performancy/)).toBeVisible();
});

test('the page of a self-hosted app hands its code over in its own address', async ({
  api,
  browserWithExtension: context,
}) => {
  // The product's own domain stands for a company's: Chrome's permission for it is there without a question.
  const own = 'https://coach.performancy.ai';
  const seen: string[] = [];
  await context.route(`${own}/**`, (route) => {
    seen.push(route.request().url());
    return route.fulfill({ contentType: 'text/html', body: 'hi' });
  });
  const popup = await openPopup(context);
  await popup.evaluate(
    (company_url) => chrome.runtime.sendMessage({ type: 'company.choose', company_url }),
    own,
  );
  const opened = context.waitForEvent('page');
  await popup.evaluate(() => chrome.runtime.sendMessage({ type: 'account.connect' }));
  const page = await opened;
  await page.waitForURL(`${own}/extension/connect?**`);
  const state = new URL(page.url()).searchParams.get('state') ?? '';
  // Another state than that of the page that the extension opened is refused, and so is another site.
  await page.evaluate((hash) => {
    location.hash = hash;
  }, new URLSearchParams({ code: LINK_CODE, state: 'f'.repeat(64) }).toString());
  await page.waitForURL(`${own}/extension/connect?linked=no`);
  await page.goto(`${api.url}/extension/connect#code=${LINK_CODE}&state=${state}`);
  await page.waitForTimeout(1_000);
  expect(page.url()).toContain(api.url);
  // With the right one the worker asks that site for a token; here nobody answers, and the page is told so.
  await page.goto(`${own}/extension/connect`);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, new URLSearchParams({ code: LINK_CODE, state }).toString());
  await page.waitForURL(`${own}/extension/connect?linked=no`);
  expect(await accountState(popup)).toBe('none');
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
