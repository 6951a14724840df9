// `node scripts/exec.mjs FILE.ts [ARGUMENTS]`: runs a command of the project with the settings that `npm start` uses.
import { begin } from './bootstrap/begin.mjs';

await begin('scripts/run/exec.ts', process.argv.slice(2));
