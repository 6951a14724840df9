/** npm run bench:extension: what the extension costs in a real Chromium; prints it and writes docs/figures/extension.md. */

import { writeSection } from '../figures-page';
import { type Figure, table } from './figure';
import { memoryAndTraffic } from './memory';
import { packageSize } from './package-size';
import { longTasks, updateCost } from './page-cost';

const PARTS = { update: updateCost, 'long-tasks': longTasks, memory: memoryAndTraffic, package: packageSize };

const wanted = process.argv.slice(2);
const figures: Figure[] = [];
for (const [name, measure] of Object.entries(PARTS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  process.stderr.write(`${name} …\n`);
  figures.push(...(await measure()));
}
process.stdout.write(`${table(figures)}\n`);
if (wanted.length === 0) await writeSection('costs', table(figures));
process.exit(figures.every(({ met }) => met) ? 0 : 1);
