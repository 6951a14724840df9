/**
 * npm run fit:objections: fits the points of rules/<language>/objection-signs.ts to the customer lines of
 * data/objection-lines and to the annotated calls of data (each type against all the rest), and writes them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { AnnotatedCall } from '@/data/captions';
import '@/lib/coach/languages/all';
import { signsOf } from '@/lib/coach/objections/sentence-signs';
import { readTurn } from '@/lib/coach/reading';
import { fold } from '@/lib/coach/text/fold';
import { passagesOf } from '@/lib/coach/text/passages';
import { OBJECTION_TYPES } from '@/lib/contracts/coach-vocabulary';
import { LANGUAGES, type Language } from '@/lib/contracts/languages';
import { loadCalls, spokenTurnsOf } from './calls';
import { examplesOf, pointsText } from './sign-points';
import { sparseLogistic } from './sparse-logistic';

interface Sentence {
  folded: string;
  types: ReadonlySet<string>;
  weight: number;
}

/** A sentence of a call tells more of calls than a line that was written by itself. */
const CALL_WEIGHT = 4;
/** What people say most often, in few words, stands for many lines. */
const PLAIN_WEIGHT = 8;
/** How much the sentences weigh against the penalty: so much that the signs of a language fit in its 60 KB. */
const TRUST: Record<Language, number> = { 'pt-BR': 0.37, en: 0.55, es: 0.8 };
/** Signs in fewer sentences than this, each counted by its weight, are left out. */
const LEAST_SENTENCES = 5;
const SHARED = 0.4;

const calls = ['data/calls', 'data/calls-own', 'data/calls-fit'].flatMap(loadCalls);

for (const lang of LANGUAGES) {
  const sentences = [
    ...linesOf(`data/objection-lines/${lang}.tsv`, 1),
    ...linesOf(`data/objection-lines/${lang}-in-calls.tsv`, CALL_WEIGHT),
    ...linesOf(`data/objection-lines/${lang}-plain.tsv`, PLAIN_WEIGHT),
    ...calls.filter((call) => call.lang === lang).flatMap(sentencesOf),
  ];
  const signs = sentences.map(({ folded }) => signsOf(folded, lang));
  const { examples, names } = examplesOf(
    signs,
    sentences.map(({ weight }) => weight),
    LEAST_SENTENCES,
  );
  const fits = OBJECTION_TYPES.map((type) => {
    const labels = Uint8Array.from(sentences, ({ types }) => Number(types.has(type)));
    const { weights, start } = sparseLogistic(examples, labels, TRUST[lang]);
    const points = names.map((name, k): [string, number] => [name, Math.round(2 * (weights[k] ?? 0))]);
    return {
      type,
      start: Math.round(2 * start),
      points: points.filter(([, n]) => n !== 0),
    };
  });
  const texts = fits.map(({ type, start, points }) => `  ${type}: ${pointsText(start, points)},\n`);
  writeFileSync(
    `lib/coach/rules/${lang}/objection-signs.ts`,
    `import type { ObjectionSigns } from '../objection-signs';\n\nexport const objectionSigns: ObjectionSigns = {\n${texts.join('')}};\n`,
  );
  const given = fits.reduce((sum, { points }) => sum + points.length, 0);
  console.log(`${lang}: ${sentences.length} sentences, ${given} words and pairs with points`);
}

function linesOf(file: string, weight: number): Sentence[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((row) => {
      const [label, text] = row.split('\t');
      return label && text ? [{ folded: fold(text), types: new Set([label]), weight }] : [];
    });
}

/** What the customers of a call say; a sentence raises an objection when its label covers two fifths of either. */
function sentencesOf(call: AnnotatedCall): Sentence[] {
  return spokenTurnsOf(call).flatMap(({ turn, role }, i) => {
    if (role !== 'customer') return [];
    const { text } = turn;
    const objections = call.turns[i]?.objections ?? [];
    return passagesOf(turn, readTurn(turn, call.lang)).map(({ folded, start }) => {
      const types = objections.filter(({ span }) => {
        const from = text.indexOf(span);
        const shared = Math.min(from + span.length, start + folded.length) - Math.max(from, start);
        return shared >= SHARED * Math.min(span.length, folded.length);
      });
      return { folded, types: new Set(types.map(({ type }) => type)), weight: CALL_WEIGHT };
    });
  });
}
