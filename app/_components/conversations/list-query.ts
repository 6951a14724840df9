import { type ListConversations, listConversationsSchema } from '@/lib/contracts/conversations';
import { readAddress, type SearchParams, writeAddress } from '../lists/address';

export type { SearchParams };

/** The filters in the address of the conversation list. */
export function listQuery(params: SearchParams): ListConversations {
  return readAddress(listConversationsSchema, params);
}

/** The same filters as an address. */
export function listSearch(query: Partial<ListConversations>): URLSearchParams {
  return writeAddress(listConversationsSchema, query);
}
