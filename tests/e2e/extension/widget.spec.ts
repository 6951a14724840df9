import type { BrowserContext, Page } from '@playwright/test';
import { openMeeting } from '@/tests/support/meet-replica/serve-replica';
import type { ApiServer } from './support/api-server';
import { connect, openBrowser, widgetIn } from './support/browser';
import { buildExtension } from './support/build-extension';
import { expect, say, test } from './support/extension-test';
import { callWithTruth } from './support/known-calls';
import { expectNoViolations, picture } from './support/looks';

const SPEED = 12;

test.describe.configure({ timeout: 120_000 });

test('shows live numbers, what to ask next, a card on an objection, and a summary', async ({ api }, info) => {
  api.config = { playbook: PLAYBOOK };
  const context = await openFastBrowser(api, info.testId);
  await connect(context);
  const page = await context.newPage();
  const call = await callWithTruth('pt-01');
  await openMeeting(page, 'abc-defg-hij', { captions: 'on', self: call.self, others: call.others.join('|') });
  const widget = widgetIn(page);
  await expect(widget.getByRole('heading', { name: 'Discovery SPICED' })).toBeVisible();
  const events = call.recording.events.filter((event) => event.op !== 'end');
  const opening = events.findIndex(({ t }) => t > 25_000);
  await play(page, events.slice(0, opening));
  await expect(widget.locator('[data-part="talk"]')).toContainText('pouca fala para medir');
  await picture(widget, 'widget-too-little');

  const playing = play(page, events.slice(opening));
  const card = widget.locator('[data-nudge="card"]');
  await expect(card).toContainText('Pergunte quanto custa', { timeout: 40_000 });
  await picture(widget, 'widget-card');
  await expectNoViolations(page);
  await card.getByRole('button', { name: 'Usei' }).click();
  await expect(widget.locator('.note-list')).toContainText('Card usado: Parece que vai dar trabalho');
  await playing;
  await expect(widget.locator('[data-figure="talk-rep"]')).toHaveText(/Você \d+\s?%/);
  await expect(widget.locator('[data-figure="open-questions"] dd')).toHaveText(/[1-9]/);
  await expect(widget.locator('[data-figure="pace"] dd')).toHaveText(/\d+/);
  await expect(widget.locator('.steps li')).toHaveCount(5);
  const scores = await widget
    .locator('.steps li')
    .evaluateAll((elements) => elements.map((element) => Number(element.getAttribute('data-score'))));
  expect(scores).toEqual([...scores].sort((a, b) => a - b));
  expect(Math.max(...scores)).toBeGreaterThan(0);

  await addNote(page, 'Otávio quer proposta até sexta');
  await picture(widget, 'widget-panel');
  await picture(page, 'widget-over-meet');
  await widget.getByRole('button', { name: 'Recolher' }).click();
  await picture(widget, 'widget-bar');
  await expectNoViolations(page);

  await page.evaluate(() => window.__meet.meeting.leave());
  await expect(widget.getByRole('heading', { name: 'Resumo da call' })).toBeVisible();
  await expect(widget.locator('.foot')).toHaveText('Tudo guardado');
  const link = widget.getByRole('link', { name: 'Ver a análise completa' });
  await expect(link).toHaveAttribute('href', new RegExp(`^${api.url}/acme/conversas/`));
  await picture(widget, 'widget-summary');
  await expectNoViolations(page);
  await widget.getByRole('button', { name: 'Fechar' }).click();
  await expect(widget).toHaveCount(0);
  const notes = [...api.increments.values()].flatMap((received) =>
    [...received.values()].flatMap((increment) => increment.notes),
  );
  expect(notes.map((note) => note.text).sort()).toEqual([
    'Card usado: Parece que vai dar trabalho',
    'Otávio quer proposta até sexta',
  ]);
  await context.close();
});

test('says which button to press where Meet ignores clicks that no hand made', async ({
  browserWithExtension: context,
}) => {
  await connect(context);
  const page = await context.newPage();
  await openMeeting(page, 'abc-defg-hij', { ccGate: 'trusted' });
  const widget = widgetIn(page);
  await expect(widget.getByText('Aperte a tecla C')).toBeVisible();
  await picture(widget, 'widget-captions-off');
  const button = await page.locator('button[aria-label="Ativar legendas"]').boundingBox();
  const ring = await page.locator('performancy-widget .pointer').boundingBox();
  expect(ring).toEqual({
    x: (button?.x ?? 0) - 6,
    y: (button?.y ?? 0) - 6,
    width: (button?.width ?? 0) + 12,
    height: (button?.height ?? 0) + 12,
  });
  await page.keyboard.press('c');
  await expect(widget).toHaveAttribute('data-health', 'waiting');
  await expect(widget.getByText('Aperte a tecla C')).toHaveCount(0);
  await expect(page.locator('performancy-widget .pointer')).toHaveCount(0);
});

