/** Lines of a document as a model was shown them, by id. */
export type QuotedLines = ReadonlyMap<string, string>;

export interface FoundQuote {
  /** Id of the line. */
  line: string;
  /** Verbatim out of the line. */
  quote: string;
}

/** Shorter ones stand everywhere and prove nothing. */
const SHORTEST = 3;

/**
 * Finds the words that a model quotes in the line that it names, or, if they stand in exactly one other line, there.
 * Small differences of typing (case, spaces, kinds of quotation marks, an ellipsis at an end) are forgiven; the quote
 * given back is always a part of the line itself. Null: it is not in the document.
 */
export function findQuote(lines: QuotedLines, line: string, quote: string): FoundQuote | null {
  const wanted = plain(quote)
    .text.replace(/^(?:\.{3}|…)\s*|\s*(?:\.{3}|…)$/g, '')
    .trim();
  if (wanted.length < SHORTEST) return null;
  const named = lines.get(line);
  const here = named === undefined ? null : verbatim(named, wanted);
  if (here !== null) return { line, quote: here };
  const elsewhere: FoundQuote[] = [];
  for (const [id, text] of lines) {
    const found = verbatim(text, wanted);
    if (found !== null) elsewhere.push({ line: id, quote: found });
    if (elsewhere.length > 1) return null;
  }
  return elsewhere[0] ?? null;
}

function verbatim(text: string, wanted: string): string | null {
  const { text: folded, at } = plain(text);
  const from = folded.indexOf(wanted);
  if (from < 0) return null;
  const start = at[from];
  const last = at[from + wanted.length - 1];
  if (start === undefined || last === undefined) return null;
  return text.slice(start, last + 1).trim();
}

/** Lower case, one space between words, plain quotation marks; `at` leads back to the place in the text. */
function plain(text: string): { text: string; at: number[] } {
  let out = '';
  const at: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charAt(i);
    const space = /\s/.test(char);
    if (space && (out === '' || out.endsWith(' '))) continue;
    const lower = char.toLowerCase();
    out += space
      ? ' '
      : /[“”„«»]/.test(char)
        ? '"'
        : /[’‘]/.test(char)
          ? "'"
          : lower.length === 1
            ? lower
            : char;
    at.push(i);
  }
  return { text: out, at };
}
