/**
 * npm run fit:objections -- LANGUAGE: fits rules/<language>/objection-words.ts to the lines of data/objection-lines and
 * the customers' passages of the annotated calls (logistic regression, each type against all others, L1), and writes it.
 * OBJECTION_CALLS=folder,folder and OBJECTION_LINES=file,file take other data.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import '@/lib/coach/languages/all';
import type { AnnotatedCall } from '@/data/captions';
import { spokenTurns } from '@/lib/coach/metrics/spoken';
import { scaleOf } from '@/lib/coach/objections/points';
import { weighedPassages } from '@/lib/coach/objections/weighed-passages';
import { OBJECTION_TYPES, type ObjectionType } from '@/lib/contracts/coach-vocabulary';
import { type Language, languageSchema } from '@/lib/contracts/languages';
import type { Participant, Turn } from '@/lib/contracts/turn';

interface Example {
  signs: readonly string[];
  labels: ReadonlySet<ObjectionType>;
  /** Types whose label reaches into the passage without being in it. */
  unsure: ReadonlySet<ObjectionType>;
}

interface Model {
  always: number;
  weights: Map<string, number>;
}

const L1 = 1.6;
const EPOCHS = 40;
const RATE = 0.25;
const BIAS_RATE = 0.02;
/** A missed objection costs twice a false one while fitting; RAISE_AT then sets the balance. */
const POSITIVE_WEIGHT = 2;
const RAISE_AT: Record<Language, number> = { 'pt-BR': 0.8, en: 1.2, es: 1.2 };
/** Signs seen less often say nothing. */
const SEEN_MIN = 2;
const POINTS_MIN = 10;

function turnOf(text: string, i: number, speaker: string, start = 0, end = 4): Turn {
  const words = text.split(/\s+/).length;
  return {
    id: `t${i + 1}`,
    rev: 1,
    speaker,
    start_ms: start * 1000,
    end_ms: end * 1000,
    speech_ms: (end - start) * 1000,
    words,
    text,
    marks: [],
  };
}

function ofLines(file: string, lang: Language): Example[] {
  const customer: Participant[] = [{ key: 'c', name: 'c', role: 'customer', is_self: false }];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((row) => {
      const [label, text] = row.split('\t');
      if (!label || !text) return [];
      const type = OBJECTION_TYPES.find((each) => each === label);
      const passages = weighedPassages(spokenTurns([turnOf(text, 0, 'c')], customer), 0, lang);
      // Of several sentences nobody said which one objects: together they are one passage.
      const signs = [...new Set(passages.flatMap((each) => [...each.signs]))];
      return [{ signs, labels: new Set(type ? [type] : []), unsure: new Set<ObjectionType>() }];
    });
}

function ofCall(call: AnnotatedCall): Example[] {
  const participants = call.participants.map((person) => ({
    key: person.id,
    name: person.name,
    role: person.role,
    is_self: false,
  }));
  const spoken = spokenTurns(
    call.turns.map((turn) => turnOf(turn.text, turn.i, turn.speaker, turn.start, turn.end)),
    participants,
  );
  return spoken.flatMap(({ turn, role }, i) => {
    if (role !== 'customer') return [];
    const spans = (call.turns[Number(turn.id.slice(1)) - 1]?.objections ?? []).map(({ span, type }) => {
      const from = turn.text.indexOf(span);
      return { from, to: from + span.length, type: OBJECTION_TYPES.find((each) => each === type) };
    });
    return weighedPassages(spoken, i, call.lang).map(({ passage, signs }) => {
      const labels = new Set<ObjectionType>();
      const unsure = new Set<ObjectionType>();
      const end = passage.start + passage.text.length;
      for (const { from, to, type } of spans) {
        const shared = Math.min(to, end) - Math.max(from, passage.start);
        if (shared <= 0 || !type) continue;
        const inside = shared >= 0.5 * (to - from) || shared >= 0.7 * passage.text.length;
        (inside ? labels : unsure).add(type);
      }
      return { signs: [...signs], labels, unsure };
    });
  });
}

