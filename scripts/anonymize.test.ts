import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const run = (input: string, ...options: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'scripts/anonymize.ts', ...options], {
    input,
    encoding: 'utf8',
  });

test('text goes in and comes out masked, line for line', () => {
  const { stdout, status } = run('Oi, aqui é o Otávio.\n\nMeu zap é 11 98765-4321.\r\nfim');
  expect(status).toBe(0);
  expect(stdout).toBe('Oi, aqui é o [PESSOA_1].\n\nMeu zap é [TELEFONE_1].\r\nfim');
});

test('JSON brings language and people, and the map is kept for its owner alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'anonymize-'));
  try {
    const map = join(folder, 'map.json');
    const known = [
      { name: 'Art Dunphy', role: 'customer', company: 'Kessel Ridge' },
      { name: 'Rob', role: null },
    ];
    const { stdout } = run(
      JSON.stringify({ text: 'art is at kessel ridge', lang: 'en', known }),
      '--json',
      '--map',
      map,
    );
    expect(JSON.parse(stdout)).toEqual({
      text: '[PESSOA_1] is at [EMPRESA_1]',
      counts: { PESSOA: 1, EMPRESA: 1 },
    });
    expect(JSON.parse(readFileSync(map, 'utf8'))).toEqual({
      '[PESSOA_1]': 'art',
      '[EMPRESA_1]': 'kessel ridge',
    });
    expect(statSync(map).mode & 0o777).toBe(0o600);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.each([
  ['no JSON', 'Otávio', ['--json'], 'no JSON'],
  ['JSON of another shape', '{"lang": "en"}', ['--json'], 'text'],
  ['an unknown language', '', ['--lang', 'xx'], 'use pt-BR, en or es'],
  ['an unknown option', '', ['--wrong'], 'usage'],
  ['a map that cannot be written', 'x', ['--map', '/nowhere/map.json'], 'cannot write'],
])('%s is refused in one line that repeats nothing of the input', (_case, input, options, message) => {
  const { stdout, stderr, status } = run(input, ...options);
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain(message);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(stderr).not.toContain('Otávio');
});
