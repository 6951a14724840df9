import type { Tx } from '@/lib/db/clients';
import type { Sealer } from '@/lib/db/sealer';
import { type FittingLine, fittingLines } from './fitting-lines';
import type { Term } from './parse-question';
import type { Candidate } from './rank-conversations';
import { spokenLines } from './spoken-lines';
import { fold } from './words';

/** How many lines an answer stands on, and how many of one conversation. */
const CITATIONS = 12;
const PER_CONVERSATION = 3;

export interface FoundCitation {
  conversation_id: string;
  turn: string;
}

/**
 * Opens the best conversations and picks the lines that fit the question; only those of the reader come this far. The same
 * words are cited once, however many calls hold them.
 */
export async function findCitations(
  tx: Tx,
  sealer: Sealer,
  company_id: string,
  candidates: readonly Candidate[],
  terms: readonly Term[],
): Promise<FoundCitation[]> {
  const rows = await tx.conversation.findMany({
    where: {
      company_id,
      id: { in: candidates.map((one) => one.conversation_id) },
      transcript: { not: null },
    },
    select: { id: true, transcript: true },
  });
  const sealed = new Map(rows.map(({ id, transcript }) => [id, transcript]));
  const best = Math.max(1e-9, ...candidates.map((one) => one.score));
  const lines = candidates.flatMap(({ conversation_id, score }) => {
    const transcript = sealed.get(conversation_id);
    if (!transcript) return [];
    const opened = sealer.open('conversations', 'transcript', conversation_id, transcript);
    return fittingLines(spokenLines(opened), terms)
      .slice(0, PER_CONVERSATION)
      .map((fit: FittingLine) => ({
        conversation_id,
        turn: fit.line.turn,
        text: fold(fit.line.text),
        score: fit.score * (0.5 + score / best),
      }));
  });
  const said = new Set<string>();
  return lines
    .sort((a, b) => b.score - a.score)
    .filter(({ text }) => !said.has(text) && said.add(text))
    .slice(0, CITATIONS)
    .map(({ conversation_id, turn }) => ({ conversation_id, turn }));
}
