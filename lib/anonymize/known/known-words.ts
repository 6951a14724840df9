import { fold } from '../fold';
import { hashOf } from '../hash';
import type { Known } from '../known';
import { COMMON, ORG_HEAD, ORG_TAIL, PARTICLE, PLACE } from '../lexicon/flags';
import type { Lexicon } from '../lexicon/lexicon';
import { isRoleName } from '../lexicon/role-words';
import { isLikeAny, KnownName, SHORTEST_FUZZY, SHORTEST_PREFIX } from './known-name';

/** Given names that are among the commonest words: even a known person's needs evidence. */
const EVERYDAY = new Set(
  'will may hope long young price white black green brown field house small strong dias mar sol luz flor vida paz amor real dia dos sales santos reis'.split(
    ' ',
  ),
);
const OWN_SIDE =
  /^(?:rep|seller|sales|vendedor|vendedora|vendor|sdr|bdr|closer|host|user|agent|owner|ae|consultor|consultora|manager|own|internal)\b/i;
const DIMINUTIVES = ['inho', 'inha', 'ito', 'ita', 'ao'];
const MOST_REMEMBERED = 100_000;
const FILTER = 0xfff;

/**
 * How much a known word says: `NEEDS_EVIDENCE` when it is an ordinary word as well, `NEEDS_NAME` when it is moreover of
 * somebody elsewhere: of thousands of customers, some are called like any word.
 */
export const UNKNOWN = 0;
export const SURE = 1;
export const NEEDS_EVIDENCE = 2;
export const NEEDS_NAME = 3;

export interface KnownCompany {
  hashes: readonly number[];
  words: readonly string[];
  /** Says nothing by itself: "Transportadora", "do", "Ltda". */
  isGeneric: readonly boolean[];
  /** Not of this document: only as it is written, and only where it stands as a name. */
  elsewhere: boolean;
}

/** The words of the people and companies known for one document. */
export class KnownWords {
  readonly #people = new Map<number, number>();
  readonly #names: KnownName[] = [];
  readonly #companies = new Map<number, { company: KnownCompany; at: number }[]>();
  readonly #own = new Set<number>();
  readonly #given: string[] = [];
  /** Words that stand one after the other in the name of somebody elsewhere. */
  readonly #pairs = new Set<number>();
  readonly #short = new Map<number, boolean>();
  readonly #fuzzy = new Map<number, boolean>();
  /** One bit per hash: most words of a text are no known ones. */
  readonly #filter: Uint8Array;

