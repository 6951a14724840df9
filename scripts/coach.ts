/**
 * npm run coach -- FILE|- [--methodology NAME] [--lang pt-BR|en|es] [--pretty]
 * Reads a caption recording (JSON Lines) or an annotated call (data/calls) and prints the coach's report.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createCoach, METHODOLOGIES } from '@/lib/coach';
import type { Language } from '@/lib/contracts/languages';
import { languageSchema } from '@/lib/contracts/languages';
import { InputError, readRecording } from './coach-input';

const USAGE = 'usage: npm run coach -- FILE|- [--methodology NAME] [--lang pt-BR|en|es] [--pretty]';

function main(): void {
  const { file, methodology, lang, pretty } = options();
  const { header, events } = readRecording(readInput(file));
  const coach = createCoach({
    lang: lang ?? header.lang,
    self: header.self,
    participants: header.participants,
    methodology,
  });
  for (const event of events) coach.push(event);
  process.stdout.write(`${JSON.stringify(coach.report(), null, pretty ? 2 : undefined)}\n`);
}

function options(): {
  file: string;
  methodology: string | undefined;
  lang: Language | undefined;
  pretty: boolean;
} {
  const { values, positionals } = parse();
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new InputError(USAGE);
  return {
    file,
    methodology: methodologyOf(values.methodology),
    lang: languageOf(values.lang),
    pretty: values.pretty,
  };
}

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        methodology: { type: 'string' },
        lang: { type: 'string' },
        pretty: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new InputError(`${error instanceof Error ? error.message.split('.')[0] : 'bad options'}; ${USAGE}`);
  }
}

function methodologyOf(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const known = METHODOLOGIES.map((each) => each.name);
  if (!known.includes(name.toUpperCase())) {
    throw new InputError(`unknown methodology "${name}": use one of ${known.join(', ')}`);
  }
  return name;
}

function languageOf(lang: string | undefined): Language | undefined {
  if (lang === undefined) return undefined;
  const parsed = languageSchema.safeParse(lang);
  if (!parsed.success) throw new InputError(`unknown language "${lang}": use pt-BR, en or es`);
  return parsed.data;
}

function readInput(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    throw new InputError(`cannot read ${file === '-' ? 'standard input' : file} (${code})`);
  }
}

try {
  main();
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`coach: ${error.message}\n`);
  process.exitCode = 1;
}
