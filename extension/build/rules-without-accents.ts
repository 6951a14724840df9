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

const OBJECTIONS = /objections\.ts$/;
/** Alternatives of a phrase, without brackets among them. */
const ALTERNATIVES = /([([])([^()[\]'"`\n]*\|[^()[\]'"`\n]*)([)\]])/g;

/**
 * The same words in the same order compress better. Only for objections: there it is asked whether a phrase stands in a
 * sentence, not where it ends, so that the order of alternatives makes no difference.
 */
export function sortedAlternatives(source: string): string {
  return source.replace(
    ALTERNATIVES,
    (_, open: string, words: string, close: string) => open + words.split('|').sort().join('|') + close,
  );
}

function asSent(source: string, path: string): string {
  const plain = withoutAccents(source);
  return OBJECTIONS.test(path) ? sortedAlternatives(plain) : plain;
}

/** For the extension's build. */
export const rulesWithoutAccents = {
  name: 'rules-without-accents',
  enforce: 'pre' as const,
  transform: (code: string, id: string) => (RULES.test(id) ? { code: asSent(code, id), map: null } : null),
};

/** The same for esbuild alone. */
export const esbuildRulesWithoutAccents: Plugin = {
  name: rulesWithoutAccents.name,
  setup: ({ onLoad }) =>
    onLoad({ filter: RULES }, async ({ path }) => ({
      contents: asSent(await readFile(path, 'utf8'), path),
      loader: 'ts',
    })),
};
