import type { AlertRule } from './rule';
import { THRESHOLDS } from './thresholds';

const HOUR_MS = 3_600_000;
const since = (now: Date) => new Date(now.getTime() - THRESHOLDS.failures_hours * HOUR_MS);

/** Imports from files that failed or lost records. A synchronisation tells of its failure itself, the moment it ends. */
export const failedImports: AlertRule = async (tx, company_id, now) => {
  const logs = await tx.importLog.findMany({
    where: {
      company_id,
      integration_id: null,
      status: { in: ['FAILED', 'PARTIAL'] },
      finished_at: { gt: since(now) },
    },
    orderBy: { finished_at: 'asc' },
  });
  return logs.map(({ id, source, status, records_failed, records_total }) => ({
    type: 'IMPORT_FAILED' as const,
    priority: status === 'FAILED' ? ('HIGH' as const) : ('MEDIUM' as const),
    key: `import-failed:${id}`,
    data: { source, failed: records_failed, total: status === 'FAILED' ? null : records_total },
    about: { type: 'import_log' as const, id },
  }));
};

/** Bots whose actions failed. */
export const botErrors: AlertRule = async (tx, company_id, now) => {
  const groups = await tx.botLog.groupBy({
    by: ['bot_id'],
    where: { company_id, status: 'FAILED', created_at: { gt: since(now) } },
    _count: true,
    orderBy: { bot_id: 'asc' },
  });
  const bots = await tx.bot.findMany({
    where: { company_id, id: { in: groups.map(({ bot_id }) => bot_id) } },
    select: { id: true, name: true },
  });
  return bots.map(({ id, name }) => ({
    type: 'BOT_ERROR' as const,
    priority: 'HIGH' as const,
    key: `bot-error:${id}`,
    data: { bot: name, errors: groups.find(({ bot_id }) => bot_id === id)?._count ?? 1 },
    about: { type: 'bot' as const, id },
  }));
};
