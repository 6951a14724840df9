import { readdirSync, readFileSync } from 'node:fs';
import { type AnnotatedCall, type AnnotatedTurn, recordingOfCall } from '@/data/captions';
import type { CoachReport } from '@/lib/contracts/coach-report';
import { reportOf } from './meetings';

/** Right, wrong and missed. */
export interface Hits {
  right: number;
  wrong: number;
  missed: number;
}

export interface CallFigures {
  questions: { punctuated: Hits; lower: Hits };
  /** Counted questions whose label is a tag or logistic, of all counted. */
  idle: { wrong: number; all: number };
  openOrNot: { right: number; all: number };
  objections: Hits;
  lit: Hits;
  scores: { exact: number; close: number; all: number };
  nextStep: { right: number; all: number };
  /** Baseline: every sentence with a question mark is a counted question. */
  marks: Hits;
}

const COUNTED = new Set(['open', 'specific', 'closed']);
const NEAR_MS = 30_000;

export function loadCalls(): AnnotatedCall[] {
  const files = readdirSync('data/calls').filter((file) => file.endsWith('.json'));
  return files.sort().map((file) => JSON.parse(readFileSync(`data/calls/${file}`, 'utf8')) as AnnotatedCall);
}

/** Plays every annotated call as captions and compares the report with the labels. */
export function callFigures(calls: readonly AnnotatedCall[]): CallFigures {
  const figures: CallFigures = {
    questions: { punctuated: none(), lower: none() },
    idle: { wrong: 0, all: 0 },
    openOrNot: { right: 0, all: 0 },
    objections: none(),
    lit: none(),
    scores: { exact: 0, close: 0, all: 0 },
    nextStep: { right: 0, all: 0 },
    marks: none(),
  };
  for (const call of calls) {
    const report = reportOf(recordingOfCall(call));
    scoreQuestions(call, report, figures);
    scoreObjections(call, report, figures.objections);
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

function scoreQuestions(call: AnnotatedCall, report: CoachReport, figures: CallFigures): void {
  const hits = call.captions === 'lower' ? figures.questions.lower : figures.questions.punctuated;
  const gold = labels(call, 'rep', (turn) =>
    turn.questions.map(({ span, class: label }) => ({ span, label })),
  );
  for (const found of report.questions.filter(({ role }) => role === 'rep')) {
    const label = take(gold, found.text, found.t);
    if (label) label.found = found.counted;
    if (!found.counted) continue;
    figures.idle.all += 1;
    if (label && COUNTED.has(label.label)) {
      hits.right += 1;
      figures.openOrNot.all += 1;
      figures.openOrNot.right += (found.class === 'open') === (label.label === 'open') ? 1 : 0;
    } else {
      hits.wrong += 1;
      figures.idle.wrong += label ? 1 : 0;
    }
  }
  hits.missed += gold.filter(({ label, found }) => COUNTED.has(label) && found !== true).length;
  for (const { label, span } of gold) add(figures.marks, span.includes('?'), COUNTED.has(label));
}

function scoreObjections(call: AnnotatedCall, report: CoachReport, hits: Hits): void {
  const gold = labels(call, 'customer', (turn) =>
    turn.objections.map(({ type }) => ({ span: turn.text, label: type })),
  );
  for (const found of report.objections) {
    const same = gold.filter(({ label }) => label === found.type);
    if (take(same, found.text, found.t)) hits.right += 1;
    else hits.wrong += 1;
  }
  hits.missed += gold.filter(({ found }) => found === undefined).length;
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
