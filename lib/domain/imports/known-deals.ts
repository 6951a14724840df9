import type { Tx } from '@/lib/db/clients';
import type { DealData } from './row-data';

const SELECT = {
  id: true,
  external_id: true,
  title: true,
  stage: true,
  stage_since: true,
  probability: true,
  value: true,
  currency: true,
  expected_close_at: true,
  closed_at: true,
  close_reason: true,
  owner_id: true,
  lead_id: true,
} as const;

/** A deal as an import sees it. */
export interface KnownDeal extends Record<string, unknown> {
  id: string;
  external_id?: string | null;
  title: string;
  stage: string;
  lead_id: string;
  value: number;
}

/** Deals by what tells that they are the same: CRM id, or title and lead. */
export class KnownDeals {
  readonly #byKey = new Map<string, KnownDeal>();

  /** The deals of the company that any of these may be. */
  static async read(
    tx: Tx,
    company_id: string,
    wanted: readonly DealData[],
    lead_ids: readonly string[],
  ): Promise<KnownDeals> {
    const known = new KnownDeals();
    const rows = await tx.deal.findMany({
      where: {
        company_id,
        OR: [
          { external_id: { in: wanted.flatMap(({ external_id }) => external_id ?? []) } },
          {
            lead_id: { in: [...new Set(lead_ids)] },
            title: { in: wanted.flatMap(({ title }) => title ?? []) },
          },
        ],
      },
      orderBy: [{ created_at: 'asc' }, { id: 'asc' }],
      select: SELECT,
    });
    for (const row of rows) known.add(row);
    return known;
  }

  find({ external_id, title }: DealData, lead_id: string): KnownDeal | undefined {
    const sure = external_id === undefined ? undefined : this.#byKey.get(`id|${external_id}`);
    return sure ?? this.#byKey.get(`${lead_id}|${title ?? ''}`);
  }

  add(deal: KnownDeal): void {
    const keys = [`${deal.lead_id}|${deal.title}`, ...(deal.external_id ? [`id|${deal.external_id}`] : [])];
    for (const key of keys) if (!this.#byKey.has(key)) this.#byKey.set(key, deal);
  }
}
