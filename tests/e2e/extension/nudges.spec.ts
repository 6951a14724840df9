import { openMeeting } from '@/tests/support/meet-replica/serve-replica';
import { connect, openBrowser, widgetIn } from './support/browser';
import { buildExtension } from './support/build-extension';
import { expect, test } from './support/extension-test';

test.describe.configure({ timeout: 120_000 });

const PICTURES = process.env.UPDATE_PICTURES ? 'docs/pictures' : 'test-results/pictures';
const SPEED = 12;
const WORDS = 'nossa plataforma organiza os pedidos da sua equipe em um lugar e mostra cada etapa'.split(' ');

test('a monologue is mentioned under the closed bar, without taking the focus, and can be muted for good', async ({
  api,
}, info) => {
  const extension = await buildExtension({ app_url: api.url, clock_speed: SPEED });
  const context = await openBrowser(extension, info.testId);
  await connect(context);
  const page = await context.newPage();
  await openMeeting(page, 'abc-defg-hij', { captions: 'on' });
  const widget = widgetIn(page);
  await widget.getByRole('button', { name: 'Recolher' }).click();
  // Two and a half words a second in one row, for three and a half minutes of the call.
  const said = Array.from({ length: 420 }, (_, step) => ({
    t: step * 500,
    op: 'row' as const,
    row: 'r1',
    speaker: 'Marina Duarte',
    text: Array.from({ length: Math.ceil((step + 1) * 1.25) }, (_, i) => WORDS[i % WORDS.length]).join(' '),
  }));
  await page.mouse.click(900, 300);
  const playing = page.evaluate(([events, speed]) => window.__meet.play(events, speed), [
    said,
    SPEED,
  ] as const);
  const nudge = widget.locator('[data-nudge="monologue"]');
  await expect(nudge).toContainText('Faça uma pausa', { timeout: 40_000 });
  await widget.screenshot({ path: `${PICTURES}/widget-nudge.png`, animations: 'disabled' });
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
  await nudge.getByRole('button', { name: 'Não avisar mais disto' }).click();
  await expect(nudge).toHaveCount(0);
  await playing;
  await widget.getByRole('button', { name: 'Abrir painel' }).click();
  await widget.getByRole('button', { name: 'Ajustes do coach' }).click();
  await expect(widget.getByRole('checkbox', { name: 'Monólogo longo' })).not.toBeChecked();
  await context.close();
});
