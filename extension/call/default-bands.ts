import type { Language } from '@/lib/contracts/languages';
import type { MeetingConfig } from '@/lib/contracts/meetings';

type Bands = MeetingConfig['bands'];

/** Words per minute of a speaker's own speech, pauses under 0.5 s counted. */
const PACE: Record<Language, Bands['pace_wpm']> = {
  'pt-BR': { min: 130, max: 190, alert: 210, source: 'NURC-SP, 5 inquéritos' },
  en: { min: 110, max: 170, alert: 190, source: 'Gong, B2B calls' },
  es: { min: 130, max: 190, alert: 210, source: 'NURC-SP, 5 inquéritos' },
};

/** Bands for a call whose company settings could not be fetched yet; the server's replace them. */
export function defaultBands(lang: Language): Bands {
  return {
    talk_ratio: { min: 0.35, max: 0.5, alert: 0.65, source: 'Gong, 25.537 calls' },
    pace_wpm: PACE[lang],
    monologue_ms: { alert: 150_000, source: 'Gong' },
  };
}
