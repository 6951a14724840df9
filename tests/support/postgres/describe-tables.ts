import { withConnection } from '@/scripts/database/connect';

const COLUMNS = `
  SELECT c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || CASE WHEN a.attnotnull THEN ' not null' ELSE '' END
    || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'`;
// Checks and policies are no part of the Prisma schema; keys, references and indexes are.
const CONSTRAINTS = `
  SELECT c.relname || ' ' || k.conname || ' ' || pg_get_constraintdef(k.oid)
  FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
  WHERE k.connamespace = 'public'::regnamespace AND k.contype IN ('p', 'f', 'u')`;
const INDEXES = `SELECT tablename || ' ' || indexdef FROM pg_indexes WHERE schemaname = 'public'`;
const ENUMS = `
  SELECT t.typname || ' = ' || string_agg(e.enumlabel, ', ' ORDER BY e.enumsortorder)
  FROM pg_type t JOIN pg_enum e ON e.enumtypid = t.oid
  WHERE t.typnamespace = 'public'::regnamespace GROUP BY t.typname`;

/** What a database's tables look like, one line per column, key, reference, index and enum, sorted. */
export async function describeTables(database_url: string): Promise<string[]> {
  return withConnection(database_url, async (client) => {
    const lines: string[] = [];
    for (const sql of [COLUMNS, CONSTRAINTS, INDEXES, ENUMS]) {
      const { rows } = await client.query<string[]>({ text: sql, rowMode: 'array' });
      lines.push(...rows.flat());
    }
    return lines.sort();
  });
}
