import { VendorError } from '@/lib/http-client/vendor-error';
import type { CrmModule, CrmRecord, CrmRecords, CrmWrite, WriteResult } from '../contracts/capabilities';
import type { VendorSession } from '../contracts/session';
import { apiUrl } from './addresses';
import { coqlAnswer, countAnswer, readAnswer, type ZohoRow } from './answers';
import { listDeleted, removeRecords } from './deleted';
import { ID_FIELD, listedFields, readOrg, readUsers } from './fields';
import { getRecord } from './get-record';
import { keptFields } from './kept-fields';
import { encodeRefs, encodeValues, readValues } from './mapper';
import { ZOHO_MODULES } from './modules';
import { sinceHeader, walk } from './walk';
import { sendBatch } from './write';

/** Leads, deals and contacts of a Zoho organisation. */
export function zohoRecords(session: VendorSession): CrmRecords {
  const fieldsOf = (module: CrmModule, fresh = false) => keptFields(session, ZOHO_MODULES[module], fresh);
  return {
    async list(module, position) {
      const listing = {
        path: `/${ZOHO_MODULES[module]}`,
        fields: listedFields(module, await fieldsOf(module), position.fields),
        ...(module === 'leads' ? { query: { converted: 'both' } } : {}),
        operation: `${module}.list`,
      };
      const { items, next } = await walkBoth(session, listing, position);
      return { items: items.map((row) => recordOf(module, row)), next };
    },

    async count(module) {
      const { body } = await session.send({
        method: 'GET',
        url: apiUrl(session, `/${ZOHO_MODULES[module]}/actions/count`),
        operation: `${module}.count`,
      });
      return readAnswer(countAnswer, body).count;
    },

    async get(module, id, wanted) {
      const row = await getRecord(session, ZOHO_MODULES[module], id);
      if (row === null) return null;
      const record = recordOf(module, row);
      if (wanted === undefined) return record;
      // Zoho answers with every field, and then with standard ones that no list brings.
      const listed = new Set(listedFields(module, await fieldsOf(module), wanted));
      const fields = Object.entries(record.fields).filter(([name]) => listed.has(name));
      return { ...record, fields: Object.fromEntries(fields) };
    },

    async write(module, records) {
      const { unique } = await fieldsOf(module);
      const results = new Array<WriteResult>(records.length);
      const put = async (indexes: number[], work: (part: CrmWrite[]) => Promise<WriteResult[]>) => {
        if (indexes.length === 0) return;
        const part = indexes.flatMap((index) => records[index] ?? []);
        for (const [place, result] of (await work(part)).entries()) results[indexes[place] ?? 0] = result;
      };
      const indexes = records.map((_record, index) => index);
      const guarded = indexes.filter((index) => records[index]?.unmodified_since !== undefined);
      for (const index of guarded) await put([index], (part) => update(session, module, part));
      const rest = indexes.filter((index) => !guarded.includes(index));
      await put(
        rest.filter((index) => records[index]?.id !== undefined),
        (part) => update(session, module, part),
      );
      await put(
        rest.filter((index) => records[index]?.id === undefined),
        (part) => insert(session, module, part, unique),
      );
      return results;
    },

    remove: (module, ids) => removeRecords(session, ZOHO_MODULES[module], ids),
    listDeleted: (module, position) => listDeleted(session, ZOHO_MODULES[module], position),

    async findMade(module, fields, since) {
      const [name, value] = nameOf(module, fields);
      if (value === null) return null;
      const { status, body } = await session.send({
        method: 'POST',
        url: apiUrl(session, '/coql'),
        json: {
          select_query: `select id from ${ZOHO_MODULES[module]} where ${name} = '${quoted(value)}' and Created_Time >= '${sinceHeader(since)}' limit 2`,
        },
        idempotent: true,
        operation: `${module}.find`,
      });
      if (status === 204) return null;
      const { data } = readAnswer(coqlAnswer, body);
      return data.length === 1 ? (data[0]?.id ?? null) : null;
    },

    read: readValues,
    encode: encodeValues,
    encodeRefs,
    fields: async (module, fresh) => (await fieldsOf(module, fresh)).fields,
    users: () => readUsers(session),
    currency: async () => (await readOrg(session))?.currency ?? null,
  };
}

/** Some organisations' editions do not know `converted=both`: then only open leads are listed. */
async function walkBoth(...args: Parameters<typeof walk>): ReturnType<typeof walk> {
  const [session, listing, position] = args;
  try {
    return await walk(session, listing, position);
  } catch (error) {
    const refused = error instanceof VendorError && error.kind === 'invalid' && listing.query !== undefined;
    if (!refused || position.cursor) throw error;
    return walk(session, { ...listing, query: {} }, position);
  }
}

function recordOf(module: CrmModule, row: ZohoRow): CrmRecord {
  const { id, Owner, Modified_Time, ...fields } = row;
  return { id, module, fields, owner_id: Owner?.id ?? null, modified_at: Modified_Time ?? new Date(0) };
}

function update(session: VendorSession, module: CrmModule, part: CrmWrite[]): Promise<WriteResult[]> {
  return sendBatch(session, {
    method: 'PUT',
    path: `/${ZOHO_MODULES[module]}`,
    records: part.map(({ id, fields }) => ({ id, ...fields })),
    unmodified_since: part[0]?.unmodified_since,
    operation: `${module}.update`,
    idempotent: true,
  });
}

/** Where the organisation has a unique field for our id, or a lead has an e-mail, the vendor finds duplicates itself. */
function insert(
  session: VendorSession,
  module: CrmModule,
  part: CrmWrite[],
  unique: readonly string[],
): Promise<WriteResult[]> {
  const by_id = unique.includes(ID_FIELD);
  const records = part.map(({ fields, our_id }) =>
    by_id && our_id !== undefined ? { ...fields, [ID_FIELD]: our_id } : fields,
  );
  return sendBatch(session, {
    method: 'POST',
    path: by_id ? `/${ZOHO_MODULES[module]}/upsert` : `/${ZOHO_MODULES[module]}`,
    records,
    ...(by_id ? { more: { duplicate_check_fields: [ID_FIELD] } } : {}),
    operation: `${module}.insert`,
    idempotent: by_id,
  });
}

/** The field by which a record that was just made is found again. */
function nameOf(module: CrmModule, fields: Record<string, unknown>): [string, string | null] {
  const text = (name: string) => {
    const value = fields[name];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  if (module === 'deals') return ['Deal_Name', text('Deal_Name')];
  const email = text('Email');
  return email === null ? ['Last_Name', text('Last_Name')] : ['Email', email];
}

function quoted(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
}
