import { systemTx } from '@/lib/db/doors';

/** A connection to a CRM that works, of whatever company. */
export interface CrmConnection {
  company_id: string;
  integration_id: string;
}

/** All connections to Zoho that work. */
export async function zohoConnections(): Promise<CrmConnection[]> {
  const rows = await systemTx('find CRM connections', (tx) =>
    tx.integration.findMany({
      where: { provider: 'ZOHO', status: { in: ['ACTIVE', 'ERROR'] }, connected_at: { not: null } },
      select: { company_id: true, id: true },
    }),
  );
  return rows.map(({ company_id, id }) => ({ company_id, integration_id: id }));
}

/** Companies in which changes wait that are due. */
export async function companiesWithChanges(now: Date): Promise<string[]> {
  const rows = await systemTx('find CRM changes', (tx) =>
    tx.crmChange.findMany({
      where: { next_at: { lte: now } },
      distinct: ['company_id'],
      select: { company_id: true },
    }),
  );
  return rows.map(({ company_id }) => company_id);
}
