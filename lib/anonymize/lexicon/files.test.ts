import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';

const HOME = process.cwd();
const LISTS = readdirSync('data/names').filter((file) => file !== 'README.md');
const DAMAGE = {
  missing: (file: string) => rmSync(file),
  empty: (file: string) => writeFileSync(file, ''),
  'cut in two': (file: string) => {
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.subarray(0, bytes.length / 2));
  },
  'without its last line': (file: string) => {
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.subarray(0, bytes.lastIndexOf('#end')));
  },
};

afterEach(() => process.chdir(HOME));

/** Anonymises in a folder with its own lists, by modules that have read none yet. */
async function anonymiseAfter(damage: (folder: string) => void): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'names-'));
  try {
    const names = join(folder, 'data/names');
    mkdirSync(names, { recursive: true });
    for (const file of LISTS) copyFileSync(join('data/names', file), join(names, file));
    damage(names);
    process.chdir(folder);
    vi.resetModules();
    const { anonymise } = await import('..');
    const lang = (['pt-BR', 'en', 'es'] as const).map((each) => {
      const { texts } = anonymise({ texts: ['Oi, Otávio.'], lang: each, known: [] });
      return texts.join('');
    });
    return lang.join();
  } finally {
    process.chdir(HOME);
    rmSync(folder, { recursive: true });
  }
}

test('with all lists a text is masked', async () => {
  expect(await anonymiseAfter(() => undefined)).toContain('[PESSOA_1]');
});

test.each(
  LISTS.flatMap((file) => Object.entries(DAMAGE).map(([what, damage]) => [file, what, damage] as const)),
)('%s %s: nothing comes out', async (file, _, damage) => {
  await expect(anonymiseAfter((folder) => damage(join(folder, file)))).rejects.toMatchObject({
    name: 'AnonymiseError',
  });
});
