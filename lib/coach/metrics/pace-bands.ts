import type { PaceBand } from '@/lib/contracts/coach-vocabulary';
import type { Language } from '@/lib/contracts/languages';

/**
 * Words per minute of a person's own speech, from which on a pace is good, fast, too fast. pt-BR: NURC-SP dialogues
 * (speaker pace 188 to 211) and 139 young adults of João Pessoa (130). en: conversation 120 to 150, average B2B call 173,
 * comprehension falls beyond 190. es: no source of its own; the pt-BR bands are used.
 */
const BANDS: Record<Language, { good: number; fast: number; too_fast: number }> = {
  'pt-BR': { good: 130, fast: 190, too_fast: 210 },
  en: { good: 110, fast: 170, too_fast: 190 },
  es: { good: 130, fast: 190, too_fast: 210 },
};

export function paceBand(wpm: number, lang: Language): PaceBand {
  const { good, fast, too_fast } = BANDS[lang];
  if (wpm > too_fast) return 'too_fast';
  if (wpm > fast) return 'fast';
  return wpm >= good ? 'good' : 'calm';
}
