import { roleUrl } from '@/lib/db/roles';
import { withConnection } from '@/scripts/database/connect';

const PAGE = 200;
const COLUMNS = 11;

/**
 * The floor of an import: the same lead rows inserted page by page, a transaction each, by the bare driver as the
 * application's role: no reading, no comparing, no link to the record.
 * @returns records a second.
 */
export async function bareInserts(owner_url: string, company_id: string, count: number): Promise<number> {
  return withConnection(roleUrl(owner_url, 'performancy_app'), async (client) => {
    await client.query(
      "SELECT set_config('app.company_id', $1, false), set_config('app.crm_sync', 'on', false)",
      [company_id],
    );
    const started = performance.now();
    for (let from = 0; from < count; from += PAGE) {
      const size = Math.min(PAGE, count - from);
      const values: unknown[] = [];
      const rows = Array.from({ length: size }, (_row, place) => {
        const n = from + place;
        values.push(
          company_id,
          `bare-${n}`,
          `bare-${n}`,
          `Cliente ${n} da Silva`,
          `cliente${n}@bare.example`,
          `+55119${80_000_000 + n}`,
          `Empresa ${n % 5_000}`,
          'Site',
          'Novo',
          '{}',
          new Date(),
        );
        const first = place * COLUMNS;
        return `(${Array.from({ length: COLUMNS }, (_value, column) => `$${first + column + 1}`).join(',')})`;
      });
      await client.query('BEGIN');
      await client.query(
        `INSERT INTO leads (company_id, id, external_id, name, email, phone, company_name, source, status, custom_fields, updated_at)
         VALUES ${rows.join(',')}`,
        values,
      );
      await client.query('COMMIT');
    }
    return (count * 1000) / (performance.now() - started);
  });
}
