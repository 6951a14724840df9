import { z } from 'zod';
import {
  DEFAULT_PIPELINE,
  type PipelineSettings,
  pipelineSettingsSchema,
  type Stage,
} from '@/lib/contracts/pipeline';
import type { Tx } from '@/lib/db/clients';

const settingsSchema = z.object({ pipeline: pipelineSettingsSchema }).partial();

/** The pipeline of the transaction's company; what a company has not set, or cannot be read, is the default. */
export async function readPipeline(tx: Tx, company_id: string): Promise<PipelineSettings> {
  const company = await tx.company.findUniqueOrThrow({
    where: { id: company_id },
    select: { settings: true },
  });
  return settingsSchema.safeParse(company.settings).data?.pipeline ?? DEFAULT_PIPELINE;
}

/** The stage of that key; one that the company does not list (it came from a CRM) counts as open. */
export function stageOf({ stages }: PipelineSettings, key: string): Stage {
  return stages.find((stage) => stage.key === key) ?? { key, name: key, kind: 'open', probability: 0 };
}

/** The keys of the stages that mean the deal is over. */
export function closedStages({ stages }: PipelineSettings, kind?: 'won' | 'lost'): string[] {
  return stages
    .filter((stage) => stage.kind !== 'open' && (kind === undefined || stage.kind === kind))
    .map((stage) => stage.key);
}
