import type { Client } from 'pg';
import { companyTx } from '@/lib/db/doors';
import { companySealer } from '@/lib/db/sealer';
import { VERSIONS } from './plan';

/** What a company was sent. */
export interface Expected {
  company_id: string;
  events: number;
  /** Leads that were brought to their last version. */
  leads: number;
  /**
   * Whether each event carries a version, so that each applied one has an effect of its own. A notification only makes the
   * record be read again: the next one may find nothing new.
   */
  carries_versions: boolean;
  /** Calls, each with the number that its corrected report has. */
  calls: readonly { external_id: string; phone_key: string | null }[];
}

/** What the run left in the database, counted. Everything but the first three must be 0. */
export interface Verdict {
  events: number;
  applied: number;
  /** Stored, and rightly not applied: their record had moved on. */
  late: number;
  lost: number;
  unfinished: number;
  dead: number;
  /** Effects that happened twice or not at all. */
  effects_off: number;
  /** Leads and calls that stand at another version than the last. */
  wrong_state: number;
  /** Leads whose effects did not happen in the order of their versions. */
  out_of_order: number;
}

/** Counts over all of the companies. */
export async function verify(eye: Client, companies: readonly Expected[]): Promise<Verdict> {
  const verdicts: Verdict[] = [];
  for (const company of companies) verdicts.push(await verifyOne(eye, company));
  const sum = (name: keyof Verdict) => verdicts.reduce((all, verdict) => all + verdict[name], 0);
  return {
    events: sum('events'),
    applied: sum('applied'),
    late: sum('late'),
    lost: sum('lost'),
    unfinished: sum('unfinished'),
    dead: sum('dead'),
    effects_off: sum('effects_off'),
    wrong_state: sum('wrong_state'),
    out_of_order: sum('out_of_order'),
  };
}

/** The effect of a lead's event is one outgoing message, in the same transaction as the change of the lead. */
async function verifyOne(eye: Client, expected: Expected): Promise<Verdict> {
  const { company_id } = expected;
  const { rows } = await eye.query<{ status: string; count: number }>(
    'SELECT status, count(*)::int AS count FROM integration_events WHERE company_id = $1 GROUP BY 1',
    [company_id],
  );
  const count = (status: string) => rows.find((row) => row.status === status)?.count ?? 0;
  const events = rows.reduce((sum, row) => sum + row.count, 0);
  const sequences = [...(await effects(company_id)).values()];
  const made = sequences.reduce((sum, versions) => sum + versions.length, 0);
  const twice = sequences.reduce((sum, versions) => sum + versions.length - new Set(versions).size, 0);
  const states = await eye.query<{ position: string }>('SELECT position FROM leads WHERE company_id = $1', [
    company_id,
  ]);
  const right = states.rows.filter(({ position }) => position === `v${VERSIONS}`).length;
  const calls = await verifyCalls(eye, expected);
  return {
    events,
    applied: count('APPLIED'),
    late: count('LATE'),
    lost: expected.events - events,
    unfinished: count('PENDING'),
    dead: count('DEAD'),
    effects_off: (expected.carries_versions ? Math.abs(made - count('APPLIED')) : twice) + calls.effects_off,
    wrong_state: expected.leads - right + (states.rows.length - expected.leads) + calls.wrong_state,
    out_of_order: sequences.filter((versions) =>
      versions.some((version, index) => index > 0 && version < (versions[index - 1] ?? 0)),
    ).length,
  };
}

/** The effect of a call is one conversation. */
async function verifyCalls(
  eye: Client,
  { company_id, calls }: Expected,
): Promise<Pick<Verdict, 'effects_off' | 'wrong_state'>> {
  const { rows } = await eye.query<{
    external_id: string;
    phone_key: string;
    conversation_id: string | null;
  }>('SELECT external_id, phone_key, conversation_id FROM calls WHERE company_id = $1', [company_id]);
  const conversations = await eye.query('SELECT id FROM conversations WHERE company_id = $1', [company_id]);
  const linked = new Set(rows.flatMap(({ conversation_id }) => conversation_id ?? [])).size;
  const right = calls.filter(({ external_id, phone_key }) =>
    rows.some((row) => row.external_id === external_id && row.phone_key === phone_key),
  ).length;
  return {
    effects_off: Math.abs(calls.length - linked) + Math.abs(conversations.rows.length - linked),
    wrong_state: calls.length - right + Math.abs(rows.length - calls.length),
  };
}

/** The versions of each lead in the order in which they took effect. */
async function effects(company_id: string): Promise<Map<string, number[]>> {
  return companyTx({ company_id }, async (tx) => {
    const sealer = await companySealer(tx, company_id);
    const messages = await tx.webhookMessage.findMany({
      where: { company_id },
      orderBy: { created_at: 'asc' },
    });
    const found = new Map<string, number[]>();
    for (const { id, payload } of messages) {
      const name = nameOf(JSON.parse(sealer.open('webhook_messages', 'payload', id, payload)));
      const [lead = '', version = ''] = name.split(' v');
      found.set(lead, [...(found.get(lead) ?? []), Number(version)]);
    }
    return found;
  });
}

function nameOf(message: unknown): string {
  const data: unknown = typeof message === 'object' && message !== null ? Reflect.get(message, 'data') : null;
  return typeof data === 'object' && data !== null ? String(Reflect.get(data, 'name')) : '';
}

/** Whether nothing is wrong. */
export function isFlawless({ events, applied, late, ...wrong }: Verdict): boolean {
  return events === applied + late && Object.values(wrong).every((figure) => figure === 0);
}
