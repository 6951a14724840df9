import { readFileSync } from 'node:fs';

interface Suffix {
  strip: string;
  add: string;
  condition: RegExp | null;
}

export interface Dictionary {
  /** Every form of every word in small letters, without those joined by a hyphen. */
  forms: Set<string>;
  /** The entries with a capital. */
  proper: Set<string>;
}

/** Reads a Hunspell dictionary (npm dictionary-pt, -es, -en) and forms the words by its suffix rules. */
export function readDictionary(folder: string): Dictionary {
  const suffixes = readSuffixes(readFileSync(`${folder}/index.aff`, 'utf8'));
  const forms = new Set<string>();
  const proper = new Set<string>();
  for (const line of readFileSync(`${folder}/index.dic`, 'utf8').split('\n').slice(1)) {
    const [word = '', flags = ''] = line.trim().split(/\s/, 1)[0]?.split('/') ?? [];
    if (!/^\p{L}+$/u.test(word)) continue;
    if (word !== word.toLowerCase()) {
      proper.add(word);
      continue;
    }
    forms.add(word);
    for (const flag of flags) {
      for (const { strip, add, condition } of suffixes.get(flag) ?? []) {
        if (word.endsWith(strip) && (condition === null || condition.test(word))) {
          forms.add(word.slice(0, word.length - strip.length) + add);
        }
      }
    }
  }
  return { forms, proper };
}

function readSuffixes(rules: string): Map<string, Suffix[]> {
  const suffixes = new Map<string, Suffix[]>();
  for (const line of rules.split('\n')) {
    const [kind, flag = '', strip = '', rest = '', condition = '.'] = line.trim().split(/\s+/);
    const isHeader = /^[YN]$/.test(strip) && /^\d+$/.test(rest);
    const add = rest.split('/')[0] ?? '';
    if (kind !== 'SFX' || isHeader || add.includes('-')) continue;
    const list = suffixes.get(flag) ?? [];
    list.push({
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      condition: condition === '.' ? null : new RegExp(`${condition}$`),
    });
    suffixes.set(flag, list);
  }
  return suffixes;
}
