// `npm start` and `npm run dev`: from a fresh clone to a running Performancy. Needs Node and nothing else.
import { begin } from './bootstrap/begin.mjs';

await begin('scripts/run/main.ts', process.argv.slice(2), { sweep: ['--sweep'] });
