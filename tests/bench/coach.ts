/** npm run bench:coach: what the coach costs in a two-hour call; prints it and writes docs/figures/coach-cost.md. */
import { writeFileSync } from 'node:fs';
import { createCoach } from '@/lib/coach';
import { quantile } from '@/tests/evals/talk-time';
import { bundleBytes } from './coach-bundle';
import { longCall } from './coach-call';

const UPDATES = 20_000;
const MB = 1_048_576;

interface Cost {
  figure: string;
  value: number;
  goal: number;
  unit: string;
}

async function main(): Promise<void> {
  const events = longCall(UPDATES);
  play(events); // warms up the engine, as a call's first minutes do
  global.gc?.();
  const before = process.memoryUsage().heapUsed;
  const { coach, costs } = play(events);
  global.gc?.();
  const heap = (process.memoryUsage().heapUsed - before) / MB;
  const tenth = UPDATES / 10;
  const mean = (values: readonly number[]): number => values.reduce((sum, ms) => sum + ms, 0) / values.length;
  const report = coach.report();
  const reports = Array.from({ length: 5 }, () => {
    const started = performance.now();
    coach.report();
    return performance.now() - started;
  });
  const rows: Cost[] = [
    { figure: 'one update (push and live), p50', value: quantile(costs, 0.5), goal: 0.5, unit: 'ms' },
    { figure: 'one update (push and live), p99', value: quantile(costs, 0.99), goal: 0.5, unit: 'ms' },
    {
      figure: 'last tenth of the call against the first',
      value: mean(costs.slice(-tenth)) / mean(costs.slice(0, tenth)),
      goal: 1.2,
      unit: 'times',
    },
    { figure: 'whole report, median of five', value: quantile(reports, 0.5), goal: 50, unit: 'ms' },
    { figure: 'heap growth', value: heap, goal: 15, unit: 'MB' },
  ];
  for (const [name, bytes] of await bundleBytes()) {
    rows.push({ figure: `bundle, ${name}, gzip`, value: bytes / 1024, goal: 60, unit: 'KB' });
  }
  const table = [
    '| figure | value | goal: at most |',
    '|---|---|---|',
    ...rows.map(
      ({ figure, value, goal, unit }) => `| ${figure} | ${value.toFixed(2)} ${unit} | ${goal} ${unit} |`,
    ),
  ].join('\n');
  writeFileSync(
    'docs/figures/coach-cost.md',
    `# What the coach costs

Measured by \`npm run bench:coach\`: a two-hour call of ${UPDATES} caption updates by six people (${report.settled_words} words),
\`push\` and \`live\` after every update, on the machine at hand, which others were using.

${table}
`,
  );
  process.stdout.write(`${table}\n`);
}

function play(events: ReturnType<typeof longCall>) {
  const coach = createCoach({ lang: 'pt-BR', self: 'Você', participants: [] });
  const costs = events.map((event) => {
    const from = performance.now();
    coach.push(event);
    coach.live(event.t);
    return performance.now() - from;
  });
  return { coach, costs };
}

await main();
