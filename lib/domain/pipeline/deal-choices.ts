import type { PipelineSettings } from '@/lib/contracts/pipeline';
import { companyTx } from '@/lib/db/doors';
import { authorize } from '@/lib/permissions/actor';
import type { Ctx } from '../ctx';
import { readPipeline } from './read-pipeline';

/** More people than this are not offered in a choice. */
const MOST_PEOPLE = 500;

/** What forms and filters of leads and deals offer. */
export interface DealChoices {
  pipeline: PipelineSettings;
  /** The people to whom leads and deals may belong, by name. */
  owners: { id: string; name: string }[];
  /** The company's own. */
  currency: string;
}

/** The stages, people and currency that a lead or deal of the company can have. */
export async function dealChoices({ ctx }: { ctx: Ctx }): Promise<DealChoices> {
  authorize(ctx.actor, 'deals.read');
  const { company_id } = ctx;
  return companyTx(ctx, async (tx) => {
    const { currency } = await tx.company.findUniqueOrThrow({
      where: { id: company_id },
      select: { currency: true },
    });
    const owners = await tx.user.findMany({
      where: { company_id, status: { not: 'INACTIVE' } },
      select: { id: true, name: true },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      take: MOST_PEOPLE,
    });
    return { pipeline: await readPipeline(tx, company_id), owners, currency };
  });
}
