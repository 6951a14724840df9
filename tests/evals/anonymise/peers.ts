import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { diffArrays } from 'diff';
import { z } from 'zod';
import type { GoldCall } from './gold';
import { emptyTally, type Stretch, score, type Tally } from './score';

const FOLDER = 'tests/evals/peers';
const INSTALL_MS = 180_000;
const PEER_MS = 300_000;
const MOST_OUTPUT = 64 * 1024 * 1024;

export const PEERS = [
  '@redactpii/node',
  'redact-pii',
  '@openredaction/core',
  '@arcjet/redact',
  'pii-filter',
  'compromise',
  'wink-nlp',
  'libphonenumber-js',
] as const;

const answerSchema = z.object({
  lines: z.array(z.string()),
  seconds: z.number().nullable(),
  failed: z.number(),
});

export interface PeerResult {
  tally: Tally;
  /** Of processor time, over one long text; undefined when it threw on that. */
  megabytesPerSecond: number | undefined;
  /** Lines on which it threw. */
  failed: number;
}

/** Installs the peers in their own folder when they are not there yet; false when that cannot be done. */
export function installPeers(): boolean {
  if (existsSync(`${FOLDER}/node_modules`)) return true;
  const options = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock'];
  const { status } = spawnSync('npm', options, { cwd: FOLDER, timeout: INSTALL_MS, stdio: 'ignore' });
  return status === 0 && existsSync(`${FOLDER}/node_modules`);
}

/** Masks the calls with a peer in its own process; undefined when it does not run. */
export function runPeer(name: string, calls: readonly GoldCall[], text: string): PeerResult | undefined {
  const lines = calls.flatMap((call) => call.lines);
  const { stdout, status } = spawnSync(process.execPath, ['peer.mjs', name], {
    cwd: FOLDER,
    input: JSON.stringify({ lines, text }),
    timeout: PEER_MS,
    maxBuffer: MOST_OUTPUT,
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  if (status !== 0) return undefined;
  const answer = answerSchema.parse(JSON.parse(stdout));
  const tally = emptyTally();
  let next = 0;
  for (const call of calls) {
    const stretches = call.lines.map((line) => goneFrom(line, answer.lines[next++] ?? ''));
    score(call, stretches, tally);
  }
  const rate = answer.seconds === null ? undefined : Buffer.byteLength(text) / 1e6 / answer.seconds;
  return { tally, megabytesPerSecond: rate, failed: answer.failed };
}

/** The words of a line that its masked form has no more: the peers say nothing about places. */
function goneFrom(line: string, masked: string): Stretch[] {
  const words = [...line.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  const left = [...masked.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(([word]) => word);
  const gone: Stretch[] = [];
  let at = 0;
  const before = words.map(([word]) => word);
  for (const { added, removed, value } of diffArrays(before, left)) {
    if (added) continue;
    for (const word of words.slice(at, at + value.length)) {
      if (removed) gone.push([word.index, word.index + word[0].length]);
    }
    at += value.length;
  }
  return gone;
}
