import { z } from 'zod';
import type { PipelineSettings } from '@/lib/contracts/pipeline';
import { companyTx } from '@/lib/db/doors';
import type { CrmRecords, CrmUser } from '@/lib/integrations/contracts/capabilities';
import { companyProfile } from '../companies/company-profile';
import type { Ctx } from '../ctx';
import type { OpenConnection } from '../integrations/with-connection';
import { currentMapping } from '../mappings/current-mapping';
import { defaultRules } from '../mappings/default-rules';
import { readPipeline } from '../pipeline/read-pipeline';
import { type FieldRules, fieldRules } from './field-rules';
import type { StageMap } from './stage-names';

/** What a director may set for the exchange with a CRM (`integrations.settings`). */
export const crmSettingsSchema = z.object({
  /** The CRM's stage -> a key of the company's pipeline. */
  stage_map: z.record(z.string(), z.string()).catch({}).default({}),
});

/** Everything that applying and sending records needs besides the records. */
export interface CrmScope {
  company_id: string;
  integration_id: string;
  /** The CRM's slug. */
  provider: string;
  pipeline: PipelineSettings;
  stage_map: StageMap;
  mapping: { lead: FieldRules; deal: FieldRules };
  timezone: string;
  currency: string;
  /** The CRM's user -> ours, by e-mail; and back. */
  owners: ReadonlyMap<string, string>;
  owners_there: ReadonlyMap<string, string>;
  /** Whether the company's endpoints are told of what comes in: not while everything comes for the first time. */
  tells: boolean;
}

export async function loadScope(
  ctx: Ctx,
  provider: string,
  { session, can }: OpenConnection,
): Promise<CrmScope> {
  const { company_id } = ctx;
  const settings = crmSettingsSchema.parse(session.settings);
  const theirs =
    can.crm === undefined ? [] : await crmUsers(session.integration_id, can.crm, ctx.clock.now());
  return companyTx(ctx, async (tx) => {
    const { timezone } = await companyProfile(tx, company_id);
    const company = await tx.company.findUniqueOrThrow({
      where: { id: company_id },
      select: { currency: true },
    });
    const people = await tx.user.findMany({ where: { company_id }, select: { id: true, email: true } });
    const ids = new Map(people.map(({ id, email }) => [email.toLowerCase(), id]));
    const pairs = theirs.flatMap(({ id, email }): [string, string][] => {
      const user_id = ids.get(email?.toLowerCase() ?? '');
      return user_id === undefined ? [] : [[id, user_id]];
    });
    return {
      company_id,
      integration_id: session.integration_id,
      provider,
      pipeline: await readPipeline(tx, company_id),
      stage_map: settings.stage_map,
      mapping: {
        lead: fieldRules(
          await currentMapping(tx, company_id, provider, 'lead'),
          defaultRules(provider, 'lead'),
        ),
        deal: fieldRules(
          await currentMapping(tx, company_id, provider, 'deal'),
          defaultRules(provider, 'deal'),
        ),
      },
      timezone,
      currency: company.currency,
      owners: new Map(pairs),
      owners_there: new Map(pairs.map(([there, here]) => [here, there])),
      tells: true,
    };
  });
}

/** People join and leave seldom: a process asks for them every few minutes at most. */
const KEPT_MS = 5 * 60_000;
const MOST_KEPT = 500;
const kept = new Map<string, { until: number; users: CrmUser[] }>();

async function crmUsers(integration_id: string, crm: CrmRecords, now: Date): Promise<CrmUser[]> {
  const found = kept.get(integration_id);
  if (found !== undefined && found.until > now.getTime()) return found.users;
  const users = await crm.users();
  kept.delete(integration_id);
  kept.set(integration_id, { until: now.getTime() + KEPT_MS, users });
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return users;
}
