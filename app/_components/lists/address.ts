import type { z } from 'zod';

export type SearchParams = Record<string, string | string[] | undefined>;

/** The filters in an address. What does not parse is left out: an old or broken link still shows a list. */
export function readAddress<S extends z.ZodObject>(schema: S, params: SearchParams): z.infer<S> {
  const kept: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(schema.shape)) {
    const given = params[name];
    if (typeof given !== 'string' || given === '') continue;
    if (schema.shape[name] !== undefined && 'safeParse' in part && part.safeParse(given).success)
      kept[name] = given;
  }
  return schema.parse(kept);
}

/** The same filters as an address, without what is the default. */
export function writeAddress<S extends z.ZodObject>(schema: S, query: Partial<z.infer<S>>): URLSearchParams {
  const defaults = new Map<string, unknown>(Object.entries(schema.parse({})));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && value !== defaults.get(name)) search.set(name, String(value));
  return search;
}
