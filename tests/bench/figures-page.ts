import { readFile, writeFile } from 'node:fs/promises';

const FILE = 'docs/figures/extension.md';

/** Replaces what stands between the two marks of a section of docs/figures/extension.md. */
export async function writeSection(name: 'costs' | 'matrix', text: string): Promise<void> {
  const page = await readFile(FILE, 'utf8');
  const begin = `<!-- ${name}: begin -->`;
  const end = `<!-- ${name}: end -->`;
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error(`${FILE} has no section ${name}`);
  await writeFile(FILE, `${page.slice(0, from + begin.length)}\n\n${text}\n\n${page.slice(to)}`);
}
