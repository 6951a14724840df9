import type { Tx } from '@/lib/db/clients';
import type { leadData } from './lead-values';

export type NewLead = ReturnType<typeof leadData> & { id: string; external_id: string };

/**
 * Writes a page of new leads as one JSON parameter: row by row parameters cost several times as much, and a first import has
 * a hundred thousand of them.
 */
export async function insertLeads(
  tx: Tx,
  company_id: string,
  rows: readonly NewLead[],
  now: Date,
): Promise<void> {
  if (rows.length === 0) return;
  await tx.$executeRaw`
    INSERT INTO leads (company_id, id, external_id, name, email, phone, company_name, position, source, status, owner_id,
                       custom_fields, created_at, updated_at)
    SELECT ${company_id}, id, external_id, coalesce(name, 'Lead'), email, phone, company_name, position, source, status,
           owner_id, coalesce(custom_fields, '{}'), ${now}, ${now}
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row(
      id text, external_id text, name text, email text, phone text, company_name text, position text, source text,
      status text, owner_id text, custom_fields jsonb)`;
}
