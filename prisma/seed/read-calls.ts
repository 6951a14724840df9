import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnnotatedCall } from '@/data/captions';

/** The annotated calls of data/calls by id. */
export function readCalls(folder = 'data/calls'): Map<string, AnnotatedCall> {
  const files = readdirSync(folder).filter((name) => /^[a-z]{2}-\d+\.json$/.test(name));
  const calls = files.map((name): AnnotatedCall => JSON.parse(readFileSync(join(folder, name), 'utf8')));
  return new Map(calls.map((call) => [call.id, call]));
}
