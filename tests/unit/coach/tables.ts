import { readFileSync } from 'node:fs';
import { METHODOLOGIES, reportFromTurns } from '@/lib/coach';
import { spokenTurns } from '@/lib/coach/metrics/spoken';
import { objectionsAt } from '@/lib/coach/objections';
import { questionsAt } from '@/lib/coach/questions';
import type { NextStepGrade } from '@/lib/contracts/coach-report';
import { LANGUAGES, type Language } from '@/lib/contracts/languages';
import type { Side } from '@/lib/contracts/turn';
import { dialogue } from '../../support/captions/dialogue';

/** A row of evidence.tsv: what the rep asked just before ('' when nothing), what the customer says, and the score that it earns an element ("SPICED S"). */
export interface EvidenceRow {
  lang: Language;
  asked: string;
  told: string;
  element: string;
  score: number;
}

/** A row of objections.tsv: what the rep said just before ('' when nothing), what the customer says, and the types it raises ('' for none). */
export interface ObjectionRow {
  lang: Language;
  types: string;
  asked: string;
  told: string;
}

/** A row of questions.tsv: what the rep says, what the customer replies ('' when nothing), and the classes of the rep's questions. */
export interface QuestionRow {
  lang: Language;
  classes: string;
  asked: string;
  reply: string;
}

/** A row of endings.tsv: the last lines of a call, the rep's first, and the grade of the next step. */
export interface EndingRow {
  lang: Language;
  grade: string;
  ending: string;
}

export function evidenceRows(): EvidenceRow[] {
  return rowsOf('evidence').map(([name = '', asked = '', told = '', element = '', score]) => ({
    lang: languageOf(name),
    asked,
    told,
    element,
    score: Number(score),
  }));
}

export function endingRows(): EndingRow[] {
  return rowsOf('endings').map(([name = '', grade = '', ending = '']) => ({
    lang: languageOf(name),
    grade,
    ending,
  }));
}

export function objectionRows(): ObjectionRow[] {
  return rowsOf('objections').map(([name = '', types = '', asked = '', told = '']) => ({
    lang: languageOf(name),
    types,
    asked,
    told,
  }));
}

export function questionRows(): QuestionRow[] {
  return rowsOf('questions').map(([name = '', classes = '', asked = '', reply = '']) => ({
    lang: languageOf(name),
    classes,
    asked,
    reply,
  }));
}

/** What the coach scores for the row's element. */
export function scoreOf({ lang, asked, told, element }: EvidenceRow): number | undefined {
  const name = METHODOLOGIES.find((each) => element.startsWith(`${each.name} `))?.name ?? 'SPICED';
  const { methodology } = reportFromTurns({ ...exchange(asked, told), lang, methodology: name });
  return methodology.elements[element.slice(name.length + 1)]?.score;
}

/** The types that the coach finds in what the customer says, in order. */
export function typesOf({ lang, asked, told }: ObjectionRow, role: Side = 'customer'): string {
  const { turns, participants } = exchange(asked, told);
  const spoken = spokenTurns(turns, participants).map((each) =>
    each.turn.text === told ? { ...each, role } : each,
  );
  return objectionsAt(spoken, spoken.length - 1, lang)
    .map(({ type }) => type)
    .join();
}

/** The classes of the questions that the coach finds in what the rep says, in order. */
export function classesOf({ lang, asked, reply }: QuestionRow): string {
  const { turns, participants } = exchange(asked, reply);
  return questionsAt(spokenTurns(turns, participants), 0, lang)
    .map((question) => question.class)
    .join();
}

function exchange(rep: string, customer: string): ReturnType<typeof dialogue> {
  const lines: [Side, string][] = [
    ['rep', rep],
    ['customer', customer],
  ];
  return dialogue(lines.filter(([, text]) => text !== ''));
}

/** The next step of a call that says little and ends as the row says. */
export function gradeOf({ lang, ending }: EndingRow): NextStepGrade {
  const before = Array.from({ length: 8 }, (_, i) => lineOf(i % 2 === 0 ? 'Ok.' : 'Aham.', i));
  const turns = dialogue([...before, ...ending.split(' / ').map(lineOf)]);
  return reportFromTurns({ ...turns, lang, methodology: 'SPICED' }).next_step;
}

function rowsOf(table: 'evidence' | 'endings' | 'objections' | 'questions'): string[][] {
  const rows = readFileSync(`tests/unit/coach/${table}.tsv`, 'utf8').trimEnd().split('\n').slice(1);
  return rows.map((row) => row.split('\t'));
}

function languageOf(name: string): Language {
  const lang = LANGUAGES.find((each) => each === name);
  if (!lang) throw new RangeError(`"${name}" is no language of the coach`);
  return lang;
}

function lineOf(text: string, i: number): [Side, string] {
  return [i % 2 === 0 ? 'rep' : 'customer', text];
}
