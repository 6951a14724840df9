import { z } from 'zod';
import { dayOf } from '@/lib/clock/company-day';
import { type DealView, dealSchema } from '@/lib/contracts/deals';
import type { PipelineSettings } from '@/lib/contracts/pipeline';
import type { Tx } from '@/lib/db/clients';
import type { Prisma } from '@/lib/db/generated/client';
import { companyProfile } from '../companies/company-profile';
import { readPipeline, stageOf } from '../pipeline/read-pipeline';
import { isStuck } from './stuck';

/** What a view needs of a deal row. */
export const DEAL_SELECT = {
  id: true,
  external_id: true,
  title: true,
  stage: true,
  stage_since: true,
  probability: true,
  value: true,
  currency: true,
  expected_close_at: true,
  closed_at: true,
  close_reason: true,
  custom_fields: true,
  lead: { select: { id: true, name: true, company_name: true } },
  owner: { select: { id: true, name: true } },
  created_at: true,
  updated_at: true,
} as const satisfies Prisma.DealSelect;

export type DealRow = Prisma.DealGetPayload<{ select: typeof DEAL_SELECT }>;

/** What deals are looked at with: the company's stages, its days, and the present. */
export interface DealLens {
  pipeline: PipelineSettings;
  timezone: string;
  now: Date;
}

export async function dealLens(tx: Tx, company_id: string, now: Date): Promise<DealLens> {
  const { timezone } = await companyProfile(tx, company_id);
  return { pipeline: await readPipeline(tx, company_id), timezone, now };
}

const filledSchema = z
  .object({ performancy: dealSchema.shape.last_call.catch(null) })
  .partial()
  .catch({});

/** A deal as lists, boards and pages show it. */
export function dealView(row: DealRow, lens: DealLens): DealView {
  const { expected_close_at, closed_at, custom_fields, ...plain } = row;
  return {
    ...plain,
    kind: stageOf(lens.pipeline, row.stage).kind,
    stage_since: row.stage_since.toISOString(),
    stuck: isStuck(row, lens.pipeline, lens.now),
    expected_close_on: expected_close_at === null ? null : dayOf(expected_close_at, lens.timezone),
    closed_at: closed_at?.toISOString() ?? null,
    last_call: filledSchema.parse(custom_fields).performancy ?? null,
    created_at: row.created_at.toISOString(),
    updated_at: row.updated_at.toISOString(),
  };
}
