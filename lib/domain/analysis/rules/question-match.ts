import { fold } from '@/lib/coach/text/fold';

/** Word beginnings of this length stand for the word: endings differ between the question written and the one asked. */
const STEM = 5;
/** This share of what a playbook question is about has to be in the question asked. */
const SAME_FROM = 0.6;

/** What a question is about: its words without those that every question has, cut to their beginnings. */
export function stemsOf(text: string, stop_words: ReadonlySet<string>): Set<string> {
  const words = fold(text).match(/[a-z0-9]+/g) ?? [];
  return new Set(
    words.filter((word) => word.length > 1 && !stop_words.has(word)).map((word) => word.slice(0, STEM)),
  );
}

/** How much of what `wanted` is about stands in `asked`, 0..1. */
export function likeness(wanted: ReadonlySet<string>, asked: ReadonlySet<string>): number {
  if (wanted.size === 0) return 0;
  let shared = 0;
  for (const stem of wanted) if (asked.has(stem)) shared += 1;
  return shared / wanted.size;
}

/** The question asked that is most like the wanted one, if any is like enough. */
export function bestMatch<T>(
  wanted: ReadonlySet<string>,
  asked: readonly { stems: ReadonlySet<string>; of: T }[],
): T | null {
  // A question of one telling word is met by that word alone, and that would be chance.
  const enough = wanted.size === 1 ? 1 : SAME_FROM;
  let best: { of: T; like: number } | null = null;
  for (const { stems, of } of asked) {
    const like = likeness(wanted, stems);
    if (like >= enough && like > (best?.like ?? 0)) best = { of, like };
  }
  return best?.of ?? null;
}
