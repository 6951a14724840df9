import { z } from 'zod';
import type { MappingRule } from '@/lib/contracts/mappings';
import type { PipelineSettings } from '@/lib/contracts/pipeline';
import { companyTx } from '@/lib/db/doors';
import { VendorError } from '@/lib/http-client/vendor-error';
import type { CrmRecords, CrmUser } from '@/lib/integrations/contracts/capabilities';
import { companyProfile } from '../companies/company-profile';
import type { Ctx } from '../ctx';
import type { OpenConnection } from '../integrations/with-connection';
import { currentMapping } from '../mappings/current-mapping';
import { defaultRules } from '../mappings/default-rules';
import { readPipeline } from '../pipeline/read-pipeline';
import { type FieldRules, fieldRules } from './field-rules';
import type { StageMap } from './stage-names';
import { fieldsOnly, pairsOf } from './told-pairs';

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
  /** Of amounts that name none: the CRM's, else the company's. */
  currency: string;
  /** The CRM's user -> ours, as a director has set it, else by e-mail; and back. */
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
  const there: Facts =
    can.crm === undefined
      ? { users: [], currency: null }
      : await crmFacts(session.integration_id, can.crm, ctx.clock.now());
  return companyTx(ctx, async (tx) => {
    const { timezone } = await companyProfile(tx, company_id);
    const company = await tx.company.findUniqueOrThrow({
      where: { id: company_id },
      select: { currency: true },
    });
    const people = await tx.user.findMany({ where: { company_id }, select: { id: true, email: true } });
    const lead = await currentMapping(tx, company_id, provider, 'lead');
    const deal = await currentMapping(tx, company_id, provider, 'deal');
    return {
      company_id,
      integration_id: session.integration_id,
      provider,
      pipeline: await readPipeline(tx, company_id),
      stage_map: { ...settings.stage_map, ...pairsOf(deal.rules, 'stage') },
      mapping: {
        lead: rulesFor(lead, defaultRules(provider, 'lead')),
        deal: rulesFor(deal, defaultRules(provider, 'deal')),
      },
      timezone,
      currency: there.currency ?? company.currency,
      ...whoIsWho(there.users, people, { ...pairsOf(deal.rules, 'owner'), ...pairsOf(lead.rules, 'owner') }),
      tells: true,
    };
  });
}

function rulesFor(
  { version, rules }: { version: number; rules: readonly MappingRule[] },
  usual: readonly MappingRule[],
): FieldRules {
  return fieldRules({ version, rules: fieldsOnly(rules, usual) }, usual);
}

/** Of two users of the CRM who are one person here, the one with the same e-mail is meant on the way back. */
function whoIsWho(
  theirs: readonly CrmUser[],
  people: readonly { id: string; email: string }[],
  told: Readonly<Record<string, string>>,
): Pick<CrmScope, 'owners' | 'owners_there'> {
  const known = new Set(people.map(({ id }) => id));
  const by_mail = new Map(people.map(({ id, email }) => [email.toLowerCase(), id]));
  const set = Object.entries(told).filter(([, user_id]) => known.has(user_id));
  const same = theirs.flatMap(({ id, email }): [string, string][] => {
    const user_id = by_mail.get(email?.toLowerCase() ?? '');
    return user_id === undefined || set.some(([there]) => there === id) ? [] : [[id, user_id]];
  });
  const pairs = [...set, ...same];
  return { owners: new Map(pairs), owners_there: new Map(pairs.map(([there, here]) => [here, there])) };
}

/** What a CRM tells of itself besides records. */
interface Facts {
  users: CrmUser[];
  currency: string | null;
}

/** People join and leave seldom: a process asks for them every few minutes at most. */
const KEPT_MS = 5 * 60_000;
const MOST_KEPT = 500;
const kept = new Map<string, { until: number; facts: Facts }>();

async function crmFacts(integration_id: string, crm: CrmRecords, now: Date): Promise<Facts> {
  const found = kept.get(integration_id);
  if (found !== undefined && found.until > now.getTime()) return found.facts;
  const facts = { users: await crm.users(), currency: await currencyOf(crm) };
  kept.delete(integration_id);
  kept.set(integration_id, { until: now.getTime() + KEPT_MS, facts });
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return facts;
}

/** Who may not read the organisation still exchanges records. */
async function currencyOf(crm: CrmRecords): Promise<string | null> {
  try {
    return (await crm.currency?.()) ?? null;
  } catch (error) {
    if (!(error instanceof VendorError) || error.passing) throw error;
    return null;
  }
}