test('leaves captions off where the rep switched them off', async ({ browserWithExtension: context }) => {
  const page = await context.newPage();
  await openMeeting(page, 'abc-defg-hij', { captions: 'on' });
  await expect(widgetIn(page)).toHaveAttribute('data-health', 'waiting');
  await page.locator('button[aria-label="Desativar legendas"]').click();
  await expect(widgetIn(page)).toHaveAttribute('data-health', 'captions_off');
  await page.evaluate(() => window.__meet.meeting.toast('Ana Lima', 'levantou a mão'));
  await page.waitForTimeout(3_000);
  expect(await page.evaluate(() => window.__meet.captions.on)).toBe(false);
  await expect(widgetIn(page)).toHaveAttribute('data-health', 'captions_off');
});

test('without an account it coaches, keeps nothing, and offers to connect', async ({
  api,
  browserWithExtension: context,
}) => {
  const page = await context.newPage();
  await openMeeting(page, 'abc-defg-hij', { captions: 'on', lang: 'en' });
  const widget = widgetIn(page);
  await say(page, 'r1', 'Marina Duarte', 'How do you handle orders today?');
  await expect(widget).toContainText('Extension not connected');
  await expect(widget.locator('[data-figure="open-questions"] dd')).toHaveText('1');
  await picture(widget, 'widget-not-connected');
  const opened = context.waitForEvent('page');
  await widget.getByRole('button', { name: 'Connect' }).click();
  const connecting = await opened;
  await connecting.locator('#connect').click();
  await expect(connecting.locator('#answer')).toHaveText('{"ok":true}');
  // Connected in the middle of a call, the whole call is kept.
  await expect(widget).not.toContainText('Extension not connected');
  await page.bringToFront();
  await page.evaluate(() => window.__meet.meeting.leave());
  await expect
    .poll(() => [...api.meetings.keys()].flatMap((id) => api.turns(id).map((turn) => turn.text)))
    .toEqual(['How do you handle orders today?']);
});

test('keys typed into a note stay out of Meet, and the place is remembered', async ({
  browserWithExtension: context,
}) => {
  const page = await context.newPage();
  await openMeeting(page, 'abc-defg-hij', { captions: 'on' });
  const widget = widgetIn(page);
  await widget.getByRole('textbox').click();
  // An odd number: an even one would switch captions back on.
  await page.keyboard.type('ccc');
  expect(await page.evaluate(() => window.__meet.captions.on)).toBe(true);
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Enter');
  await expect(widget.locator('.note-list')).toHaveText(/ccc/);
  await page.keyboard.press('Shift+Tab');
  expect(await page.evaluate(() => window.__meet.heard)).toEqual([]);
  await page.mouse.click(900, 400);
  await page.keyboard.press('x');
  expect(await page.evaluate(() => window.__meet.heard)).toContain('keydown x');

  const grip = widget.getByRole('button', { name: /^Mover/ });
  await grip.focus();
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowRight');
  const byKeys = await widget.boundingBox();
  expect(byKeys?.x).toBe(16 + 5 * 16);
  const from = await grip.boundingBox();
  await page.mouse.move((from?.x ?? 0) + 10, (from?.y ?? 0) + 10);
  await page.mouse.down();
  await page.mouse.move(600, 5_000, { steps: 4 });
  await page.mouse.up();
  await widget.getByRole('button', { name: 'Recolher' }).click();
  const moved = await widget.boundingBox();
  // Dropped on Meet's controls, it stops above them.
  expect((moved?.y ?? 0) + (moved?.height ?? 0)).toBeLessThanOrEqual(800 - 80);

  await page.reload();
  await page.waitForFunction(() => '__meet' in window);
  await expect(widgetIn(page)).toHaveAttribute('data-open', 'false');
  const again = await widgetIn(page).boundingBox();
  expect([again?.x, again?.y]).toEqual([moved?.x, moved?.y]);
});

test('numbers can be hidden and reminders switched off; the cards stay, and the choice outlives the page', async ({
  browserWithExtension: context,
}) => {
  const page = await context.newPage();
  await openMeeting(page, 'abc-defg-hij', { captions: 'on' });
  const widget = widgetIn(page);
  await expect(widget.locator('[data-part="talk"]')).toBeVisible();
  await widget.getByRole('button', { name: 'Ajustes do coach' }).click();
  const settings = widget.locator('[data-part="settings"]');
  await settings.getByRole('checkbox', { name: 'Mostrar números' }).uncheck();
  await settings.getByRole('checkbox', { name: 'Ritmo rápido' }).uncheck();
  await picture(widget, 'widget-settings');
  await expectNoViolations(page);
  await expect(widget.locator('[data-part="talk"], .figures')).toHaveCount(0);
  await widget.getByRole('button', { name: 'Recolher' }).click();
  await expect(widget.locator('.bar-figures')).toHaveCount(0);
  await page.waitForTimeout(500);

  await page.reload();
  await page.waitForFunction(() => '__meet' in window);
  await widget.getByRole('button', { name: 'Abrir painel' }).click();
  await widget.getByRole('button', { name: 'Ajustes do coach' }).click();
  await expect(settings.getByRole('checkbox', { name: 'Mostrar números' })).not.toBeChecked();
  await expect(settings.getByRole('checkbox', { name: 'Ritmo rápido' })).not.toBeChecked();
  await expect(settings.getByRole('checkbox', { name: 'Cards de objeção' })).toBeChecked();
  await widget.getByRole('button', { name: 'Ajustes do coach' }).click();
  await picture(widget, 'widget-numbers-hidden');
});

