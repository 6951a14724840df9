import { readFileSync } from 'node:fs';
import { recordingOfCall } from '@/data/captions';
import { createCoach, METHODOLOGIES, reportFromTurns } from '@/lib/coach';
import { spokenTurns } from '@/lib/coach/metrics/spoken';
import { objectionsAt } from '@/lib/coach/objections';
import type { CoachReport } from '@/lib/contracts/coach-report';
import type { Language } from '@/lib/contracts/languages';
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
    `next step: ${report.next_step}`,
  ];
}

function elements({ methodology }: CoachReport): string[] {
  return Object.entries(methodology.elements).map(([element, { score, turn, quote }]) =>
    line(turn ?? '-', `${methodology.name} ${element} ${score}`, quote ?? ''),
  );
}

/** The objections raised by each customer line of data/objection-lines, with the line's number; silent lines are left out. */
export function lineFindingsOf(lang: Language): string[] {
  const customer = { key: 'c', name: 'c', role: 'customer' as const, is_self: false };
  return readFileSync(`data/objection-lines/${lang}.tsv`, 'utf8')
    .split('\n')
    .flatMap((row, i) => {
      const text = row.split('\t')[1];
      if (!text) return [];
      const words = text.split(' ').length;
      const turn = {
        id: 't1',
        rev: 1,
        speaker: 'c',
        start_ms: 0,
        end_ms: 4_000,
        speech_ms: 4_000,
        words,
        text,
        marks: [],
      };
      const types = objectionsAt(spokenTurns([turn], [customer]), 0, lang).map(({ type }) => type);
      return types.length > 0 ? [`${i + 1} ${types.join(' ')}`] : [];
    });
}

const SHOWN_CHARS = 50;

function line(turn: string, what: string, text: string): string {
  return `${turn} ${what}: ${text.length > SHOWN_CHARS ? `${text.slice(0, SHOWN_CHARS)}…` : text}`.trim();
}
