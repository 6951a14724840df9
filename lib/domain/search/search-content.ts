import { z } from 'zod';
import { ANALYSIS_REASONS } from '@/lib/contracts/analysis';
import type { Sealer } from '@/lib/db/sealer';

/** What `chat_searches.search_results` holds, sealed: what was found, by ids. What was said is read anew each time. */
export const searchResultsSchema = z.object({
  matched: z.number().int(),
  leads: z.array(z.string()),
  deals: z.array(z.string()),
});
export type SearchResults = z.infer<typeof searchResultsSchema>;

export const openResults = (sealer: Sealer, row: { id: string; search_results: string }): SearchResults =>
  searchResultsSchema.parse(
    JSON.parse(sealer.open('chat_searches', 'search_results', row.id, row.search_results)),
  );

/** Whether an answer stands on anything: its cited conversations may have been deleted since. */
export function isLeft(
  sealer: Sealer,
  row: { id: string; search_results: string; _count: { citations: number } },
): boolean {
  if (row._count.citations > 0) return true;
  const { leads, deals } = openResults(sealer, row);
  return leads.length + deals.length > 0;
}

/** What `isLeft` looks at. */
export const LEFT = { search_results: true, _count: { select: { citations: true } } } as const;

/** What a language model answers. */
export const searchAnswerSchema = z.object({ answer: z.string() });

/** What `chat_searches.llm_analysis` holds, sealed: a model's answer, or why there was none when it was asked for. */
export const keptAnswerSchema = z.union([searchAnswerSchema, z.object({ reason: z.enum(ANALYSIS_REASONS) })]);
export type KeptAnswer = z.infer<typeof keptAnswerSchema>;

interface SealedSearch {
  id: string;
  query: string;
  saved_name: string | null;
}

export const openQuestion = (sealer: Sealer, { id, query }: Pick<SealedSearch, 'id' | 'query'>): string =>
  sealer.open('chat_searches', 'query', id, query);

export const openSavedName = (sealer: Sealer, { id, saved_name }: Pick<SealedSearch, 'id' | 'saved_name'>) =>
  saved_name === null ? null : sealer.open('chat_searches', 'saved_name', id, saved_name);
