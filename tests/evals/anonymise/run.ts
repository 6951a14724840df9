/** Part of npm run eval: measures the anonymiser beside its peers, prints the tables, writes docs/figures/anonymise.md. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { anonymise } from '@/lib/anonymize';
import { holds, maskedShare, measure, samples, tallyOf } from './measure';
import { installPeers, PEERS, runPeer } from './peers';
import { share, type Tally } from './score';

const SPEED_BYTES = 8_000_000;
const SPEED_RUNS = 6;
const PEER_BYTES = 200_000;
const GOAL_SPEED = 20;
const GOAL_TIMES = 10;
/** From this share of the persons in Portuguese calls on, a peer counts as one that masks Brazilian names. */
const MASKS_NAMES = 0.25;

const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;

const figures = measure();
const [punctuated, lower] = samples();
const cased = punctuated?.calls ?? [];
const plain = lower?.calls ?? [];
const casedPortuguese = cased.filter(({ lang }) => lang === 'pt-BR');
const speed = ownSpeed();
const peers = peerRows();
const times = peers.fastest > 0 ? speed / peers.fastest : undefined;

const own = [
  '| figure | measured on | value | goal | floor |',
  '|---|---|---|---|---|',
  ...figures.map(({ name, on, value, goal, floor, higher }) => {
    const bound = higher ? 'at least' : 'at most';
    const aim = higher && goal === 0 ? '' : `${bound} ${percent(goal)}`;
    return `| ${name} | ${on} | ${percent(value)} | ${aim} | ${percent(floor)} |`;
  }),
  `| speed, one core, processor time | Portuguese calls, ${SPEED_BYTES / 1e6} MB | ${speed.toFixed(1)} MB/s | at least ${GOAL_SPEED} MB/s | |`,
  `| against the fastest peer that masks Brazilian names | the same run | ${times === undefined ? 'not measured: the peers could not be installed' : `${times.toFixed(0)} times`} | at least ${GOAL_TIMES} times | |`,
].join('\n');

const beside = [
  '| | persons, punctuated | all types | ordinary words lost | persons, lower case | all types | ordinary words lost | calls without a leak, punctuated | MB/s |',
  '|---|---|---|---|---|---|---|---|---|',
  row('Performancy', tallyOf(cased), tallyOf(plain), speed.toFixed(1)),
  row('Performancy without the participant list', tallyOf(cased, false), tallyOf(plain, false), ''),
  ...peers.rows,
].join('\n');

const page = `# The anonymiser in figures

Measured by \`npm run eval\` on the annotated calls of this repository (\`data/calls\`, \`data/calls-own\`), with each call's list of
participants. The rules were written with these calls at hand. A mention counts as masked when nothing of it is left; an ordinary
word is one outside every label. What the rules reach on calls that nobody had looked at is in \`docs/anonymise.md\`.

${own}

## Beside other packages

Every package in a process of its own, line by line, as its documentation says, without a list of participants. A line on which a
package throws counts as not masked. Calls of all three languages. MB/s: processor time of one core, over one Portuguese text of
${PEER_BYTES / 1000} kB for the packages and ${SPEED_BYTES / 1e6} MB for Performancy. A package masks Brazilian names when it masks a quarter of the persons in the
Portuguese calls.

${beside}
`;

mkdirSync('docs/figures', { recursive: true });
writeFileSync('docs/figures/anonymise.md', page);
process.stdout.write(`${own}\n\n${beside}\n`);
const broken = figures.filter((figure) => !holds(figure));
for (const { name, on } of broken) process.stderr.write(`below its floor: ${name} on ${on}\n`);
process.exitCode = broken.length > 0 ? 1 : 0;

function row(name: string, withMarks: Tally, without: Tally, rate: string): string {
  const cells = [withMarks, without].flatMap((tally) => [
    percent(maskedShare(tally, 'PERSON')),
    percent(maskedShare(tally, 'all')),
    percent(share(tally.overMasked, tally.words)),
  ]);
  return `| ${name} | ${cells.join(' | ')} | ${percent(share(withMarks.clean, withMarks.calls))} | ${rate} |`;
}

function peerRows(): { rows: string[]; fastest: number } {
  if (!installPeers()) {
    return { rows: ['| the peers could not be installed (no registry) | | | | | | | | |'], fastest: 0 };
  }
  const rows: string[] = [];
  let fastest = 0;
  const text = longText(PEER_BYTES);
  for (const name of PEERS) {
    const withMarks = runPeer(name, cased, text);
    const without = runPeer(name, plain, '');
    const portuguese = runPeer(name, casedPortuguese, '');
    if (!withMarks || !without || !portuguese) {
      rows.push(`| ${name} | it did not run | | | | | | | |`);
      continue;
    }
    const rate = withMarks.megabytesPerSecond;
    const failed = withMarks.failed + without.failed;
    const note = failed > 0 ? `, threw on ${failed} lines` : '';
    rows.push(row(name, withMarks.tally, without.tally, `${rate?.toFixed(2) ?? 'it threw'}${note}`));
    const masksNames = maskedShare(portuguese.tally, 'PERSON') >= MASKS_NAMES;
    if (masksNames && rate !== undefined) fastest = Math.max(fastest, rate);
  }
  return { rows, fastest };
}

/** The Portuguese calls over and over, one line per turn. */
function longText(bytes: number): string {
  const once = casedPortuguese.flatMap(({ lines }) => lines).join('\n');
  return Array.from({ length: Math.ceil(bytes / once.length) }, () => once)
    .join('\n')
    .slice(0, bytes);
}

/** MB of UTF-8 per second of processor time, the best of some runs. */
function ownSpeed(): number {
  const text = longText(SPEED_BYTES);
  let best = 0;
  for (let i = 0; i < SPEED_RUNS; i++) {
    const before = process.cpuUsage();
    anonymise({ texts: [text], lang: 'pt-BR', known: [] });
    const { user, system } = process.cpuUsage(before);
    best = Math.max(best, Buffer.byteLength(text) / (user + system));
  }
  return best;
}
