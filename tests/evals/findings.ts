import { readFileSync } from 'node:fs';
import { recordingOfCall } from '@/data/captions';
import { createCoach, METHODOLOGIES, reportFromTurns } from '@/lib/coach';
import type { CoachReport } from '@/lib/contracts/coach-report';
import type { Language } from '@/lib/contracts/languages';
import { typesOf } from '@/tests/unit/coach/tables';
import { type EvaluatedCall, loadCalls } from './calls';

/** Every call that the findings are approved of. */
export function callsWithFindings(): EvaluatedCall[] {
  return [...loadCalls('data/calls'), ...loadCalls('data/calls-own')];
}

/** What the coach finds in a call, a line each, so that a change of any rule shows as a changed line. */
export function findingsOf(call: EvaluatedCall): string[] {
  const { header, events } = recordingOfCall(call);
  const coach = createCoach(header);
  for (const event of events) coach.push(event);
  const report = coach.report();
  const session = {
    lang: report.lang,
    participants: coach.participants(),
    turns: coach.turns(),
    duration_ms: report.duration_ms,
  };
  return [
    ...report.questions.map(({ turn, class: kind, counted, text }) =>
      line(turn, counted ? kind : `(${kind})`, text),
    ),
    ...report.objections.map(({ turn, type, text }) => line(turn, type, text)),
    ...report.moments.map(({ turn, type, text }) => line(turn, type, text)),
    ...METHODOLOGIES.flatMap(({ name }) => elements(reportFromTurns({ ...session, methodology: name }))),
    `fillers a minute: ${report.sides.rep.fillers_per_min ?? '-'} ${report.sides.customer.fillers_per_min ?? '-'}`,
    `next step: ${report.next_step}`,
  ];
}

function elements({ methodology }: CoachReport): string[] {
  return Object.entries(methodology.elements).map(([element, { score, turn, quote }]) =>
    line(turn ?? '-', `${methodology.name} ${element} ${score}`, quote ?? ''),
  );
}

/** Customer lines outside calls: of data/objection-lines, what people say in many words and in few. */
const LINE_FILES = ['', '-plain', '-in-calls'];

/** The objections raised by each customer line of data/objection-lines, with the line's number; silent lines are left out. */
export function lineFindingsOf(lang: Language): string[] {
  return LINE_FILES.flatMap((file) =>
    readFileSync(`data/objection-lines/${lang}${file}.tsv`, 'utf8')
      .split('\n')
      .flatMap((row, i) => {
        const types = typesOf({ lang, types: '', asked: '', told: row.split('\t')[1] ?? '' });
        return types === '' ? [] : [`${i + 1}${file} ${types.replaceAll(',', ' ')}`];
      }),
  );
}

const SHOWN_CHARS = 50;

function line(turn: string, what: string, text: string): string {
  return `${turn} ${what}: ${text.length > SHOWN_CHARS ? `${text.slice(0, SHOWN_CHARS)}…` : text}`.trim();
}
