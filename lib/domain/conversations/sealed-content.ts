import { z } from 'zod';
import { type CoachReport, coachReportSchema } from '@/lib/contracts/coach-report';
import { type SessionNote, sessionNoteSchema } from '@/lib/contracts/coach-sessions';
import { type Transcript, transcriptSchema } from '@/lib/contracts/conversations';
import type { Sealer } from '@/lib/db/sealer';

const notesSchema = z.array(sessionNoteSchema);

/** The sealed columns of a conversation, in the clear. */
export interface ConversationContent {
  transcript: Transcript | null;
  report: CoachReport | null;
  notes: SessionNote[];
}

interface SealedRow {
  id: string;
  transcript: string | null;
  report: string | null;
  notes: string | null;
}

/** Opens what a conversation row holds sealed. */
export function openContent(sealer: Sealer, row: SealedRow): ConversationContent {
  const open = (column: 'transcript' | 'report' | 'notes'): unknown => {
    const sealed = row[column];
    return sealed === null ? null : JSON.parse(sealer.open('conversations', column, row.id, sealed));
  };
  return {
    transcript: transcriptSchema.nullable().parse(open('transcript')),
    report: coachReportSchema.nullable().parse(open('report')),
    notes: notesSchema.parse(open('notes') ?? []),
  };
}

/** Seals parts of a conversation's content for its row; parts that are not given stay as they are. */
export function sealContent(sealer: Sealer, id: string, content: Partial<ConversationContent>) {
  const seal = (column: 'transcript' | 'report' | 'notes', value: unknown) =>
    sealer.seal('conversations', column, id, JSON.stringify(value));
  return {
    ...(content.transcript ? { transcript: seal('transcript', content.transcript) } : {}),
    ...(content.report ? { report: seal('report', content.report) } : {}),
    ...(content.notes ? { notes: seal('notes', content.notes) } : {}),
  };
}
