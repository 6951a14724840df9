import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { messageValues } from './message-values';
import { read } from './source-files';

const DEFAULT = 'pt-BR';
const FOLDER = 'app/_i18n/messages';

/** Every text of a catalogue by its path, with the names of the values that it shows. */
function textsOf(value: unknown, path = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[path, messageValues(value).join(' ')]]);
  const entries = Object.entries(value ?? {}).flatMap(([key, inner]) => [
    ...textsOf(inner, path ? `${path}.${key}` : key),
  ]);
  return new Map(entries);
}

const catalogue = (language: string, area: string) =>
  textsOf(JSON.parse(read(`${FOLDER}/${language}/${area}`)));
const languages = readdirSync(FOLDER);
const areas = readdirSync(join(FOLDER, DEFAULT));

it('finds the values of a message', () => {
  expect(messageValues('Hi {name}, {n, plural, =0 {none} other {# of {total, number}}}')).toEqual([
    'n',
    'name',
    'total',
  ]);
});

describe('the texts of the interface', () => {
  it('come in pt-BR, en and es', () => {
    expect([...languages].sort()).toEqual(['en', 'es', 'pt-BR']);
  });

  it.each(languages)('have the same areas in %s', (language) => {
    expect(readdirSync(join(FOLDER, language)).sort()).toEqual([...areas].sort());
  });

  it.each(
    languages
      .filter((language) => language !== DEFAULT)
      .flatMap((language) => areas.map((area) => [language, area] as const)),
  )('have the same keys and values in %s/%s', (language, area) => {
    expect(Object.fromEntries(catalogue(language, area))).toEqual(
      Object.fromEntries(catalogue(DEFAULT, area)),
    );
  });

  it('are never empty', () => {
    const empty = languages.flatMap((language) =>
      areas
        .filter((area) => /:\s*""/.test(read(`${FOLDER}/${language}/${area}`)))
        .map((area) => `${language}/${area}`),
    );
    expect(empty).toEqual([]);
  });
});
