import { type CustomMethodology, customMethodologySchema } from '@/lib/contracts/playbooks';
import type { Tx } from '@/lib/db/clients';
import { Prisma } from '@/lib/db/generated/client';
import type { FocusKey } from './focus-rules';

/** The call that shows a habit best. */
export interface TellingCall {
  user_id: string;
  id: string;
  title: string | null;
  conversation_date: Date;
  methodology: string;
  methodology_weakest: string;
  /** The company's own methodology that the call was read by. */
  own_methodology: CustomMethodology | null;
}

/** Which call shows a habit best: the most extreme one, and of equals the latest. Closed set, never from input. */
const ORDER: Record<FocusKey, Prisma.Sql> = {
  talk_less: Prisma.sql`m.talk_ratio DESC NULLS LAST`,
  talk_more: Prisma.sql`m.talk_ratio ASC NULLS LAST`,
  shorter_monologue: Prisma.sql`m.longest_monologue_ms DESC`,
  ask_open: Prisma.sql`(m.speech_ms > 0) DESC, m.questions_open ASC, m.questions_closed DESC`,
  date_next_step: Prisma.sql`array_position(ARRAY['none', 'vague', 'dated'], m.next_step), (m.methodology <> '') DESC`,
  weakest_element: Prisma.sql`(m.methodology <> '') DESC, m.methodology_score ASC`,
};

/** For each of these people, the call since `from` that shows the habit best. */
export async function tellingCalls(
  tx: Tx,
  company_id: string,
  wanted: { user_ids: string[]; focus: FocusKey; from: Date },
): Promise<TellingCall[]> {
  const rows = await tx.$queryRaw<(Omit<TellingCall, 'own_methodology'> & { own: unknown })[]>`
    SELECT DISTINCT ON (c.user_id)
           c.user_id, c.id, c.title, c.conversation_date, m.methodology, m.methodology_weakest,
           p.content -> 'custom_methodology' AS own
      FROM conversations c
      JOIN conversation_metrics m ON m.company_id = c.company_id AND m.conversation_id = c.id
      LEFT JOIN playbooks p
        ON p.company_id = c.company_id AND p.version = c.playbook_version
       AND c.playbook_id = coalesce(p.parent_version_id, p.id)
     WHERE c.company_id = ${company_id} AND c.user_id = ANY(${wanted.user_ids}) AND c.conversation_date >= ${wanted.from}
     ORDER BY c.user_id, ${ORDER[wanted.focus]}, c.conversation_date DESC`;
  return rows.map(({ own, ...call }) => ({
    ...call,
    own_methodology: customMethodologySchema.nullable().catch(null).parse(own),
  }));
}
