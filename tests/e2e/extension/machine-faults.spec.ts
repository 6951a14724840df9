import type { BrowserContext, Page } from '@playwright/test';
import { openMeeting } from '@/tests/support/meet-replica/serve-replica';
import { connect, killServiceWorker, widgetIn } from './support/browser';
import { expect, leave, say, storedTexts, test } from './support/extension-test';
import { picture } from './support/looks';

test.describe.configure({ timeout: 150_000 });

const REP = 'Marina Duarte';
const CUSTOMER = 'Otávio Brandão';
const SAID = [
  'Bom dia, obrigada pelo seu tempo.',
  'Imagina, estou curioso.',
  'Como fazem os pedidos hoje?',
] as const;
const DAY_MS = 24 * 3_600_000;

test('a monologue with the worker killed every 5 s, cut off by a crash of the tab, is there up to its last 3 s', async ({
  api,
  browserWithExtension: context,
}) => {
  await connect(context);
  const page = await joinedCall(context);
  const words = Array.from({ length: 60 }, (_, n) => `palavra${n + 1}`);
  for (let count = 1; count <= words.length; count += 1) {
    await say(page, 'r1', REP, words.slice(0, count).join(' '));
    await page.waitForTimeout(380);
    if (count % 13 === 0) await killServiceWorker(context);
  }
  const session = await page.context().newCDPSession(page);
  session.send('Page.crash').catch(() => undefined);
  await page.waitForEvent('crash');
  await page.close();
  await expect.poll(() => storedTexts(api), { timeout: 30_000 }).toHaveLength(1);
  const stored = (storedTexts(api)[0] ?? '').split(' ');
  expect(stored).toEqual(words.slice(0, stored.length));
  // Two and a half words a second.
  expect(stored.length).toBeGreaterThanOrEqual(words.length - 8);
});

test('a page that dies without a word and is loaded again in its tab goes on with the same call', async ({
  api,
  browserWithExtension: context,
}) => {
  await connect(context);
  await context.addInitScript(hearNoEnd);
  const page = await joinedCall(context);
  await say(page, 'r1', REP, SAID[0]);
  await say(page, 'r2', CUSTOMER, SAID[1]);
  // What is open is on the disk every 2 s.
  await page.waitForTimeout(3_500);
  await page.reload();
  await expect(widgetIn(page)).toHaveAttribute('data-health', 'waiting');
  await say(page, 'r1', REP, SAID[2]);
  await leave(page);
  await expect.poll(() => storedTexts(api), { timeout: 30_000 }).toEqual([...SAID]);
  expect(api.meetings.size).toBe(1);
});

test('a clock that is moved by a year and back loses nothing and sends nothing twice', async ({
  api,
  browserWithExtension: context,
}) => {
  await connect(context);
  const page = await joinedCall(context);
  await say(page, 'r1', REP, SAID[0]);
  await moveClock(context, page, 366 * DAY_MS);
  await say(page, 'r2', CUSTOMER, SAID[1]);
  await expect(widgetIn(page).locator('.foot')).toContainText('Tudo guardado', { timeout: 30_000 });
  await expect(widgetIn(page).getByText('Sua conexão venceu')).toHaveCount(0);
  api.fault = 'error';
  await say(page, 'r3', REP, SAID[2]);
  await expect(widgetIn(page).locator('.foot')).toContainText('Sem contato', { timeout: 30_000 });
  await picture(widgetIn(page), 'widget-offline');
  // Back over the time at which it meant to try again.
  await moveClock(context, page, -400 * DAY_MS);
  api.fault = 'none';
  await expect(widgetIn(page).locator('.foot')).toContainText('Tudo guardado', { timeout: 30_000 });
  await leave(page);
  await expect.poll(() => storedTexts(api), { timeout: 30_000 }).toEqual([...SAID]);
  expect(api.meetings.size).toBe(1);
});

test('a disk that is full from the middle of the call on does not keep the call from the server', async ({
  api,
  browserWithExtension: context,
}) => {
  await connect(context);
  const page = await joinedCall(context);
  await say(page, 'r1', REP, SAID[0]);
  await expect.poll(() => api.deliveries, { timeout: 30_000 }).toBeGreaterThan(0);
  await fillDisk(context);
  await say(page, 'r2', CUSTOMER, SAID[1]);
  await expect.poll(() => api.deliveries, { timeout: 30_000 }).toBeGreaterThan(1);
  // Neither disk nor server: the page keeps the words.
  api.fault = 'error';
  await say(page, 'r3', REP, SAID[2]);
  await page.waitForTimeout(12_000);
  api.fault = 'none';
  await leave(page);
  await expect.poll(() => storedTexts(api), { timeout: 40_000 }).toEqual([...SAID]);
});

test('a disk that is full when the call begins is told, and the call reaches the server whole', async ({
  api,
  browserWithExtension: context,
}) => {
  await connect(context);
  await fillDisk(context);
  const page = await joinedCall(context);
  await say(page, 'r1', REP, SAID[0]);
  await expect(widgetIn(page).getByText('O disco deste computador está cheio')).toBeVisible({
    timeout: 30_000,
  });
  await picture(widgetIn(page), 'widget-storage-full');
  await expect.poll(() => api.deliveries, { timeout: 30_000 }).toBeGreaterThan(0);
  // A worker that starts anew has forgotten the call; the page announces it again.
  await killServiceWorker(context);
  await say(page, 'r2', CUSTOMER, SAID[1]);
  await expect(widgetIn(page).getByText('O disco deste computador está cheio')).toBeHidden({
    timeout: 30_000,
  });
  await page.waitForTimeout(2_500);
  await say(page, 'r3', REP, SAID[2]);
  await leave(page);
  await expect.poll(() => storedTexts(api), { timeout: 40_000 }).toEqual([...SAID]);
  expect(api.meetings.size).toBe(1);
});

async function joinedCall(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await openMeeting(page, 'abc-defg-hij', { captions: 'on' });
  await expect(widgetIn(page)).toHaveAttribute('data-health', 'waiting');
  return page;
}

/** In the page: no script hears that it is hidden or left, as when its process is killed. */
function hearNoEnd(): void {
  for (const type of ['visibilitychange', 'pagehide'])
    window.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
}

/** Moves the clock that worker and content script see; steady clocks go on, as they do on a real machine. */
async function moveClock(context: BrowserContext, page: Page, ms: number): Promise<void> {
  const script = `(() => {
    const Before = globalThis.Date;
    globalThis.Date = class extends Before {
      constructor(...at) { super(...(at.length === 0 ? [Before.now() + ${ms}] : at)); }
      static now() { return Before.now() + ${ms}; }
    };
  })()`;
  for (const worker of context.serviceWorkers()) await worker.evaluate(script);
  const session = await context.newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context: world }) => {
    if (world.name.startsWith('Performancy')) worlds.push(world.id);
  });
  await session.send('Runtime.enable');
  expect(worlds.length).toBeGreaterThan(0);
  for (const contextId of worlds) await session.send('Runtime.evaluate', { expression: script, contextId });
  await session.detach();
}

/** From now on every write of the worker ends as it does on a full disk: the transaction is undone. */
async function fillDisk(context: BrowserContext): Promise<void> {
  for (const worker of context.serviceWorkers())
    await worker.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('The disk is full.', 'QuotaExceededError');
      };
    });
}
