/**
 * npm run mutation: takes away one rule after the other (a list of phrases, the points of a sign)
 * and asks whether the approved findings or the tables of tests/unit/coach notice. Prints what nobody noticed, writes docs/figures/coach-mutation.md, and fails
 * when less than NOTICED_MIN of all rules were noticed.
 */
import { writeFileSync } from 'node:fs';
import '@/lib/coach/languages/all';
import { addLanguage, type LanguageRules, rulesOf } from '@/lib/coach/rules';
import { LANGUAGES, type Language } from '@/lib/contracts/languages';
import {
  classesOf,
  endingRows,
  evidenceRows,
  gradeOf,
  objectionRows,
  questionRows,
  scoreOf,
  typesOf,
} from '@/tests/unit/coach/tables';
import { callsWithFindings, findingsOf, lineFindingsOf } from './findings';

/** Rules that only objections are found by. */
const OF_OBJECTIONS = /^(objection|wordClasses)/;

const NOTICED_MIN = 0.95;

interface Mutant {
  rule: string;
  rules: LanguageRules;
}

/** Copies of the rules that lack one thing each. The texts of methodologies are for people to read and find nothing. */
function mutantsOf({ methodTexts, ...found }: LanguageRules): Mutant[] {
  return Object.entries(found).flatMap(([file, content]) =>
    withoutEach(content).map(({ path, value }) => ({
      rule: [file, ...path].join('.'),
      rules: { ...found, methodTexts, [file]: value },
    })),
  );
}

/** Every copy of a value in which one rule inside it is empty. */
function withoutEach(value: unknown): { path: string[]; value: unknown }[] {
  if (Array.isArray(value)) return value.length > 0 ? [{ path: [], value: [] }] : [];
  if (typeof value === 'string') return [{ path: [], value: '' }];
  if (typeof value === 'number') return value === 0 ? [] : [{ path: [], value: 0 }];
  return Object.entries(value ?? {}).flatMap(([key, inner]) =>
    withoutEach(inner).map((each) => ({
      path: [key, ...each.path],
      value: { ...(value as object), [key]: each.value },
    })),
  );
}

function unnoticedIn(lang: Language): { all: number; unnoticed: string[] } {
  const calls = callsWithFindings().filter((call) => call.lang === lang);
  const expected = calls.map((call) => findingsOf(call).join('\n'));
  const lines = lineFindingsOf(lang).join('\n');
  const tables = tablesOf(lang);
  const rules = rulesOf(lang);
  const mutants = mutantsOf(rules);
  const unnoticed = mutants
    .filter((mutant) => {
      // A copy of everything: what is compiled of the rules is remembered by the lists themselves.
      addLanguage(lang, structuredClone(mutant.rules));
      if (!tables()) return false;
      if (OF_OBJECTIONS.test(mutant.rule) && lineFindingsOf(lang).join('\n') !== lines) return false;
      return calls.every((call, i) => findingsOf(call).join('\n') === expected[i]);
    })
    .map(({ rule }) => rule);
  addLanguage(lang, rules);
  return { all: mutants.length, unnoticed };
}

/** Whether every row of the tables of tests/unit/coach in a language comes out as it says. */
function tablesOf(lang: Language): () => boolean {
  const inLanguage = <R extends { lang: Language }>(rows: readonly R[]): R[] =>
    rows.filter((row) => row.lang === lang);
  const [objections, questions] = [inLanguage(objectionRows()), inLanguage(questionRows())];
  const [evidence, endings] = [inLanguage(evidenceRows()), inLanguage(endingRows())];
  return () =>
    objections.every((row) => typesOf(row) === row.types) &&
    questions.every((row) => classesOf(row) === row.classes) &&
    evidence.every((row) => scoreOf(row) === row.score) &&
    endings.every((row) => gradeOf(row) === row.grade);
}

const results = LANGUAGES.map((lang) => ({ lang, ...unnoticedIn(lang) }));
const all = results.reduce((sum, each) => sum + each.all, 0);
const missed = results.reduce((sum, { unnoticed }) => sum + unnoticed.length, 0);
const share = (all - missed) / all;
const page = `# What happens when a rule of the coach breaks

Measured by \`npm run mutation\`: every list of phrases and table of points was emptied in turn, and the findings
approved for the annotated calls of its language (\`tests/evals/findings\`) and the tables of \`tests/unit/coach\` were compared.

| language | rules | noticed | not noticed |
|---|---|---|---|
${results.map(({ lang, all: n, unnoticed }) => `| ${lang} | ${n} | ${n - unnoticed.length} | ${unnoticed.join(', ') || 'none'} |`).join('\n')}

Noticed: ${(100 * share).toFixed(1)} % of ${all}.
`;
writeFileSync('docs/figures/coach-mutation.md', page);
process.stdout.write(page);
process.exitCode = share < NOTICED_MIN ? 1 : 0;
