import { readFileSync } from 'node:fs';

interface Affix {
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

/** Reads a Hunspell dictionary (npm dictionary-pt, -es, -en) and forms the words by its rules. */
export function readDictionary(folder: string): Dictionary {
  const rules = readFileSync(`${folder}/index.aff`, 'utf8');
  const suffixes = readAffixes(rules, 'SFX');
  const prefixes = readAffixes(rules, 'PFX');
  const forms = new Set<string>();
  const proper = new Set<string>();
  for (const line of readFileSync(`${folder}/index.dic`, 'utf8').split('\n').slice(1)) {
    const [word = '', flags = ''] = line.trim().split(/\s/, 1)[0]?.split('/') ?? [];
    if (!/^\p{L}+$/u.test(word)) continue;
    if (word !== word.toLowerCase()) {
      proper.add(word);
      continue;
    }
    const own = [word];
    for (const flag of flags) {
      for (const { strip, add, condition } of suffixes.get(flag) ?? []) {
        if (word.endsWith(strip) && (condition === null || condition.test(word))) {
          own.push(word.slice(0, word.length - strip.length) + add);
        }
      }
    }
    const before = [...flags].flatMap((flag) => prefixes.get(flag) ?? []);
    for (const form of own) {
      forms.add(form);
      for (const { strip, add, condition } of before) {
        if (form.startsWith(strip) && (condition === null || condition.test(form))) {
          forms.add(add + form.slice(strip.length));
        }
      }
    }
  }
  return { forms, proper };
}

function readAffixes(rules: string, wanted: string): Map<string, Affix[]> {
  const affixes = new Map<string, Affix[]>();
  for (const line of rules.split('\n')) {
    const [kind, flag = '', strip = '', rest = '', condition = '.'] = line.trim().split(/\s+/);
    const isHeader = /^[YN]$/.test(strip) && /^\d+$/.test(rest);
    const add = rest.split('/')[0] ?? '';
    if (kind !== wanted || isHeader || add.includes('-')) continue;
    const list = affixes.get(flag) ?? [];
    list.push({
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      condition: condition === '.' ? null : new RegExp(wanted === 'SFX' ? `${condition}$` : `^${condition}`),
    });
    affixes.set(flag, list);
  }
  return affixes;
}
