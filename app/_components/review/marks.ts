import type { CoachReport } from '@/lib/contracts/coach-report';
import type { MomentType, ObjectionType, QuestionClass } from '@/lib/contracts/coach-vocabulary';
import type { Transcript } from '@/lib/contracts/conversations';

export const MARK_KINDS = ['question', 'objection', 'evidence', 'next_step', 'moment'] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** Something that the coach found in a turn; `start` and `end` are offsets in its text, equal when the words moved since. */
export type Mark = { turn: string; t: number; start: number; end: number; text: string } & (
  | { kind: 'question'; label: QuestionClass }
  | { kind: 'objection'; label: ObjectionType }
  | { kind: 'evidence'; label: string }
  | { kind: 'next_step'; label: 'next_step' }
  | { kind: 'moment'; label: Exclude<MomentType, 'next_step'> }
);

/** Punctuation right behind the words belongs to them: the label stands after it. */
const CLOSING = /^[.,;:!?…"”)]+/;

/** All marks of a call in the order of the call: the rep's questions that count, objections, evidence and moments. */
export function marksOf(report: CoachReport, transcript: Transcript): Mark[] {
  const texts = new Map(transcript.turns.map(({ id, text }) => [id, text]));
  const place = (said: { turn: string; t: number; text: string }) => {
    const whole = texts.get(said.turn) ?? '';
    const start = whole.indexOf(said.text);
    const { turn, t, text } = said;
    if (start < 0) return { turn, t, text, start: 0, end: 0 };
    const end = start + text.length;
    const closing = CLOSING.exec(whole.slice(end, end + 4))?.[0].length ?? 0;
    return { turn, t, text, start, end: end + closing };
  };
  const marks: Mark[] = [];
  for (const question of report.questions)
    if (question.counted && question.role === 'rep')
      marks.push({ ...place(question), kind: 'question', label: question.class });
  for (const objection of report.objections)
    marks.push({ ...place(objection), kind: 'objection', label: objection.type });
  for (const [label, { turn, t, quote }] of Object.entries(report.methodology.elements))
    if (turn !== null && t !== null && quote !== null)
      marks.push({ ...place({ turn, t, text: quote }), kind: 'evidence', label });
  for (const moment of report.moments) {
    const { type } = moment;
    marks.push(
      type === 'next_step'
        ? { ...place(moment), kind: 'next_step', label: 'next_step' }
        : { ...place(moment), kind: 'moment', label: type },
    );
  }
  return marks.filter(({ turn }) => texts.has(turn)).sort((a, b) => a.t - b.t);
}
