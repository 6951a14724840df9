/** npm run test:matrix: every cell of the replay matrix in a real Chromium, against the truth of its call. */
import type { CaptionRecording } from '@/data/captions';
import { writeSection } from '@/tests/bench/figures-page';
import { ApiServer } from '@/tests/e2e/extension/support/api-server';
import { connect, openBrowser } from '@/tests/e2e/extension/support/browser';
import { buildExtension } from '@/tests/e2e/extension/support/build-extension';
import { CASES } from '@/tests/support/captions/disturb';
import { allCalls } from './calls';
import { allCells, nameOf } from './cells';
import { compare } from './compare';
import { engineTurns } from './engine-turns';
import { type Outcome, outcomeTable, passed } from './outcome-table';
import { type Cell, captionsOf, playCell, SPEED } from './play-cell';

/** Browsers side by side, each with a server of its own. */
const BROWSERS = 2;

const calls = allCalls();
const moods = [null, ...CASES];
const waiting: Cell[] = allCells().map((knobs, n) => {
  const call = calls[n % calls.length];
  if (!call) throw new Error('there are no calls');
  return { n, knobs, call, mood: moods[n % moods.length] ?? null };
});
const outcomes: Outcome[] = [];
await Promise.all(Array.from({ length: BROWSERS }, (_, n) => playWaiting(`matrix-${n}`)));

outcomes.sort((a, b) => a.cell.n - b.cell.n);
const table = outcomeTable(outcomes);
process.stdout.write(`${table}\n`);
await writeSection('matrix', table);
process.exit(outcomes.every(passed) ? 0 : 1);

async function playWaiting(profile: string): Promise<void> {
  const api = new ApiServer();
  await api.start();
  const extension = await buildExtension({ app_url: api.url, clock_speed: SPEED });
  const context = await openBrowser(extension, profile);
  await connect(context);
  for (let cell = waiting.shift(); cell; cell = waiting.shift()) {
    const { turns, shown } = await playCell(context, api, cell);
    const errorOf = (captions: CaptionRecording) => compare(cell.call, engineTurns(captions)).share_error;
    const engine_error = errorOf(captionsOf(cell));
    const { share_error, ...counts } = compare(cell.call, turns);
    const outcome = {
      cell,
      engine_error,
      share_error: share_error - (errorOf(shown) - engine_error),
      ...counts,
    };
    outcomes.push(outcome);
    tell(outcome);
  }
  await context.close();
  await api.stop();
}

function tell(outcome: Outcome): void {
  const { cell, share_error, lost, doubled, words, turns, turns_lost, turns_doubled } = outcome;
  const verdict = passed(outcome) ? 'ok    ' : 'MISSED';
  const name = `${nameOf(cell.knobs)} · ${cell.call.name} · ${cell.mood ?? 'as usual'}`;
  process.stdout.write(
    `${verdict} ${name}: share ${share_error.toFixed(2)} points, ${turns_lost} of ${turns} turns lost, ${turns_doubled} doubled, ${lost} of ${words} words lost, ${doubled} doubled\n`,
  );
}
