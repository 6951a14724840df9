import { ALERT_DATA, type AlertContent, type AlertEntity, type AlertPriority } from '@/lib/contracts/alerts';
import type { Tx } from '@/lib/db/clients';
import { companyTx } from '@/lib/db/doors';
import type { Prisma } from '@/lib/db/generated/client';
import { AppError, notFound } from '@/lib/errors/app-error';
import type { Ctx } from '../ctx';
import { ALERT_PRIORITY_RANK } from './priority-rank';
import { alertText } from './texts/alert-text';

/** Somebody has just dealt with it: the same finding stays quiet for this long unless it says otherwise. */
const QUIET_DAYS = 7;
const DAY_MS = 86_400_000;

export type RaiseAlert = AlertContent & {
  priority: AlertPriority;
  /**
   * What makes two findings the same, within the company: "deal-stuck:<id>", "ai-budget:2026-11:50:80". While an alert with it
   * is open, raising it again renews that alert instead of adding one.
   */
  key: string;
  about?: { type: AlertEntity; id: string };
  /** Whom it concerns: they, their squads' leads and the directors see it. Without person and squad: the directors. */
  user_id?: string;
  squad_id?: string;
  /** Only `user_id` sees it. */
  personal?: boolean;
  /** Each time is news: an open alert becomes unread again when it is raised anew. */
  unread_again?: boolean;
  /** Days of silence after it was acknowledged; 7 unless said. */
  quiet_days?: number;
};

/**
 * Raises an alert, once: the same key while it is open counts up and brings the figures up to date; a higher priority than
 * before makes it unread again. Joins the caller's transaction (`ctx.tx`).
 * @returns the alert's id and whether it is new; null when it was acknowledged a short while ago.
 * @throws AppError internal when the finder acts in another company, not_found for a person or squad of another one.
 */
export async function raiseAlert({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: RaiseAlert;
}): Promise<{ id: string; created: boolean } | null> {
  if (ctx.company_id !== ctx.actor.company_id)
    throw new AppError('internal', 'An alert belongs to the company of its finder.');
  const content = contentOf(input);
  return companyTx(ctx, async (tx) => {
    // Two findings of the same at once: the second waits and renews what the first has made.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`alert|${ctx.company_id}|${input.key}`}, 0))`;
    const open = await tx.alert.findUnique({
      where: { company_id_open_key: { company_id: ctx.company_id, open_key: input.key } },
      select: { id: true, priority: true },
    });
    if (open !== null) {
      await renew(tx, ctx, open, input, content);
      return { id: open.id, created: false };
    }
    if (await quietStill(tx, ctx, input)) return null;
    await requireAddressee(tx, ctx, input);
    const now = ctx.clock.now();
    const { id } = await tx.alert.create({
      data: {
        company_id: ctx.company_id,
        type: input.type,
        priority: input.priority,
        ...content,
        entity_type: input.about?.type ?? null,
        entity_id: input.about?.id ?? null,
        user_id: input.user_id ?? null,
        squad_id: input.squad_id ?? null,
        personal: input.personal ?? false,
        dedup_key: input.key,
        open_key: input.key,
        created_at: now,
        last_raised_at: now,
      },
      select: { id: true },
    });
    return { id, created: true };
  });
}

async function requireAddressee(
  tx: Tx,
  { company_id }: Ctx,
  { user_id, squad_id }: RaiseAlert,
): Promise<void> {
  if (user_id !== undefined && (await tx.user.count({ where: { company_id, id: user_id } })) === 0)
    throw notFound('Person');
  if (squad_id !== undefined && (await tx.squad.count({ where: { company_id, id: squad_id } })) === 0)
    throw notFound('Squad');
}

async function renew(
  tx: Tx,
  ctx: Ctx,
  open: { id: string; priority: AlertPriority },
  input: RaiseAlert,
  content: StoredContent,
): Promise<void> {
  const worse = ALERT_PRIORITY_RANK[input.priority] > ALERT_PRIORITY_RANK[open.priority];
  const unread = worse || input.unread_again === true;
  if (unread) await tx.alertRead.deleteMany({ where: { company_id: ctx.company_id, alert_id: open.id } });
  await tx.alert.update({
    where: { company_id_id: { company_id: ctx.company_id, id: open.id } },
    data: {
      ...content,
      entity_type: input.about?.type ?? null,
      entity_id: input.about?.id ?? null,
      occurrences: { increment: 1 },
      last_raised_at: ctx.clock.now(),
      ...(worse && { priority: input.priority }),
      ...(unread && { status: 'UNREAD', read_at: null }),
    },
  });
}

async function quietStill(tx: Tx, ctx: Ctx, input: RaiseAlert): Promise<boolean> {
  const since = new Date(ctx.clock.now().getTime() - (input.quiet_days ?? QUIET_DAYS) * DAY_MS);
  const settled = await tx.alert.findFirst({
    where: { company_id: ctx.company_id, dedup_key: input.key, acknowledged_at: { gt: since } },
    select: { id: true },
  });
  return settled !== null;
}

type StoredContent = { data: Prisma.InputJsonObject; title: string; message: string };

function contentOf(input: RaiseAlert): StoredContent {
  const data = ALERT_DATA[input.type].parse(input.data);
  return { data, ...alertText(input, 'pt-BR') };
}
