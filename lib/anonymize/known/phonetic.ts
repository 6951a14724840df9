import { fold } from '../fold';

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[^a-z]/g, ''],
  [/ph/g, 'f'],
  [/([bcdgkpt])h/g, '$1'],
  [/y/g, 'i'],
  [/w/g, 'u'],
  [/v(?=[aeiou])/g, 'u'],
  [/qu|ck|k/g, 'c'],
  [/c(?=[ei])/g, 's'],
  [/x|ss|sc(?=[ei])|z/g, 's'],
  [/g(?=[ei])/g, 'j'],
  [/^h|h/g, ''],
  [/(.)\1+/g, '$1'],
  [/n(?=[bp]|$)/g, 'm'],
  [/ou/g, 'o'],
  [/l(?=[^aeiou]|$)/g, 'u'],
  [/e$/g, 'i'],
  [/o$/g, 'u'],
];

/** How a name sounds to a Brazilian ear, roughly: Wellington and Uélinton, Thiago and Tiago have the same key. */
export function phoneticKey(name: string): string {
  let key = fold(name);
  for (const [pattern, by] of SPELLINGS) key = key.replace(pattern, by);
  return key;
}

/** Whether two words differ by at most `most` letters added, left out, changed or exchanged with the next one. */
export function isWithin(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((row[j - 1] ?? 0) + 1, (above[j] ?? 0) + 1, (above[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row.push(cost);
      best = Math.min(best, cost);
    }
    if (best > most) return false;
    before = above;
    above = row;
  }
  return (above[b.length] ?? most + 1) <= most;
}
