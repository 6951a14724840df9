import { expect, it } from 'vitest';
import { projectFiles, read } from './source-files';

const MOST_LINES = 300;
/** Tables of data, texts and generated SQL: long because there is much of it, not because it does much. */
const TABLES = [
  /^data\//,
  /^lib\/coach\/rules\//,
  /^prisma\/migrations\//,
  /^docs\//,
  /^app\/_i18n\/messages\//,
];

it(`no file has more than ${MOST_LINES} lines, tables of data excepted`, () => {
  const code = projectFiles().filter(
    (file) => /\.(tsx?|mjs|css|sql|prisma|ya?ml|sh)$/.test(file) && !TABLES.some((table) => table.test(file)),
  );
  expect(code.length).toBeGreaterThan(100);
  const long = code
    .map((file) => ({ file, lines: read(file).split('\n').length - 1 }))
    .filter(({ lines }) => lines > MOST_LINES);
  expect(long.map(({ file, lines }) => `${file}: ${lines}`)).toEqual([]);
});
