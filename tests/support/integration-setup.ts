// Runs in front of every integration test file: gives it a fresh copy of the migrated database and its configuration.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, inject } from 'vitest';
import { disconnect } from '@/lib/db/clients';
import { closeQueue } from '@/lib/queue/boss';
import { withConnection } from '@/scripts/database/connect';
import { databaseUrls } from './postgres/database-urls';
import { testEnvironment } from './test-environment';

const database = `test_${randomBytes(6).toString('hex')}`;
const urls = databaseUrls(inject('postgresPort'), database);
const data_dir = mkdtempSync(join(tmpdir(), 'performancy-test-'));

await withConnection(urls.superuser, (client) =>
  client.query(`CREATE DATABASE ${database} TEMPLATE ${urls.template} OWNER ${urls.owner_role}`),
);
Object.assign(process.env, testEnvironment(urls.owner, data_dir));

afterAll(async () => {
  await closeQueue();
  await disconnect();
  await withConnection(urls.superuser, (client) => client.query(`DROP DATABASE ${database} WITH (FORCE)`));
  rmSync(data_dir, { recursive: true, force: true });
});
