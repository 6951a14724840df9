import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/** The coach's phrases. What people read stands in method-texts.ts and stays as it is. */
const RULES =
  /[\\/]lib[\\/]coach[\\/]rules[\\/][^\\/]+[\\/](interjections|method-topics|moments|numbers|objections|questions|topics)\.ts$/;

/**
 * The rule files without accents, for what is sent to browsers: phrases are compared without accents anyway
 * (lib/coach/text/phrase.ts), and each accented letter costs a byte more and breaks what could be compressed.
 */
export function withoutAccents(source: string): string {
  return source.normalize('NFD').replace(/\p{M}/gu, '');
}

/** For the extension's build. */
export const rulesWithoutAccents = {
  name: 'rules-without-accents',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    RULES.test(id) ? { code: withoutAccents(code), map: null } : null,
};

/** The same for esbuild alone. */
export const esbuildRulesWithoutAccents: Plugin = {
  name: rulesWithoutAccents.name,
  setup: ({ onLoad }) =>
    onLoad({ filter: RULES }, async ({ path }) => ({
      contents: withoutAccents(await readFile(path, 'utf8')),
      loader: 'ts',
    })),
};
