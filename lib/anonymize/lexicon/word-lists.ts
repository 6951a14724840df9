/** The sections of a word list (data/names/LANGUAGE.txt). */
export const SECTIONS = [
  'common',
  'ambiguous',
  'name',
  'surname',
  'titles',
  'kin',
  'orghead',
  'orgword',
  'generic',
  'orgtail',
  'places',
  'allow',
  'phone',
  'id',
  'birth',
  'street',
  'unit',
] as const;

export type Section = (typeof SECTIONS)[number];

/** Words in small letters, accents as written, by section. Throws when a section is missing: the file is cut off. */
export function readWordLists(text: string): Record<Section, string[]> {
  const found = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('#') || line.trim() === '') continue;
    const heading = /^\[(\w+)\]$/.exec(line.trim())?.[1];
    if (heading !== undefined) {
      current = [];
      found.set(heading, current);
    } else {
      current.push(...line.trim().split(/\s+/));
    }
  }
  const sectionOf = (section: Section): string[] => {
    const words = found.get(section);
    if (words === undefined || words.length === 0) throw new Error(`the word list has no section ${section}`);
    return words;
  };
  return Object.fromEntries(SECTIONS.map((section) => [section, sectionOf(section)])) as Record<
    Section,
    string[]
  >;
}
