import type { Basis, CoachReport, Measures } from '@/lib/contracts/coach-report';
import type { ConversationDetail, Transcript } from '@/lib/contracts/conversations';
import { clockTime } from '../../format/clock-time';
import type { BasisLine } from './measure-value';

/** The measures that are counted for a whole call. */
export type CallMeasure = Exclude<keyof Measures, 'pace'>;

const OF_BOTH_SIDES: readonly CallMeasure[] = ['interruptions', 'backchannels', 'engaging_questions'];
const OF_ANALYSIS: readonly CallMeasure[] = ['first_pricing', 'first_competitor', 'agenda_set'];
const SHORT_MS = 60_000;

/** Why a value could not be measured. */
export function missingReason(
  measure: CallMeasure,
  { partial }: Pick<ConversationDetail, 'partial'>,
  { methodology, duration_ms }: Pick<CoachReport, 'methodology' | 'duration_ms'>,
): 'partial' | 'not_analysed' | 'close_captions' | 'short' {
  if (partial && OF_BOTH_SIDES.includes(measure)) return 'partial';
  if (methodology.name === '' && OF_ANALYSIS.includes(measure)) return 'not_analysed';
  return measure === 'interruptions' && duration_ms >= SHORT_MS ? 'close_captions' : 'short';
}

/** The lines that a value rests on, each once, in the order of the call. */
export function basisLines({ turns }: Basis, transcript: Transcript): BasisLine[] {
  const wanted = new Set(turns);
  const people = new Map(transcript.participants.map((person) => [person.key, person]));
  return transcript.turns
    .filter(({ id, words }) => words > 0 && wanted.has(id))
    .map(({ id, start_ms, speaker, text }) => ({
      turn: id,
      time: clockTime(start_ms),
      speaker: people.get(speaker)?.name ?? speaker,
      side: people.get(speaker)?.role ?? 'customer',
      text: text.slice(0, 160),
    }));
}
