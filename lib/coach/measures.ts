import type { Basis, CoachReport, Measures, Moment } from '@/lib/contracts/coach-report';
import type { CallReading } from './call';
import { engagingTurns } from './metrics/answers';
import { MEASURED_AFTER_MS } from './metrics/bands';
import { overlapsOf } from './metrics/overlaps';
import { paceBand } from './metrics/pace-bands';
import type { SpokenTurn } from './metrics/spoken';
import { round } from './metrics/voice';
import type { ReportInput } from './options';

const HOUR_MS = 3_600_000;
const BASIS_TURNS_MAX = 200;

/** The further figures of a call, each with its basis. A value of null with the method `unmeasured` could not be measured. */
export function measuresOf(
  input: ReportInput,
  spoken: readonly SpokenTurn[],
  call: CallReading,
  speakers: CoachReport['speakers'],
): Measures {
  const { lang, duration_ms } = input;
  const asked = call.questions.filter(({ role, counted }) => role === 'rep' && counted);
  const engaging = engagingTurns(spoken, call.questions);
  const enough = duration_ms >= MEASURED_AFTER_MS && spoken.length > 0;
  const turns = asked.map(({ turn }) => turn);
  return {
    ...overlapMeasures(input, spoken),
    engaging_questions: enough ? count('lines', engaging) : unmeasured(),
    questions_per_hour: enough
      ? { value: round(asked.length / (duration_ms / HOUR_MS), 1), basis: basis('lines', turns) }
      : unmeasured(),
    pace: speakers.map(({ key, wpm, role }) => {
      const baseline = input.participants.find((person) => person.key === key)?.is_self
        ? (input.baseline_wpm ?? null)
        : null;
      return {
        speaker: key,
        role,
        wpm,
        band: wpm === null ? null : paceBand(wpm, lang),
        baseline_wpm: baseline,
        above_baseline_wpm: wpm === null || baseline === null ? null : round(wpm - baseline, 1),
        basis: basis(wpm === null ? 'unmeasured' : 'caption_times', []),
      };
    }),
    first_pricing: firstOf(call.moments, 'pricing', duration_ms),
    first_competitor: firstOf(call.moments, 'competitor', duration_ms),
    agenda_set: agenda(call.moments, spoken),
  };
}

function overlapMeasures(
  { lang }: ReportInput,
  spoken: readonly SpokenTurn[],
): Pick<Measures, 'interruptions' | 'backchannels'> {
  const { interruptions, backchannels, undecided, handovers } = overlapsOf(spoken, lang);
  const told = handovers > 0 && undecided * 2 <= handovers;
  return {
    interruptions: told
      ? {
          rep: count('caption_times', interruptions.rep),
          customer: count('caption_times', interruptions.customer),
        }
      : { rep: unmeasured(), customer: unmeasured() },
    backchannels: {
      rep: count('lines', backchannels.rep),
      customer: count('lines', backchannels.customer),
    },
  };
}

/** Where in the call something was first said, as a share of its length. */
function firstOf(
  moments: readonly Moment[],
  type: Moment['type'],
  durationMs: number,
): Measures['first_pricing'] {
  const first = moments.find((moment) => moment.type === type);
  if (durationMs <= 0) return unmeasured();
  if (!first) return { value: null, basis: basis('absent', []) };
  return { value: round(Math.min(1, first.t / durationMs), 4), basis: basis('lines', [first.turn]) };
}

function agenda(moments: readonly Moment[], spoken: readonly SpokenTurn[]): Measures['agenda_set'] {
  if (spoken.length === 0) return unmeasured();
  const set = moments.filter(({ type }) => type === 'agenda').map(({ turn }) => turn);
  return { value: set.length > 0, basis: basis(set.length > 0 ? 'lines' : 'absent', set) };
}

function count(method: Basis['method'], turns: readonly string[]): { value: number; basis: Basis } {
  return { value: turns.length, basis: basis(method, turns) };
}

function basis(method: Basis['method'], turns: readonly string[]): Basis {
  return { method, turns: turns.slice(0, BASIS_TURNS_MAX) };
}

function unmeasured(): { value: null; basis: Basis } {
  return { value: null, basis: basis('unmeasured', []) };
}
