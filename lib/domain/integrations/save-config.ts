import {
  type ConnectionView,
  type SaveConnectionConfig,
  saveConnectionConfigSchema,
} from '@/lib/contracts/integrations';
import { companyTx } from '@/lib/db/doors';
import { AppError } from '@/lib/errors/app-error';
import { hashSecret, newId, newSecret } from '@/lib/ids';
import type { ProviderDescriptor } from '@/lib/integrations/contracts/descriptor';
import { authorize } from '@/lib/permissions/actor';
import { writeAudit } from '../audit/write-audit';
import type { Ctx } from '../ctx';
import { findConnection, requireProvider, sealSecrets } from './connection';
import { presentConnection } from './present-connection';

/**
 * Saves what a director typed about a provider's app; what is left out stays. Another client id ends the sign-in that was
 * made with the old one.
 * @throws AppError not_found for an unknown provider, unprocessable for an unknown data centre.
 */
export async function saveConfig({
  ctx,
  input,
}: {
  ctx: Ctx;
  input: { provider: string; config: SaveConnectionConfig };
}): Promise<ConnectionView> {
  authorize(ctx.actor, 'integrations.write');
  const provider = requireProvider(input.provider);
  const config = saveConnectionConfigSchema.parse(input.config);
  requireDataCentre(provider, config.data_centre);
  const { company_id } = ctx;
  return companyTx(ctx, async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`connection|${company_id}|${provider.slug}`}, 0))`;
    const before = await findConnection(tx, company_id, provider, true);
    const id = before?.row.id ?? newId();
    const inbound_key = before?.secrets.inbound_key ?? newSecret();
    const { data_centre, ...typed } = config;
    const secrets = { ...before?.secrets, ...typed, inbound_key };
    const moved = data_centre !== undefined && data_centre !== before?.row.data_centre;
    const another = secrets.client_id !== before?.secrets.client_id || moved;
    if (another) {
      delete secrets.access_token;
      delete secrets.refresh_token;
    }
    const data = {
      encrypted_config: await sealSecrets(tx, company_id, id, secrets),
      inbound_key_hash: hashSecret(inbound_key),
      // Without a sign-in at a vendor there is nothing to wait for.
      ...(provider.oauth === null ? { status: 'ACTIVE' as const } : {}),
      ...(another
        ? {
            ...provider.place(data_centre ?? before?.row.data_centre ?? null),
            ...(provider.oauth === null ? {} : { status: 'PENDING' as const }),
            access_expires_at: null,
            // The sign-in that follows tells whether it is another account.
            account_key: before?.row.account_key ?? null,
            refresh_started_at: null,
            scopes: [],
          }
        : {}),
    };
    await tx.integration.upsert({
      where: { company_id_id: { company_id, id } },
      update: data,
      create: {
        id,
        company_id,
        type: provider.type,
        provider: provider.provider,
        name: provider.name,
        settings: {},
        ...data,
      },
    });
    await writeAudit(tx, ctx, {
      action: 'CONFIGURE_INTEGRATION',
      entity_type: 'integration',
      entity_id: id,
      after: { provider: provider.slug, changed: Object.keys(config) },
    });
    return presentConnection(tx, ctx, provider, await findConnection(tx, company_id, provider));
  });
}

function requireDataCentre({ data_centres }: ProviderDescriptor, wanted: string | undefined): void {
  if (wanted === undefined || data_centres.includes(wanted)) return;
  throw new AppError('unprocessable', 'This data centre is not known; choose one from the list.', {
    errors: [{ path: 'data_centre', message: 'Choose one from the list.' }],
  });
}
