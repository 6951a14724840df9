import { z } from 'zod';
import { COACHING_KINDS, evidenceSchema } from '@/lib/contracts/analysis';
import { languageSchema } from '@/lib/contracts/languages';
import type { Sealer } from '@/lib/db/sealer';

/** What `coaching_summaries.content` holds, sealed. Titles and dates of calls are read anew each time. */
const keptSummarySchema = z.object({
  lang: languageSchema,
  summary: z.string(),
  points: z.array(
    z.object({
      kind: z.enum(COACHING_KINDS),
      title: z.string(),
      advice: z.string(),
      varies: z.boolean().default(false),
      calls: z.array(z.string()),
      evidence: z.array(evidenceSchema.omit({ speaker: true }).extend({ conversation_id: z.string() })),
    }),
  ),
});
export type KeptSummary = z.infer<typeof keptSummarySchema>;
export type KeptPoint = KeptSummary['points'][number];
export type KeptEvidence = KeptPoint['evidence'][number];

export function sealSummary(sealer: Sealer, user_id: string, kept: KeptSummary): string {
  return sealer.seal('coaching_summaries', 'content', user_id, JSON.stringify(kept));
}

export function openSummary(sealer: Sealer, row: { user_id: string; content: string }): KeptSummary {
  const text = sealer.open('coaching_summaries', 'content', row.user_id, row.content);
  return keptSummarySchema.parse(JSON.parse(text));
}
