import '@/lib/coach/languages/all';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { reportFromTurns } from '@/lib/coach';
import { LANGUAGES } from '@/lib/contracts/languages';
import { dialogue } from '../../support/captions/dialogue';

/** What the rep asked just before (nothing when the customer speaks unasked), what the customer says, element, score. */
const ROWS = readFileSync('tests/unit/coach/spiced.tsv', 'utf8').trim().split('\n').slice(1);
const EVIDENCE = ROWS.flatMap((row) => {
  const [name, asked = '', told = '', element = '', score] = row.split('\t');
  const lang = LANGUAGES.find((each) => each === name);
  return lang ? [{ lang, asked, told, element, score: Number(score) }] : [];
});

test('every sentence of the table is read', () => {
  expect(EVIDENCE.length).toBe(ROWS.length);
});

test.each(EVIDENCE)('$lang: asked "$asked", told "$told": $element $score', (row) => {
  const { lang, asked, told, element, score } = row;
  const turns = dialogue(
    asked === ''
      ? [['customer', told]]
      : [
          ['rep', asked],
          ['customer', told],
        ],
  );
  const { methodology } = reportFromTurns({ ...turns, lang, methodology: 'SPICED' });
  expect(methodology.elements[element]?.score).toBe(score);
});
