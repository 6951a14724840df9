import type { Tx } from '@/lib/db/clients';
import type { LeadData } from './row-data';

const SELECT = {
  id: true,
  name: true,
  email: true,
  phone: true,
  company_name: true,
  position: true,
  source: true,
  status: true,
  lead_score: true,
  owner_id: true,
  external_id: true,
} as const;

/** A lead as an import sees it. */
export interface KnownLead extends Record<string, unknown> {
  id: string;
}

/** Leads by what tells that they are the same: CRM id, e-mail, telephone number, or name where nothing else is given. */
export class KnownLeads {
  readonly #byKey = new Map<string, KnownLead>();

  /** The leads of the company that any of these may be. */
  static async read(
    tx: Tx,
    company_id: string,
    wanted: readonly LeadData[],
    by_name: boolean,
  ): Promise<KnownLeads> {
    const known = new KnownLeads();
    const all = (field: 'external_id' | 'email' | 'phone' | 'name') => [
      ...new Set(wanted.flatMap((lead) => lead[field] ?? [])),
    ];
    const rows = await tx.lead.findMany({
      where: {
        company_id,
        OR: [
          { external_id: { in: all('external_id') } },
          { email: { in: all('email') } },
          { phone: { in: all('phone') } },
          ...(by_name ? [{ name: { in: all('name') } }] : []),
        ],
      },
      orderBy: [{ created_at: 'asc' }, { id: 'asc' }],
      select: SELECT,
    });
    for (const row of rows) known.add(row, row);
    return known;
  }

  find(lead: LeadData, by_name: boolean): KnownLead | undefined {
    const sure = keysOf(lead)
      .map((key) => this.#byKey.get(key))
      .find((found) => found !== undefined);
    const contact = lead.email !== undefined || lead.phone !== undefined;
    return sure ?? (by_name && !contact ? this.#byKey.get(nameKey(lead)) : undefined);
  }

  /** The first lead of a key stays: it is the older one. */
  add(record: KnownLead, lead: { [K in keyof LeadData]?: LeadData[K] | null }): void {
    for (const key of [...keysOf(lead), nameKey(lead)])
      if (!this.#byKey.has(key)) this.#byKey.set(key, record);
  }
}

type Keyed = { [K in keyof LeadData]?: LeadData[K] | null };

function keysOf({ external_id, email, phone }: Keyed): string[] {
  return [
    ...(external_id ? [`id|${external_id}`] : []),
    ...(email ? [`email|${email}`] : []),
    ...(phone ? [`phone|${phone}`] : []),
  ];
}

function nameKey({ name }: Keyed): string {
  return `name|${name ?? ''}`;
}
