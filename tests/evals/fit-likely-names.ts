/**
 * npm run fit:likely-names
 * Makes data/names/likely-names.weights: what the signs around a word say of its being a name, from all annotated calls as a
 * recogniser without capitals and marks would print them. The same calls give the same file.
 */
import { writeFileSync } from 'node:fs';
import { LIST_END } from '@/lib/anonymize/lexicon/files';
import { lexiconOf } from '@/lib/anonymize/lexicon/lexicon';
import { hasForm } from '@/lib/anonymize/lexicon/said-words';
import { WORD } from '@/lib/anonymize/scan/tokens';
import { LANGUAGES, type Language } from '@/lib/contracts/languages';
import { fitWeights } from './anonymise/fit-weights';
import { type GoldCall, lowered } from './anonymise/gold';
import { type Sample, samplesOf } from './anonymise/likely-samples';
import { annotatedCalls, countUnlabelled, saidWords } from './anonymise/said';

const random = randomFrom(7);
const samples = LANGUAGES.flatMap((lang) => samplesIn(lang, annotatedCalls(lang)));
const weights = fitWeights(samples, random);
writeFileSync(
  'data/names/likely-names.weights',
  Buffer.concat([new Uint8Array(weights.buffer), Buffer.from(LIST_END)]),
);
process.stdout.write(`${samples.length} words, ${samples.filter(({ isName }) => isName).length} of names\n`);

function samplesIn(lang: Language, calls: readonly GoldCall[]): Sample[] {
  const lexicon = lexiconOf(lang);
  const all = saidWords(lang, calls);
  return calls.flatMap((call) => {
    const own = new Map<string, number>();
    countUnlabelled(call, own);
    const isSaidElsewhere = (form: string): boolean => (all.get(form) ?? 0) > (own.get(form) ?? 0);
    const plain = call.captions === 'lower' ? call : lowered(call);
    return samplesOf(
      plain,
      (tokens, i) => {
        if (tokens.kind(i) !== WORD) return false;
        const word = tokens.word(i);
        return (
          lexicon.mayBeRare(tokens.hash(i), tokens.flags(i), word) && !hasForm(word, lang, isSaidElsewhere)
        );
      },
      random,
    );
  });
}

/** Numbers from 0 to 1 that are the same every time. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 0) / 2 ** 32;
  };
}
