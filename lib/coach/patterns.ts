import { tokenise } from './text/tokens';

export const PHRASES_MAX = 50;
export const PHRASE_MAX_CHARS = 200;

/** What is wrong with a company's phrase: `at` is its place in the list. */
export interface PatternProblem {
  at: number;
  problem: 'too_many' | 'too_long' | 'no_words';
}

/**
 * Checks a company's phrases when they are saved. Phrases are plain words matched word for word, in linear time: brackets
 * and stars mean nothing, so that no phrase can stall the page. An empty list of problems means that all will be used.
 */
export function checkPatterns(phrases: readonly string[]): PatternProblem[] {
  const problems: PatternProblem[] =
    phrases.length > PHRASES_MAX ? [{ at: PHRASES_MAX, problem: 'too_many' }] : [];
  phrases.slice(0, PHRASES_MAX).forEach((phrase, at) => {
    if (phrase.length > PHRASE_MAX_CHARS) problems.push({ at, problem: 'too_long' });
    else if (tokenise(phrase).norms.length === 0) problems.push({ at, problem: 'no_words' });
  });
  return problems;
}

/** The phrases as ` folded words `, ready for `saysAny`; what checkPatterns objects to is left out or cut. */
export function plainPhrases(phrases: readonly string[]): string[] {
  return phrases
    .slice(0, PHRASES_MAX)
    .map((phrase) => plainWords(phrase.slice(0, PHRASE_MAX_CHARS)))
    .filter((words) => words.trim() !== '');
}

/** A text as ` folded words `, a space apart. */
export function plainWords(text: string): string {
  return ` ${tokenise(text).norms.join(' ')} `;
}

export function saysAny(words: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => words.includes(phrase));
}
