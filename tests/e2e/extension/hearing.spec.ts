import type { Page } from '@playwright/test';
import { openMeeting } from '@/tests/support/meet-replica/serve-replica';
import { connect, openBrowser, widgetIn } from './support/browser';
import { buildExtension } from './support/build-extension';
import { expect, leave, storedTexts, test } from './support/extension-test';
import { callWithTruth } from './support/known-calls';

test.describe.configure({ timeout: 120_000 });

const PICTURES = process.env.UPDATE_PICTURES ? 'docs/pictures' : 'test-results/pictures';

test('a wrong caption language is noticed, and the coach can be told that it is the right one', async ({
  api,
}, info) => {
  const extension = await buildExtension({ app_url: api.url, clock_speed: 12 });
  const context = await openBrowser(extension, info.testId);
  await connect(context);
  const page = await context.newPage();
  // Meet in English, a call in Portuguese.
  const call = await callWithTruth('pt-01');
  await openMeeting(page, 'abc-defg-hij', {
    captions: 'on',
    lang: 'en',
    self: call.self,
    others: call.others.join('|'),
  });
  const widget = widgetIn(page);
  const events = call.recording.events.filter(({ op, t }) => op === 'row' && t < 90_000);
  await page.evaluate(([shown, speed]) => window.__meet.play(shown, speed), [events, 12] as const);
  await expect(widget.locator('.strip')).toContainText('The captions seem to be in Portuguese');
  await widget.screenshot({ path: `${PICTURES}/widget-language.png`, animations: 'disabled' });
  await widget.getByRole('button', { name: 'We are speaking Portuguese' }).click();
  await expect(widget.locator('.strip')).toHaveCount(0);
  await expect.poll(() => [...api.told.values()][0]?.lang).toBe('pt-BR');
  await context.close();
});

test('with captions off for good the rep can have their own voice heard, marked as partial', async ({
  api,
  browserWithExtension: context,
}) => {
  await connect(context);
  const page = await context.newPage();
  await openMeeting(page, 'abc-defg-hij', { ccGate: 'trusted' });
  const widget = widgetIn(page);
  await expect(widget).toHaveAttribute('data-health', 'captions_off');
  await expect(widget.locator('.strip')).toContainText('o Chrome envia a sua voz ao Google');
  const hear = await fakeRecognition(page);
  await widget.getByRole('button', { name: 'Usar só a minha voz' }).click();
  await expect(widget.locator('.strip')).toContainText('Modo parcial: só a sua voz');
  await hear('Como vocês fazem o controle de pedidos hoje?');
  await expect(widget.locator('[data-figure="open-questions"] dd')).toHaveText('1');
  await expect(widget.locator('[data-part="talk"]')).toContainText('Não dá para medir');
  await expect(widget.locator('[data-figure="monologue"] dd')).toHaveText('não medido');
  await widget.screenshot({ path: `${PICTURES}/widget-partial.png`, animations: 'disabled' });
  // Captions are better, and take over.
  await page.keyboard.press('c');
  await expect(widget).toHaveAttribute('data-health', 'waiting');
  await expect(widget.locator('.strip')).not.toContainText('Modo parcial');
  await leave(page);
  await expect.poll(() => storedTexts(api)).toEqual(['Como vocês fazem o controle de pedidos hoje?']);
  expect([...api.told.values()]).toEqual([{ partial: true }]);
});

/** Stands in for Chrome's speech recognition, which needs Google's servers, in the world of the extension's script. */
async function fakeRecognition(page: Page): Promise<(text: string) => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  const worlds: { id: number; name: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const contextId = worlds.find(({ name }) => name.startsWith('Performancy'))?.id ?? 0;
  const run = async (expression: string) => {
    const { exceptionDetails } = await session.send('Runtime.evaluate', { contextId, expression });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
  };
  await run(`globalThis.webkitSpeechRecognition = class {
    start() { globalThis.__hearing = this; }
    abort() { this.onend?.(); }
  }`);
  return (text) =>
    run(
      `globalThis.__hearing.onresult({ resultIndex: 0, results: [[{ transcript: ${JSON.stringify(text)} }]] })`,
    );
}
