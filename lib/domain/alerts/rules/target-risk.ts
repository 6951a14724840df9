import { z } from 'zod';
import type { RaiseAlert } from '../raise-alert';
import type { AlertRule } from './rule';
import { THRESHOLDS } from './thresholds';

/** Metrics of calls are means: they should stand at their target at any time. Everything else adds up over the period. */
const linkedSchema = z.array(z.object({ source: z.string() }).loose()).catch([]);
const isMean = (unit: string, linked: unknown) =>
  unit === 'PERCENTAGE' || linkedSchema.parse(linked).some(({ source }) => source === 'coach');

/** Key results of the current period that are behind its pace. */
export const targetRisk: AlertRule = async (tx, company_id, now) => {
  const results = await tx.keyResult.findMany({
    where: {
      company_id,
      // Hours and days may be meant to fall; which way is better is not known.
      unit: { in: ['CURRENCY', 'NUMBER', 'PERCENTAGE'] },
      objective: { status: 'ACTIVE', period: { is_current: true } },
    },
    include: { objective: { include: { period: true } } },
    orderBy: { id: 'asc' },
  });
  return results.flatMap((result): RaiseAlert[] => {
    const { period, owner_id, owner_type } = result.objective;
    const end = result.due_date ?? period.end_date;
    const elapsed =
      (now.getTime() - period.start_date.getTime()) / (end.getTime() - period.start_date.getTime());
    const expected = isMean(result.unit, result.linked_metrics)
      ? result.target
      : result.target * Math.min(1, elapsed);
    const pace = expected > 0 ? result.current / expected : 1;
    if (elapsed < THRESHOLDS.target_elapsed_least || pace >= THRESHOLDS.target_pace) return [];
    return [
      {
        type: 'TARGET_RISK',
        priority: pace < THRESHOLDS.target_pace_critical ? 'CRITICAL' : 'HIGH',
        key: `target-risk:${result.id}`,
        data: {
          key_result: result.title,
          current: result.current,
          expected: Math.round(expected * 10) / 10,
          target: result.target,
          unit: result.unit,
        },
        about: { type: 'key_result', id: result.id },
        ...(result.owner_id !== null && { user_id: result.owner_id }),
        ...(owner_type === 'SQUAD' && { squad_id: owner_id }),
      },
    ];
  });
};
