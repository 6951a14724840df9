import type { BrowserContext, Page } from '@playwright/test';
import type { ReplicaKnobs } from '@/tests/support/meet-replica/knobs';
import { openMeeting } from '@/tests/support/meet-replica/serve-replica';
import type { ApiServer } from './support/api-server';
import { connect, openBrowser, widgetIn } from './support/browser';
import { buildExtension } from './support/build-extension';
import { expect, say, test } from './support/extension-test';
import { picture } from './support/looks';

const CUSTOMER = 'Otávio Brandão';
const WORDS = 'Cada vendedor tem a sua planilha.';
const OFF = 'Captura desligada';

test('with the kill switch on, the widget says so and nothing is captured', async ({ api }, info) => {
  api.remote = { kill_switch: true };
  await inCall(api, info.testId, async (page) => {
    await expect(widgetIn(page).getByText(OFF)).toBeVisible();
    await picture(widgetIn(page), 'widget-switched-off');
    await say(page, 'r1', CUSTOMER, WORDS);
    await page.waitForTimeout(2_000);
    await leave(page);
    await expect(widgetIn(page)).toHaveCount(0);
    await page.waitForTimeout(1_000);
    expect(api.meetings.size).toBe(0);
    expect(api.deliveries).toBe(0);
  });
});

test('a kill switch in the middle of a call ends it there; an older configuration does not lift it', async ({
  api,
}, info) => {
  await inCall(api, info.testId, async (page, context) => {
    await say(page, 'r1', CUSTOMER, WORDS);
    await expect(widgetIn(page)).toHaveAttribute('data-health', 'capturing');
    api.remote = { kill_switch: true };
    await letItAsk(context);
    await expect(widgetIn(page).getByText(OFF)).toBeVisible({ timeout: 30_000 });
    await say(page, 'r2', CUSTOMER, 'Isto não deve ser ouvido.');
    await expect.poll(() => stored(api), { timeout: 30_000 }).toEqual([WORDS]);
    await leave(page);

    api.remote = { kill_switch: false, issued_at: new Date(Date.now() - 3_600_000).toISOString() };
    await letItAsk(context);
    await openMeeting(page, 'abc-defg-hij', { captions: 'on' });
    await expect(widgetIn(page).getByText(OFF)).toBeVisible();
    await page.waitForTimeout(3_000);
    await expect(widgetIn(page).getByText(OFF)).toBeVisible();
  });
});

test('a configuration that was changed on its way is not obeyed', async ({ api }, info) => {
  api.tamper = ({ payload, signature }) => ({
    payload: payload.replace('"kill_switch":false', '"kill_switch":true'),
    signature,
  });
  await inCall(api, info.testId, async (page) => {
    await say(page, 'r1', CUSTOMER, WORDS);
    await expect(widgetIn(page)).toHaveAttribute('data-health', 'capturing');
    await leave(page);
    await expect.poll(() => stored(api)).toEqual([WORDS]);
  });
});

test('an extension older than the minimum version asks for an update and goes on', async ({ api }, info) => {
  api.remote = { minimum_version: '99.0' };
  await inCall(api, info.testId, async (page) => {
    await say(page, 'r1', CUSTOMER, WORDS);
    await expect(widgetIn(page).getByText('Atualize a extensão')).toBeVisible();
    await picture(widgetIn(page), 'widget-update-required');
    await leave(page);
    await expect.poll(() => stored(api)).toEqual([WORDS]);
  });
});

test('a layout that no build knows is read once its selectors are published', async ({ api }, info) => {
  api.remote = {
    selectors: {
      version: 1,
      region: ['[[not a selector', '[data-live] > [data-lines]'],
      name: ['[data-by]'],
      text: ['[data-words]'],
    },
  };
  const knobs = { layout: 'future' } as const;
  await inCall(
    api,
    info.testId,
    async (page) => {
      await say(page, 'r1', CUSTOMER, WORDS);
      await expect(widgetIn(page)).toHaveAttribute('data-health', 'capturing');
      await leave(page);
      await expect.poll(() => stored(api)).toEqual([WORDS]);
    },
    knobs,
  );
});

test('published selectors that find nothing leave the built-in ladder in charge', async ({ api }, info) => {
  api.remote = {
    selectors: { version: 1, region: ['.gone', '.controls'], name: ['.gone'], text: ['.gone'] },
  };
  await inCall(api, info.testId, async (page) => {
    await say(page, 'r1', CUSTOMER, WORDS);
    await expect(widgetIn(page)).toHaveAttribute('data-health', 'capturing');
    await leave(page);
    await expect.poll(() => stored(api)).toEqual([WORDS]);
  });
});

async function inCall(
  api: ApiServer,
  profile: string,
  work: (page: Page, context: BrowserContext) => Promise<void>,
  knobs: Partial<ReplicaKnobs> = {},
): Promise<void> {
  const context = await openBrowser(await buildExtension({ app_url: api.url }), `remote-${profile}`);
  await connect(context);
  const page = await context.newPage();
  await openMeeting(page, 'abc-defg-hij', { captions: 'on', ...knobs });
  await expect(widgetIn(page)).toBeVisible();
  await work(page, context);
  await context.close();
}

async function leave(page: Page): Promise<void> {
  await page.waitForTimeout(600);
  await page.evaluate(() => window.__meet.meeting.leave());
}

/** As if the minutes between two questions had gone by. */
async function letItAsk(context: BrowserContext): Promise<void> {
  const [worker] = context.serviceWorkers();
  if (!worker) throw new Error('no service worker');
  await worker.evaluate(async () => {
    const { remote_config } = await chrome.storage.local.get('remote_config');
    await chrome.storage.local.set({ remote_config: { ...Object(remote_config), checked_at: 0 } });
  });
}

function stored(api: ApiServer): string[] {
  const session = [...api.meetings.keys()].find((id) => api.isComplete(id));
  return session === undefined ? [] : api.turns(session).map(({ text }) => text);
}
