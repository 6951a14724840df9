/**
 * npm run fit:idle: fits the points of rules/<language>/idle-signs.ts to the marked questions of the annotated calls and of
 * data/question-lines, small talk, arrangements and tags against all others, and writes them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import '@/lib/coach/languages/all';
import { idleSignsOf, isOpening } from '@/lib/coach/questions/idle';
import { fold } from '@/lib/coach/text/fold';
import { splitSentences } from '@/lib/coach/text/sentences';
import { LANGUAGES, type Language } from '@/lib/contracts/languages';
import { type EvaluatedCall, loadCalls, spokenTurnsOf } from './calls';
import { examplesOf, pointsText } from './sign-points';
import { sparseLogistic } from './sparse-logistic';

interface MarkedQuestion {
  signs: ReadonlySet<string>;
  idle: boolean;
}

/** How much each question weighs against the penalty. */
const WEIGHT = 2;
const LEAST_QUESTIONS = 6;
const IDLE = new Set(['tag', 'logistic']);

const calls = ['data/calls', 'data/calls-own', 'data/calls-fit'].flatMap(loadCalls);

for (const lang of LANGUAGES) {
  const questions = [...calls.filter((call) => call.lang === lang).flatMap(questionsOf), ...linesOf(lang)];
  const { examples, names } = examplesOf(
    questions.map(({ signs }) => signs),
    questions.map(() => WEIGHT),
    LEAST_QUESTIONS,
  );
  const labels = Uint8Array.from(questions, ({ idle }) => Number(idle));
  const { weights, start } = sparseLogistic(examples, labels, 1);
  const points = names.map((name, k): [string, number] => [name, Math.round(2 * (weights[k] ?? 0))]);
  const text = pointsText(
    Math.round(2 * start),
    points.filter(([, n]) => n !== 0),
  );
  writeFileSync(
    `lib/coach/rules/${lang}/idle-signs.ts`,
    `import type { SignPoints } from '../sign-points';\n\nexport const idleSigns: SignPoints = ${text};\n`,
  );
  console.log(
    `${lang}: ${questions.length} questions, ${text.split(/[|,]/).length} words and pairs with points`,
  );
}

function linesOf(lang: Language): MarkedQuestion[] {
  return readFileSync(`data/question-lines/${lang}.tsv`, 'utf8')
    .split('\n')
    .flatMap((row) => {
      const [label, text] = row.split('\t');
      return label && text ? [{ signs: idleSignsOf(fold(text), false), idle: label === 'IDLE' }] : [];
    });
}

/** The sentences with a question mark that hold a labelled question; idle unless one of these counts. */
function questionsOf(call: EvaluatedCall): MarkedQuestion[] {
  const spoken = spokenTurnsOf(call);
  return call.turns.flatMap(({ text, questions }, i) =>
    splitSentences(text).flatMap((sentence) => {
      const held = questions.filter(({ span }) => {
        const from = text.indexOf(span);
        return from < sentence.end && from + span.length > sentence.start;
      });
      if (sentence.mark !== '?' || held.length === 0) return [];
      const signs = idleSignsOf(fold(sentence.text), isOpening(spoken, i, call.lang));
      return [{ signs, idle: held.every((question) => IDLE.has(question.class)) }];
    }),
  );
}
