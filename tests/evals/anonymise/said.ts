import { readFileSync } from 'node:fs';
import { fold } from '@/lib/anonymize/fold';
import type { Language } from '@/lib/contracts/languages';
import { type GoldCall, readGold } from './gold';
import { readMentionLines } from './lines';

/** All annotated texts of a language. */
export const annotatedCalls = (lang: Language): GoldCall[] =>
  [...readGold('data/calls'), ...readGold('data/calls-own'), ...readMentionLines(lang)].filter(
    (call) => call.lang === lang,
  );

/** How often every word is said in the lines of customers and in calls, outside what is labelled there; folded. */
export function saidWords(lang: Language, calls: readonly GoldCall[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of readFileSync(`data/objection-lines/${lang}.tsv`, 'utf8').split('\n'))
    countWords(line.split('\t')[1] ?? '', counts);
  for (const call of calls) countUnlabelled(call, counts);
  return counts;
}

/** Adds the words of a call that stand outside its labels. */
export function countUnlabelled({ lines, mentions }: GoldCall, counts: Map<string, number>): void {
  for (const [at, line] of lines.entries()) {
    let rest = line;
    for (const { start, end } of mentions.filter((each) => each.line === at))
      rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
    countWords(rest, counts);
  }
}

function countWords(text: string, counts: Map<string, number>): void {
  for (const [word] of fold(text)
    .replaceAll(/['’]/g, '')
    .matchAll(/\p{L}{2,}/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
}
