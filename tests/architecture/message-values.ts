/**
 * The names of the values that an ICU message shows, sorted: "{n, plural, =0 {none} other {# of {total}}}" -> n, total.
 * Quoted braces are not known here; the catalogues use none.
 */
export function messageValues(message: string): string[] {
  const names = new Set<string>();
  scanText(message, 0, names);
  return [...names].sort();
}

/** Reads text up to the brace that closes it. @returns the index behind that brace. */
function scanText(message: string, start: number, names: Set<string>): number {
  let at = start;
  while (at < message.length && message[at] !== '}')
    at = message[at] === '{' ? scanValue(message, at + 1, names) : at + 1;
  return at + 1;
}

/** Reads "name}", "name, number, style}" or "name, plural, selector {text} …}". */
function scanValue(message: string, start: number, names: Set<string>): number {
  const [, name = '', end = ''] = /^\s*(\w+)\s*([,}])/.exec(message.slice(start)) ?? [];
  names.add(name);
  let at = message.indexOf(end, start) + 1;
  if (end === '}') return at;
  while (at < message.length && message[at] !== '}')
    at = message[at] === '{' ? scanText(message, at + 1, names) : at + 1;
  return at + 1;
}
