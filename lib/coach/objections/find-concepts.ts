import type { Language } from '@/lib/contracts/languages';
import { rulesOf } from '../rules';
import { CONCEPTS, type Concept, type ConceptWords } from '../rules/concepts';
import { fold } from '../text/fold';

/** One entry: its words, each with whether any ending fits. */
interface Entry {
  words: readonly { text: string; open: boolean }[];
  concept: number;
}

interface Index {
  /** Entries by their first word, or by the first four letters of one that takes any ending. */
  exact: Map<string, Entry[]>;
  open: Map<string, Entry[]>;
}

/** A class of words found in a passage: which, and from which word to which. */
export interface FoundConcept {
  concept: Concept;
  from: number;
  to: number;
}

const OPEN_LETTERS = 3;
const indices = new WeakMap<ConceptWords, Index>();

/** Every class of words in a passage given as folded words. */
export function findConcepts(words: readonly string[], lang: Language): FoundConcept[] {
  const { exact, open } = indexOf(lang);
  const found: FoundConcept[] = [];
  words.forEach((word, i) => {
    for (const entries of [exact.get(word), open.get(word.slice(0, OPEN_LETTERS))]) {
      for (const { words: wanted, concept } of entries ?? []) {
        const name = CONCEPTS[concept];
        if (name && stands(wanted, words, i)) found.push({ concept: name, from: i, to: i + wanted.length });
      }
    }
  });
  return found;
}

function stands(wanted: Entry['words'], words: readonly string[], at: number): boolean {
  for (let k = 0; k < wanted.length; k += 1) {
    const each = wanted[k];
    const word = words[at + k];
    if (!each || word === undefined) return false;
    if (each.open ? !word.startsWith(each.text) : word !== each.text) return false;
  }
  return true;
}

function indexOf(lang: Language): Index {
  const { concepts } = rulesOf(lang);
  const known = indices.get(concepts);
  if (known) return known;
  const index: Index = { exact: new Map(), open: new Map() };
  CONCEPTS.forEach((name, concept) => {
    for (const entry of concepts[name].split(',')) {
      const words = fold(entry.trim())
        .split(/[^a-z0-9'*]+/)
        .filter((word) => word !== '')
        .map((word) => ({ text: word.replace('*', ''), open: word.endsWith('*') }));
      const first = words[0];
      if (!first) continue;
      const [map, key] = first.open
        ? [index.open, first.text.slice(0, OPEN_LETTERS)]
        : [index.exact, first.text];
      map.set(key, [...(map.get(key) ?? []), { words, concept }]);
    }
  });
  indices.set(concepts, index);
  return index;
}
