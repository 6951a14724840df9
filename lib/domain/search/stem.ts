/**
 * One light rule for Portuguese, Spanish and English: a question has no language that could be relied upon, and a call may
 * mix them. Plural first, then the longest ending of a verb or a noun, then the last vowel; at least three letters stay.
 * A change of the rule needs a new `INDEX_VERSION`: both sides of a search must be stemmed alike.
 */
export const INDEX_VERSION = 1;

const PLURALS: readonly (readonly [string, string])[] = [
  ['oes', 'ao'],
  ['aes', 'ao'],
  ['ciones', 'cion'],
  ['ais', 'al'],
  ['eis', 'el'],
  ['ois', 'ol'],
  ['ns', 'm'],
  ['ies', 'y'],
  ['ces', 'z'],
  ['zes', 'z'],
  ['res', 'r'],
  ['les', 'l'],
  ['sses', 'ss'],
];

/** Longest first. What remains has at least as many letters as the number says. */
const ENDINGS: readonly (readonly [string, number])[] = (
  [
    ['izacao', 3],
    ['izacion', 3],
    ['ization', 3],
    ['amiento', 3],
    ['imiento', 3],
    ['amento', 3],
    ['imento', 3],
    ['mente', 4],
    ['mento', 4],
    ['acion', 3],
    ['ation', 3],
    ['icion', 3],
    ['idade', 3],
    ['idad', 4],
    ['acao', 3],
    ['icao', 3],
    ['cao', 4],
    ['cion', 4],
    ['tion', 4],
    ['ness', 4],
    ['avel', 4],
    ['ivel', 4],
    ['able', 4],
    ['ating', 3],
    ['ated', 3],
    ['ible', 4],
    ['adora', 3],
    ['ador', 3],
    ['eira', 4],
    ['eiro', 4],
    ['ario', 4],
    ['aria', 4],
    ['ista', 4],
    ['ariam', 3],
    ['eriam', 3],
    ['iriam', 3],
    ['assem', 3],
    ['essem', 3],
    ['issem', 3],
    ['avamos', 3],
    ['aramos', 3],
    ['aremos', 3],
    ['eremos', 3],
    ['iremos', 3],
    ['ando', 3],
    ['endo', 3],
    ['indo', 3],
    ['iendo', 3],
    ['aram', 3],
    ['eram', 3],
    ['iram', 3],
    ['aron', 3],
    ['ieron', 3],
    ['avam', 3],
    ['aban', 3],
    ['amos', 3],
    ['emos', 3],
    ['imos', 3],
    ['asse', 4],
    ['esse', 4],
    ['aria', 4],
    ['eria', 4],
    ['iria', 4],
    ['ados', 3],
    ['adas', 3],
    ['idos', 3],
    ['idas', 3],
    ['ado', 3],
    ['ada', 3],
    ['ido', 3],
    ['ida', 3],
    ['ava', 3],
    ['aba', 3],
    ['iam', 3],
    ['ian', 3],
    ['ing', 3],
    ['ed', 3],
    ['ou', 3],
    ['eu', 3],
    ['iu', 3],
    ['ei', 3],
    ['am', 3],
    ['em', 3],
    ['an', 4],
    ['en', 4],
    ['ar', 3],
    ['er', 3],
    ['ir', 3],
    ['ia', 3],
    ['io', 4],
    ['ly', 4],
  ] as const
).toSorted((a, b) => b[0].length - a[0].length);

/** The stem of a folded word (lower case, without accents). Numbers and short words stay. */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  const one = singular(word);
  const ending = ENDINGS.find(([end, least]) => one.endsWith(end) && one.length - end.length >= least);
  const body = ending === undefined ? one : one.slice(0, -ending[0].length);
  return body.length > 3 ? body.replace(/[aeiouy]$/, '') : body;
}

function singular(word: string): string {
  if (!word.endsWith('s')) return word;
  const plural = PLURALS.find(([end]) => word.endsWith(end) && word.length - end.length >= 2);
  if (plural !== undefined) return word.slice(0, -plural[0].length) + plural[1];
  return word.endsWith('ss') || word.endsWith('us') ? word : word.slice(0, -1);
}
