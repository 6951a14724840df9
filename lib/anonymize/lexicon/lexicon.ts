import type { Language } from '@/lib/contracts/languages';
import { fold } from '../fold';
import { hashOf } from '../hash';
import { NUMERALS } from '../numbers/numerals';
import { readList } from './files';
import {
  ALLOWED,
  BIRTH_CUE,
  COMMON,
  COMPANY_SIGN,
  CONTACT_CUE,
  FIRST,
  GENERIC,
  ID_CUE,
  INTRO,
  KIN,
  MONTH,
  NUMERAL,
  ORG_HEAD,
  ORG_TAIL,
  ORG_WORD,
  PARTICLE,
  PHONE_CUE,
  PLACE,
  RARE,
  STREET,
  SURNAME,
  TITLE,
  UNIT,
  WORD_TOO,
} from './flags';
import { readLikelyWeights } from './likely-weights';
import { NAME, readNames } from './name-list';
import { SaidWords } from './said-words';
import { CONTACT_WORDS, FAMILY_WORDS, SAINTS, SMALL_LISTS } from './small-lists';
import { WordFilter } from './word-filter';
import { petNameStems, stemsOf } from './word-forms';
import { readWordLists, SECTIONS, type Section } from './word-lists';
import { mayName } from './word-shapes';

const SIZE = 1 << 18;
const FEWEST_NAMES = 100_000;
const CACHED = 1 << 16;
const SHORTEST_RARE = 3;
/** Words of these uses are ordinary, however rare. */
const ORDINARY =
  COMMON |
  NUMERAL |
  ALLOWED |
  GENERIC |
  MONTH |
  TITLE |
  KIN |
  UNIT |
  ID_CUE |
  PHONE_CUE |
  BIRTH_CUE |
  PARTICLE;

const FLAG_OF: Record<Section, number> = {
  common: COMMON,
  ambiguous: FIRST | WORD_TOO,
  name: FIRST,
  surname: SURNAME,
  titles: TITLE,
  kin: KIN,
  orghead: ORG_HEAD,
  orgword: ORG_WORD,
  generic: GENERIC,
  orgtail: ORG_TAIL,
  places: PLACE,
  allow: ALLOWED,
  phone: PHONE_CUE,
  id: ID_CUE,
  birth: BIRTH_CUE,
  street: STREET,
  unit: UNIT,
};
const WORD_IN: Record<Language, number> = { 'pt-BR': NAME.WORD_PT, en: NAME.WORD_EN, es: NAME.WORD_ES };
const FILTERS: Record<Language, readonly string[]> = {
  'pt-BR': ['words-pt.filter', 'words-en.filter'],
  en: ['words-en.filter'],
  es: ['words-es.filter', 'words-en.filter'],
};

/** All that is known of the words of one language; about 5 MB. */
export class Lexicon {
  /** Hash and flags of an entry side by side, so that a look-up touches one place of memory. */
  readonly #entries = new Int32Array(SIZE * 2);
  readonly #words: readonly WordFilter[];
  readonly #cachedHash = new Int32Array(CACHED);
  readonly #cachedAnswer = new Uint8Array(CACHED);
  readonly #rareHash = new Int32Array(CACHED);
  readonly #rareAnswer = new Int32Array(CACHED);
  readonly #lang: Language;
  readonly #said: SaidWords;
  /** As `likelihood` reads them. */
  readonly likely: Int8Array;

  constructor(lang: Language) {
    this.#lang = lang;
    this.#said = new SaidWords(lang);
    this.likely = readLikelyWeights();
    const names = readNames(readList('names.list'), (hash, flags) => {
      const isTown = lang === 'pt-BR' && (flags & NAME.TOWN) !== 0;
      const known =
        (flags & NAME.FIRST ? FIRST : 0) | (flags & NAME.SURNAME ? SURNAME : 0) | (isTown ? PLACE : 0);
      this.#add(hash, known | (flags & WORD_IN[lang] ? WORD_TOO : 0));
    });
    if (names < FEWEST_NAMES) throw new Error('the name list is cut off');
    const lists = readWordLists(Buffer.from(readList(`${lang}.txt`)).toString('utf8'));
    for (const word of lists.common) this.#clear(hashOf(fold(scanned(word))), FIRST | SURNAME);
    for (const section of SECTIONS) this.#addAll(lists[section], FLAG_OF[section]);
    const { particles, intro, months, articlesOfOne, prepositions } = SMALL_LISTS[lang];
    this.#addAll(particles, PARTICLE);
    this.#addAll(intro, INTRO);
    this.#addAll(months, MONTH | COMMON);
    this.#addAll([...articlesOfOne, ...prepositions, ...SAINTS, ...FAMILY_WORDS], COMPANY_SIGN);
    this.#addAll(CONTACT_WORDS, CONTACT_CUE);
    this.#addAll([...NUMERALS[lang].keys()], NUMERAL);
    this.#words = FILTERS[lang].map((file) => new WordFilter(readList(file)));
  }

