import type { Language } from '@/lib/contracts/languages';
import { anonymise } from './anonymise';
import { type Anonymised, anonymised } from './anonymised';
import type { Known } from './known';
import { maskRepeats } from './mask-repeats';
import { PlaceholderMap } from './placeholder-map';

/** A text and the language that it is in. */
export interface TextIn {
  text: string;
  lang: Language;
}

/**
 * Masks texts that go out together, each by the rules of its own language, with one map; what is masked in one of them is
 * masked in all. @throws AnonymiseError: then nothing may be sent.
 */
export function anonymiseMixed({
  texts,
  known,
  map = new PlaceholderMap(),
}: {
  texts: readonly TextIn[];
  known: readonly Known[];
  map?: PlaceholderMap | undefined;
}): { texts: Anonymised[]; map: PlaceholderMap } {
  const once = texts.map(() => anonymised``);
  for (const lang of new Set(texts.map((one) => one.lang))) {
    const places = [...texts.keys()].filter((at) => texts[at]?.lang === lang);
    const masked = anonymise({ texts: places.map((at) => texts[at]?.text ?? ''), lang, known, map });
    for (const [n, at] of places.entries()) once[at] = masked.texts[n] ?? anonymised``;
  }
  return { texts: maskRepeats(once, map), map };
}
