import type { Language } from '@/lib/contracts/languages';
import { fold } from '../fold';
import { hashOf } from '../hash';
import { readList } from './files';
import { WordFilter } from './word-filter';
import { stemsOf } from './word-forms';

const FILES: Record<Language, string> = {
  'pt-BR': 'said-pt.filter',
  en: 'said-en.filter',
  es: 'said-es.filter',
};

/** Which words people say in sales calls: any other one, next to another such one, is more likely a name. */
export class SaidWords {
  readonly #words: WordFilter;
  readonly #lang: Language;

  /** Throws when the list is missing or cut off. */
  constructor(lang: Language) {
    this.#words = new WordFilter(readList(FILES[lang]));
    this.#lang = lang;
  }

  /** A form of a said word counts as said. */
  has(word: string): boolean {
    return hasForm(word, this.#lang, (form) => this.#words.has(hashOf(form)));
  }
}

/** Whether a folded form of the word, or of what it comes from, is among some. */
export function hasForm(word: string, lang: Language, isAmong: (form: string) => boolean): boolean {
  const plain = fold(word);
  if (isAmong(plain) || isAmong(`${plain}s`)) return true;
  for (const stem of stemsOf(plain, lang)) if (isAmong(stem)) return true;
  return false;
}
