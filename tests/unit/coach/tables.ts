import { readFileSync } from 'node:fs';
import { reportFromTurns } from '@/lib/coach';
import type { NextStepGrade } from '@/lib/contracts/coach-report';
import { LANGUAGES, type Language } from '@/lib/contracts/languages';
import type { Side } from '@/lib/contracts/turn';
import { dialogue } from '../../support/captions/dialogue';

/** A row of spiced.tsv: what the rep asked just before ('' when nothing), what the customer says, and the score it earns. */
export interface EvidenceRow {
  lang: Language;
  asked: string;
  told: string;
  element: string;
  score: number;
}

/** A row of endings.tsv: the last lines of a call, the rep's first, and the grade of the next step. */
export interface EndingRow {
  lang: Language;
  grade: string;
  ending: string;
}

export function evidenceRows(): EvidenceRow[] {
  return rowsOf('spiced').map(([name = '', asked = '', told = '', element = '', score]) => ({
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

/** What the coach scores for the row's element. */
export function scoreOf({ lang, asked, told, element }: EvidenceRow): number | undefined {
  const lines: [Side, string][] = asked === '' ? [] : [['rep', asked]];
  const turns = dialogue([...lines, ['customer', told]]);
  const { methodology } = reportFromTurns({ ...turns, lang, methodology: 'SPICED' });
  return methodology.elements[element]?.score;
}

/** The next step of a call that says little and ends as the row says. */
export function gradeOf({ lang, ending }: EndingRow): NextStepGrade {
  const before = Array.from({ length: 8 }, (_, i) => lineOf(i % 2 === 0 ? 'Ok.' : 'Aham.', i));
  const turns = dialogue([...before, ...ending.split(' / ').map(lineOf)]);
  return reportFromTurns({ ...turns, lang, methodology: 'SPICED' }).next_step;
}

function rowsOf(table: 'spiced' | 'endings'): string[][] {
  const rows = readFileSync(`tests/unit/coach/${table}.tsv`, 'utf8').trim().split('\n').slice(1);
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
