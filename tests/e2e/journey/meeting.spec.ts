import type { Browser, Locator, Page } from '@playwright/test';
import type { ConversationDetail } from '@/lib/contracts/conversations';
import type {} from '@/tests/support/meet-replica/page-api';
import { openMeeting } from '@/tests/support/meet-replica/serve-replica';
import { openBrowser, openPopup, widgetIn } from '../extension/support/browser';
import { buildExtension } from '../extension/support/build-extension';
import {
  callWithTruth,
  type KnownCall,
  meetingWithTruth,
  wordsIn,
  wordsSaid,
} from '../extension/support/known-calls';
import { expect, person, type RunningApp, signIn, test } from '../support/app-test';

/** The calls are played and measured this many times faster than they happened. */
const SPEED = 12;
const TOLERANCE = 0.03;

test.describe.configure({ timeout: 300_000 });

test('a recorded meeting with word times becomes a review for the rep and the manager', async ({
  app,
  browser,
}, info) => {
  const call = await meetingWithTruth('ES2004a', 'B', 'D', 9);
  const stored = await holdCall(app, call, 'en', info.testId);
  expectTruth(stored, call);
  await expectSeenByTheRightPeople(browser, app, stored);
});

test('an annotated Portuguese call becomes a review with its questions, evidence and notes', async ({
  app,
  browser,
}, info) => {
  const call = await callWithTruth('pt-01');
  const note = 'Mandar proposta com a Jussara em cópia';
  const stored = await holdCall(app, call, 'pt-BR', info.testId, note);
  expectTruth(stored, call);
  expect(stored.notes.map(({ text }) => text)).toEqual([note]);
  expect(stored).toMatchObject({ consent: 'notified', partial: false, lead: { name: expect.any(String) } });
  expect(stored.metrics?.questions_open).toBeGreaterThan(2);
  expect(stored.metrics?.methodology_score).toBeGreaterThan(40);
  await expectSeenByTheRightPeople(browser, app, stored);
});

/** Signs in, links the extension, holds the call in the replica and returns what the server has of it. */
async function holdCall(
  app: RunningApp,
  call: KnownCall,
  lang: 'en' | 'pt-BR',
  profile: string,
  note?: string,
): Promise<ConversationDetail> {
  const extension = await buildExtension({ app_url: app.url, clock_speed: SPEED });
  const context = await openBrowser(extension, `journey-${profile}`);
  try {
    const web = await context.newPage();
    await signIn(web, app, person(app, 'AGENT'));
    const popup = await openPopup(context);
    const opened = context.waitForEvent('page');
    await popup.getByRole('button', { name: /^(Conectar|Connect)/ }).click();
    const linking = await opened;
    await linking.getByRole('button', { name: /^(Conectar|Connect)/ }).click();
    await expect(popup.getByText(person(app, 'AGENT').name)).toBeVisible();

    const page = await context.newPage();
    await openMeeting(page, 'abc-defg-hij', {
      lang,
      captions: 'on',
      self: call.self,
      others: call.others.join('|'),
    });
    const widget = widgetIn(page);
    await expect(widget).toBeVisible();
    const events = call.recording.events.filter((event) => event.op !== 'end');
    const playing = page.evaluate(([shown, speed]) => window.__meet.play(shown, speed), [
      events,
      SPEED,
    ] as const);
    const share = widget.locator('[data-figure="talk-rep"]');
    await expect(share).toHaveText(/\d+\s?%/, { timeout: 60_000 });
    if (note !== undefined) {
      await widget.getByRole('textbox').fill(note);
      await widget.getByRole('textbox').press('Enter');
      await tellConsentAndLead(widget);
    }
    await playing;
    const shown = Number(/\d+/.exec((await share.textContent()) ?? '')?.[0]) / 100;
    expect(Math.abs(shown - call.rep_share), `widget ${shown}, truth ${call.rep_share}`).toBeLessThan(
      TOLERANCE,
    );
    await page.evaluate(() => window.__meet.meeting.leave());
    await expect(widget).toHaveAttribute('data-phase', 'summary');
    const review = await widget.locator('a[href*="/conversations/"]').getAttribute('href');
    const id = /conversations\/([a-z0-9-]+)/.exec(review ?? '')?.[1] ?? '';
    return await waitUntilReady(web, app, id);
  } finally {
    await context.close();
  }
}

/** The participants were told of the capture, and the call is with the first lead that a search finds. */
async function tellConsentAndLead(widget: Locator): Promise<void> {
  const consent = widget.locator('[data-part="consent"]');
  await consent.getByRole('button', { name: 'Sem aviso' }).click();
  await consent.getByRole('button', { name: 'Avisados' }).click();
  const lead = widget.locator('[data-part="lead"]');
  await lead.getByRole('button', { name: /Escolher|Trocar/ }).click();
  await lead.getByRole('searchbox').fill('a');
  await lead.locator('li button').first().click();
}

async function waitUntilReady(page: Page, app: RunningApp, id: string): Promise<ConversationDetail> {
  const address = `${app.url}/api/v1/conversations/${id}`;
  await expect
    .poll(async () => (await (await page.request.get(address)).json()).status, { timeout: 60_000 })
    .toBe('ready');
  return (await page.request.get(address)).json();
}

function expectTruth(stored: ConversationDetail, call: KnownCall): void {
  const share = stored.metrics?.talk_ratio ?? Number.NaN;
  expect(Math.abs(share - call.rep_share), `stored ${share}, truth ${call.rep_share}`).toBeLessThan(
    TOLERANCE,
  );
  const expected = wordsSaid(call);
  const kept = wordsIn((stored.transcript?.turns ?? []).map((turn) => turn.text));
  // Two rows of one person where the second begins with the first ("So" … "So I think") look like a re-rendered row.
  expect(Math.abs(kept - expected), `kept ${kept} of ${expected} words`).toBeLessThanOrEqual(expected / 500);
}

/** Of the same company, but of another squad: a rep and the squad's leader. */
const OTHER_SQUAD = ['juliana@horizonte.example', 'camila@horizonte.example'];

/** The rep, their manager and their director read the transcript; another company and another squad find nothing. */
async function expectSeenByTheRightPeople(
  browser: Browser,
  app: RunningApp,
  stored: ConversationDetail,
): Promise<void> {
  const rep = person(app, 'AGENT');
  const line = stored.transcript?.turns.find((turn) => turn.words > 6)?.text.slice(0, 20) ?? '';
  for (const who of [rep, person(app, 'MANAGER'), person(app, 'DIRECTOR', rep.company)]) {
    const page = await browser.newPage();
    await signIn(page, app, who);
    await page.goto(`${app.url}${companyOf(page)}/conversations/${stored.id}`);
    await expect(page.getByText(line).filter({ visible: true }).first(), who.role).toBeVisible();
    await page.close();
  }
  const stranger = app.people.find((one) => one.role === 'DIRECTOR' && one.company !== rep.company);
  if (stranger === undefined) throw new Error('The demo has no director of another company.');
  const fenced = OTHER_SQUAD.map((email) => ({ email, password: rep.password }));
  for (const who of [stranger, ...fenced]) {
    const page = await browser.newPage();
    await signIn(page, app, who);
    for (const path of [
      `${companyOf(page)}/conversations/${stored.id}`,
      `/api/v1/conversations/${stored.id}`,
    ])
      expect((await page.request.get(app.url + path)).status(), `${who.email} ${path}`).toBe(404);
    await page.close();
  }
}

/** "/horizonte" of a page of that company. */
function companyOf(page: Page): string {
  return `/${new URL(page.url()).pathname.split('/')[1]}`;
}
