import { reference, type ZohoRecord, type ZohoStore } from './store';
import { zohoTime } from './zoho-time';

/** Fills a module with `count` leads, each modified a second after the one before: for large first imports. */
export function manyLeads(store: ZohoStore, count: number): void {
  const start = store.now() - (count + 60) * 1000;
  const owners = store.users.map(reference);
  const rows: ZohoRecord[] = [];
  for (let n = 0; n < count; n += 1) {
    const moment = zohoTime(start + n * 1000);
    rows.push({
      id: store.newId(),
      First_Name: `Cliente ${n}`,
      Last_Name: 'da Silva',
      Company: `Empresa ${n % 5_000}`,
      Email: `cliente${n}@empresa${n % 5_000}.example`,
      Phone: `(11) 9${(80_000_000 + n).toString()}`,
      Lead_Source: 'Site',
      Lead_Status: 'Novo',
      Converted__s: false,
      Owner: owners[n % Math.max(owners.length, 1)] ?? null,
      Created_Time: moment,
      Modified_Time: moment,
    });
  }
  store.load('Leads', rows);
}
