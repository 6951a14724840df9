// `npm test [-- STEP …]`: installs what is missing, then runs every check and ends with `N passed, N failed`.
import { begin } from './bootstrap/begin.mjs';

await begin('scripts/test/main.ts', process.argv.slice(2));
