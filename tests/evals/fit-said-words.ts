/**
 * npm run fit:said-words
 * Makes data/names/said-*.filter: the words that people say in meetings, from the annotated calls without what is labelled in
 * them, and the lines of customers.
 */
import { writeFileSync } from 'node:fs';
import { hashOf } from '@/lib/anonymize/hash';
import { LIST_END } from '@/lib/anonymize/lexicon/files';
import { WordFilter } from '@/lib/anonymize/lexicon/word-filter';
import { LANGUAGES } from '@/lib/contracts/languages';
import { annotatedCalls, saidWords } from './anonymise/said';

for (const lang of LANGUAGES) {
  const words = [...saidWords(lang, annotatedCalls(lang)).keys()];
  const { bytes } = WordFilter.of(new Set(words.map(hashOf)));
  writeFileSync(`data/names/said-${lang.slice(0, 2)}.filter`, Buffer.concat([bytes, Buffer.from(LIST_END)]));
  process.stdout.write(`${lang}: ${words.length} words\n`);
}
