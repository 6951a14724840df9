import { isModule, MODULE_NAMES, type ModuleName } from './modules';
import { zohoTime } from './zoho-time';

export interface ZohoUser {
  id: string;
  full_name: string;
  email: string;
  status: 'active' | 'inactive';
}

/** A record as stored; `Modified_Time` and its like are kept as text, as they are sent. */
export type ZohoRecord = Record<string, unknown> & { id: string };

export interface DeletedRecord {
  id: string;
  display_name: string | null;
  type: 'recycle' | 'permanent';
  deleted_time: string;
  deleted_ms: number;
}

export type Operation = 'insert' | 'update' | 'delete';
export type Listener = (module: ModuleName, operation: Operation, ids: string[], fields: string[]) => void;

const FIRST_ID = 5_725_767_000_000_400_000n;

/** One organisation: its users, records and what was deleted. */
export class ZohoStore {
  readonly org = {
    id: '5725767000000000123',
    company_name: 'Vendas Brasil Ltda',
    time_zone: 'America/Sao_Paulo',
    currency: 'Brazilian Real - BRL',
    iso_code: 'BRL',
    country_code: 'BR',
  };
  readonly users: ZohoUser[] = [];
  private readonly records = new Map<ModuleName, Map<string, ZohoRecord>>();
  private readonly deleted = new Map<ModuleName, DeletedRecord[]>();
  private readonly listeners: Listener[] = [];
  private last = FIRST_ID;
  /** Grows with every change of a module; sorted lists are kept until then. */
  private readonly versions = new Map<ModuleName, number>();
  private readonly sorted = new Map<string, { version: number; ids: ZohoRecord[] }>();

  constructor(readonly now: () => number) {
    for (const name of MODULE_NAMES) {
      this.records.set(name, new Map());
      this.deleted.set(name, []);
    }
  }

  newId(): string {
    this.last += 1n;
    return this.last.toString();
  }

  onChange(listener: Listener): void {
    this.listeners.push(listener);
  }

  get(module: ModuleName, id: string): ZohoRecord | undefined {
    return this.records.get(module)?.get(id);
  }

  all(module: ModuleName): ZohoRecord[] {
    return [...(this.records.get(module)?.values() ?? [])];
  }

  count(module: ModuleName): number {
    return this.records.get(module)?.size ?? 0;
  }

  /** The module's records by a field, ascending; the same array until something changes. */
  by(module: ModuleName, field: string): ZohoRecord[] {
    const version = this.versions.get(module) ?? 0;
    const key = `${module}|${field}`;
    const kept = this.sorted.get(key);
    if (kept?.version === version) return kept.ids;
    const value = (record: ZohoRecord) => `${record[field] ?? ''}`;
    const ids = this.all(module).sort((a, b) => {
      const [left, right] = [value(a), value(b)];
      return left < right ? -1 : left > right ? 1 : a.id < b.id ? -1 : 1;
    });
    this.sorted.set(key, { version, ids });
    return ids;
  }

  insert(module: ModuleName, fields: Record<string, unknown>, owner?: ZohoUser): ZohoRecord {
    const by = owner ?? this.users[0];
    const moment = zohoTime(this.now());
    const record: ZohoRecord = {
      Owner: reference(by),
      Created_By: reference(by),
      ...fields,
      id: this.newId(),
      Created_Time: moment,
      Modified_Time: moment,
      Modified_By: reference(by),
    };
    this.records.get(module)?.set(record.id, record);
    this.changed(module, 'insert', [record.id], Object.keys(fields));
    return record;
  }

  update(module: ModuleName, id: string, fields: Record<string, unknown>): ZohoRecord | undefined {
    const record = this.get(module, id);
    if (record === undefined) return undefined;
    Object.assign(record, fields, { id, Modified_Time: zohoTime(this.now()) });
    this.changed(module, 'update', [id], Object.keys(fields));
    return record;
  }

  remove(module: ModuleName, id: string, type: DeletedRecord['type'] = 'recycle'): boolean {
    const record = this.get(module, id);
    if (record === undefined) return false;
    this.records.get(module)?.delete(id);
    const name = record.Last_Name ?? record.Deal_Name ?? record.Subject ?? null;
    this.deleted.get(module)?.push({
      id,
      display_name: typeof name === 'string' ? name : null,
      type,
      deleted_time: zohoTime(this.now()),
      deleted_ms: this.now(),
    });
    this.changed(module, 'delete', [id], []);
    return true;
  }

  /** Duplicates made one: the others go for good, what hung on them hangs on the first. */
  merge(module: ModuleName, master: string, others: readonly string[]): void {
    for (const other of others) {
      for (const [name, records] of this.records)
        for (const record of records.values()) this.repoint(name, record, other, master);
      this.remove(module, other, 'permanent');
    }
    this.update(module, master, {});
  }

  deletedOf(module: ModuleName): readonly DeletedRecord[] {
    return this.deleted.get(module) ?? [];
  }

  /** Writes many records at once without telling anyone, for large organisations. */
  load(module: string, records: readonly ZohoRecord[]): void {
    if (!isModule(module)) throw new Error(`There is no module ${module}.`);
    for (const record of records) this.records.get(module)?.set(record.id, record);
    this.versions.set(module, (this.versions.get(module) ?? 0) + 1);
  }

  private repoint(module: ModuleName, record: ZohoRecord, from: string, to: string): void {
    for (const field of ['Who_Id', 'What_Id', 'Contact_Name', 'Account_Name', 'Parent_Id']) {
      const value = record[field];
      if (typeof value !== 'object' || value === null || !('id' in value) || value.id !== from) continue;
      this.update(module, record.id, { [field]: { ...value, id: to } });
    }
  }

  private changed(module: ModuleName, operation: Operation, ids: string[], fields: string[]): void {
    this.versions.set(module, (this.versions.get(module) ?? 0) + 1);
    for (const listener of this.listeners) listener(module, operation, ids, fields);
  }
}

/** How a user stands in a lookup. */
export function reference(user: ZohoUser | undefined): { id: string; name: string; email: string } | null {
  return user === undefined ? null : { id: user.id, name: user.full_name, email: user.email };
}
