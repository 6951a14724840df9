/** npm run eval:approve: writes what the coach finds in every call as the findings that tests/evals/findings.test.ts expects. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { LANGUAGES } from '@/lib/contracts/languages';
import { callsWithFindings, findingsOf, lineFindingsOf } from './findings';

mkdirSync('tests/evals/findings', { recursive: true });
for (const call of callsWithFindings()) {
  writeFileSync(`tests/evals/findings/${call.id}.txt`, `${findingsOf(call).join('\n')}\n`);
}
for (const lang of LANGUAGES) {
  writeFileSync(`tests/evals/findings/lines-${lang}.txt`, `${lineFindingsOf(lang).join('\n')}\n`);
}
