/**
 * npm run anonymize -- [--json] [--lang pt-BR|en|es] [--map FILE]
 * Text from standard input, masked, line for line. With --json it reads {"text", "lang", "known": [{"name", "role",
 * "company"}]} and prints {"text", "counts"}. --map FILE keeps the map: placeholder to value, as JSON.
 */
import { readFileSync, writeFileSync, writeSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { AnonymiseError, type AnonymiseResult, anonymise } from '@/lib/anonymize';
import { type Language, languageSchema } from '@/lib/contracts/languages';

const USAGE = 'usage: npm run --silent anonymize -- [--json] [--lang pt-BR|en|es] [--map FILE] < TEXT';
const ONLY_OWNER = 0o600;

class UsageError extends Error {}

const optional = z
  .string()
  .nullish()
  .transform((value) => value || undefined);
const inputSchema = z.object({
  text: z.string(),
  lang: languageSchema.default('pt-BR'),
  known: z
    .array(
      z.object({ name: z.string(), role: optional, company: optional, email: optional, phone: optional }),
    )
    .default([]),
});
type Input = z.infer<typeof inputSchema>;

function main(): void {
  const { json, lang, map } = options();
  const input = readInput();
  const { text, ...rest } = json ? parseInput(input) : { text: input, lang, known: [] };
  const result = anonymise({ ...rest, texts: [text] });
  const [masked = ''] = result.texts;
  if (map !== undefined) saveMap(map, result);
  print(json ? `${JSON.stringify({ text: masked, counts: result.counts })}\n` : masked);
}

function options(): { json: boolean; lang: Language; map: string | undefined } {
  const { values } = parse();
  const lang = languageSchema.safeParse(values.lang);
  if (!lang.success) throw new UsageError(`unknown language "${values.lang}": use pt-BR, en or es`);
  return { json: values.json, lang: lang.data, map: values.map };
}

function parse() {
  try {
    return parseArgs({
      options: {
        json: { type: 'boolean', default: false },
        lang: { type: 'string', default: 'pt-BR' },
        map: { type: 'string' },
      },
    });
  } catch {
    throw new UsageError(USAGE);
  }
}

function readInput(): string {
  try {
    return readFileSync(0, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    throw new UsageError(`cannot read standard input (${code})`);
  }
}

function parseInput(input: string): Input {
  let value: unknown;
  try {
    value = JSON.parse(input);
  } catch {
    throw new UsageError('standard input is no JSON; expected {"text": "...", "lang": "pt-BR", "known": []}');
  }
  const parsed = inputSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UsageError(`${issue?.path.join('.') || 'the input'}: ${issue?.message ?? 'is not as expected'}`);
}

function saveMap(file: string, { map }: AnonymiseResult): void {
  const values = Object.fromEntries(map.entries().map(({ placeholder, value }) => [placeholder, value]));
  try {
    writeFileSync(file, `${JSON.stringify(values, null, 2)}\n`, { mode: ONLY_OWNER });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unwritable';
    throw new UsageError(`cannot write ${file} (${code})`);
  }
}

/** Writes all of it before the process ends, whether the output is a file or a pipe. */
function print(text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(1, bytes, at);
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EAGAIN') continue;
      if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return;
      throw error;
    }
  }
}

try {
  main();
} catch (error) {
  if (!(error instanceof UsageError || error instanceof AnonymiseError)) throw error;
  process.stderr.write(`anonymize: ${error.message}\n`);
  process.exitCode = 1;
}
