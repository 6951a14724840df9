/**
 * npm run fit:objections: fits the points of rules/<language>/objection-signs.ts to the customer lines of
 * data/objection-lines and to the annotated calls of data (each type against all the rest), and writes them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { AnnotatedCall } from '@/data/captions';
import '@/lib/coach/languages/all';
import { signsOf } from '@/lib/coach/objections/sentence-signs';
import { readTurn } from '@/lib/coach/reading';
import { rulesOf } from '@/lib/coach/rules';
import type { TypeSigns } from '@/lib/coach/rules/objection-signs';
import { fold } from '@/lib/coach/text/fold';
import { lexicon } from '@/lib/coach/text/lexicon';
import { passagesOf } from '@/lib/coach/text/passages';
import { OBJECTION_TYPES, type ObjectionType } from '@/lib/contracts/coach-vocabulary';
import { LANGUAGES, type Language } from '@/lib/contracts/languages';
import { loadCalls } from './calls';
import { type Examples, sparseLogistic } from './sparse-logistic';

interface Sentence {
  folded: string;
  types: ReadonlySet<string>;
  weight: number;
}

/** A sentence of a call tells more of calls than a line that was written by itself. */
const CALL_WEIGHT = 4;
/** How much the sentences weigh against the penalty. */
const TRUST = 0.5;
/** Signs in fewer sentences than this are left out … */
const LEAST_SENTENCES = 5;
/** … and so are those that stood in fewer with a phrase of the type, unless they speak for it by so many points. */
const LEAST_WITH_PHRASE = 5;
const CLEAR = 2;
const SHARED = 0.4;

const phrases = lexicon((lang) => rulesOf(lang).objections);
const calls = [...loadCalls('data/calls'), ...loadCalls('data/calls-own')];

for (const lang of LANGUAGES) {
  const sentences = [
    ...linesOf(`data/objection-lines/${lang}.tsv`, 1),
    ...linesOf(`data/objection-lines/${lang}-in-calls.tsv`, CALL_WEIGHT),
    ...calls.filter((call) => call.lang === lang).flatMap(sentencesOf),
  ];
  const { examples, names } = examplesOf(sentences);
  const fits = OBJECTION_TYPES.map((type) => {
    const labels = Uint8Array.from(sentences, ({ types }) => Number(types.has(type)));
    const { weights, start } = sparseLogistic(examples, labels, TRUST);
    const asked = withPhrase(sentences, type, lang);
    const points = names.map((name, k): [string, number] => [name, Math.round(2 * (weights[k] ?? 0))]);
    return {
      type,
      start: Math.round(2 * start),
      points: points.filter(([name, n]) => n !== 0 && (n >= CLEAR || asked.has(name))),
    };
  });
  const texts = fits.map(({ type, start, points }) => textOf(type, { start, points: byPoints(points) }));
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
  const customers = new Set(call.participants.filter((p) => p.role === 'customer').map((p) => p.id));
  return call.turns.flatMap(({ speaker, text, objections }, i) => {
    if (!customers.has(speaker)) return [];
    const time = { start_ms: 0, end_ms: 0, speech_ms: 0 };
    const turn = { id: `t${i}`, rev: 1, speaker, ...time, words: 0, text, marks: [] };
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

function examplesOf(sentences: readonly Sentence[]): { examples: Examples; names: string[] } {
  const signs = sentences.map(({ folded }) => [...signsOf(folded)]);
  const counts = new Map<string, number>();
  for (const [i, list] of signs.entries())
    for (const sign of list) counts.set(sign, (counts.get(sign) ?? 0) + (sentences[i]?.weight ?? 0));
  const names = [...counts].filter(([, n]) => n >= LEAST_SENTENCES).map(([name]) => name);
  const numbers = new Map(names.map((name, k) => [name, k]));
  const rows = signs.map((list) => Uint32Array.from(list.flatMap((sign) => numbers.get(sign) ?? [])));
  const weights = Float64Array.from(sentences, ({ weight }) => weight);
  return { examples: { rows, weights, features: names.length }, names };
}

/** The signs of sentences in which a phrase of the type stands, if there are enough of them. */
function withPhrase(sentences: readonly Sentence[], type: ObjectionType, lang: Language): Set<string> {
  const rules = phrases(lang);
  const lists = type === 'AUTHORITY' ? [rules[type], rules.weakAuthority] : [rules[type]];
  const counts = new Map<string, number>();
  for (const { folded } of sentences)
    if (lists.some((list) => list.test(folded)))
      for (const sign of signsOf(folded)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  return new Set([...counts].filter(([, n]) => n >= LEAST_WITH_PHRASE).map(([sign]) => sign));
}

function byPoints(points: readonly [string, number][]): TypeSigns['points'] {
  const values = [...new Set(points.map(([, n]) => n))].sort((a, b) => b - a);
  return Object.fromEntries(
    values.map((value) => {
      const words = points.filter(([, n]) => n === value).map(([name]) => name);
      return [`'${value}'`, words.sort().join('|')];
    }),
  );
}

function textOf(type: ObjectionType, { start, points }: TypeSigns): string {
  const lines = Object.entries(points).map(([value, words]) => `      ${value}: ${JSON.stringify(words)},\n`);
  return `  ${type}: {\n    start: ${start},\n    points: {\n${lines.join('')}    },\n  },\n`;
}
