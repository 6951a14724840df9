import { z } from 'zod';

/** Field -> what it was and what it became, as JSON. */
export type Changes = Record<string, [before: unknown, after: unknown]>;

export const changesSchema = z.record(z.string(), z.tuple([z.unknown(), z.unknown()])).catch({});

/** What a row changes of a record; empty when it says nothing new. */
export function changesOf(record: Readonly<Record<string, unknown>>, data: object): Changes {
  return Object.fromEntries(
    Object.entries(data).flatMap(([field, after]) => {
      const [was, is] = [plain(record[field]), plain(after)];
      return was === is ? [] : [[field, [was, is] as [unknown, unknown]]];
    }),
  );
}

/** The fields of a record that still stand as the import left them, with what they were before. */
export function takenBack(
  record: Readonly<Record<string, unknown>>,
  changes: Changes,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(changes).flatMap(([field, [before, after]]) =>
      plain(record[field]) === after ? [[field, before]] : [],
    ),
  );
}

function plain(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  return value ?? null;
}
