import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { esbuildRulesWithoutAccents } from '@/extension/build/rules-without-accents';

const ENTRIES = [
  ['one language (pt-BR)', '@/lib/coach/languages/pt-BR'],
  ['one language (en)', '@/lib/coach/languages/en'],
  ['one language (es)', '@/lib/coach/languages/es'],
  ['all languages', '@/lib/coach'],
] as const;

/** Bytes of the minified, compressed engine as a bundler ships it: with one language each, and with all. */
export async function bundleBytes(): Promise<[string, number][]> {
  const out: [string, number][] = [];
  for (const [name, entry] of ENTRIES) {
    const { outputFiles } = await build({
      stdin: { contents: `export { createCoach } from '${entry}';`, resolveDir: process.cwd() },
      bundle: true,
      minify: true,
      format: 'esm',
      charset: 'utf8',
      write: false,
      alias: { '@': process.cwd() },
      plugins: [esbuildRulesWithoutAccents],
    });
    const [file] = outputFiles;
    if (!file) throw new Error(`nothing was built for ${entry}`);
    out.push([name, gzipSync(file.contents, { level: 9 }).byteLength]);
  }
  return out;
}
