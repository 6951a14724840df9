import type { Tx } from '@/lib/db/clients';
import { companyTx } from '@/lib/db/doors';
import { mondayOf, quarterOf, slot, WEEKS } from './calendar';
import type { SeedCompany } from './cast';
import { OBJECTIVES, type SeedKeyResult } from './objectives';
import { stableId } from './stable-id';
import { type WeekFigures, weekFigures } from './week-figures';
import { idOf } from './write-company';

/** The current quarter's objectives; what the product measures is logged week by week from the calls and deals that are there. */
export async function writeOkrs(company: SeedCompany, now: Date): Promise<void> {
  const objectives = OBJECTIVES[company.key] ?? [];
  const company_id = idOf.company(company);
  const { label, start, end } = quarterOf(now, company.timezone);
  await companyTx({ company_id }, async (tx) => {
    const period_id = stableId('period', company.key, label);
    await tx.oKRPeriod.createMany({
      data: [{ company_id, id: period_id, label, start_date: start, end_date: end, is_current: true }],
      skipDuplicates: true,
    });
    const weeks = (await figuresByWeek(tx, company, now)).filter((week) => week.to > start);
    for (const objective of objectives) {
      const id = stableId('objective', company.key, objective.key);
      const key_results = objective.key_results.map((key_result) => ({
        ...progressOf(key_result, weeks),
        key_result,
        id: stableId('key-result', company.key, objective.key, key_result.key),
      }));
      const share = key_results.reduce((sum, k) => sum + Math.min(1, k.current / k.key_result.target), 0);
      const people = new Map(company.people.map((person) => [person.key, idOf.person(company, person)]));
      const director = company.people.find((person) => person.role === 'DIRECTOR') ?? company.people[0];
      if (director === undefined) continue;
      const created_by_id = idOf.person(company, director);
      await tx.objective.createMany({
        data: [
          {
            company_id,
            id,
            period_id,
            title: objective.title,
            description: objective.description,
            area: objective.area,
            progress: Math.round((100 * share) / key_results.length),
            owner_id: idOf.squad(company, objective.squad),
            owner_type: 'SQUAD',
            created_by_id,
            created_at: start,
          },
        ],
        skipDuplicates: true,
      });
      await tx.keyResult.createMany({
        data: key_results.map(({ id: key_result_id, key_result, current, status, trend, trend_value }) => ({
          company_id,
          id: key_result_id,
          objective_id: id,
          title: key_result.title,
          current,
          target: key_result.target,
          unit: key_result.unit,
          status,
          trend,
          trend_value,
          owner_id: people.get(key_result.owner) ?? created_by_id,
          due_date: end,
          linked_metrics: [{ source: key_result.source, metric: key_result.metric, entity_id: id }],
          created_at: start,
        })),
        skipDuplicates: true,
      });
      await tx.keyResultProgress.createMany({
        data: key_results.flatMap(({ id: key_result_id, key_result, log }) =>
          log.map(({ at, value }, index) => ({
            company_id,
            id: stableId('progress', key_result_id, String(index)),
            key_result_id,
            value,
            recorded_at: at,
            recorded_by_id: people.get(key_result.owner) ?? created_by_id,
            source: key_result.source,
          })),
        ),
        skipDuplicates: true,
      });
    }
  });
}

async function figuresByWeek(tx: Tx, company: SeedCompany, now: Date): Promise<WeekFigures[]> {
  const weeks: WeekFigures[] = [];
  for (let week = 0; week < WEEKS; week++) {
    const monday = mondayOf(week, now, company.timezone);
    const from = slot(monday, 0, 0, company.timezone);
    const to = slot(monday, 7, 0, company.timezone);
    weeks.push(await weekFigures(tx, idOf.company(company), from, to < now ? to : now));
  }
  return weeks;
}

interface Progress {
  current: number;
  status: 'ON_TRACK' | 'AT_RISK' | 'BEHIND' | 'ACHIEVED';
  trend: 'up' | 'down' | 'stable';
  trend_value: number;
  log: { at: Date; value: number }[];
}

/** How a key result went, one entry a week; sums grow, averages are those of the week. */
function progressOf(key_result: SeedKeyResult, weeks: readonly WeekFigures[]): Progress {
  const log: { at: Date; value: number }[] = [];
  let sum = 0;
  for (const week of weeks) {
    const value = key_result.value(week);
    if (value === null) continue;
    sum += value;
    log.push({ at: week.to, value: round(key_result.adds_up ? sum : value) });
  }
  const current = log.at(-1)?.value ?? 0;
  const before = log.at(-2)?.value ?? current;
  const share = current / key_result.target;
  const change = before === 0 ? 0 : round(((current - before) / before) * 100);
  return {
    current,
    status: share >= 1 ? 'ACHIEVED' : share >= 0.85 ? 'ON_TRACK' : share >= 0.6 ? 'AT_RISK' : 'BEHIND',
    trend: change > 1 ? 'up' : change < -1 ? 'down' : 'stable',
    trend_value: change,
    log,
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
