import type { Page } from '@playwright/test';
import { connect, killServiceWorker, openBrowser, openPopup, widgetIn } from './support/browser';
import { buildExtension } from './support/build-extension';
import { expect, joinedCall, leave, say, storedTexts, test } from './support/extension-test';
import { picture } from './support/looks';

test.describe.configure({ timeout: 150_000 });

const CUSTOMER = 'Otávio Brandão';
const REP = 'Marina Duarte';
const SAID = [
  'Bom dia, obrigada pelo seu tempo.',
  'Imagina, estou curioso para ver.',
  'Como a equipe registra os pedidos hoje?',
  'Cada vendedor tem a sua planilha.',
  'E o que acontece quando alguém sai de férias?',
  'Aí a gente perde uns dois negócios por mês.',
];

test('a service worker that is killed over and over loses nothing and sends nothing twice', async ({
  api,
  browserWithExtension: context,
}) => {
  await connect(context);
  const page = await joinedCall(await context.newPage());
  for (let turn = 1; turn <= 6; turn += 1) {
    await say(page, `r${turn}`, turn % 2 ? REP : CUSTOMER, line(turn));
    await page.waitForTimeout(2_000);
    await killServiceWorker(context);
    await page.waitForTimeout(2_000);
  }
  await killServiceWorker(context);
  await leave(page);
  await expect.poll(() => storedTexts(api), { timeout: 30_000 }).toEqual(lines(6));
});

test('while the API fails or hangs the call waits sealed in the browser, and arrives once it is back', async ({
  api,
  browserWithExtension: context,
}) => {
  await connect(context);
  api.fault = 'error';
  const page = await joinedCall(await context.newPage());
  await say(page, 'r1', REP, line(1));
  await expect(widgetIn(page).locator('.foot')).toContainText('Sem contato com o servidor', {
    timeout: 30_000,
  });
  api.fault = 'hang';
  await say(page, 'r2', CUSTOMER, line(2));
  await page.waitForTimeout(11_000);
  expect(await journalText(context.serviceWorkers()[0])).not.toContain('obrigada');
  await leave(page);
  api.fault = 'none';
  await expect.poll(() => storedTexts(api), { timeout: 60_000 }).toEqual(lines(2));
  await expect(widgetIn(page).locator('.foot')).toContainText('Tudo guardado', { timeout: 30_000 });
});

test('a closed tab and a killed browser leave a complete call that the next start sends', async ({
  api,
}, info) => {
  const extension = await buildExtension({ app_url: api.url });
  const before = await openBrowser(extension, info.testId);
  await connect(before);
  api.fault = 'error';
  const page = await joinedCall(await before.newPage());
  await say(page, 'r1', REP, line(1));
  await say(page, 'r2', CUSTOMER, line(2));
  // Increments come every 10 s; what is open is on the disk every 2 s.
  await page.waitForTimeout(3_500);
  await killBrowser(page);
  api.fault = 'none';
  const after = await openBrowser(extension, info.testId, false);
  await expect.poll(() => storedTexts(api), { timeout: 30_000 }).toEqual(lines(2));
  await after.close();
});

test('closing the tab in the middle of a sentence keeps the sentence', async ({
  api,
  browserWithExtension: context,
}) => {
  await connect(context);
  const page = await joinedCall(await context.newPage());
  await say(page, 'r1', REP, line(1));
  await page.waitForTimeout(1_000);
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => storedTexts(api), { timeout: 30_000 }).toEqual(lines(1));
});

test('an expired connection keeps the call until the rep connects again', async ({
  api,
  browserWithExtension: context,
}) => {
  await connect(context);
  const page = await joinedCall(await context.newPage());
  api.validToken = 'token-2';
  await say(page, 'r1', REP, line(1));
  await expect(widgetIn(page).getByText('Sua conexão venceu')).toBeVisible({ timeout: 30_000 });
  await picture(widgetIn(page), 'widget-connection-expired');
  await leave(page);
  const popup = await openPopup(context);
  await expect(popup.getByText(/expired|venceu/)).toBeVisible();
  await popup.close();
  await connect(context);
  await expect.poll(() => storedTexts(api), { timeout: 30_000 }).toEqual(lines(1));
});

