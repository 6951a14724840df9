import { type PlaceholderMap, restore } from '@/lib/anonymize';

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  '"': '"',
  '\\': '\\',
  '/': '/',
};

/**
 * What is there so far of a text field at the top of a JSON object that is still being written. "" before it begins.
 * The field has to be the object's first text of that name.
 */
export function partialField(json: string, field: string): string {
  const begin = new RegExp(`"${field}"\\s*:\\s*"`).exec(json);
  if (begin === null) return '';
  let out = '';
  for (let i = begin.index + begin[0].length; i < json.length; i += 1) {
    const char = json.charAt(i);
    if (char === '"') return out;
    if (char !== '\\') {
      out += char;
      continue;
    }
    const next = json.charAt(i + 1);
    if (next === 'u') {
      const code = json.slice(i + 2, i + 6);
      if (code.length < 4) return out;
      out += String.fromCharCode(Number.parseInt(code, 16));
      i += 5;
    } else {
      out += ESCAPES[next] ?? '';
      i += 1;
    }
  }
  return out;
}

const FINISHED = /"((?:[^"\\]|\\.)*)"/y;

/** The text fields of a name, at any depth, that are whole in a JSON object that is still being written. */
export function finishedFields(json: string, field: string): string[] {
  const out: string[] = [];
  for (const { index, 0: key } of json.matchAll(new RegExp(`"${field}"\\s*:\\s*(?=")`, 'g'))) {
    FINISHED.lastIndex = index + key.length;
    const whole = FINISHED.exec(json)?.[0];
    const text: unknown = whole === undefined ? undefined : readable(whole);
    if (typeof text === 'string') out.push(text);
  }
  return out;
}

function readable(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The end of a text that may yet become a placeholder: it is shown once it is whole. */
const UNFINISHED = /(?:\[[^\]\s]{0,24}|[\p{Lu}_]{3,16}_?\d{0,6})$/u;

/** A growing text with its placeholders restored; a placeholder that is cut in two is held back. */
export function restoreGrowing(text: string, map: PlaceholderMap): string {
  return restore(text.replace(UNFINISHED, ''), map);
}
