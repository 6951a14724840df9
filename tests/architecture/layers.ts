/** The folders of lib/, top line first: a folder imports from its own line and from the lines above it. */
export const LAYERS: readonly (readonly string[])[] = [
  ['errors', 'ids', 'clock', 'env', 'log'],
  ['contracts'],
  ['coach'],
  ['anonymize'],
  ['crypto', 'permissions', 'features'],
  ['db'],
  ['queue', 'rate-limit', 'http-client', 'mail', 'storage'],
  ['ai'],
  ['integrations'],
  ['domain'],
  ['jobs'],
  ['http', 'auth'],
];

/** The line of a folder of lib/, or -1 when it has no place. */
export const lineOf = (folder: string): number => LAYERS.findIndex((line) => line.includes(folder));

/** What each part outside lib/ may import from, besides itself and packages. */
export const PARTS: Record<string, readonly string[]> = {
  'lib/coach': ['lib/contracts', 'lib/errors', 'lib/ids', 'lib/clock'],
  lib: ['lib', 'data'],
  app: ['lib'],
  extension: ['lib/coach', 'lib/contracts', 'package.json'],
  data: ['lib/coach', 'lib/contracts'],
  // The demo is made by calling the real API, in process.
  prisma: ['lib', 'data', 'app/api'],
  // The web process serves deliveries without the page router.
  scripts: ['lib', 'data', 'app/api'],
};

/** The part that a file belongs to: the longest name that its path starts with. */
export function partOf(file: string): string | undefined {
  return Object.keys(PARTS)
    .filter((part) => file.startsWith(`${part}/`))
    .sort((a, b) => b.length - a.length)[0];
}
