import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGES } from '@/lib/contracts/languages';
import { callsWithFindings, findingsOf, lineFindingsOf } from './findings';

/** A changed rule shows here line by line: when the change is meant, `npm run eval:approve` writes the findings anew. */
test.each(callsWithFindings())('the coach finds in $id what was approved', (call) => {
  const approved = readFileSync(`tests/evals/findings/${call.id}.txt`, 'utf8').trimEnd().split('\n');
  expect(findingsOf(call)).toEqual(approved);
});

test.each(LANGUAGES)('the coach finds in the customer lines of %s what was approved', (lang) => {
  const approved = readFileSync(`tests/evals/findings/lines-${lang}.txt`, 'utf8').trimEnd().split('\n');
  expect(lineFindingsOf(lang)).toEqual(approved);
});
