import { type ListConversations, listConversationsSchema } from '@/lib/contracts/conversations';

export type SearchParams = Record<string, string | string[] | undefined>;

/** The filters in an address. What does not parse is left out: an old or broken link still shows a list. */
export function listQuery(params: SearchParams): ListConversations {
  const { shape } = listConversationsSchema;
  const kept: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(shape)) {
    const given = params[name];
    if (typeof given !== 'string' || given === '') continue;
    if (schema.safeParse(given).success) kept[name] = given;
  }
  return listConversationsSchema.parse(kept);
}

/** The same filters as an address, without what is the default. */
export function listSearch(query: Partial<ListConversations>): URLSearchParams {
  const defaults: Partial<Record<keyof ListConversations, unknown>> = listConversationsSchema.parse({});
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    if (value !== undefined && value !== defaults[name as keyof ListConversations])
      search.set(name, String(value));
  return search;
}
