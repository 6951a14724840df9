import { FIRST_LETTER_MS, FIRST_WORD_MS, LETTER_MAX_MS, SILENCE_MS, WORD_MAX_MS } from './limits';

/**
 * How fast one person speaks, learnt from their own captions. Shares of annotated calls err by 0.8 points instead of 1.3 (root of
 * the mean square), those of pairs in single five-minute pieces of AMI, full of pauses, by 1.7 instead of 1.5.
 */

/** Speech of one person in words seen growing, and what usual speakers take for the same words, ms. */
export interface Tempo {
  spoken: number;
  usual: number;
}

/** Before so much speech is known, a person is taken for nearly as quick as others. */
const UNKNOWN_MS = 4_000;
/** Nobody is taken for slower than by this share. */
const SLOWEST = 0.2;
/** The longest words of a slow speaker are longer by more than the usual ones. */
const STRETCH = 1.7;
/** A gap longer than the words can take, times this, holds a pause and says nothing of the person's tempo. */
const PAUSED = 1.45;

/** Speech in a row's first words, whose beginning nobody saw. */
export function firstSpeech(tempo: Tempo, norms: readonly string[], from: number): number {
  return Math.round(wordsMs(norms, from, FIRST_WORD_MS, FIRST_LETTER_MS) * (1 + slowness(tempo)));
}

/**
 * Speech in a turn's new words, those from `from` on: it lasted as long as the turn had not grown (`gap`), but no longer
 * than the words can take. After a gap far longer than that, they began after a silence, as a turn's first words do.
 */
export function grownSpeech(tempo: Tempo, norms: readonly string[], from: number, gap: number): number {
  const first = firstSpeech(tempo, norms, from);
  if (gap > first + SILENCE_MS) return first;
  const longest = wordsMs(norms, from, WORD_MAX_MS, LETTER_MAX_MS);
  const speech = Math.max(0, Math.min(gap, longest * (1 + STRETCH * slowness(tempo))));
  if (gap <= PAUSED * longest) {
    tempo.usual += wordsMs(norms, from, FIRST_WORD_MS, FIRST_LETTER_MS);
    tempo.spoken += speech;
  }
  return speech;
}

/** By how much slower than usual speakers somebody talks, 0 for most people. */
function slowness({ spoken, usual }: Tempo): number {
  return Math.min(SLOWEST, Math.max(0, (spoken - usual) / (usual + UNKNOWN_MS)));
}

function wordsMs(norms: readonly string[], from: number, perWord: number, perLetter: number): number {
  let ms = 0;
  for (let i = from; i < norms.length; i += 1) ms += perWord + perLetter * (norms[i]?.length ?? 0);
  return ms;
}
