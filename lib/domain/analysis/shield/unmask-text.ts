/** Letters of other scripts that look like Latin ones, and digits that are read as letters. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ѕ: 's',
  һ: 'h',
  к: 'k',
  м: 'm',
  т: 't',
  в: 'b',
  н: 'h',
  α: 'a',
  ο: 'o',
  ρ: 'p',
  ι: 'i',
  ν: 'v',
  ε: 'e',
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
};

/**
 * What a reader would see in a text: plain small Latin letters, without accents, invisible characters, letters of other
 * scripts, digits inside words, or letters spaced or dotted apart ("i g n o r e", "i.g.n.o.r.e").
 */
export function readable(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}|\p{Cf}/gu, '')
    .toLowerCase()
    .replace(/[аеорсухіѕһкмтвнαοριvνε]/gu, (char) => LOOKALIKES[char] ?? char)
    // Digits stand for letters only inside a word: amounts stay amounts.
    .replace(/(?<=\p{L})[0134578@$](?=\p{L})/gu, (char) => LOOKALIKES[char] ?? char);
  return plain
    .replace(/(?<![\p{L}\p{N}])(?:\p{L}[\s._\-*]){3,}\p{L}(?![\p{L}\p{N}])/gu, (run) =>
      run.replace(/[\s._\-*]/g, ''),
    )
    .replace(/\s+/g, ' ');
}
