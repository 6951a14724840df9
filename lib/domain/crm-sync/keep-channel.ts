import { randomInt } from 'node:crypto';
import { companyTx } from '@/lib/db/doors';
import { env } from '@/lib/env';
import { newId, newSecret } from '@/lib/ids';
import { channelTokenName } from '@/lib/integrations/contracts/connection';
import { providerOf } from '@/lib/integrations/registry';
import type { Ctx } from '../ctx';
import { connectionById, lockConnection, sealSecrets } from '../integrations/connection';
import type { OpenConnection } from '../integrations/with-connection';

/** Subscriptions that end sooner are renewed. */
const RENEW_MS = 36 * 3_600_000;
/** One that lasts an hour only is renewed in its last half. */
const RENEW_SHORT_MS = 30 * 60_000;
/** Vendors take tokens of up to 50 characters. */
const TOKEN_LENGTH = 43;

/**
 * Sees to it that a CRM tells of changes: makes the connection's subscription, or renews it before it ends. What was granted is
 * kept, not what was asked for.
 * @returns when the subscription ends; null for a CRM that tells nobody. @throws VendorError when it refuses.
 */
export async function keepChannel(ctx: Ctx, { session, can }: OpenConnection): Promise<Date | null> {
  const { watch } = can;
  if (watch === undefined) return null;
  const { company_id } = ctx;
  const { integration_id } = session;
  const now = ctx.clock.now();
  const { channel, token, address } = await companyTx({ company_id }, async (tx) => {
    await lockConnection(tx, company_id, integration_id);
    const { row, secrets } = await connectionById(tx, company_id, integration_id);
    const slug = providerOf(row.provider)?.slug ?? '';
    const name = channelTokenName(slug);
    const stands = secrets.extra?.[name];
    const token = stands ?? newSecret().slice(0, TOKEN_LENGTH);
    if (stands === undefined)
      await tx.integration.update({
        where: { company_id_id: { company_id, id: integration_id } },
        data: {
          encrypted_config: await sealSecrets(tx, company_id, integration_id, {
            ...secrets,
            extra: { ...secrets.extra, [name]: token },
          }),
        },
      });
    const channel = await tx.crmChannel.findFirst({ where: { company_id, integration_id } });
    // Without its token a subscription of before is of no use.
    return {
      channel: stands === undefined ? null : channel,
      token,
      address: `${slug}/${secrets.inbound_key ?? ''}`,
    };
  });
  if (channel !== null && !isDue(channel.expires_at, channel.updated_at, now)) return channel.expires_at;
  const channel_id = channel?.channel_id ?? newChannelId(now);
  const notify_url = `${env().APP_URL.replace(/\/$/, '')}/api/webhooks/${address}`;
  const expires_at = await watch.subscribe({ channel_id, token, notify_url }, now);
  await companyTx({ company_id }, async (tx) => {
    await tx.crmChannel.deleteMany({ where: { company_id, integration_id } });
    await tx.crmChannel.create({
      data: {
        id: newId(),
        company_id,
        integration_id,
        channel_id,
        events: [...watch.events],
        expires_at,
        created_at: now,
        updated_at: now,
      },
    });
  });
  return expires_at;
}

function isDue(expires_at: Date, granted_at: Date, now: Date): boolean {
  const whole = expires_at.getTime() - granted_at.getTime();
  const margin = whole > 2 * RENEW_MS ? RENEW_MS : Math.min(whole / 2, RENEW_SHORT_MS);
  return expires_at.getTime() - now.getTime() < margin;
}

/** Up to 19 digits, unlike any other: the time and six at random. */
function newChannelId(now: Date): string {
  return `${now.getTime()}${String(randomInt(1_000_000)).padStart(6, '0')}`;
}
