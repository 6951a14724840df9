import type { BrowserContext } from '@playwright/test';
import { allCalls, rowsSaid, type TrueCall } from '@/tests/matrix/calls';
import { nameOf, pairwiseCells } from '@/tests/matrix/cells';
import { compare } from '@/tests/matrix/compare';
import { engineTurns } from '@/tests/matrix/engine-turns';
import { type Cell, playCell, SPEED } from '@/tests/matrix/play-cell';
import { CASES } from '@/tests/support/captions/disturb';
import type { ApiServer } from './support/api-server';
import { connect, openBrowser } from './support/browser';
import { buildExtension } from './support/build-extension';
import { expect, test } from './support/extension-test';

/** As much of each call as shows what can go wrong; the whole calls are for `npm run test:matrix`. */
const PART_MS = 45_000;
/** A meeting may begin with a minute of arriving. */
const WORDS = 60;
/** Pages side by side. */
const PAGES = 4;
/** What went wrong is played once more at this speed, where a busy machine's delays weigh a fifth of the time. */
const CALM_SPEED = 3;
/** Words beyond what the coach engine alone loses of the same captions: a page that takes rows away leaves some unread. */
const SLIPS = 2;
/** Talk share may differ so much, in points, from what the engine alone makes of the same captions. */
const SHARE_POINTS = 2;

test.describe.configure({ timeout: 180_000 });

test('reads the same in any pair of layouts, languages, gates and the rest', async ({ api }, info) => {
  const all = cells();
  const doubtful = await misreadOf(all, SPEED, api, `matrix-${info.testId}`);
  // At that speed a busy machine shows some captions too late to be read.
  const misread = await misreadOf(
    doubtful.map(({ cell }) => cell),
    CALM_SPEED,
    api,
    `matrix-calm-${info.testId}`,
  );
  expect(misread.map(({ reading }) => reading)).toEqual([]);
  expect(all.length).toBeGreaterThan(9);
});

/** Plays cells side by side and returns those that a page read otherwise than the engine does. */
async function misreadOf(
  cells: readonly Cell[],
  speed: number,
  api: ApiServer,
  profile: string,
): Promise<{ cell: Cell; reading: CellReading }[]> {
  if (cells.length === 0) return [];
  const extension = await buildExtension({ app_url: api.url, clock_speed: speed });
  const context = await openBrowser(extension, profile);
  await connect(context);
  const waiting = [...cells];
  const misread: { cell: Cell; reading: CellReading }[] = [];
  await Promise.all(
    Array.from({ length: PAGES }, async () => {
      for (let cell = waiting.shift(); cell; cell = waiting.shift()) {
        const reading = await readingOf(context, api, cell, speed);
        if (!isRight(reading)) misread.push({ cell, reading });
      }
    }),
  );
  await context.close();
  return misread;
}

/** How a page's reading of a cell differs from what the engine makes of the same captions. */
interface CellReading {
  cell: string;
  share: number;
  slips: number;
  /** True turns lost and stored turns that nobody said, beyond the engine's own. */
  turns: number;
}

const isRight = ({ share, slips, turns }: CellReading) =>
  share <= SHARE_POINTS && slips <= SLIPS && turns <= 0;

async function readingOf(
  context: BrowserContext,
  api: ApiServer,
  cell: Cell,
  speed: number,
): Promise<CellReading> {
  const { turns: held, shown } = await playCell(context, api, cell, speed);
  const stored = compare(cell.call, held);
  const alone = compare(cell.call, engineTurns(shown));
  const { call, knobs, mood } = cell;
  return {
    cell: `${nameOf(knobs)}, ${call.name}, ${mood}`,
    share: Math.abs(stored.share_error - alone.share_error),
    slips: stored.lost + stored.doubled - alone.lost - alone.doubled,
    turns: stored.turns_lost + stored.turns_doubled - alone.turns_lost - alone.turns_doubled,
  };
}

function cells(): Cell[] {
  const calls = allCalls()
    .map(beginning)
    .filter(
      ({ recording }) =>
        rowsSaid(recording)
          .map(({ text }) => text)
          .join(' ')
          .split(' ').length > WORDS,
    );
  const moods = [null, ...CASES];
  return pairwiseCells().map((knobs, n) => {
    const call = calls[n % calls.length];
    if (!call) throw new Error('there are no calls');
    return { n, knobs, call, mood: moods[n % moods.length] ?? null };
  });
}

function beginning(call: TrueCall): TrueCall {
  const events = call.recording.events.filter(({ t }) => t <= PART_MS);
  return { ...call, recording: { ...call.recording, events } };
}
