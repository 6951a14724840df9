import type { Tx } from '@/lib/db/clients';
import type { Lead } from '@/lib/db/generated/client';
import type { CrmRecord, CrmValues } from '@/lib/integrations/contracts/capabilities';
import { text } from './lead-values';
import type { CrmScope } from './scope';

/**
 * Leads that are here already although nothing says so yet: under the CRM's own id (from a table), or under an e-mail that no
 * record has. Each is found once.
 */
export async function knownLeads(
  tx: Tx,
  { company_id, integration_id }: CrmScope,
  news: readonly { record: CrmRecord; values: CrmValues }[],
): Promise<(external_id: string, email: string | null) => Lead | undefined> {
  const ids = news.map(({ record }) => record.id);
  const emails = news.flatMap(({ values }) => text(values.fields.email)?.toLowerCase() ?? []);
  const rows = await tx.lead.findMany({
    where: { company_id, OR: [{ external_id: { in: ids } }, { email: { in: emails } }] },
    orderBy: { created_at: 'asc' },
  });
  const linked = await tx.crmLink.findMany({
    where: {
      company_id,
      integration_id,
      module: 'leads',
      entity_type: 'lead',
      entity_id: { in: rows.map(({ id }) => id) },
      deleted_at: null,
    },
    select: { entity_id: true },
  });
  const taken = new Set(linked.map(({ entity_id }) => entity_id));
  return (external_id, email) => {
    const found =
      rows.find((row) => row.external_id === external_id) ??
      rows.find((row) => email !== null && row.email === email && !taken.has(row.id));
    if (found !== undefined) taken.add(found.id);
    return found;
  };
}