test('what the API refuses for good is kept aside, shown, and can be sent again', async ({
  api,
  browserWithExtension: context,
}) => {
  await connect(context);
  api.fault = 'refuse';
  const page = await joinedCall(await context.newPage());
  await say(page, 'r1', REP, line(1));
  await expect(widgetIn(page).locator('.foot')).toContainText('não aceitos', { timeout: 30_000 });
  await leave(page);
  api.fault = 'none';
  const popup = await openPopup(context);
  await popup.getByRole('button', { name: /Try again|Tentar de novo/ }).click();
  await expect.poll(() => storedTexts(api), { timeout: 30_000 }).toEqual(lines(1));
});

test('a call of one person is never sent under the account of another', async ({
  api,
  browserWithExtension: context,
}) => {
  await connect(context);
  api.fault = 'error';
  const page = await joinedCall(await context.newPage());
  await say(page, 'r1', REP, line(1));
  await leave(page);
  await expect(widgetIn(page).locator('.foot')).toContainText('Sem contato com o servidor', {
    timeout: 30_000,
  });
  const popup = await openPopup(context);
  await popup.getByRole('button', { name: /Disconnect|Desconectar/ }).click();
  await popup.close();
  // Only now: before, the call's own person may still send it.
  api.fault = 'none';
  api.user = { id: 'user-2', name: 'Caio Prado' };
  await connect(context);
  const after = await openPopup(context);
  await expect(after.getByText('other_account')).toBeVisible();
  expect(api.deliveries).toBe(0);
});

test('two meetings in two tabs stay two calls', async ({ api, browserWithExtension: context }) => {
  await connect(context);
  const first = await joinedCall(await context.newPage(), 'aaa-aaaa-aaa');
  const second = await joinedCall(await context.newPage(), 'bbb-bbbb-bbb');
  await say(first, 'r1', REP, line(1));
  await say(second, 'r1', CUSTOMER, line(2));
  await leave(first);
  await leave(second);
  await expect.poll(() => [...api.meetings.keys()].filter((id) => api.isComplete(id)).length).toBe(2);
  const calls = [...api.meetings.values()].map(({ session_id, code }) => [
    code,
    api.turns(session_id).map(({ text }) => text),
  ]);
  expect(calls.sort()).toEqual([
    ['aaa-aaaa-aaa', [line(1)]],
    ['bbb-bbbb-bbb', [line(2)]],
  ]);
});

test('Meet hiding its controls for some seconds does not end the call', async ({
  api,
  browserWithExtension: context,
}) => {
  await connect(context);
  const page = await joinedCall(await context.newPage());
  await say(page, 'r1', REP, line(1));
  await page.evaluate(() => window.__meet.meeting.hideControls(4_000));
  await say(page, 'r2', CUSTOMER, line(2));
  await leave(page);
  await expect.poll(() => storedTexts(api)).toEqual(lines(2));
  expect(api.meetings.size).toBe(1);
});

function line(number: number): string {
  return SAID[number - 1] ?? '';
}

function lines(count: number): string[] {
  return SAID.slice(0, count);
}

/** As if the power went: no page and no worker hears of it. */
async function killBrowser(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const closed = page.context().waitForEvent('close');
  await session.send('Browser.crash').catch(() => undefined);
  await closed;
}

/** Everything that the journal holds, as a thief of the browser's profile would read it. */
function journalText(worker: import('@playwright/test').Worker | undefined): Promise<string> {
  if (!worker) throw new Error('no service worker');
  return worker.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('performancy');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const records = await new Promise<unknown[]>((resolve) => {
      const request = db.transaction('increments').objectStore('increments').getAll();
      request.onsuccess = () => resolve(request.result);
    });
    if (records.length === 0) throw new Error('the journal is empty');
    const decoder = new TextDecoder();
    return records
      .map((record) => {
        const sealed = (record as { sealed: { data: ArrayBuffer } }).sealed;
        return JSON.stringify(record) + decoder.decode(sealed.data);
      })
      .join('\n');
  });
}
