import type { Language } from '@/lib/contracts/languages';
import type { Known } from './known';
import type { Span } from './span';

const DIGITS = /\+?\d(?:[ .,\-/:()]{0,2}\d){4,}/g;
const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,253}/gu;

/** Finds what to mask in the texts of one document: per text the spans in order, apart from each other. */
export function detect(texts: readonly string[], _lang: Language, known: readonly Known[]): Span[][] {
  const names = known.flatMap(({ name, company }) => [
    ...name.split(/\s+/).map((word) => ({ word, kind: 'PESSOA' as const })),
    ...(company ? [{ word: company, kind: 'EMPRESA' as const }] : []),
  ]);
  const words = names
    .filter(({ word }) => word.length >= 3)
    .map(({ word, kind }) => ({
      pattern: new RegExp(
        `(?<![\\p{L}\\p{N}])${word.replace(/[^\p{L}\p{N}]/gu, '.')}(?![\\p{L}\\p{N}])`,
        'giu',
      ),
      kind,
    }));
  return texts.map((text) => {
    const spans: Span[] = [];
    for (const { pattern, kind } of words) collect(text, pattern, kind, spans);
    collect(text, EMAIL, 'EMAIL', spans);
    collect(text, DIGITS, 'NUMERO', spans);
    spans.sort((a, b) => a.start - b.start || b.end - a.end);
    return spans.filter((span, i) => spans.slice(0, i).every((other) => other.end <= span.start));
  });
}

function collect(text: string, pattern: RegExp, kind: Span['kind'], into: Span[]): void {
  for (const { index, 0: found } of text.matchAll(pattern)) {
    into.push({ start: index, end: index + found.length, kind });
  }
}
