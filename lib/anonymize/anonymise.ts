import type { Language } from '@/lib/contracts/languages';
import { type Anonymised, anonymised, joinAnonymised } from './anonymised';
import { detect } from './detect';
import { AnonymiseError } from './error';
import type { Kind } from './kinds';
import type { Known } from './known';
import { mask } from './mask';
import { PlaceholderMap } from './placeholder-map';

/** The longest document, in UTF-16 units over all its texts. */
export const MOST_CHARACTERS = 64_000_000;

export interface AnonymiseInput {
  /** The lines of one document, in order: what is learnt from one helps in all of them. */
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
    const lines = texts.map((text) => text.split('\n'));
    const spans = detect(lines.flat(), lang, known);
    const counts: Partial<Record<Kind, number>> = {};
    let next = 0;
    const masked = lines.map((ofText) => {
      const parts = ofText.map((line) => {
        const found = spans[next++] ?? [];
        for (const { kind } of found) counts[kind] = (counts[kind] ?? 0) + 1;
        return mask(line, found, map);
      });
      return joinAnonymised(parts, anonymised`\n`);
    });
    return { texts: masked, map, counts };
  } catch (error) {
    throw error instanceof AnonymiseError ? error : new AnonymiseError('failed');
  }
}
