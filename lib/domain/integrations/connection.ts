import type { Tx } from '@/lib/db/clients';
import type { Integration } from '@/lib/db/generated/client';
import { companySealer } from '@/lib/db/sealer';
import { notFound } from '@/lib/errors/app-error';
import {
  type ConnectionPlace,
  type ConnectionSecrets,
  connectionSecretsSchema,
} from '@/lib/integrations/contracts/connection';
import type { ProviderDescriptor } from '@/lib/integrations/contracts/descriptor';
import { providerBySlug } from '@/lib/integrations/registry';

/** A connection as the hub works with it: the row, where the account lives, and its secrets in the clear. */
export interface Connection {
  row: Integration;
  place: ConnectionPlace;
  secrets: ConnectionSecrets;
}

/** The provider of an address part. @throws AppError not_found */
export function requireProvider(slug: string): ProviderDescriptor {
  const found = providerBySlug(slug);
  if (found === undefined) throw notFound('Integration');
  return found;
}

/** The company's connection to a provider, or null. `lock` keeps other writers out until the transaction ends. */
export async function findConnection(
  tx: Tx,
  company_id: string,
  { provider, name }: Pick<ProviderDescriptor, 'provider' | 'name'>,
  lock = false,
): Promise<Connection | null> {
  const where = { company_id_provider_name: { company_id, provider, name } };
  if (lock) {
    const found = await tx.integration.findUnique({ where, select: { id: true } });
    if (found === null) return null;
    await lockConnection(tx, company_id, found.id);
  }
  const row = await tx.integration.findUnique({ where });
  return row === null ? null : openConnection(tx, row);
}

/** One connection by its id. @throws AppError not_found */
export async function connectionById(tx: Tx, company_id: string, id: string): Promise<Connection> {
  const row = await tx.integration.findUnique({ where: { company_id_id: { company_id, id } } });
  if (row === null) throw notFound('Integration');
  return openConnection(tx, row);
}

/** Waits for other writers of the connection; rows that only refer to it are not held up. */
export async function lockConnection(tx: Tx, company_id: string, id: string): Promise<void> {
  await tx.$queryRaw`
    SELECT id FROM integrations WHERE company_id = ${company_id} AND id = ${id} FOR NO KEY UPDATE`;
}

/** The secrets as they are stored. */
export async function sealSecrets(
  tx: Tx,
  company_id: string,
  id: string,
  secrets: ConnectionSecrets,
): Promise<string> {
  const sealer = await companySealer(tx, company_id);
  return sealer.seal('integrations', 'encrypted_config', id, JSON.stringify(secrets));
}

async function openConnection(tx: Tx, row: Integration): Promise<Connection> {
  const sealer = await companySealer(tx, row.company_id);
  const text = sealer.open('integrations', 'encrypted_config', row.id, row.encrypted_config);
  return { row, place: placeOf(row), secrets: connectionSecretsSchema.parse(JSON.parse(text)) };
}

export function placeOf(row: ConnectionPlace): ConnectionPlace {
  const { data_centre, api_domain, accounts_server, account_key } = row;
  return { data_centre, api_domain, accounts_server, account_key };
}
