import type { Language } from '@/lib/contracts/languages';
import type { Anonymised } from './anonymised';
import { detect } from './detect';
import { AnonymiseError } from './error';
import type { Kind } from './kinds';
import type { Known } from './known';
import { mask } from './mask';
import { PlaceholderMap } from './placeholder-map';

/** The longest document, in UTF-16 units over all its texts. */
export const MOST_CHARACTERS = 64_000_000;

export interface AnonymiseInput {
  /** The texts of one document, of one line or more, in order: what is learnt from one line helps in all of them. */
  texts: readonly string[];
  lang: Language;
  known: readonly Known[];
  /** The map of an earlier document of the same conversation: its placeholders stay, new ones are added to it. */
  map?: PlaceholderMap | undefined;
}

export interface AnonymiseResult {
  /** One per input text, in the same order. */
  texts: Anonymised[];
  map: PlaceholderMap;
  /** Masked places per type. */
  counts: Partial<Record<Kind, number>>;
}

/** Masks personal data. Throws AnonymiseError, and nothing else: then nothing may be sent. */
export function anonymise({
  texts,
  lang,
  known,
  map = new PlaceholderMap(),
}: AnonymiseInput): AnonymiseResult {
  if (texts.reduce((sum, text) => sum + text.length, 0) > MOST_CHARACTERS) {
    throw new AnonymiseError('oversize');
  }
  try {
    const spans = detect(texts, lang, known);
    const counts: Partial<Record<Kind, number>> = {};
    const masked = texts.map((text, i) => {
      const found = spans[i] ?? [];
      for (const { kind } of found) counts[kind] = (counts[kind] ?? 0) + 1;
      return mask(text, found, map);
    });
    return { texts: masked, map, counts };
  } catch (error) {
    throw error instanceof AnonymiseError ? error : new AnonymiseError('failed');
  }
}
