import type { Language } from '@/lib/contracts/languages';
import { numberWordsOf, rulesOf } from '../rules';
import type { WordClasses } from '../rules/word-classes';
import { fold } from './fold';
import { DIGITS, plainWordsOf } from './word-signs';

/** How long a stem is at least and at most, so that a word without end is looked up in no time. */
const STEM_LETTERS_MIN = 3;
const STEM_LETTERS_MAX = 16;

/** An expression of a class: what follows its first word, the last of it with any ending when `open`. */
interface Expression {
  name: string;
  rest: readonly string[];
  open: boolean;
}

interface Table {
  whole: Map<string, Expression[]>;
  stems: Map<string, string[]>;
}

const tables = new WeakMap<WordClasses, Table>();

/** The classes that a sentence's words belong to; `number` is one of them. */
export function classesOf(words: readonly string[], lang: Language): Set<string> {
  const { whole, stems } = tableOf(lang);
  const out = new Set<string>();
  for (const [i, word] of words.entries()) {
    for (const expression of whole.get(word) ?? [])
      if (follows(expression, words, i + 1)) out.add(expression.name);
    for (let end = STEM_LETTERS_MIN; end <= Math.min(word.length, STEM_LETTERS_MAX); end += 1)
      for (const name of stems.get(word.slice(0, end)) ?? []) out.add(name);
  }
  return out;
}

function follows({ rest, open }: Expression, words: readonly string[], from: number): boolean {
  return rest.every((each, k) => {
    const word = words[from + k] ?? '';
    return open && k === rest.length - 1 ? word.startsWith(each) : word === each;
  });
}

function tableOf(lang: Language): Table {
  const classes = rulesOf(lang).wordClasses;
  const known = tables.get(classes);
  if (known) return known;
  const table: Table = { whole: new Map(), stems: new Map() };
  const number = [DIGITS, ...numberWordsOf(lang)];
  for (const [name, list] of [...Object.entries(classes), ['number', number.join(', ')] as const])
    for (const expression of list.split(', ')) {
      const [first = '', ...rest] = plainWordsOf(fold(expression));
      const open = expression.endsWith('*');
      if (open && rest.length === 0) add(table.stems, first, name);
      else add(table.whole, first, { name, rest, open });
    }
  tables.set(classes, table);
  return table;
}

function add<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
