import type { Tx } from '@/lib/db/clients';
import { endAlert, settleAlerts } from '../alerts/settle-alerts';
import type { Ctx } from '../ctx';

/** What directors are told about a connection: what makes two alerts the same. */
export const CONNECTION_ALERTS = {
  reauth: (integration_id: string) => `needs-reauth:${integration_id}`,
  sync: (integration_id: string, kind: string) => `sync-failed:${integration_id}:${kind}`,
  daily: (integration_id: string) => `daily-limit:${integration_id}`,
  push: (integration_id: string, change_id: string) => `crm-push:${integration_id}:${change_id}`,
} as const;

type Where = Pick<Ctx, 'company_id' | 'clock'>;

/** Somebody has signed in again: should that sign-in end as well, it is told anew. */
export async function endReauthAlert(
  tx: Tx,
  { company_id, clock }: Where,
  integration_id: string,
): Promise<void> {
  await endAlert(tx, company_id, CONNECTION_ALERTS.reauth(integration_id), clock.now());
}

/** A synchronisation has ended well: what earlier ones of its kind failed at is done, and calls are let through again. */
export async function endSyncAlerts(
  tx: Tx,
  { company_id, clock }: Where,
  integration_id: string,
  kind: string,
): Promise<void> {
  await endAlert(tx, company_id, CONNECTION_ALERTS.sync(integration_id, kind), clock.now());
  await endAlert(tx, company_id, CONNECTION_ALERTS.daily(integration_id), clock.now());
}

/** The connection has ended: nothing of it is to be mended. */
export async function endConnectionAlerts(
  tx: Tx,
  { company_id, clock }: Where,
  integration_id: string,
): Promise<void> {
  const keys = [
    CONNECTION_ALERTS.reauth(integration_id),
    CONNECTION_ALERTS.daily(integration_id),
    CONNECTION_ALERTS.sync(integration_id, ''),
    CONNECTION_ALERTS.push(integration_id, ''),
  ];
  const OR = keys.map((startsWith) => ({ open_key: { startsWith } }));
  await settleAlerts(tx, { company_id, OR }, clock.now());
}
