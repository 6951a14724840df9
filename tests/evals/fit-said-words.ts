/**
 * npm run fit:said-words
 * Makes data/names/said-*.filter: the words that people say in meetings, from the annotated calls without what is labelled in
 * them, and the lines of customers.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fold } from '@/lib/anonymize/fold';
import { hashOf } from '@/lib/anonymize/hash';
import { LIST_END } from '@/lib/anonymize/lexicon/files';
import { WordFilter } from '@/lib/anonymize/lexicon/word-filter';
import { LANGUAGES, type Language } from '@/lib/contracts/languages';
import { type GoldCall, readGold } from './anonymise/gold';

/** Times from which on a word counts as said; the more text there is of a language, the more. */
const LEAST: Record<Language, number> = { 'pt-BR': 2, en: 2, es: 1 };

const texts: Record<Language, string[]> = { 'pt-BR': [], en: [], es: [] };
for (const lang of LANGUAGES) {
  for (const line of readFileSync(`data/objection-lines/${lang}.tsv`, 'utf8').split('\n'))
    texts[lang].push(line.split('\t')[1] ?? '');
}
for (const call of [...readGold('data/calls'), ...readGold('data/calls-own')])
  texts[call.lang].push(...unlabelled(call));
for (const lang of LANGUAGES) {
  const words = wordsIn(texts[lang], LEAST[lang]);
  const { bytes } = WordFilter.of(new Set(words.map(hashOf)));
  writeFileSync(`data/names/said-${lang.slice(0, 2)}.filter`, Buffer.concat([bytes, Buffer.from(LIST_END)]));
  process.stdout.write(`${lang}: ${words.length} words\n`);
}

function unlabelled({ lines, mentions }: GoldCall): string[] {
  return lines.map((line, at) => {
    let rest = line;
    for (const { start, end } of mentions.filter((each) => each.line === at))
      rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
    return rest;
  });
}

function wordsIn(from: readonly string[], least: number): string[] {
  const counts = new Map<string, number>();
  for (const text of from) {
    for (const [word] of fold(text)
      .replaceAll(/['’]/g, '')
      .matchAll(/\p{L}{2,}/gu))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= least).map(([word]) => word);
}
