import type { Page } from '@playwright/test';
import type { ApiServer } from './support/api-server';
import { connect } from './support/browser';
import { expect, joinedCall, say, test } from './support/extension-test';

const CUSTOMER = 'Otávio Brandão';
const REP = 'Marina Duarte';
const QUESTION = 'Como a equipe registra os pedidos hoje?';
const ANSWER = 'Cada vendedor tem a sua planilha, e no fim do mês alguém junta tudo.';

/** Meet's bad habits by their number in the reference, each between a question and the end of its answer. */
const QUIRKS: [string, (page: Page) => Promise<unknown>][] = [
  [
    'M5: a row is taken out while it grows',
    (page) => page.evaluate(() => window.__meet.captions.flicker('r2', 400)),
  ],
  ['M6: a finished row is deleted', (page) => page.evaluate(() => window.__meet.captions.drop('r1'))],
  ['M10: all rows come again', (page) => page.evaluate(() => window.__meet.captions.replayAll())],
  [
    'M11: a notice among the rows',
    (page) => page.evaluate(() => window.__meet.captions.notice(window.__meet.words.notice)),
  ],
  [
    'M12: a shared screen plays a video',
    (page) => say(page, 'r9', 'Sua apresentação', 'Compre já o seu apartamento.'),
  ],
  ['M13: a row with a name and no words', (page) => say(page, 'r9', CUSTOMER, '')],
  [
    'breakout rooms: the region is replaced and the rows come again',
    async (page) => {
      await page.evaluate(() => window.__meet.captions.reset());
      await page.waitForTimeout(1_000);
      await say(page, 'r1', REP, QUESTION);
    },
  ],
];

for (const [name, happen] of QUIRKS) {
  test(`${name}: nothing is lost or counted twice`, async ({ api, browserWithExtension: context }) => {
    await connect(context);
    const page = await joinedCall(await context.newPage());
    await say(page, 'r1', REP, QUESTION);
    await page.waitForTimeout(600);
    await say(page, 'r2', CUSTOMER, 'cada vendedor tem a sua');
    await page.waitForTimeout(600);
    await happen(page);
    await page.waitForTimeout(600);
    await say(page, 'r2', CUSTOMER, ANSWER);
    await page.waitForTimeout(600);
    await page.evaluate(() => window.__meet.meeting.leave());
    await expect.poll(() => stored(api)).toEqual([QUESTION, ANSWER]);
  });
}

function stored(api: ApiServer): string[] {
  const session = [...api.meetings.keys()].find((id) => api.isComplete(id));
  return session === undefined ? [] : api.turns(session).map(({ text }) => text);
}

test('words that stand in a replaced region for a moment only are read', async ({
  api,
  browserWithExtension: context,
}) => {
  await connect(context);
  const page = await joinedCall(await context.newPage());
  await say(page, 'r1', REP, QUESTION);
  await page.waitForTimeout(600);
  await page.evaluate(
    async ([who, answer]) => {
      const { captions } = window.__meet;
      captions.reset();
      captions.row('r2', who, answer);
      await new Promise((resolve) => setTimeout(resolve, 40));
      captions.drop('r2');
    },
    [CUSTOMER, ANSWER] as const,
  );
  await page.waitForTimeout(600);
  await page.evaluate(() => window.__meet.meeting.leave());
  await expect.poll(() => stored(api)).toEqual([QUESTION, ANSWER]);
});
