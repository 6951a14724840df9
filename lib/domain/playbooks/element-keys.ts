/**
 * A short sign for each element of an own methodology: the one that was chosen, else the first letter of its label, with a
 * number where that is taken ("P", "P2").
 */
export function elementKeys(elements: readonly { label: string; key?: string | undefined }[]): string[] {
  const taken = new Set(elements.flatMap(({ key }) => (key === undefined ? [] : [key])));
  return elements.map(({ label, key }) => {
    if (key !== undefined) return key;
    const letter = initialOf(label);
    let free = letter;
    for (let n = 2; taken.has(free); n += 1) free = `${letter}${n}`;
    taken.add(free);
    return free;
  });
}

function initialOf(label: string): string {
  const plain = label.normalize('NFD').replace(/[^A-Za-z0-9]/g, '');
  return (plain[0] ?? 'E').toUpperCase();
}
