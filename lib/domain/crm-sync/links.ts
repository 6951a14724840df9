import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Tx } from '@/lib/db/clients';
import type { CrmLink, Prisma } from '@/lib/db/generated/client';
import type { Values } from './merge-values';

/** Names of what records are linked as. "account" is a company at the CRM, which is a lead here. */
export type LinkModule = 'leads' | 'deals' | 'contacts' | 'accounts' | 'activities' | 'notes' | 'calls';
export type LinkEntity = 'lead' | 'deal' | 'contact' | 'conversation' | 'activity' | 'task' | 'note';

interface LinkScope {
  company_id: string;
  integration_id: string;
}

export interface NewLink {
  module: LinkModule;
  external_id: string;
  entity_type: LinkEntity;
  entity_id: string;
  base?: Values;
  external_modified_at?: Date;
}

/** Links of records of one module, by the CRM's id. */
export async function linksOf(
  tx: Tx,
  { company_id, integration_id }: LinkScope,
  module: LinkModule,
  ids: readonly string[],
): Promise<Map<string, CrmLink>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.crmLink.findMany({
    where: { company_id, integration_id, module, external_id: { in: [...new Set(ids)] } },
  });
  return new Map(rows.map((row) => [row.external_id, row]));
}

/** Where a row here stands at the CRM, as long as it is there. */
export async function linkOfEntity(
  tx: Tx,
  { company_id, integration_id }: LinkScope,
  module: LinkModule,
  entity_type: LinkEntity,
  entity_id: string,
): Promise<CrmLink | null> {
  return tx.crmLink.findFirst({
    where: { company_id, integration_id, module, entity_type, entity_id, deleted_at: null },
    orderBy: { created_at: 'asc' },
  });
}

export async function addLinks(tx: Tx, scope: LinkScope, links: readonly NewLink[]): Promise<void> {
  if (links.length === 0) return;
  const { company_id, integration_id } = scope;
  const rows = links.map((link) => ({ id: randomUUID(), base: {}, ...link }));
  await tx.$executeRaw`
    INSERT INTO crm_links (company_id, integration_id, id, module, external_id, entity_type, entity_id, base,
                           external_modified_at, updated_at)
    SELECT ${company_id}, ${integration_id}, id, module, external_id, entity_type, entity_id, base, external_modified_at, now()
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row(
      id text, module text, external_id text, entity_type text, entity_id text, base jsonb,
      external_modified_at timestamptz)`;
}

const valuesSchema = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

/** What both sides last agreed on. */
export function baseOf(link: { base: Prisma.JsonValue } | undefined): Values {
  return valuesSchema.safeParse(link?.base).data ?? {};
}

/** What this transaction writes comes from the CRM: it is no change that the CRM must be told of. */
export async function fromCrm(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT set_config('app.crm_sync', 'on', true)`;
}

/** One writer at a time for the records of a connection, so that two readers of a new record make one row. */
export async function lockCrm(tx: Tx, { integration_id }: LinkScope): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`crm|${integration_id}`}, 0))`;
}

/** Deleted here, and the CRM has not been told yet: it stays deleted, whatever the CRM still says. */
export async function isBeingDeleted(
  tx: Tx,
  { company_id }: Pick<LinkScope, 'company_id'>,
  entity_type: 'lead' | 'deal' | 'task' | 'note',
  entity_id: string,
): Promise<boolean> {
  const waiting = await tx.crmChange.findUnique({
    where: { company_id_id: { company_id, id: `${entity_type}:${entity_id}` } },
    select: { operation: true },
  });
  return waiting?.operation === 'delete';
}
