import type { Term } from './parse-question';
import type { SpokenLine } from './spoken-lines';
import { type Word, words } from './words';

/** A line that fits a question, and the part of it that is shown. */
export interface FittingLine {
  line: SpokenLine;
  score: number;
  /** What is shown of the line; `marks` are found words as [start, end) of it. */
  text: string;
  marks: [number, number][];
}

const SNIPPET_CHARS = 280;

/** Lines with words of the question, the best first: the share of its words that they and the lines beside them hold. */
export function fittingLines(lines: readonly SpokenLine[], terms: readonly Term[]): FittingLine[] {
  const found = lines.map((line) => foundIn(line.text, terms));
  return lines
    .flatMap((line, at) => {
      const own = found[at];
      if (own === undefined || own.groups.size === 0) return [];
      const beside = new Set([
        ...own.groups.keys(),
        ...(found[at - 1]?.groups.keys() ?? []),
        ...(found[at + 1]?.groups.keys() ?? []),
      ]);
      const weight = [...own.groups.values()].reduce((sum, one) => sum + one, 0);
      // What customers say is what people ask about; a longer line says more than a question that names the word.
      const telling = (line.side === 'customer' ? 1.15 : 1) * (line.text.length > 60 ? 1.1 : 1);
      return [
        {
          line,
          score: (weight + 0.25 * (beside.size - own.groups.size)) * telling,
          ...snippet(line.text, own.words),
        },
      ];
    })
    .sort((a, b) => b.score - a.score || a.line.t_ms - b.line.t_ms);
}

/** Which words of the question a text holds: by group the best weight, and the words themselves. */
export function foundIn(
  text: string,
  terms: readonly Term[],
): { groups: Map<number, number>; words: Word[] } {
  const groups = new Map<number, number>();
  const hits = words(text).filter((word) => {
    let hit = false;
    terms.forEach(({ stems }, group) => {
      const weight = stems.get(word.stem);
      if (weight === undefined) return;
      hit = true;
      groups.set(group, Math.max(groups.get(group) ?? 0, weight));
    });
    return hit;
  });
  return { groups, words: hits };
}

/** The stretch of a text with most of the found words, cut at words. */
export function snippet(text: string, hits: readonly Word[]): Pick<FittingLine, 'text' | 'marks'> {
  const [first] = hits;
  let start = 0;
  let end = text.length;
  if (text.length > SNIPPET_CHARS) {
    const dense = hits.reduce(
      (best, hit) => {
        const count = hits.filter(
          (one) => one.start >= hit.start && one.end <= hit.start + SNIPPET_CHARS - 60,
        ).length;
        return count > best.count ? { at: hit.start, count } : best;
      },
      { at: first?.start ?? 0, count: 0 },
    );
    const from = Math.max(0, Math.min(dense.at - 60, text.length - SNIPPET_CHARS));
    start = from === 0 ? 0 : text.indexOf(' ', from) + 1;
    end = from + SNIPPET_CHARS >= text.length ? text.length : text.lastIndexOf(' ', from + SNIPPET_CHARS);
    if (end <= start) end = Math.min(text.length, start + SNIPPET_CHARS);
  }
  const head = start > 0 ? '… ' : '';
  const tail = end < text.length ? ' …' : '';
  const marks = hits
    .filter((hit) => hit.start >= start && hit.end <= end)
    .map((hit): [number, number] => [hit.start - start + head.length, hit.end - start + head.length]);
  return { text: `${head}${text.slice(start, end)}${tail}`, marks };
}
