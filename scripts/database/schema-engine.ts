import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import { ROOT } from '../run/project';
import { ScriptAdapter } from './script-adapter';

/** No tables or enums of the database are managed outside the schema. */
export const FILTERS = { externalTables: [], externalEnums: [] };

let loaded: Promise<void> | undefined;

/**
 * Opens Prisma's schema engine in its official WASM build, which needs no download, on a database, for one piece
 * of work. It keeps the same `_prisma_migrations` table as `prisma migrate deploy`.
 */
export async function withSchemaEngine<T>(
  database_url: string,
  work: (engine: bindings.SchemaEngine) => Promise<T>,
): Promise<T> {
  loaded ??= load();
  await loaded;
  const adapter = new ScriptAdapter({ connectionString: database_url });
  const datamodels = schemaFiles().map(({ path, content }): [string, string] => [path, content]);
  const bound = bindMigrationAwareSqlAdapterFactory(adapter);
  try {
    const engine = await bindings.SchemaEngine.new({ datamodels }, () => {}, bound);
    return await work(engine);
  } finally {
    await adapter.close();
  }
}

async function load(): Promise<void> {
  const script = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const wasm = readFileSync(script.replace(/\.js$/, '.wasm'));
  const { instance } = await WebAssembly.instantiate(wasm, { './schema_engine_bg.js': { ...bindings } });
  bindings.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === 'function') start();
}

/** The files of the Prisma schema, with paths relative to the project. */
export function schemaFiles(): { path: string; content: string }[] {
  return globSync('prisma/schema/*.prisma', { cwd: ROOT })
    .sort()
    .map((path) => ({ path, content: readFileSync(join(ROOT, path), 'utf8') }));
}
