import { closedStages, readPipeline } from '../../pipeline/read-pipeline';
import type { AlertRule } from './rule';
import { DAY_MS, THRESHOLDS } from './thresholds';

/** Fewer of the closed deals were won than in the window before. */
export const conversionDrop: AlertRule = async (tx, company_id, now) => {
  const pipeline = await readPipeline(tx, company_id);
  const days = THRESHOLDS.conversion_days;
  const won = closedStages(pipeline, 'won');
  const share = async (from: number, to: number) => {
    const closed_at = {
      gt: new Date(now.getTime() - from * DAY_MS),
      lte: new Date(now.getTime() - to * DAY_MS),
    };
    const all = await tx.deal.count({
      where: { company_id, closed_at, stage: { in: closedStages(pipeline) } },
    });
    const good = await tx.deal.count({ where: { company_id, closed_at, stage: { in: won } } });
    return { all, share: all === 0 ? 0 : good / all };
  };
  const latest = await share(days, 0);
  const before = await share(days * 2, days);
  const enough = Math.min(latest.all, before.all) >= THRESHOLDS.conversion_deals_least;
  const dropped =
    before.share - latest.share >= THRESHOLDS.conversion_points &&
    latest.share <= before.share * THRESHOLDS.conversion_share;
  if (!enough || !dropped) return [];
  const high = latest.share <= before.share * THRESHOLDS.conversion_share_high;
  return [
    {
      type: 'CONVERSION_DROP',
      priority: high ? 'HIGH' : 'MEDIUM',
      key: 'conversion-drop',
      data: { now: latest.share, before: before.share, days },
    },
  ];
};
