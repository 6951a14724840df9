import type { VendorSession } from '../contracts/session';
import { type ModuleFields, readFields } from './fields';

/** Fields change seldom, and every page of a list needs their names: a process asks every few minutes at most. */
const KEPT_MS = 5 * 60_000;
const MOST_KEPT = 1_000;
const kept = new Map<string, { until: number; fields: Promise<ModuleFields> }>();

/** The fields of a module (Zoho's name) as they were a short while ago; `fresh`: as they are now. */
export function keptFields(session: VendorSession, module: string, fresh = false): Promise<ModuleFields> {
  const key = `${session.company_id}|${session.integration_id}|${module}`;
  const found = kept.get(key);
  if (!fresh && found !== undefined && found.until > Date.now()) return found.fields;
  const fields = readFields(session, module);
  kept.delete(key);
  kept.set(key, { until: Date.now() + KEPT_MS, fields });
  fields.catch(() => kept.delete(key));
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return fields;
}
