import type { ConnectionView } from '@/lib/contracts/integrations';
import type { Tx } from '@/lib/db/clients';
import { env } from '@/lib/env';
import type { ProviderDescriptor } from '@/lib/integrations/contracts/descriptor';
import { may } from '@/lib/permissions/permissions';
import { waitingChanges } from '../crm-sync/waiting-changes';
import type { Ctx } from '../ctx';
import type { Connection } from './connection';

/** The redirect URI to register at the vendor: exactly this one is sent and taken. */
export function redirectUri({ slug }: Pick<ProviderDescriptor, 'slug'>): string {
  return `${env().APP_URL.replace(/\/$/, '')}/api/integrations/${slug}/callback`;
}

function webhookAddress({ slug, inbound }: ProviderDescriptor, key: string | undefined): string | null {
  // An unsigned vendor is given the address by us.
  if (!inbound?.signed || key === undefined) return null;
  return `${env().APP_URL.replace(/\/$/, '')}/api/webhooks/${slug}/${key}`;
}

/** A connection without its secrets, as the actor may see it; also for a provider that nobody has set up yet. */
export async function presentConnection(
  tx: Tx,
  { actor, company_id }: Pick<Ctx, 'actor' | 'company_id'>,
  provider: ProviderDescriptor,
  connection: Connection | null,
): Promise<ConnectionView> {
  const secrets = connection?.secrets ?? {};
  const row = connection?.row ?? null;
  return {
    id: row?.id ?? null,
    provider: provider.slug,
    name: provider.name,
    type: provider.type,
    status: row?.status ?? null,
    configured: {
      client_id: secrets.client_id !== undefined,
      client_secret: secrets.client_secret !== undefined,
      webhook_secret: secrets.webhook_secret !== undefined,
    },
    client_id_hint: secrets.client_id?.slice(-4) ?? null,
    data_centre: row?.data_centre ?? null,
    data_centres: [...provider.data_centres],
    account_key: row?.account_key ?? null,
    scopes: row?.scopes ?? [],
    wanted_scopes: [...(provider.oauth?.scopes ?? [])],
    webhook_address:
      actor.kind === 'user' && may(actor.role, 'integrations.write')
        ? webhookAddress(provider, secrets.inbound_key)
        : null,
    takes_webhook_secret: provider.inbound?.signed ?? false,
    redirect_uri: provider.oauth === null ? null : redirectUri(provider),
    connected_at: row?.connected_at?.toISOString() ?? null,
    last_sync_at: row?.last_sync_at?.toISOString() ?? null,
    last_error: row?.last_error ?? null,
    reauth_reason: row?.reauth_reason ?? null,
    waiting_changes:
      row?.connected_at == null || !provider.capabilities.includes('crm')
        ? null
        : await waitingChanges(tx, company_id, row),
  };
}
