import { companyTx } from '@/lib/db/doors';
import type { PhoneChannel } from '@/lib/db/generated/client';
import { env } from '@/lib/env';
import { VendorError } from '@/lib/http-client/vendor-error';
import type { VendorSession } from '@/lib/integrations/contracts/session';
import { openChannel, renewChannel, subscribe, WANTED_EVENTS } from '@/lib/integrations/goto/channel';
import { goto } from '@/lib/integrations/goto/descriptor';
import { log } from '@/lib/log';
import type { Ctx } from '../ctx';
import { findConnection } from '../integrations/connection';

const DAY_MS = 86_400_000;
/** A channel lives 30 days; it is renewed in its last third, so that a week of failures does no harm. */
const RENEW_WITHIN_MS = 10 * DAY_MS;

/** What GoTo refused is asked for again after this long: a licence was bought, or this release wants more than the last. */
const ASK_AGAIN_MS = DAY_MS;

/**
 * Sees to it that GoTo tells of calls: opens the channel and subscribes it, or renews it before it ends. What GoTo refuses
 * (a missing scope, an address that it cannot reach) is noted in the log: calls then come by schedule alone. A channel that stands
 * and lacks something of what is wanted asks for that, once a day.
 * @returns GoTo's reason when it refuses, else null.
 */
export async function watchCalls(ctx: Ctx, session: VendorSession): Promise<string | null> {
  try {
    await watch(ctx, session);
    return null;
  } catch (error) {
    if (!(error instanceof VendorError) || error.passing) throw error;
    const code = error.vendor_code ?? error.kind;
    log().info({ company_id: ctx.company_id, code }, 'GoTo does not notify');
    return code;
  }
}

async function watch(ctx: Ctx, session: VendorSession): Promise<void> {
  const { company_id } = ctx;
  const { integration_id } = session;
  const key = { company_id_integration_id: { company_id, integration_id } };
  const held = await companyTx(ctx, (tx) => tx.phoneChannel.findUnique({ where: key }));
  const now = ctx.clock.now();
  if (held !== null && held.expires_at.getTime() - now.getTime() > RENEW_WITHIN_MS)
    return complete(ctx, session, held, now);
  const open = (held === null ? null : await renewed(session, held)) ?? (await opened(ctx, session));
  const { lifetime_s, ...channel } = open;
  const expires_at = new Date(now.getTime() + lifetime_s * 1000);
  const data = { ...channel, expires_at, updated_at: now };
  await companyTx(ctx, (tx) =>
    tx.phoneChannel.upsert({ where: key, update: data, create: { company_id, integration_id, ...data } }),
  );
}

async function complete(ctx: Ctx, session: VendorSession, held: PhoneChannel, now: Date): Promise<void> {
  const { company_id, integration_id, channel_id, event_types, updated_at } = held;
  const lacks = WANTED_EVENTS.some((type) => !event_types.includes(type));
  if (!lacks || now.getTime() - updated_at.getTime() < ASK_AGAIN_MS) return;
  const data = { event_types: await subscribe(session, channel_id, event_types), updated_at: now };
  await companyTx(ctx, (tx) =>
    tx.phoneChannel.updateMany({ where: { company_id, integration_id, channel_id }, data }),
  );
}

interface Open {
  channel_id: string;
  nickname: string;
  event_types: string[];
  lifetime_s: number;
}

/** Null when the channel is gone: a new one is opened then. */
async function renewed(session: VendorSession, held: PhoneChannel): Promise<Open | null> {
  const { channel_id, nickname, event_types } = held;
  const lifetime_s = await renewChannel(session, nickname, channel_id);
  return lifetime_s === null ? null : { channel_id, nickname, event_types, lifetime_s };
}

async function opened(ctx: Ctx, session: VendorSession): Promise<Open> {
  const found = await companyTx(ctx, (tx) => findConnection(tx, ctx.company_id, goto));
  const secret = found?.secrets.inbound_key;
  if (secret === undefined) throw new VendorError('protocol', 'This connection has no address for events.');
  const nickname = `performancy-${session.integration_id}`;
  const url = `${env().APP_URL.replace(/\/$/, '')}/api/webhooks/${goto.slug}/${secret}`;
  const channel = await openChannel(session, nickname, url);
  return { ...channel, nickname, event_types: await subscribe(session, channel.channel_id) };
}