  /** `hash` of the folded word, `exact` of the word with its accents (the same when there are none). */
  flags(hash: number, exact: number): number {
    if (exact !== hash) {
      const own = this.#get(exact);
      if (own !== 0) return own;
    }
    return this.#get(hash);
  }

  /** FIRST for the pet name of a first name that is no word, when no dictionary has it; else 0. */
  petName(hash: number, word: string): number {
    if (this.isWord(hash)) return 0;
    for (const stem of petNameStems(fold(word), this.#lang)) {
      const flags = this.#get(hashOf(stem));
      if ((flags & (FIRST | WORD_TOO | COMMON | PLACE)) === FIRST) return FIRST;
    }
    return 0;
  }

  /** Whether a dictionary of the language (or the English one: jargon) has the word. */
  isWord(hash: number): boolean {
    return this.#words.some((filter) => filter.has(hash));
  }

  /** As isWord and isFormOfWord together; the answers for the words met last are kept. */
  isWordOrForm(hash: number, word: () => string): boolean {
    const slot = hash & (CACHED - 1);
    if (this.#cachedHash[slot] !== hash) {
      this.#cachedHash[slot] = hash;
      this.#cachedAnswer[slot] = this.isWord(hash) || this.isFormOfWord(word()) ? 1 : 0;
    }
    return this.#cachedAnswer[slot] === 1;
  }

  /** As isWord, and also words with an ending that dictionaries leave out: "linkzinho", "llámelo". */
  isFormOfWord(word: string): boolean {
    for (const stem of stemsOf(fold(word), this.#lang)) if (this.isWord(hashOf(stem))) return true;
    return false;
  }

  /** Whether people say the word in sales calls. */
  isSaid(word: string): boolean {
    return this.#said.has(word);
  }

  /** RARE for a word of a kind that names, and that nobody says in sales calls; else 0. `hash` of the folded word. */
  rarity(hash: number, flags: number, word: string): number {
    const slot = hash & (CACHED - 1);
    if (this.#rareHash[slot] !== hash) {
      this.#rareHash[slot] = hash;
      this.#rareAnswer[slot] = this.mayBeRare(hash, flags, word) && !this.isSaid(word) ? RARE : 0;
    }
    return this.#rareAnswer[slot] ?? 0;
  }

  /** Whether the word is of a kind that names. */
  mayBeRare(hash: number, flags: number, word: string): boolean {
    if ((flags & ORDINARY) !== 0 || word.length < SHORTEST_RARE) return false;
    return mayName(word, this.#lang) || !this.isWordOrForm(hash, () => word);
  }

  #get(hash: number): number {
    for (let slot = hash & (SIZE - 1); ; slot = (slot + 1) & (SIZE - 1)) {
      const key = this.#entries[slot * 2];
      if (key === hash) return this.#entries[slot * 2 + 1] ?? 0;
      if (key === 0) return 0;
    }
  }

  /** Accents tell words from names ("março", Marco): without accents a word counts only when no name is written so. */
  #addAll(words: readonly string[], flag: number): void {
    for (const written of words) {
      const word = scanned(written);
      const plain = hashOf(fold(word));
      const exact = hashOf(word);
      if (exact !== plain) this.#add(exact, flag | (flag === COMMON ? 0 : this.#get(plain)));
      const isTaken = exact !== plain && (flag & (COMMON | PLACE)) !== 0 && this.#get(plain) !== 0;
      if (!isTaken) this.#add(plain, flag);
    }
  }

  /** The commonest words are names only where the hand-written lists say so. */
  #clear(hash: number, flags: number): void {
    const known = this.#get(hash);
    if (known !== 0) this.#add(hash, 0, ~flags);
  }

  #add(hash: number, flags: number, keep = -1): void {
    let slot = hash & (SIZE - 1);
    while (this.#entries[slot * 2] !== 0 && this.#entries[slot * 2] !== hash) slot = (slot + 1) & (SIZE - 1);
    this.#entries[slot * 2] = hash;
    this.#entries[slot * 2 + 1] = ((this.#entries[slot * 2 + 1] ?? 0) & keep) | flags;
  }
}

/** The scanner leaves the apostrophe of "don't" out. */
const scanned = (word: string): string => word.replace("'", '');

const made = new Map<Language, Lexicon>();

/** Read once per process and language. Throws when a list is missing or cut off. */
export function lexiconOf(lang: Language): Lexicon {
  const known = made.get(lang);
  if (known) return known;
  const lexicon = new Lexicon(lang);
  made.set(lang, lexicon);
  return lexicon;
}
