import { openMeeting } from '@/tests/support/meet-replica/serve-replica';
import { connect, openBrowser, widgetIn } from './support/browser';
import { buildExtension } from './support/build-extension';
import { expect, joinedCall, leave, say, test } from './support/extension-test';
import { expectNoViolations, picture } from './support/looks';

const REP = 'Marina Duarte';
const CUSTOMER = 'Otávio Brandão';
/** A minute of silence passes in five seconds. */
const SPEED = 12;

test.describe.configure({ timeout: 120_000 });

test('says that it hears nothing, before the first word and after the last, and takes it back with the next', async ({
  api,
}, info) => {
  const extension = await buildExtension({ app_url: api.url, clock_speed: SPEED });
  const context = await openBrowser(extension, info.testId);
  await connect(context);
  const page = await joinedCall(await context.newPage());
  const widget = widgetIn(page);
  await picture(widget, 'widget-waiting');
  await expect(widget).toHaveAttribute('data-health', 'no_signal');
  await expect(widget.getByText('confira se o idioma')).toBeVisible();
  await picture(widget, 'widget-no-signal');
  await expectNoViolations(page);
  await say(page, 'r1', CUSTOMER, 'Bom dia, Marina.');
  await expect(widget).toHaveAttribute('data-health', 'capturing');
  await expect(widget).toHaveAttribute('data-health', 'no_signal', { timeout: 15_000 });
  await say(page, 'r1', CUSTOMER, 'Bom dia, Marina. Desculpa a demora.');
  await expect(widget).toHaveAttribute('data-health', 'capturing');
  await context.close();
});

test('says what to do where Meet shows captions that cannot be read', async ({ api }, info) => {
  const extension = await buildExtension({ app_url: api.url, clock_speed: SPEED });
  const context = await openBrowser(extension, info.testId);
  await connect(context);
  const page = await context.newPage();
  await openMeeting(page, 'abc-defg-hij', { captions: 'on', layout: 'future' });
  await say(page, 'r1', CUSTOMER, 'Cada vendedor tem a sua planilha.');
  const widget = widgetIn(page);
  await expect(widget).toHaveAttribute('data-health', 'broken', { timeout: 15_000 });
  await expect(widget.getByText('Desligue e ligue as legendas')).toBeVisible();
  await picture(widget, 'widget-broken');
  await expectNoViolations(page);
  await context.close();
});

test('who leaves and comes back has two calls, each with its own words', async ({
  api,
  browserWithExtension: context,
}) => {
  await connect(context);
  const page = await joinedCall(await context.newPage());
  const widget = widgetIn(page);
  await say(page, 'r1', REP, 'Antes de cair a conexão.');
  await leave(page);
  await page.getByRole('button', { name: 'Voltar à reunião' }).click();
  await expect(widget).toHaveAttribute('data-phase', 'call');
  await expect(widget).toHaveAttribute('data-health', 'waiting');
  // Three seconds after the first call began, what the tab had left open before it is closed: not this one.
  await page.waitForTimeout(3_500);
  await say(page, 'r1', CUSTOMER, 'Depois de voltar para a sala.');
  await leave(page);
  await expect
    .poll(() =>
      [...api.meetings.keys()]
        .filter((id) => api.isComplete(id))
        .map((id) => api.turns(id).map(({ text }) => text)),
    )
    .toEqual([['Antes de cair a conexão.'], ['Depois de voltar para a sala.']]);
});

test('who is gone without an end screen for longer than the grace has left', async ({
  api,
  browserWithExtension: context,
}) => {
  await connect(context);
  const page = await joinedCall(await context.newPage());
  await say(page, 'r1', REP, 'Antes de sumir.');
  await page.evaluate(() => {
    window.__meet.captions.turnOff();
    void window.__meet.meeting.hideControls(60_000);
  });
  await expect(widgetIn(page)).toHaveAttribute('data-phase', 'summary', { timeout: 15_000 });
  await expect.poll(() => [...api.meetings.keys()].filter((id) => api.isComplete(id)).length).toBe(1);
});
