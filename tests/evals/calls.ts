import { readdirSync, readFileSync } from 'node:fs';
import { type AnnotatedCall, type AnnotatedTurn, recordingOfCall } from '@/data/captions';
import type { SpokenTurn } from '@/lib/coach/metrics/spoken';
import { numberWordsOf, rulesOf } from '@/lib/coach/rules';
import { fold } from '@/lib/coach/text/fold';
import { compilePhrases, type Phrases } from '@/lib/coach/text/phrase';
import type { CoachReport } from '@/lib/contracts/coach-report';
import { OBJECTION_TYPES } from '@/lib/contracts/coach-vocabulary';
import type { Language } from '@/lib/contracts/languages';
import type { Side } from '@/lib/contracts/turn';
import { reportOf } from './meetings';
import { withoutMarks } from './without-marks';

/** Right, wrong and missed. */
export interface Hits {
  right: number;
  wrong: number;
  missed: number;
}

export interface CallFigures {
  /** `stripped`: the punctuated calls again without marks and capitals. */
  questions: { punctuated: Hits; lower: Hits; stripped: Hits };
  /** Counted questions whose label is a tag or logistic, of all counted. */
  idle: { wrong: number; all: number };
  openOrNot: { right: number; all: number };
  objections: Hits;
  /** Baseline: every phrase of the rules, on either side's guards or not. */
  unguarded: Hits;
  /** Customer turns listed as hard negatives in which an objection was raised. */
  hardNegatives: { wrong: number; all: number };
  lit: Hits;
  scores: { exact: number; close: number; all: number };
  nextStep: { right: number; all: number };
  /** Baseline: every sentence with a question mark is a counted question. */
  marks: Hits;
}

const COUNTED = new Set(['open', 'specific', 'closed']);
const NEAR_MS = 30_000;

/** An annotated call; those written for this project also list their hard negatives by turn. */
export type EvaluatedCall = AnnotatedCall & { hard_negatives?: { objections: number[] } };

export function loadCalls(folder = 'data/calls'): EvaluatedCall[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as EvaluatedCall);
}

/** The turns of a call as they are written, for reading alone: without times. */
export function spokenTurnsOf(call: AnnotatedCall): SpokenTurn[] {
  const roles = new Map<string, Side>(call.participants.map(({ id, role }) => [id, role]));
  return call.turns.map(({ speaker, text }, i) => ({
    turn: { id: `t${i}`, rev: 1, speaker, text, start_ms: 0, end_ms: 0, speech_ms: 0, words: 0, marks: [] },
    role: roles.get(speaker) ?? 'customer',
  }));
}

/** Plays every annotated call as captions and compares the report with the labels. */
export function callFigures(calls: readonly EvaluatedCall[]): CallFigures {
  const figures: CallFigures = {
    questions: { punctuated: none(), lower: none(), stripped: none() },
    idle: { wrong: 0, all: 0 },
    openOrNot: { right: 0, all: 0 },
    objections: none(),
    unguarded: none(),
    hardNegatives: { wrong: 0, all: 0 },
    lit: none(),
    scores: { exact: 0, close: 0, all: 0 },
    nextStep: { right: 0, all: 0 },
    marks: none(),
  };
  for (const call of calls) {
    const report = reportOf(recordingOfCall(call));
    const hits = call.captions === 'lower' ? figures.questions.lower : figures.questions.punctuated;
    scoreQuestions(call, report, hits, figures);
    if (call.captions !== 'lower') {
      const bare = withoutMarks(call);
      scoreQuestions(bare, reportOf(recordingOfCall(bare)), figures.questions.stripped, null);
    }
    scoreObjections(call, report.objections, figures.objections);
    scoreObjections(call, unguardedObjections(call), figures.unguarded);
    scoreHardNegatives(call, report, figures);
    for (const [element, gold] of Object.entries(call.final.spiced)) {
      const got = report.methodology.elements[element]?.score ?? 0;
      add(figures.lit, got >= 2, gold >= 2);
      figures.scores.all += 1;
      figures.scores.exact += got === gold ? 1 : 0;
      figures.scores.close += Math.abs(got - gold) <= 1 ? 1 : 0;
    }
    figures.nextStep.all += 1;
    figures.nextStep.right += report.next_step === call.final.next_step ? 1 : 0;
  }
  return figures;
}

