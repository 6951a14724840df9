import type { Client } from 'pg';
import { companyTx } from '@/lib/db/doors';
import { companySealer } from '@/lib/db/sealer';
import { VERSIONS } from './plan';

/** What the run left in the database, counted. Everything but the first three must be 0. */
export interface Verdict {
  events: number;
  applied: number;
  /** Stored, and rightly not applied: their record had moved on. */
  late: number;
  lost: number;
  unfinished: number;
  dead: number;
  /** Effects more or fewer than events applied. */
  effects_off: number;
  /** Leads that stand at another version than the last. */
  wrong_state: number;
  /** Leads whose effects did not happen in the order of their versions. */
  out_of_order: number;
}

/** Counts. The effect of an applied event is one outgoing message, in the same transaction as the change of the lead. */
export async function verify(eye: Client, company_id: string, wanted: number): Promise<Verdict> {
  const { rows } = await eye.query<{ status: string; count: number }>(
    'SELECT status, count(*)::int AS count FROM integration_events WHERE company_id = $1 GROUP BY 1',
    [company_id],
  );
  const count = (status: string) => rows.find((row) => row.status === status)?.count ?? 0;
  const events = rows.reduce((sum, row) => sum + row.count, 0);
  const sequences = await effects(company_id);
  const made = [...sequences.values()].reduce((sum, versions) => sum + versions.length, 0);
  const states = await eye.query<{ position: string }>('SELECT position FROM leads WHERE company_id = $1', [
    company_id,
  ]);
  const leads = Math.ceil(wanted / VERSIONS);
  const right = states.rows.filter(({ position }) => position === `v${VERSIONS}`).length;
  const disordered = [...sequences.values()].filter((versions) =>
    versions.some((version, index) => index > 0 && version <= (versions[index - 1] ?? 0)),
  ).length;
  return {
    events,
    applied: count('APPLIED'),
    late: count('LATE'),
    lost: wanted - events,
    unfinished: count('PENDING'),
    dead: count('DEAD'),
    effects_off: made - count('APPLIED'),
    wrong_state: leads - right + (states.rows.length - leads),
    out_of_order: disordered,
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
