import { fold } from './fold';

/**
 * The phrase notation of the rule files, readable without knowing regular expressions:
 *   `não (tenho|temos) verba`   words in order, alternatives in round brackets
 *   `[ainda] não`               square brackets: may be missing
 *   `trabalh*`                  any ending
 *   `vou ... pensar`            up to four words in between
 *   `_`                         exactly one word
 *   `#`                         an amount: digits or a number word, with currency or percent
 *   `^` first, `$` last         the sentence starts, or ends, here; `(precisa$|serve)`: it ends with the first of them only
 * Matching ignores case and accents. Each phrase becomes a pattern whose repeats are bounded, so that no text can stall it.
 */
export type Phrase = string;

/** A set of phrases ready to match folded text. */
export interface Phrases {
  test(folded: string): boolean;
  /** First match as [start, end) in the folded text, or null. */
  find(folded: string): [number, number] | null;
  /** Number of matches. */
  count(folded: string): number;
}

/** A turn that grows is read again sentence by sentence; what was tested lately is remembered. */
const REMEMBERED_TESTS = 16;
const REMEMBERED_CHARS = 300;

const SEPARATOR = '[^a-z0-9]{1,5}';
const GAP_WORDS = 4;
/** Nothing but marks follows. */
const END = '(?=[^a-z0-9]{0,6}$)';
/** A dollar sign that is meant as one. */
const CURRENCY = /^[a-z]{0,2}\$$/;
const WORD = '[a-z0-9]{1,30}';
const DIGITS = '(?:(?:r\\$|us\\$|\\$|€) ?)?\\d[\\d.,:]{0,14}(?: ?%|[a-z]{1,2}(?![a-z]))?';

/** Compiles phrases; `numbers` are the language's number words, for `#`. */
export function compilePhrases(phrases: readonly Phrase[], numbers: readonly string[] = []): Phrases {
  const amount = `(?:${[DIGITS, ...numbers.map((word) => literal(fold(word)))].join('|')})`;
  const joined = phrases.length > 0 ? joinedSource(phrases, amount) : '(?!)';
  const once = new RegExp(joined);
  const every = new RegExp(joined, 'g');
  const lately = new Map<string, boolean>();
  return {
    test(folded) {
      const known = lately.get(folded);
      if (known !== undefined) return known;
      const found = once.test(folded);
      if (folded.length > REMEMBERED_CHARS) return found;
      if (lately.size >= REMEMBERED_TESTS) lately.clear();
      lately.set(folded, found);
      return found;
    },
    find(folded) {
      const hit = once.exec(folded);
      return hit ? [hit.index, hit.index + hit[0].length] : null;
    },
    count(folded) {
      let n = 0;
      every.lastIndex = 0;
      for (let hit = every.exec(folded); hit; hit = every.exec(folded)) {
        n += 1;
        if (hit[0] === '') every.lastIndex += 1;
      }
      return n;
    },
  };
}

/** Phrases with the same ends share them: where no word begins, one look settles it for all. */
function joinedSource(phrases: readonly Phrase[], amount: string): string {
  const byEnds = new Map<string, { before: string; after: string; inner: string[] }>();
  for (const each of phrases) {
    const phrase = fold(each.trim());
    const atStart = phrase.startsWith('^');
    const atEnd = phrase.endsWith('$') && !/r\$$/.test(phrase);
    const inner = sequence(phrase.slice(atStart ? 1 : 0, atEnd ? -1 : undefined).trim(), amount);
    const before = atStart ? '^[^a-z0-9]{0,3}' : '(?<![a-z0-9])';
    const after = atEnd ? '[^a-z0-9]{0,6}$' : '(?![a-z0-9])';
    const known = byEnds.get(before + after);
    if (known) known.inner.push(inner);
    else byEnds.set(before + after, { before, after, inner: [inner] });
  }
  return [...byEnds.values()]
    .map(({ before, after, inner }) => `${before}(?:${inner.join('|')})${after}`)
    .join('|');
}

/** Words, groups and gaps in order; an optional part brings its own separator. */
function sequence(body: string, amount: string): string {
  const parts = split(body, ' ');
  const lastSolid = parts.findLastIndex((part) => !isOptional(part));
  let out = '';
  let begun = false;
  for (let i = 0; i < parts.length; i += 1) {
    const part = parts[i] ?? '';
    const text = atom(part, amount);
    if (!isOptional(part)) {
      out += (begun ? SEPARATOR : '') + text;
      begun = true;
      continue;
    }
    // Free words in a row are one bounded repeat: written one by one they could be skipped in many ways.
    const most = part === '...' ? GAP_WORDS : runLength(parts, i);
    if (part === '[_]') i += most - 1;
    const unit = i > lastSolid || begun ? (begun ? SEPARATOR : '') + text : text + SEPARATOR;
    out += `(?:${unit}){0,${most}}${part === '...' ? '?' : ''}`;
  }
  return out;
}

/** How many `[_]` stand in a row from `i` on; 1 for any other optional part. */
function runLength(parts: readonly string[], i: number): number {
  if (parts[i] !== '[_]') return 1;
  let n = 1;
  while (parts[i + n] === '[_]') n += 1;
  return n;
}

function isOptional(part: string): boolean {
  return part === '...' || part.startsWith('[');
}

function atom(part: string, amount: string): string {
  if (part === '...' || part === '_') return WORD;
  if (part === '#') return amount;
  if (part.startsWith('[') && part.endsWith(']')) return alternatives(part.slice(1, -1), amount);
  const open = part.indexOf('(');
  if (open < 0) return word(part);
  const close = closing(part, open);
  const rest = part.slice(close + 1);
  return (
    word(part.slice(0, open)) +
    alternatives(part.slice(open + 1, close), amount) +
    (rest === '$' ? END : rest ? atom(rest, amount) : '')
  );
}

function alternatives(body: string, amount: string): string {
  return `(?:${split(body, '|')
    .map((each) => sequence(each, amount))
    .join('|')})`;
}

function word(text: string): string {
  const last = text.endsWith('$') && !CURRENCY.test(text);
  const letters = last ? text.slice(0, -1) : text;
  return letters.split('*').map(literal).join('[a-z0-9]{0,20}') + (last ? END : '');
}

/** Splits at `mark` outside brackets. */
function split(body: string, mark: ' ' | '|'): string[] {
  const out: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < body.length; i += 1) {
    const char = body.charAt(i);
    if (char === '(' || char === '[') depth += 1;
    else if (char === ')' || char === ']') depth -= 1;
    else if (char === mark && depth === 0) {
      out.push(body.slice(from, i));
      from = i + 1;
    }
  }
  out.push(body.slice(from));
  return out.filter((part) => part !== '');
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i += 1) {
    if (text.charAt(i) === '(') depth += 1;
    else if (text.charAt(i) === ')') depth -= 1;
    if (depth === 0) return i;
  }
  return text.length;
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
