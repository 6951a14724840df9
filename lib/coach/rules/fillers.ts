import type { Language } from '@/lib/contracts/languages';
import type { Phrase } from '../text/phrase';

/** Filler words. pt-BR by frequency in NURC-SP speech (docs/coach.md); ordinary words that also carry meaning are left out. */
export const FILLERS: Record<Language, { fillers: readonly Phrase[] }> = {
  'pt-BR': {
    fillers: ['(né|tipo|tipo assim|quer dizer|ahn|hã|hum|éé|sabe|digamos|enfim|meio que|de certa forma)'],
  },
  en: { fillers: ['(um|uh|uhm|er|erm|you know|i mean|kind of|sort of|basically|literally)'] },
  es: { fillers: ['(este|eh|o sea|digamos|pues|bueno pues|mmm|a ver|básicamente)'] },
};
