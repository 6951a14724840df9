import { join } from 'node:path';
import { generateClient } from '../build/steps';
import { ROOT } from '../run/project';
import { runTool } from '../run/tool';
import { asCounts, runVisibly, type Step } from './step';

const bin = (path: string) => join(ROOT, 'node_modules', path);

/** Writes the types that the type check needs: the database client's and the routes'. */
export async function prepare(): Promise<void> {
  await generateClient(() => {});
  await runTool(() => {}, { name: 'typegen', args: [bin('next/dist/bin/next'), 'typegen'], env: {} });
}

export const formatAndLint: Step = {
  name: 'lint',
  async run() {
    const colours = process.stdout.isTTY ? [] : ['--colors=off'];
    const args = [bin('@biomejs/biome/bin/biome'), 'ci', '--error-on-warnings', ...colours];
    return asCounts((await runVisibly(args)) === 0);
  },
};

export const types: Step = {
  name: 'types',
  run: async () =>
    asCounts((await runVisibly([bin('typescript/bin/tsc'), '--noEmit', '-p', 'tsconfig.json'])) === 0),
};
