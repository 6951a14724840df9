import { fold } from '@/lib/anonymize/fold';
import { RARE } from '@/lib/anonymize/lexicon/flags';
import { findSigns, type Line, mayBeName, SIGNS } from '@/lib/anonymize/rules/likelihood';
import { scan } from '@/lib/anonymize/scan/scan';
import { Tokens, WORD } from '@/lib/anonymize/scan/tokens';
import { wordsOf } from '@/lib/anonymize/scan/words';
import type { GoldCall, Mention } from './gold';

/** A word of a call: the places of its signs, and whether it is a name. */
export interface Sample {
  places: Int32Array;
  isName: boolean;
}

const NAMES = new Set(['PERSON', 'ORG', 'COMPANY']);
/** Shares of words that the rules miss and mask wrongly: neighbours count as masked no more often than when masking. */
const MISSED = 0.12;
const WRONG = 0.01;

/**
 * The words of a call without capitals that may be names. `isRare`: whether a word is one that nobody says in the other calls; what
 * this call says itself must not count, as no new call is among those that the words were counted in.
 */
export function samplesOf(
  call: GoldCall,
  isRare: (tokens: Tokens, i: number) => boolean,
  random: () => number,
): Sample[] {
  const words = wordsOf(call.lang);
  const own = ownWords(call);
  const samples: Sample[] = [];
  const read = new Tokens();
  for (const [at, text] of call.lines.entries()) {
    scan(text, 0, words, read);
    const tokens = withRarity(read, isRare);
    const mentions = Array.from({ length: tokens.count }, (_, i) => mentionAt(call, at, tokens, i));
    const masks = mentions.map((mention) => maskOf(mention, random()));
    const line: Line = {
      tokens,
      isTaken: (i) => (masks[i] ?? 0) > 0,
      isCompany: (i) => masks[i] === 2,
    };
    for (const [i, mention] of mentions.entries()) {
      if (tokens.kind(i) !== WORD || !mayBeName(line, i)) continue;
      if ((mention && !NAMES.has(mention.type)) || own.has(fold(tokens.word(i)))) continue;
      const places = new Int32Array(SIGNS);
      findSigns(line, i, places);
      samples.push({ places, isName: mention !== undefined });
    }
  }
  return samples;
}

/** The seller's own company, which is no mention and no ordinary word either. */
function ownWords({ known }: GoldCall): Set<string> {
  const own = known.filter(({ role }) => role === 'rep').map(({ company }) => company ?? '');
  return new Set(own.flatMap((name) => fold(name).match(/\p{L}+/gu) ?? []));
}

function withRarity(read: Tokens, isRare: (tokens: Tokens, i: number) => boolean): Tokens {
  const tokens = new Tokens();
  tokens.begin(read.text, 0);
  for (let i = 0; i < read.count; i++) {
    const rest = read.traits(i) & ~RARE;
    tokens.push(read.start(i), read.end(i), read.hash(i), isRare(read, i) ? rest | RARE : rest);
  }
  return tokens;
}

const mentionAt = (call: GoldCall, line: number, tokens: Tokens, i: number): Mention | undefined =>
  call.mentions.find(
    (each) => each.line === line && each.start < tokens.end(i) && tokens.start(i) < each.end,
  );

/** 2: masked as a company, 1: as something else, 0: not masked. */
function maskOf(mention: Mention | undefined, chance: number): number {
  if (!mention) return chance < WRONG ? 2 : 0;
  if (chance < MISSED) return 0;
  return mention.type === 'ORG' || mention.type === 'COMPANY' ? 2 : 1;
}
