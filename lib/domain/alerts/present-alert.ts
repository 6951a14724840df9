import { z } from 'zod';
import { ALERT_DATA, ALERT_ENTITIES, type AlertContent, type AlertView } from '@/lib/contracts/alerts';
import type { Language } from '@/lib/contracts/languages';
import type { Prisma } from '@/lib/db/generated/client';
import { alertText } from './texts/alert-text';

const person = { select: { id: true, name: true } } as const;

/** What an alert's view needs of its row, for one reader. */
export const alertSelect = (user_id: string) =>
  ({
    id: true,
    type: true,
    priority: true,
    data: true,
    title: true,
    message: true,
    entity_type: true,
    entity_id: true,
    user: person,
    squad: person,
    occurrences: true,
    created_at: true,
    last_raised_at: true,
    acknowledged_at: true,
    acknowledged_by: person,
    reads: { where: { user_id }, select: { read_at: true } },
  }) as const satisfies Prisma.AlertSelect;

export type AlertRow = Prisma.AlertGetPayload<{ select: ReturnType<typeof alertSelect> }>;

const anchorSchema = z.object({ turn: z.string() });

/** An alert as its reader sees it: in their language, with the company's currency, read or not by them. */
export function presentAlert(row: AlertRow, language: Language, currency: string): AlertView {
  const read_at = row.reads[0]?.read_at ?? null;
  const content = contentOf(row);
  return {
    id: row.id,
    type: row.type,
    priority: row.priority,
    status: row.acknowledged_at !== null ? 'ACKNOWLEDGED' : read_at === null ? 'UNREAD' : 'READ',
    ...(content === null
      ? { title: row.title, message: row.message }
      : alertText(content, language, currency)),
    entity_type: z.enum(ALERT_ENTITIES).nullable().catch(null).parse(row.entity_type),
    entity_id: row.entity_id,
    anchor: anchorSchema.safeParse(row.data).data?.turn ?? null,
    user: row.user,
    squad: row.squad,
    occurrences: row.occurrences,
    created_at: row.created_at.toISOString(),
    last_raised_at: row.last_raised_at.toISOString(),
    read_at: read_at?.toISOString() ?? null,
    acknowledged_at: row.acknowledged_at?.toISOString() ?? null,
    acknowledged_by: row.acknowledged_by,
  };
}

/** Null for data of an older release: the stored texts stand in. */
function contentOf(row: AlertRow): AlertContent | null {
  const data = ALERT_DATA[row.type].safeParse(row.data);
  return data.success ? ({ type: row.type, data: data.data } as AlertContent) : null;
}