  constructor(known: readonly Known[], lexicon: Lexicon) {
    const people = known.map((person) => (isRoleName(person.name) ? { ...person, name: '' } : person));
    for (const person of people) if (person.elsewhere !== true) this.#addPerson(person, lexicon);
    for (const person of people) if (person.elsewhere === true) this.#addElsewhere(person, lexicon);
    const elsewhere = new Set<string>();
    for (const { company, role, elsewhere: far } of known) {
      if (!company) continue;
      if (far === true) {
        elsewhere.add(company);
        continue;
      }
      if (role !== undefined && OWN_SIDE.test(role))
        for (const word of wordsOf(company)) this.#own.add(hashOf(word));
      else this.#addCompany(company, lexicon);
    }
    for (const hash of this.#companies.keys()) this.#own.delete(hash);
    for (const company of elsewhere) this.#addCompany(company, lexicon, true);
    this.#filter = new Uint8Array(this.isEmpty ? 0 : FILTER + 1);
    for (const hash of [...this.#people.keys(), ...this.#companies.keys()]) this.#filter[hash & FILTER] = 1;
  }

  get isEmpty(): boolean {
    return this.#people.size === 0 && this.#companies.size === 0;
  }

  /** False when no known person or company has the word; true says nothing. */
  mayKnow(hash: number): boolean {
    return this.#filter[hash & FILTER] === 1;
  }

  /** Whether it is a name without more ado, or an ordinary word that is one of the document's own names. */
  has(hash: number): boolean {
    const level = this.person(hash);
    return level === SURE || level === NEEDS_EVIDENCE;
  }

  /** Whether two words stand like this in the name of somebody elsewhere. */
  isPair(hash: number, next: number): boolean {
    return this.#pairs.has(pairOf(hash, next));
  }

  /** UNKNOWN, SURE, NEEDS_EVIDENCE or NEEDS_NAME. */
  person(hash: number): number {
    return this.#people.get(hash) ?? UNKNOWN;
  }

  /** The seller's own company, which stays. */
  isOwn(hash: number): boolean {
    return this.#own.size > 0 && this.#own.has(hash);
  }

  companiesWith(hash: number): readonly { company: KnownCompany; at: number }[] {
    return this.#companies.get(hash) ?? [];
  }

  /** Whether a word that is no ordinary one is a misspelt, misheard or shortened known name. `hash` stands for the word. */
  isLike(hash: number, word: () => string): boolean {
    const known = this.#fuzzy.get(hash);
    if (known !== undefined) return known;
    const found = isLikeAny(fold(word()), this.#names);
    if (this.#fuzzy.size < MOST_REMEMBERED) this.#fuzzy.set(hash, found);
    return found;
  }

  /** Whether a word is the beginning or the end of a known first name. `hash` stands for the word. */
  isShortOf(hash: number, word: () => string): boolean {
    const known = this.#short.get(hash);
    if (known !== undefined) return known;
    const plain = fold(word());
    const found = this.#given.some(
      (name) => name !== plain && (name.startsWith(plain) || name.endsWith(plain)),
    );
    if (this.#short.size < MOST_REMEMBERED) this.#short.set(hash, found);
    return found;
  }

  #addPerson({ name, email }: Known, lexicon: Lexicon): void {
    const local = email?.split('@')[0] ?? '';
    const words = [...wordsOf(name), ...wordsOf(local).filter((word) => word.length > 3)];
    for (const [at, word] of words.entries()) {
      const hash = hashOf(word);
      const flags = lexicon.flags(hash, hash);
      if (word.length < 2 || (flags & PARTICLE) !== 0 || word === 'e') continue;
      const isWord = at === 0 ? EVERYDAY.has(word) : (flags & COMMON) !== 0 || lexicon.isWord(hash);
      if (at === 0) {
        this.#addShortForms(word);
        this.#given.push(word);
      }
      const before = this.#people.get(hash);
      this.#people.set(hash, before === SURE || !isWord ? SURE : NEEDS_EVIDENCE);
      if (word.length >= SHORTEST_FUZZY) this.#names.push(new KnownName(word));
    }
  }

  /** Whole words alone: like one of two thousand names is almost any word. */
  #addElsewhere({ name }: Known, lexicon: Lexicon): void {
    let last: number | undefined;
    for (const word of wordsOf(name)) {
      const hash = hashOf(word);
      const flags = lexicon.flags(hash, hash);
      if (word.length < 2 || (flags & PARTICLE) !== 0 || word === 'e') continue;
      if (last !== undefined) this.#pairs.add(pairOf(last, hash));
      last = hash;
      if (this.#people.has(hash)) continue;
      const isWord = (flags & (COMMON | PLACE)) !== 0 || EVERYDAY.has(word) || lexicon.isWord(hash);
      this.#people.set(hash, isWord ? NEEDS_NAME : SURE);
    }
  }

  /** "Paulinho", "Angelito", "Marcão": sure even where a dictionary has them. */
  #addShortForms(name: string): void {
    const stem = name.replace(/[aeiou]$/, '');
    if (stem.length < SHORTEST_PREFIX) return;
    for (const ending of DIMINUTIVES) this.#people.set(hashOf(stem + ending), SURE);
    for (const ending of ['zinho', 'zinha']) this.#people.set(hashOf(name + ending), SURE);
  }

  #addCompany(name: string, lexicon: Lexicon, elsewhere = false): void {
    const words = wordsOf(name);
    const hashes = words.map(hashOf);
    const isGeneric = hashes.map((hash, at) => {
      const flags = lexicon.flags(hash, hash);
      const isSmall = (words[at] ?? '').length < 3 || (flags & PARTICLE) !== 0;
      // "Integra Brasil" would be in every country.
      if (elsewhere && words.length > 1 && (flags & PLACE) !== 0) return true;
      return isSmall || (flags & (ORG_HEAD | ORG_TAIL)) !== 0;
    });
    const company: KnownCompany = { hashes, words, isGeneric, elsewhere };
    for (const [at, hash] of hashes.entries()) {
      if (words[at]?.length === 1) continue;
      const list = this.#companies.get(hash) ?? [];
      list.push({ company, at });
      this.#companies.set(hash, list);
    }
  }
}

const pairOf = (hash: number, next: number): number => Math.imul(hash, 31) ^ next;

const wordsOf = (name: string): string[] => fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