function scoreQuestions(
  call: AnnotatedCall,
  report: CoachReport,
  hits: Hits,
  figures: CallFigures | null,
): void {
  const gold = labels(call, 'rep', (turn) =>
    turn.questions.map(({ span, class: label }) => ({ span, label })),
  );
  for (const found of report.questions.filter(({ role }) => role === 'rep')) {
    const label = take(gold, found.text, found.t);
    if (label) label.found = found.counted;
    if (!found.counted) continue;
    if (figures) figures.idle.all += 1;
    if (label && COUNTED.has(label.label)) {
      hits.right += 1;
      if (!figures) continue;
      figures.openOrNot.all += 1;
      figures.openOrNot.right += (found.class === 'open') === (label.label === 'open') ? 1 : 0;
    } else {
      hits.wrong += 1;
      if (figures) figures.idle.wrong += label ? 1 : 0;
    }
  }
  hits.missed += gold.filter(({ label, found }) => COUNTED.has(label) && found !== true).length;
  for (const { label, span } of figures ? gold : [])
    add(figures?.marks ?? none(), span.includes('?'), COUNTED.has(label));
}

interface FoundObjection {
  type: string;
  text: string;
  t: number;
}

function scoreObjections(call: AnnotatedCall, found: readonly FoundObjection[], hits: Hits): void {
  const gold = labels(call, 'customer', (turn) =>
    turn.objections.map(({ type }) => ({ span: turn.text, label: type })),
  );
  for (const each of found) {
    const same = gold.filter(({ label }) => label === each.type);
    if (take(same, each.text, each.t)) hits.right += 1;
    else hits.wrong += 1;
  }
  hits.missed += gold.filter(({ found }) => found === undefined).length;
}

/** What the phrases alone would raise: on every customer turn, whatever the guards say. */
function unguardedObjections(call: AnnotatedCall): FoundObjection[] {
  const roles = new Map(call.participants.map((person) => [person.id, person.role]));
  const phrases = phrasesOf(call.lang);
  return call.turns
    .filter((turn) => roles.get(turn.speaker) === 'customer')
    .flatMap(({ text, start }) =>
      [...phrases].flatMap(([type, each]) =>
        each.test(fold(text)) ? [{ type, text, t: start * 1000 }] : [],
      ),
    );
}

const compiled = new Map<Language, Map<string, Phrases>>();

function phrasesOf(lang: Language): Map<string, Phrases> {
  const known = compiled.get(lang);
  if (known) return known;
  const rules = rulesOf(lang).objections;
  const made = new Map(
    OBJECTION_TYPES.map((type) => [type, compilePhrases(rules[type], numberWordsOf(lang))]),
  );
  compiled.set(lang, made);
  return made;
}

function scoreHardNegatives(call: EvaluatedCall, report: CoachReport, figures: CallFigures): void {
  for (const i of call.hard_negatives?.objections ?? []) {
    const turn = call.turns[i];
    if (!turn || turn.objections.length > 0) continue;
    const raised = report.objections.some(
      ({ text, t }) =>
        Math.abs(t - turn.start * 1000) < NEAR_MS && plain(turn.text).includes(plain(text).slice(0, 60)),
    );
    figures.hardNegatives.all += 1;
    figures.hardNegatives.wrong += raised ? 1 : 0;
  }
}

interface Label {
  span: string;
  label: string;
  t: number;
  found?: boolean;
}

function labels(
  call: AnnotatedCall,
  side: 'rep' | 'customer',
  of: (turn: AnnotatedTurn) => { span: string; label: string }[],
): Label[] {
  const roles = new Map(call.participants.map((person) => [person.id, person.role]));
  return call.turns
    .filter((turn) => roles.get(turn.speaker) === side)
    .flatMap((turn) => of(turn).map((each) => ({ ...each, t: turn.start * 1000 })));
}

/** The label that a finding stands for: near in time, one text within the other, each label once. */
function take(gold: readonly Label[], text: string, t: number): Label | undefined {
  const said = plain(text);
  const label = gold.find((each) => {
    const span = plain(each.span);
    const near = Math.abs(each.t - t) < NEAR_MS;
    return each.found === undefined && near && (said.includes(span) || span.includes(said.slice(0, 60)));
  });
  if (label) label.found = true;
  return label;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function none(): Hits {
  return { right: 0, wrong: 0, missed: 0 };
}

function add(hits: Hits, got: boolean, gold: boolean): void {
  if (got && gold) hits.right += 1;
  else if (got) hits.wrong += 1;
  else if (gold) hits.missed += 1;
}

export function f1({ right, wrong, missed }: Hits): number {
  return (2 * right) / (2 * right + wrong + missed);
}
