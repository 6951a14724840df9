import type { CoachReport } from '@/lib/contracts/coach-report';
import type { SessionNote } from '@/lib/contracts/coach-sessions';
import type { Transcript } from '@/lib/contracts/conversations';
import type { Tx } from '@/lib/db/clients';
import { Prisma } from '@/lib/db/generated/client';
import type { Sealer } from '@/lib/db/sealer';
import { enqueue } from '@/lib/queue/enqueue';
import { figuresOf } from './conversation-figures';
import { sealContent } from './sealed-content';

interface Analysis {
  company_id: string;
  id: string;
  lead_id: string | null;
  transcript: Transcript;
  report: CoachReport;
  notes: SessionNote[];
  duration_ms: number;
  processed_at: Date;
  /** False in a company that has switched analysis off. */
  analysed: boolean;
}

/** Writes what is known of a conversation: words sealed, figures and marks without quotes in the open. */
export async function storeAnalysis(tx: Tx, sealer: Sealer, analysis: Analysis): Promise<void> {
  const { company_id, id, report, analysed } = analysis;
  const { name, score, weakest, elements } = report.methodology;
  const scores = Object.fromEntries(Object.entries(elements).map(([key, element]) => [key, element.score]));
  await tx.conversation.update({
    where: { company_id_id: { company_id, id } },
    data: {
      ...sealContent(sealer, id, analysis),
      lead_id: analysis.lead_id,
      duration_seconds: Math.round(analysis.duration_ms / 1000),
      processed_at: analysis.processed_at,
      methodology_scores: analysed ? { name, score, weakest, elements: scores } : Prisma.DbNull,
      key_moments: analysed ? report.moments.map(({ t, type, turn }) => ({ t, type, turn })) : Prisma.DbNull,
    },
  });
  const figures = figuresOf(report);
  await tx.conversationMetrics.upsert({
    where: { company_id_conversation_id: { company_id, conversation_id: id } },
    create: { company_id, conversation_id: id, ...figures },
    update: figures,
  });
  await enqueue(tx, 'search.index', { company_id, conversation_id: id });
}
