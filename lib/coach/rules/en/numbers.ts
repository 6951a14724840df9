/** English: number words, for `#` in phrases. "One" is left out: far more often it is no number. */
export const numbers: readonly string[] = [
  'two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen',
  'fifteen, sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy',
  'eighty, ninety, hundred, thousand, million, billion, dozen, half, double, triple, twice',
  'a couple, twenty-five, twenty-three',
].flatMap((row) => row.split(', '));
