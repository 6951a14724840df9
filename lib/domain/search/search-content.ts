import { z } from 'zod';
import type { Sealer } from '@/lib/db/sealer';

/** What `chat_searches.search_results` holds, sealed: what was found, by ids. What was said is read anew each time. */
export const searchResultsSchema = z.object({
  matched: z.number().int(),
  leads: z.array(z.string()),
  deals: z.array(z.string()),
});
export type SearchResults = z.infer<typeof searchResultsSchema>;

/** What `chat_searches.llm_analysis` holds, sealed. */
export const searchAnswerSchema = z.object({ answer: z.string() });

interface SealedSearch {
  id: string;
  query: string;
  saved_name: string | null;
}

export const openQuestion = (sealer: Sealer, { id, query }: Pick<SealedSearch, 'id' | 'query'>): string =>
  sealer.open('chat_searches', 'query', id, query);

export const openSavedName = (sealer: Sealer, { id, saved_name }: Pick<SealedSearch, 'id' | 'saved_name'>) =>
  saved_name === null ? null : sealer.open('chat_searches', 'saved_name', id, saved_name);
