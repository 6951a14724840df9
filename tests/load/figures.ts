import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

const FILE = 'docs/figures/integrations.md';
const HEAD =
  '# Figures of the integration hub\n\nEach part is written by its command, which anyone can run again.\n';

/** Puts a part's figures into the page, in place of its last ones. */
export function recordFigures(
  title: string,
  command: string,
  figures: Readonly<Record<string, number | string>>,
): void {
  const page = existsSync(FILE) ? readFileSync(FILE, 'utf8') : HEAD;
  const gib = Math.round(totalmem() / 2 ** 30);
  const rows = Object.entries(figures).map(([name, value]) => `| ${name.replaceAll('_', ' ')} | ${value} |`);
  const part = [
    `## ${title}`,
    '',
    `\`${command}\`, ${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores, ${gib} GiB, Node ${process.version}.`,
    '',
    '| figure | value |',
    '| --- | --- |',
    ...rows,
    '',
  ].join('\n');
  const others = page.split(/^(?=## )/m).filter((one) => !one.startsWith(`## ${title}\n`));
  writeFileSync(FILE, `${[...others.map((one) => one.trimEnd()), part.trimEnd()].join('\n\n')}\n`);
}
