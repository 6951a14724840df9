import { join } from 'node:path';
import { checkNode } from './check-node.mjs';
import { ensureInstalled } from './install.mjs';
import { ROOT } from './paths.mjs';
import { rerun } from './rerun.mjs';
import { watchNpm } from './watch-npm.mjs';

/** Everything a fresh clone needs before TypeScript can run: the right Node, the dependencies, then the entry. */
export async function begin(entry, args, options) {
  checkNode();
  watchNpm();
  try {
    await ensureInstalled();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
  rerun(join(ROOT, entry), args, options);
}
