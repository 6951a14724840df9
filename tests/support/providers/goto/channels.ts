import { randomUUID } from 'node:crypto';
import { type Answer, type Exchange, jsonOf, objectOf, textOf } from './exchange';
import { badRequest, notFound } from './problems';
import type { Channel, GoToState } from './state';

const LIFETIME_MAX_S = 2_592_000;

/**
 * POST /notification-channel/v1/channels/:nickname. The address must answer OPTIONS with 2xx; the same nickname and address
 * give the channel that is there.
 */
export async function createChannel(exchange: Exchange, state: GoToState): Promise<Answer> {
  const body = jsonOf(exchange);
  if (body.channelType !== 'Webhook') return badRequest('Only webhook channels are supported here');
  const url = textOf(objectOf(objectOf(body.webhookChannelData).webhook).url);
  if (!(await answersOptions(url))) return badRequest('The webhook URL did not answer OPTIONS');
  const nickname = exchange.params.nickname ?? '';
  const held = [...state.channels.values()].find(
    (c) => c.nickname === nickname && c.url === url && isAlive(c, state),
  );
  if (held !== undefined) return { status: 201, body: present(held, state) };
  const lifetime = Math.min(Number(body.channelLifetime ?? LIFETIME_MAX_S), LIFETIME_MAX_S);
  const channel = {
    id: `Webhook.${randomUUID()}`,
    nickname,
    url,
    lifetime,
    expires_at: state.now() + lifetime * 1000,
  };
  state.channels.set(channel.id, channel);
  return { status: 201, body: present(channel, state) };
}

/** PUT …/channel-lifetime: the channel lives its whole lifetime again. */
export function renewChannel({ params }: Exchange, state: GoToState): Answer {
  const channel = state.channels.get(params.id ?? '');
  if (channel === undefined || !isAlive(channel, state)) return notFound();
  channel.expires_at = state.now() + channel.lifetime * 1000;
  return { status: 200, body: { channelLifetime: channel.lifetime } };
}

export function readChannel({ params }: Exchange, state: GoToState): Answer {
  const channel = state.channels.get(params.id ?? '');
  return channel !== undefined && isAlive(channel, state)
    ? { status: 200, body: present(channel, state) }
    : notFound();
}

export function deleteChannel({ params }: Exchange, state: GoToState): Answer {
  const id = params.id ?? '';
  if (!state.channels.delete(id)) return notFound();
  for (const held of [...state.subscriptions.values()])
    if (held.channel_id === id) state.subscriptions.delete(held.id);
  return { status: 204 };
}

export const isAlive = (channel: Channel, state: GoToState) => channel.expires_at > state.now();

function present(channel: Channel, state: GoToState) {
  return {
    channelId: channel.id,
    channelNickname: channel.nickname,
    channelType: 'Webhook',
    channelLifetime: Math.round((channel.expires_at - state.now()) / 1000),
    webhookChannelData: { webhook: { url: channel.url } },
  };
}

async function answersOptions(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { method: 'OPTIONS', redirect: 'error', signal: AbortSignal.timeout(5000) })).ok;
  } catch {
    return false;
  }
}
