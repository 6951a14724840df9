import { type BrowserContext, expect } from '@playwright/test';
import type { CaptionRecording } from '@/data/captions';
import type { ApiServer } from '@/tests/e2e/extension/support/api-server';
import { widgetIn } from '@/tests/e2e/extension/support/browser';
import { type DisturbanceCase, disturb } from '@/tests/support/captions/disturb';
import { openMeeting } from '@/tests/support/meet-replica/serve-replica';
import type { TrueCall } from './calls';
import type { CellKnobs } from './cells';
import type { StoredTurn } from './compare';

/** Calls are played and measured this many times faster than they happened, by the page and by the session's clock. */
export const SPEED = 15;
/** Longer than the coach engine's longest pause within a turn, in ms of the call. */
const SETTLE_MS = 9_000;

export interface Cell {
  n: number;
  knobs: CellKnobs;
  call: TrueCall;
  /** What Meet does to its rows in this cell, beyond the usual. */
  mood: DisturbanceCase | null;
}

export interface PlayedCell {
  /** What the server holds of the call in the end. */
  turns: StoredTurn[];
  /** The captions with the times at which the page really showed them: at this speed each delay weighs many times. */
  shown: CaptionRecording;
}

/** Plays one cell's call from joining to leaving, in a browser whose extension's clock runs at `speed`. */
export async function playCell(
  context: BrowserContext,
  api: ApiServer,
  cell: Cell,
  speed = SPEED,
): Promise<PlayedCell> {
  const { call, knobs } = cell;
  const earlier = new Set(api.meetings.keys());
  const page = await context.newPage();
  const code = codeOf(cell.n);
  await openMeeting(page, code, {
    ...knobs,
    captions: 'off',
    self: call.self,
    others: call.others.join('|'),
  });
  if (knobs.ccGate === 'trusted') {
    await expect(widgetIn(page)).toHaveAttribute('data-health', 'captions_off', { timeout: 20_000 });
    await page.keyboard.press('c');
  }
  await page.waitForFunction(() => window.__meet.captions.on);
  const { header, events: planned } = captionsOf(cell);
  const events = planned.filter(({ op }) => op !== 'end');
  const begun =
    1 + events.findIndex((event) => event.op === 'row' && event.speaker !== '' && event.text !== '');
  // Layouts before 2025 show their list with the first row, which the sweep finds: at this speed half a second is long.
  const first = await page.evaluate((shown) => window.__meet.play(shown), events.slice(0, begun));
  await expect(widgetIn(page)).toHaveAttribute('data-health', 'capturing', { timeout: 20_000 });
  // What follows then begins after a silence, whenever exactly the first words were found.
  await page.waitForTimeout(SETTLE_MS / speed);
  const rest = await page.evaluate(([shown, faster]) => window.__meet.play(shown, faster), [
    events.slice(begun),
    speed,
  ] as const);
  await page.waitForTimeout(SETTLE_MS / speed);
  await page.evaluate(() => window.__meet.meeting.leave());
  const session = () => sessionOf(api, code, earlier);
  await expect.poll(() => session() !== null, { timeout: 20_000 }).toBe(true);
  await page.close();
  const times = [...first, ...rest].map((ms) => Math.floor(ms * speed));
  return {
    turns: storedTurns(api, session() ?? ''),
    shown: { header, events: events.map((event, n) => ({ ...event, t: times[n] ?? event.t })) },
  };
}

/** What Meet shows in this cell. */
export function captionsOf({ call, mood, n }: Cell): CaptionRecording {
  return mood ? disturb(call.recording, mood, n) : call.recording;
}

/** The complete call under this meeting code that is none of the earlier ones, or null while some of it is missing. */
function sessionOf(api: ApiServer, code: string, earlier: ReadonlySet<string>): string | null {
  const [session] =
    [...api.meetings].find(([id, meeting]) => meeting.code === code && !earlier.has(id)) ?? [];
  return session !== undefined && api.isComplete(session) ? session : null;
}

function storedTurns(api: ApiServer, session: string): StoredTurn[] {
  const names = new Map<string, string>();
  for (const { participants } of api.increments.get(session)?.values() ?? []) {
    for (const { key, name } of participants) names.set(key, name);
  }
  return api
    .turns(session)
    .map(({ speaker, text, speech_ms }) => ({ speaker: names.get(speaker) ?? '?', text, speech_ms }));
}

/** A meeting code of its own for each cell, e.g. "aaa-aaac-fgh". */
function codeOf(n: number): string {
  const letters = n
    .toString(26)
    .padStart(4, '0')
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));
  return `mat-${letters}-rix`;
}
