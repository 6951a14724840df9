import type { Funnel, FunnelQuery } from '@/lib/contracts/board';
import type { Tx } from '@/lib/db/clients';
import { companyTx } from '@/lib/db/doors';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';
import { stuckBefore } from '../deals/stuck';
import { closedStages, readPipeline } from './read-pipeline';

const DAY_MS = 86_400_000;

/** Which deals a funnel is about. */
interface Cohort {
  company_id: string;
  since: Date;
  owner_id: string | null;
}

/**
 * How far the deals created in the last days came: per stage those that reached it (or one after it), the share of the
 * stage before, the days that a deal stays, and how old those are that stand there now.
 */
export async function readFunnel({ ctx, input }: { ctx: Ctx; input: FunnelQuery }): Promise<Funnel> {
  authorize(ctx.actor, 'deals.read');
  const now = ctx.clock.now();
  const cohort: Cohort = {
    company_id: ctx.company_id,
    since: new Date(now.getTime() - input.days * DAY_MS),
    owner_id: input.owner_id ?? null,
  };
  return companyTx(ctx, async (tx) => {
    const pipeline = await readPipeline(tx, ctx.company_id);
    const way = pipeline.stages.filter(({ kind }) => kind !== 'lost');
    const far = await farthest(
      tx,
      cohort,
      way.map(({ key }) => key),
    );
    const stays = await averageStays(tx, cohort, now);
    const present = await standing(tx, cohort, now, stuckBefore(pipeline, now));
    // A deal that was lost, or skipped a stage, still reached those before the farthest one.
    const reached = way.map((_, at) =>
      far.reduce((sum, { place, count }) => sum + (place > at ? count : 0), 0),
    );
    const ended = (kind: 'won' | 'lost') => reasonsOf(tx, cohort, closedStages(pipeline, kind));
    const [win_reasons, loss_reasons] = [await ended('won'), await ended('lost')];
    const sum = (rows: readonly { count: number }[]) => rows.reduce((all, { count }) => all + count, 0);
    return {
      days: input.days,
      deals: sum(far),
      stages: way.map(({ key, name, kind }, at) => {
        const here = present.find(({ stage }) => stage === key);
        const before = reached[at - 1] ?? 0;
        return {
          stage: key,
          name,
          kind,
          reached: reached[at] ?? 0,
          conversion: before === 0 ? null : (reached[at] ?? 0) / before,
          days: kind === 'open' ? (stays.find(({ stage }) => stage === key)?.days ?? null) : null,
          now: kind === 'open' ? (here?.count ?? 0) : 0,
          now_days: kind === 'open' ? (here?.days ?? null) : null,
          stuck: kind === 'open' ? (here?.stuck ?? 0) : 0,
        };
      }),
      won: sum(win_reasons),
      lost: sum(loss_reasons),
      win_reasons,
      loss_reasons,
    };
  });
}

/** How many deals came how far; place 0 means that no stage of the way is known of them. */
async function farthest(tx: Tx, { company_id, since, owner_id }: Cohort, way: string[]) {
  return tx.$queryRaw<{ place: number; count: number }[]>`
    SELECT place, count(*)::int AS count FROM (
      SELECT d.id, coalesce(max(array_position(${way}::text[], c.to_stage)), 0) AS place
      FROM deals d JOIN deal_stage_changes c ON c.company_id = d.company_id AND c.deal_id = d.id
      WHERE d.company_id = ${company_id} AND d.created_at >= ${since}
        AND (${owner_id}::text IS NULL OR d.owner_id = ${owner_id})
      GROUP BY d.id) AS deal
    GROUP BY place`;
}

async function averageStays(tx: Tx, { company_id, since, owner_id }: Cohort, now: Date) {
  return tx.$queryRaw<{ stage: string; days: number }[]>`
    SELECT to_stage AS stage,
      avg(extract(epoch FROM coalesce(left_at, ${now}) - changed_at) / 86400)::float8 AS days
    FROM (
      SELECT c.to_stage, c.changed_at,
        lead(c.changed_at) OVER (PARTITION BY c.deal_id ORDER BY c.changed_at, c.id) AS left_at
      FROM deal_stage_changes c JOIN deals d ON d.company_id = c.company_id AND d.id = c.deal_id
      WHERE d.company_id = ${company_id} AND d.created_at >= ${since}
        AND (${owner_id}::text IS NULL OR d.owner_id = ${owner_id})) AS stay
    GROUP BY to_stage`;
}

/** What stands in each stage at this moment, whenever it was created. */
async function standing(tx: Tx, { company_id, owner_id }: Cohort, now: Date, stuck_before: Date) {
  return tx.$queryRaw<{ stage: string; count: number; days: number; stuck: number }[]>`
    SELECT stage, count(*)::int AS count,
      avg(extract(epoch FROM ${now} - stage_since) / 86400)::float8 AS days,
      (count(*) FILTER (WHERE stage_since < ${stuck_before}))::int AS stuck
    FROM deals
    WHERE company_id = ${company_id} AND (${owner_id}::text IS NULL OR owner_id = ${owner_id})
    GROUP BY stage`;
}

async function reasonsOf(tx: Tx, { company_id, since, owner_id }: Cohort, stages: string[]) {
  const rows = await tx.deal.groupBy({
    by: ['close_reason'],
    where: {
      company_id,
      stage: { in: stages },
      created_at: { gte: since },
      ...(owner_id === null ? {} : { owner_id }),
    },
    _count: { _all: true },
    orderBy: [{ _count: { id: 'desc' } }, { close_reason: 'asc' }],
  });
  return rows.map(({ close_reason, _count }) => ({ reason: close_reason, count: _count._all }));
}
