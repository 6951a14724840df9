import type { TimelineItem } from '@/lib/contracts/timeline';
import type { Tx } from '@/lib/db/clients';
import { companySealer, type Sealer } from '@/lib/db/sealer';
import { SUMMARY_SELECT, summaryOf } from '../conversations/summary-of';
import type { Ctx } from '../ctx';
import { visiblePeople } from '../visible-people';

/** What a timeline is about: a lead with all its deals, or one deal with the calls of its lead. */
export interface TimelineSubject {
  lead_id: string;
  deal_id?: string;
}

/** So many of each kind; the newest. */
const MOST = 50;
const PERSON = { select: { id: true, name: true } } as const;
const DEAL = { select: { id: true, title: true } } as const;

/**
 * What happened with a lead or a deal, newest first: calls that the actor may see with the tasks out of them, tasks that the
 * CRM knows of it, stages, notes, and activities of the CRM.
 */
export async function timelineOf(tx: Tx, ctx: Ctx, subject: TimelineSubject): Promise<TimelineItem[]> {
  const sealer = await companySealer(tx, ctx.company_id);
  const items = [
    ...(await calls(tx, ctx, subject)),
    ...(await tasks(tx, ctx, sealer, subject)),
    ...(await stages(tx, ctx, subject)),
    ...(await notes(tx, ctx, sealer, subject)),
    ...(await activities(tx, ctx, subject)),
  ];
  return items.sort((a, b) => b.at.localeCompare(a.at));
}

async function calls(tx: Tx, ctx: Ctx, { lead_id }: TimelineSubject): Promise<TimelineItem[]> {
  const rows = await tx.conversation.findMany({
    where: { company_id: ctx.company_id, lead_id, user: visiblePeople(ctx, 'conversations.read') },
    orderBy: [{ conversation_date: 'desc' }, { id: 'asc' }],
    take: MOST,
    select: SUMMARY_SELECT,
  });
  const now = ctx.clock.now();
  return rows.map((row) => ({
    kind: 'call',
    at: row.conversation_date.toISOString(),
    conversation: summaryOf(row, now),
  }));
}

async function tasks(
  tx: Tx,
  ctx: Ctx,
  sealer: Sealer,
  { lead_id, deal_id }: TimelineSubject,
): Promise<TimelineItem[]> {
  const user = visiblePeople(ctx, 'conversations.read');
  const rows = await tx.task.findMany({
    where: {
      company_id: ctx.company_id,
      OR: [
        { conversation: { is: { lead_id, user } } },
        { lead_id, ...(deal_id === undefined ? {} : { OR: [{ deal_id }, { deal_id: null }] }) },
      ],
    },
    orderBy: [{ created_at: 'desc' }, { id: 'asc' }],
    take: MOST,
    include: { owner: PERSON },
  });
  return rows.map((row) => ({
    kind: 'task',
    id: row.id,
    at: row.created_at.toISOString(),
    text: sealer.open('tasks', 'text', row.id, row.text),
    due_date: row.due_date?.toISOString().slice(0, 10) ?? null,
    done: row.done_at !== null,
    by: row.owner,
  }));
}

async function stages(tx: Tx, ctx: Ctx, { lead_id, deal_id }: TimelineSubject): Promise<TimelineItem[]> {
  const { company_id } = ctx;
  const rows = await tx.dealStageChange.findMany({
    where: { company_id, deal: { is: { lead_id, ...(deal_id === undefined ? {} : { id: deal_id }) } } },
    orderBy: [{ changed_at: 'desc' }, { id: 'asc' }],
    take: MOST,
    include: { user: PERSON, deal: DEAL },
  });
  return rows.map((row) => ({
    kind: 'stage',
    id: row.id,
    at: row.changed_at.toISOString(),
    deal: row.deal,
    from: row.from_stage,
    to: row.to_stage,
    by: row.user,
  }));
}

async function notes(tx: Tx, ctx: Ctx, sealer: Sealer, subject: TimelineSubject): Promise<TimelineItem[]> {
  const { lead_id, deal_id } = subject;
  const rows = await tx.leadNote.findMany({
    where: {
      company_id: ctx.company_id,
      lead_id,
      // A note without a deal is about the lead, and so about each of its deals.
      ...(deal_id === undefined ? {} : { OR: [{ deal_id }, { deal_id: null }] }),
    },
    orderBy: [{ created_at: 'desc' }, { id: 'asc' }],
    take: MOST,
    include: { author: PERSON, deal: DEAL },
  });
  return rows.map((row) => ({
    kind: 'note',
    id: row.id,
    at: row.created_at.toISOString(),
    text: sealer.open('lead_notes', 'text', row.id, row.text),
    deal: row.deal,
    by: row.author,
  }));
}

async function activities(tx: Tx, ctx: Ctx, { lead_id, deal_id }: TimelineSubject): Promise<TimelineItem[]> {
  const rows = await tx.crmActivity.findMany({
    where: {
      company_id: ctx.company_id,
      ...(deal_id === undefined ? { lead_id } : { OR: [{ deal_id }, { lead_id, deal_id: null }] }),
    },
    orderBy: [{ created_at: 'desc' }, { id: 'asc' }],
    take: MOST,
    select: {
      id: true,
      kind: true,
      subject: true,
      status: true,
      start_at: true,
      due_at: true,
      created_at: true,
      owner: PERSON,
    },
  });
  return rows.map((row) => ({
    kind: 'activity',
    id: row.id,
    at: (row.start_at ?? row.due_at ?? row.created_at).toISOString(),
    activity: row.kind,
    subject: row.subject,
    status: row.status,
    by: row.owner,
  }));
}
