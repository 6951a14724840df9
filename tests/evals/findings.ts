import { recordingOfCall } from '@/data/captions';
import { createCoach, METHODOLOGIES, reportFromTurns } from '@/lib/coach';
import type { CoachReport } from '@/lib/contracts/coach-report';
import { type EvaluatedCall, loadCalls } from './calls';

/** Every call that the findings are kept of. */
export function callsWithFindings(): EvaluatedCall[] {
  return [...loadCalls('data/calls'), ...loadCalls('data/calls-own')];
}

/** What the coach finds in a call, a line each, so that a change of any rule shows as a changed line. */
export function findingsOf(call: EvaluatedCall): string[] {
  const { header, events } = recordingOfCall(call);
  const coach = createCoach(header);
  for (const event of events) coach.push(event);
  const report = coach.report();
  const turns = coach.turns();
  const { lang, participants, duration_ms } = { ...report, participants: coach.participants() };
  return [
    ...report.questions.map(({ turn, class: kind, counted, text }) =>
      line(turn, counted ? kind : `(${kind})`, text),
    ),
    ...report.objections.map(({ turn, type, text }) => line(turn, type, text)),
    ...report.moments.map(({ turn, type, text }) => line(turn, type, text)),
    ...Object.keys(METHODOLOGIES).flatMap((methodology) =>
      elements(reportFromTurns({ lang, participants, turns, duration_ms, methodology })),
    ),
    `next step ${report.next_step}`,
    `fillers ${report.speakers.map(({ fillers_per_min }) => fillers_per_min).join(' ')}`,
  ];
}

function elements({ methodology }: CoachReport): string[] {
  return Object.entries(methodology.elements).map(
    ([element, { score, turn, quote }]) =>
      `${methodology.name} ${element} ${score} ${turn ?? ''} ${start(quote ?? '')}`,
  );
}

function line(turn: string, what: string, text: string): string {
  return `${turn} ${what} ${start(text)}`;
}

const SHOWN_CHARS = 60;

function start(text: string): string {
  return text.length > SHOWN_CHARS ? `${text.slice(0, SHOWN_CHARS)}…` : text;
}