/** AdaGrad; the L1 shrinkage of a weight is made up for when it is next touched. */
function fitted(examples: readonly Example[], type: ObjectionType, known: readonly string[]): Model {
  const indices = new Map(known.map((sign, i) => [sign, i]));
  const weights = new Float64Array(known.length);
  const squares = new Float64Array(known.length).fill(1e-3);
  const touched = new Float64Array(known.length);
  const rows = examples
    .filter(({ unsure }) => !unsure.has(type))
    .map(({ signs, labels }) => ({
      signs: signs.flatMap((sign) => indices.get(sign) ?? []),
      scale: scaleOf(signs.length),
      label: labels.has(type) ? 1 : 0,
    }));
  let always = -2;
  let step = 0;
  const shrink = (i: number): number => {
    const due = ((step - at(touched, i)) * (L1 / rows.length) * RATE) / Math.sqrt(at(squares, i));
    const weight = at(weights, i);
    weights[i] = weight > 0 ? Math.max(0, weight - due) : Math.min(0, weight + due);
    touched[i] = step;
    return at(weights, i);
  };
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (const { signs, scale, label } of shuffled(rows, epoch)) {
      let z = always;
      for (const i of signs) z += shrink(i) * scale;
      const error = (1 / (1 + Math.exp(-z)) - label) * (label === 1 ? POSITIVE_WEIGHT : 1);
      always -= BIAS_RATE * error;
      const slope = error * scale;
      for (const i of signs) {
        squares[i] = at(squares, i) + slope * slope;
        weights[i] = at(weights, i) - (RATE * slope) / Math.sqrt(at(squares, i));
      }
      step += 1;
    }
  }
  return { always, weights: new Map(known.map((sign, i) => [sign, shrink(i)])) };
}

function at(values: Float64Array, i: number): number {
  return values[i] ?? 0;
}

function shuffled<T>(rows: readonly T[], seed: number): T[] {
  const out = [...rows];
  let state = seed * 7919 + 7;
  for (let i = out.length - 1; i > 0; i -= 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const j = state % (i + 1);
    const [a, b] = [out[i], out[j]];
    if (a !== undefined && b !== undefined) {
      out[i] = b;
      out[j] = a;
    }
  }
  return out;
}

function source(type: ObjectionType, { always, weights }: Model): string {
  const byPoints = new Map<number, string[]>();
  for (const [sign, weight] of weights) {
    const points = Math.round(weight * 10);
    if (Math.abs(points) >= POINTS_MIN) byPoints.set(points, [...(byPoints.get(points) ?? []), sign]);
  }
  const rows = [...byPoints]
    .sort(([a], [b]) => b - a)
    .map(([points, signs]) => `      [${points}, ${JSON.stringify(signs.join(','))}],`);
  return `  ${type}: {\n    always: ${Math.round((always - RAISE_AT[lang]) * 10)},\n    words: [\n${rows.join('\n')}\n    ],\n  },`;
}

const lang = languageSchema.parse(process.argv[2]);
const lines = (process.env.OBJECTION_LINES ?? `data/objection-lines/${lang}.tsv`).split(',');
const folders = (process.env.OBJECTION_CALLS ?? 'data/calls,data/calls-own').split(',');
const calls = folders
  .flatMap((folder) => readdirSync(folder).map((file) => `${folder}/${file}`))
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(file, 'utf8')) as AnnotatedCall)
  .filter((call) => call.lang === lang);
const examples = [...lines.flatMap((file) => ofLines(file, lang)), ...calls.flatMap(ofCall)];
const seen = new Map<string, number>();
for (const { signs } of examples) for (const sign of signs) seen.set(sign, (seen.get(sign) ?? 0) + 1);
const known = [...seen].filter(([, times]) => times >= SEEN_MIN).map(([sign]) => sign);
const types = OBJECTION_TYPES.map((type) => source(type, fitted(examples, type, known)));
writeFileSync(
  `lib/coach/rules/${lang}/objection-words.ts`,
  `import type { ObjectionWords } from '../objection-words';\n\nexport const objectionWords: ObjectionWords = {\n${types.join('\n')}\n};\n`,
);
console.log(`${lang}: ${examples.length} passages, ${known.length} signs`);