test('an open panel never covers Meet’s controls, and rests when asked to', async ({
  browserWithExtension: context,
}) => {
  const page = await context.newPage();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openMeeting(page, 'abc-defg-hij', { captions: 'on' });
  const widget = widgetIn(page);
  const grip = widget.getByRole('button', { name: /^Mover/ });
  await grip.focus();
  for (let step = 0; step < 60; step += 1) await page.keyboard.press('ArrowDown');
  const panel = await widget.boundingBox();
  expect((panel?.y ?? 0) + (panel?.height ?? 0)).toBeLessThanOrEqual(800 - 80);
  expect(panel?.height).toBeGreaterThan(250);
  await page.setViewportSize({ width: 1280, height: 480 });
  await expect
    .poll(async () => {
      const box = await widget.boundingBox();
      return (box?.y ?? 0) + (box?.height ?? 0);
    })
    .toBeLessThanOrEqual(480 - 80);
  const moving = await widget.evaluate(
    (section) =>
      [section, ...section.querySelectorAll('*')].filter((element) => {
        const { animationName, transitionDuration } = getComputedStyle(element);
        return animationName !== 'none' || transitionDuration !== '0s';
      }).length,
  );
  expect(moving).toBe(0);
});

test('a script of the page finds no way into the widget', async ({ api }, info) => {
  const extension = await buildExtension({ app_url: api.url, widget_root: 'closed' });
  const context = await openBrowser(extension, info.testId);
  const page = await context.newPage();
  await openMeeting(page, 'abc-defg-hij', { captions: 'on' });
  const host = page.locator('performancy-widget');
  await expect(host).toHaveCount(1);
  const seen = await host.evaluate((element) => ({
    root: element.shadowRoot,
    inside: element.childElementCount + (element.textContent ?? '').length,
    found: document.elementsFromPoint(100, 90).map(({ localName }) => localName)[0],
  }));
  expect(seen).toEqual({ root: null, inside: 0, found: 'performancy-widget' });
  await context.close();
});

test('nothing appears in the lobby or outside a meeting', async ({ browserWithExtension: context }) => {
  const page = await context.newPage();
  await openMeeting(page, 'abc-defg-hij', { lobby: '1' });
  await page.waitForTimeout(2_000);
  await expect(widgetIn(page)).toHaveCount(0);
  for (const answer of ['waiting', 'denied'] as const) {
    await page.evaluate((state) => window.__meet.meeting.askToJoin(state), answer);
    await page.waitForTimeout(1_500);
    await expect(widgetIn(page)).toHaveCount(0);
  }
  await page.evaluate(() => window.__meet.meeting.lobby());
  await page.getByRole('button', { name: 'Participar agora' }).click();
  await expect(widgetIn(page)).toBeVisible();
});

const PLAYBOOK = {
  id: 'playbook-1',
  name: 'Discovery SPICED',
  questions: [],
  battle_cards: (
    ['PRICE', 'BUDGET', 'TIMING', 'AUTHORITY', 'STATUS_QUO', 'COMPETITOR', 'TRUST', 'COMPLEXITY'] as const
  ).map((type) => ({
    id: `card-${type}`,
    type,
    objection: 'Parece que vai dar trabalho',
    response: 'Pergunte quanto custa continuar como está e conte o caso de um cliente parecido.',
    phrases: [],
  })),
};

async function openFastBrowser(api: ApiServer, profile: string): Promise<BrowserContext> {
  return openBrowser(await buildExtension({ app_url: api.url, clock_speed: SPEED }), profile);
}

function play(page: Page, events: Parameters<Window['__meet']['play']>[0]): Promise<unknown> {
  return page.evaluate(([shown, speed]) => window.__meet.play(shown, speed), [events, SPEED] as const);
}

async function addNote(page: Page, text: string): Promise<void> {
  const box = widgetIn(page).getByRole('textbox');
  await box.fill(text);
  await box.press('Enter');
  await expect(widgetIn(page).locator('.note-list')).toContainText(text);
}
