import { expect, test } from 'vitest';
import { LANGUAGES } from '@/lib/contracts/languages';
import { AREAS, readMessages } from './catalogue';

type Tree = { [key: string]: string | Tree };

function flat(tree: Tree, path = ''): Map<string, string> {
  const out = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    const at = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') out.set(at, value);
    else for (const [inner, text] of flat(value, at)) out.set(inner, text);
  }
  return out;
}

/** The names that a text expects, e.g. `{count}` and `{count, plural, …}`. */
const names = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\s*[,}]/g)].map((m) => m[1]))].sort();

for (const area of AREAS)
  for (const language of LANGUAGES.slice(1))
    test(`${area} says the same things in ${language}`, async () => {
      const [ours, theirs] = await Promise.all([readMessages(LANGUAGES[0]), readMessages(language)]);
      const wanted = flat(ours[area] as unknown as Tree);
      const given = flat(theirs[area] as unknown as Tree);
      expect([...given.keys()].sort()).toEqual([...wanted.keys()].sort());
      for (const [key, text] of wanted) {
        expect(given.get(key), `${key} is empty`).not.toBe('');
        if (!/plural|select/.test(text)) expect(names(given.get(key) ?? ''), key).toEqual(names(text));
      }
    });
