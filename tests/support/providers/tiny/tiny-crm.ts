import type { CrmRecord, CrmRecords, CrmScalar } from '@/lib/integrations/contracts/capabilities';
import type { ProviderDescriptor } from '@/lib/integrations/contracts/descriptor';

/** A CRM that knows leads only, in its own words, and sits in this process: what a second provider has to bring at least. */
export interface TinyCrm {
  descriptor: ProviderDescriptor;
  records: Map<string, CrmRecord>;
  /** Puts a lead in, or changes it, as somebody at the CRM would. */
  put(id: string, fields: Record<string, CrmScalar>, owner_id?: string | null): void;
  /** Subscriptions that were asked for. */
  subscribed: { notify_url: string; token: string }[];
}

const THEIRS: Readonly<Record<string, string>> = { name: 'person', email: 'mail', phone: 'tel' };
const PLACE = { data_centre: null, api_domain: null, accounts_server: null, account_key: 'tiny' };
const NOTHING = { items: [], next: null };

export function tinyCrm(users: { id: string; name: string; email: string }[]): TinyCrm {
  const records = new Map<string, CrmRecord>();
  const subscribed: TinyCrm['subscribed'] = [];
  let made = 0;
  const put: TinyCrm['put'] = (id, fields, owner_id) => {
    const stands = records.get(id);
    records.set(id, {
      id,
      module: 'leads',
      fields: { ...stands?.fields, ...fields },
      owner_id: owner_id === undefined ? (stands?.owner_id ?? null) : owner_id,
      modified_at: new Date(),
    });
  };
  const crm: CrmRecords = {
    list: async (module) => (module === 'leads' ? { items: [...records.values()], next: null } : NOTHING),
    get: async (_module, id) => records.get(id) ?? null,
    write: async (_module, writes) =>
      writes.map(({ id, fields: { boss, ...fields } }) => {
        const record = id ?? `t${++made}`;
        put(record, scalars(fields), typeof boss === 'string' ? boss : undefined);
        return {
          id: record,
          status: id === undefined ? 'created' : 'updated',
          code: null,
          modified_at: records.get(record)?.modified_at ?? null,
        };
      }),
    findMade: async () => null,
    remove: async (_module, ids) =>
      ids.map((id) => {
        records.delete(id);
        return { id, status: 'updated', code: null, modified_at: null };
      }),
    listDeleted: async () => NOTHING,
    read: ({ fields, owner_id }) => ({
      fields: Object.fromEntries(
        Object.entries(THEIRS).map(([ours, theirs]) => [ours, scalars(fields)[theirs] ?? null]),
      ),
      refs: { owner: owner_id, contact: null, account: null, account_name: null },
    }),
    encode: (_module, fields) =>
      Object.fromEntries(
        Object.entries(fields).flatMap(([ours, value]) => {
          const theirs = THEIRS[ours];
          return theirs === undefined ? [] : [[theirs, value]];
        }),
      ),
    encodeRefs: (_module, { owner }) => (owner === undefined ? {} : { boss: owner }),
    fields: async () => [],
    users: async () => users,
  };
  const descriptor: ProviderDescriptor = {
    slug: 'tiny',
    provider: 'PIPEDRIVE',
    type: 'CRM',
    name: 'Tiny CRM',
    capabilities: ['crm', 'watch'],
    data_centres: [],
    place: () => PLACE,
    origins: () => [],
    limits: {
      points: 100,
      seconds: 1,
      burst: 50,
      concurrency: 4,
      waiting: 10,
      timeout_ms: 1_000,
      retries: 0,
    },
    oauth: null,
    authorization: () => '',
    check: async () => [],
    open: () => ({
      crm,
      watch: {
        events: ['lead.changed'],
        subscribe: async ({ notify_url, token }, now) => {
          subscribed.push({ notify_url, token });
          return new Date(now.getTime() + 86_400_000);
        },
      },
    }),
    inbound: null,
    mapping: {
      lead: [
        { theirs: 'person', ours: 'name', transform: 'trim' },
        { theirs: 'mail', ours: 'email', transform: 'lower' },
        { theirs: 'tel', ours: 'phone', transform: 'phone' },
      ],
      deal: [{ theirs: 'title', ours: 'title' }],
    },
    sync_kinds: ['leads'],
  };
  return { descriptor, records, put, subscribed };
}

function scalars(fields: Record<string, unknown>): Record<string, CrmScalar> {
  const isScalar = (value: unknown): value is CrmScalar =>
    value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  const found: Record<string, CrmScalar> = {};
  for (const [name, value] of Object.entries(fields)) if (isScalar(value)) found[name] = value;
  return found;
}
