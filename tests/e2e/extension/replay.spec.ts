import { openMeeting } from '@/tests/support/meet-replica/serve-replica';
import type { ApiServer } from './support/api-server';
import { connect, openBrowser, widgetIn } from './support/browser';
import { buildExtension } from './support/build-extension';
import { expect, test } from './support/extension-test';
import { callWithTruth, type KnownCall, wordsIn, wordsSaid } from './support/known-calls';

/** Calls are played and measured this many times faster than they happened, by the page and by the session's clock. */
const SPEED = 12;
const TOLERANCE = 0.03;

test.describe.configure({ timeout: 240_000 });

test('an annotated sales call in Portuguese is stored whole, once, and with its true talk share', async ({
  api,
}, info) => {
  const call = await callWithTruth('pt-01');
  const widgetShare = await playThrough(api, call, 'pt-BR', info.testId);
  expect(
    Math.abs(widgetShare - call.rep_share),
    `widget ${widgetShare}, truth ${call.rep_share}`,
  ).toBeLessThan(TOLERANCE);
  expectTruth(api, call);
  expect(wordsIn(api.turns(sessionOf(api)).map((turn) => turn.text))).toBe(wordsSaid(call));
});

/** Plays the call to its end and returns the talk share that the widget showed last. */
async function playThrough(
  api: ApiServer,
  call: KnownCall,
  lang: 'en' | 'pt-BR',
  profile: string,
): Promise<number> {
  const extension = await buildExtension({ app_url: api.url, clock_speed: SPEED });
  const context = await openBrowser(extension, `replay-${profile}`);
  await connect(context);
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
  await page.evaluate(([shown, speed]) => window.__meet.play(shown, speed), [events, SPEED] as const);
  const shown = await widget.locator('[data-figure="talk-rep"]').textContent();
  await page.evaluate(() => window.__meet.meeting.leave());
  await expect(widget).toHaveAttribute('data-phase', 'summary');
  await expect.poll(() => api.isComplete(sessionOf(api))).toBe(true);
  await context.close();
  return Number(/\d+/.exec(shown ?? '')?.[0]) / 100;
}

function expectTruth(api: ApiServer, call: KnownCall): void {
  const session = sessionOf(api);
  const last = [...(api.increments.get(session)?.values() ?? [])].find((increment) => increment.final);
  const self = last?.participants.find((person) => person.is_self);
  expect(self?.name).toBe(call.self);
  let ofRep = 0;
  let all = 0;
  for (const turn of api.turns(session)) {
    all += turn.speech_ms;
    if (turn.speaker === self?.key) ofRep += turn.speech_ms;
  }
  const share = ofRep / all;
  expect(Math.abs(share - call.rep_share), `stored ${share}, truth ${call.rep_share}`).toBeLessThan(
    TOLERANCE,
  );
}

function sessionOf(api: ApiServer): string {
  return [...api.meetings.keys()][0] ?? '';
}
