import { companyTx, systemTx } from '@/lib/db/doors';
import { crmProviders, providerOf } from '@/lib/integrations/registry';

/** A connection to a CRM that works, of whatever company. */
export interface CrmConnection {
  company_id: string;
  /** The provider's slug. */
  provider: string;
}

/** Only what the system role may read, which looks for them in all companies. */
const working = () => ({
  provider: { in: crmProviders().map(({ provider }) => provider) },
  status: { in: ['ACTIVE' as const, 'ERROR' as const] },
});

/** All connections to a CRM that work. */
export async function crmConnections(): Promise<CrmConnection[]> {
  const rows = await systemTx('find CRM connections', (tx) =>
    tx.integration.findMany({ where: working(), select: { company_id: true, provider: true } }),
  );
  return rows.flatMap(({ company_id, provider }) => {
    const found = providerOf(provider);
    return found === undefined ? [] : [{ company_id, provider: found.slug }];
  });
}

/**
 * The CRM that a company's changes go to: where several are connected the one that was first, the others are read only.
 * @returns its slug; null while none is connected.
 */
export async function crmOf(company_id: string): Promise<string | null> {
  const row = await companyTx({ company_id }, (tx) =>
    tx.integration.findFirst({
      where: { company_id, ...working(), connected_at: { not: null } },
      orderBy: { connected_at: 'asc' },
      select: { provider: true },
    }),
  );
  return row === null ? null : (providerOf(row.provider)?.slug ?? null);
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
