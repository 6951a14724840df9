import { openMeeting } from '@/tests/support/meet-replica/serve-replica';
import { connect, openBrowser, openPopup, widgetIn } from './support/browser';
import { buildExtension } from './support/build-extension';
import { expect, leave, say, test } from './support/extension-test';
import { callWithTruth } from './support/known-calls';
import { expectNoViolations, picture } from './support/looks';

const SPEED = 12;

test.describe.configure({ timeout: 120_000 });

test('over Meet’s light page it reads as over the dark one: nothing of the page shines through', async ({
  browserWithExtension: context,
}) => {
  const page = await context.newPage();
  await openMeeting(page, 'abc-defg-hij', { captions: 'on', theme: 'light' });
  const widget = widgetIn(page);
  await expect(widget).toHaveAttribute('data-health', 'waiting');
  await say(page, 'r1', 'Otávio Brandão', 'Como funciona o preço?');
  await expect(widget).toHaveAttribute('data-health', 'capturing');
  await picture(page, 'widget-over-light-meet');
  await expectNoViolations(page);
  // But for the round corners, and the time that goes on.
  const inside = async () => {
    const box = await widget.boundingBox();
    if (!box) throw new Error('the widget is not on the screen');
    const clip = { x: box.x + 8, y: box.y + 8, width: box.width - 16, height: box.height - 16 };
    return page.screenshot({ clip, mask: [widget.locator('.foot')], animations: 'disabled' });
  };
  const overLight = await inside();
  await page.evaluate(() => document.body.classList.replace('light', 'dark'));
  expect((await inside()).equals(overLight)).toBe(true);
});

test('speaks Spanish where Meet does: panel, settings, notice, note, summary', async ({ api }, info) => {
  const extension = await buildExtension({ app_url: api.url, clock_speed: SPEED });
  const context = await openBrowser(extension, info.testId);
  await connect(context);
  const page = await context.newPage();
  const call = await callWithTruth('es-01');
  await openMeeting(page, 'abc-defg-hij', {
    lang: 'es',
    captions: 'on',
    self: call.self,
    others: call.others.join('|'),
  });
  const widget = widgetIn(page);
  await expect(widget).toHaveAttribute('lang', 'es');
  await expect(widget).toHaveAttribute('data-health', 'waiting');
  const events = call.recording.events.filter(({ t }) => t < 150_000);
  await page.evaluate(([shown, speed]) => window.__meet.play(shown, speed), [events, SPEED] as const);
  await expect(widget.locator('[data-figure="talk-rep"]')).toHaveText(/Tú \d+\s?%/);
  await picture(widget, 'widget-panel-es');
  await expectNoViolations(page);
  await widget.getByRole('button', { name: 'Ajustes del coach' }).click();
  await widget.locator('[data-part="consent"] .link').click();
  await widget.getByRole('textbox').fill('Pidió una propuesta');
  await picture(widget, 'widget-settings-es');
  await expectNoViolations(page);
  await leave(page);
  await picture(widget, 'widget-summary-es');
  await expectNoViolations(page);
  await context.close();
});

test('says in Spanish what to do where captions stay off and nobody is connected', async ({
  browserWithExtension: context,
}) => {
  const page = await context.newPage();
  await openMeeting(page, 'abc-defg-hij', { lang: 'es', captions: 'off', ccGate: 'trusted' });
  const widget = widgetIn(page);
  await expect(widget).toHaveAttribute('data-health', 'captions_off', { timeout: 30_000 });
  await picture(widget, 'widget-captions-off-es');
  await expectNoViolations(page);
  await page.keyboard.press('c');
  await say(page, 'r1', 'Otávio Brandão', 'Buenos días.');
  await expect(widget.getByRole('button', { name: 'Conectar' })).toBeVisible();
  await picture(widget, 'widget-not-connected-es');
  await expectNoViolations(page);
});

test('popup and replay page speak the browser’s Spanish', async ({ browserWithExtension: context }) => {
  await context.addInitScript(() => {
    if (location.protocol === 'chrome-extension:') chrome.i18n.getUILanguage = () => 'es';
  });
  const popup = await openPopup(context);
  await expect(popup.locator('html')).toHaveAttribute('lang', 'es');
  await expect(popup.getByRole('heading')).toHaveText('Sin conectar');
  await picture(popup, 'popup-es');
  await expectNoViolations(popup, 'body');
  await connect(context);
  const connected = await openPopup(context);
  for (const part of await connected.locator('summary').all()) await part.click();
  await expect(connected.getByRole('button', { name: 'Desconectar' })).toBeVisible();
  await picture(connected, 'popup-connected-es');
  await expectNoViolations(connected, 'body');
  await connected.goto(connected.url().replace('popup.html', 'replay.html'));
  await expect(connected.locator('html')).toHaveAttribute('lang', 'es');
  await picture(connected, 'replay-es');
  await expectNoViolations(connected, 'body');
});

test('tells that it looks for the captions, and what to do once the extension is gone from under the page', async ({
  browserWithExtension: context,
}) => {
  await connect(context);
  const page = await context.newPage();
  await openMeeting(page, 'abc-defg-hij', { captions: 'off', ccGate: 'trusted' });
  const widget = widgetIn(page);
  await expect(widget.getByText('Procurando as legendas…')).toBeVisible();
  await picture(widget, 'widget-starting');
  await expectNoViolations(page);
  await page.keyboard.press('c');
  await say(page, 'r1', 'Otávio Brandão', 'Bom dia, tudo bem?');
  await expect(widget).toHaveAttribute('data-health', 'capturing');
  // Without developer mode Chrome does not bring an unpacked copy back: the page is left with a script that reaches nobody.
  const popup = await openPopup(context);
  await popup.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await expect(widget.getByText('A extensão foi atualizada')).toBeVisible({ timeout: 30_000 });
  await expect(widget.getByText(/Recarregue a página/)).toBeVisible();
  await picture(widget, 'widget-replaced');
  await expectNoViolations(page);
});

test('fits a window as narrow as a phone, open and closed', async ({ browserWithExtension: context }) => {
  const page = await context.newPage();
  await page.setViewportSize({ width: 390, height: 800 });
  await openMeeting(page, 'abc-defg-hij', { captions: 'on' });
  const widget = widgetIn(page);
  await say(page, 'r1', 'Otávio Brandão', 'Hoje a gente controla tudo em planilha.');
  await expect(widget).toHaveAttribute('data-health', 'capturing');
  const expectInside = async () => {
    const box = await widget.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? Number.NaN)).toBeLessThanOrEqual(390);
  };
  await expectInside();
  await picture(page, 'widget-narrow');
  await expectNoViolations(page);
  await widget.getByRole('button', { name: 'Recolher' }).click();
  await expectInside();
  await picture(page, 'widget-narrow-bar');
  await expectNoViolations(page);
});
