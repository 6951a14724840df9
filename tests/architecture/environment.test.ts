import { describe, expect, it } from 'vitest';
import { ENV_NAMES } from '@/lib/env';
import { isTest, read, sourceFiles } from './source-files';

/** Files of the application that touch process.env although lib/env is its only reader, with the reason. */
const EXCEPTIONS: Record<string, string> = {
  'lib/env/index.ts': 'the one reader',
  'lib/auth/own-address.ts': 'next-auth takes its address from there and nowhere else',
};
/** Set by the system, by npm or by a tool; not ours to document. */
const FOREIGN = /^(PATH|NODE_ENV|CI|npm_.*|NO_COLOR|FORCE_COLOR|DEBIAN_FRONTEND)$/;

const APPLICATION = /^(app|lib|extension|prisma\/seed|data)\/|^(middleware|instrumentation)\.ts$/;
const PROCESS_ENV = /\bprocess\.env\b/;

function documented(): string[] {
  return [...read('.env.example').matchAll(/^([A-Z][A-Z0-9_]*)=/gm)].flatMap(([, name]) => name ?? []);
}

/** The names that the start command reads by itself: process.env.NAME, or taken apart from process.env. */
function readByStart(): string[] {
  return sourceFiles()
    .filter((file) => file.startsWith('scripts/run/'))
    .flatMap((file) => {
      const text = read(file);
      const single = [...text.matchAll(/process\.env\.([A-Z0-9_]+)/g)].flatMap(([, name]) => name ?? []);
      const several = [...text.matchAll(/\{([^{}]*)\}\s*=\s*process\.env\b/g)].flatMap(([, names = '']) =>
        names.split(','),
      );
      return [...single, ...several.map((name) => name.trim())];
    })
    .filter((name) => name !== '' && !FOREIGN.test(name));
}

describe('the environment', () => {
  it('is read by lib/env alone within the application', () => {
    const code = sourceFiles().filter(
      (file) => APPLICATION.test(file) && !isTest(file) && !file.endsWith('.config.ts'),
    );
    const readers = code.filter((file) => PROCESS_ENV.test(read(file)) && !(file in EXCEPTIONS));
    expect(readers).toEqual([]);
  });

  it('is documented: every variable stands in .env.example', () => {
    const known = new Set(documented());
    expect([...ENV_NAMES, ...readByStart()].filter((name) => !known.has(name))).toEqual([]);
  });

  it('documents no variable that nothing reads', () => {
    const used = new Set([...ENV_NAMES, ...readByStart()]);
    expect(documented().filter((name) => !used.has(name))).toEqual([]);
  });
});
