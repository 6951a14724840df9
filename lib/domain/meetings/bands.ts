import type { Language } from '@/lib/contracts/languages';
import type { MeetingConfig } from '@/lib/contracts/meetings';

type Bands = MeetingConfig['bands'];

/** Rep's share of speech: flat between 0.35 and 0.50, steep loss above 0.65 (Gong, 25,537 calls, 2016, renewed 2025). */
const TALK_RATIO: Bands['talk_ratio'] = {
  min: 0.35,
  max: 0.5,
  alert: 0.65,
  source: 'Gong, 25,537 sales calls (2016, renewed 2025)',
};

/** Words per minute of the speaker, pauses under 0.5 s counted. No published Spanish figures: Portuguese ones stand in. */
const PACE_PT: Bands['pace_wpm'] = {
  min: 130,
  max: 190,
  alert: 210,
  source: 'NURC-SP dialogues, 37,780 aligned words; João Pessoa, 139 speakers',
};
const PACE: Record<Language, Bands['pace_wpm']> = {
  'pt-BR': PACE_PT,
  en: { min: 110, max: 170, alert: 190, source: 'Gong, average B2B call 173; comprehension drops above 190' },
  es: PACE_PT,
};

/** One stretch of the rep without the customer getting the floor: 2:30 at most (Gong). */
const MONOLOGUE: Bands['monologue_ms'] = { alert: 150_000, source: 'Gong, longest monologue 2:30' };

/** The bands that a call in `lang` is judged by, each with its source. */
export function bandsOf(lang: Language): Bands {
  return { talk_ratio: TALK_RATIO, pace_wpm: PACE[lang], monologue_ms: MONOLOGUE };
}
