/** npm run bench:extension: what the extension costs in a real Chromium; prints it and writes docs/figures/extension.md. */

import { writeSection } from '../figures-page';
import { type Figure, table } from './figure';
import { memoryAndTraffic } from './memory';
import { packageSize } from './package-size';
import { longTasks, updateCost } from './page-cost';

const PARTS = { update: updateCost, 'long-tasks': longTasks, memory: memoryAndTraffic, package: packageSize };

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !Object.hasOwn(PARTS, name));
if (unknown.length > 0)
  throw new RangeError(
    `no such part: ${unknown.join(', ')}; use ${Object.keys(PARTS).join(', ')}, or none for all`,
  );
const figures: Figure[] = [];
for (const [name, measure] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  process.stderr.write(`${name} …\n`);
  figures.push(...(await measure()));
}
process.stdout.write(`${table(figures)}\n`);
if (wanted.length === 0) await writeSection('costs', table(figures));
const missed = figures.filter(({ met }) => !met);
for (const { figure, value, goal } of missed)
  process.stderr.write(`MISSED ${figure}: ${value}, goal ${goal}\n`);
process.exit(missed.length === 0 ? 0 : 1);
