import { VendorError } from '@/lib/http-client/vendor-error';
import type { VendorSession } from '../contracts/session';
import { accountKey } from './account';
import { apiAddress } from './addresses';
import { channelAnswer, lifetimeAnswer, readAnswer, subscriptionsAnswer } from './answers';

/** An address at ours that GoTo delivers to, for so many seconds. */
export interface OpenChannel {
  channel_id: string;
  lifetime_s: number;
}

const path = (nickname: string, id = '') =>
  `/notification-channel/v1/channels/${encodeURIComponent(nickname)}${id && `/${encodeURIComponent(id)}`}`;

/** Opens a channel, or finds the one with this name and address. GoTo asks the address with OPTIONS first. */
export async function openChannel(
  session: VendorSession,
  nickname: string,
  url: string,
): Promise<OpenChannel> {
  const { body } = await session.send({
    method: 'POST',
    url: apiAddress(path(nickname)),
    json: { channelType: 'Webhook', webhookChannelData: { webhook: { url } } },
    idempotent: true,
    operation: 'channels.create',
  });
  const { channelId, channelLifetime } = readAnswer(channelAnswer, body);
  return { channel_id: channelId, lifetime_s: channelLifetime };
}

/** Makes a channel live its whole lifetime again, in seconds; null when it is gone. */
export async function renewChannel(
  session: VendorSession,
  nickname: string,
  id: string,
): Promise<number | null> {
  try {
    const url = apiAddress(`${path(nickname, id)}/channel-lifetime`);
    const { body } = await session.send({ method: 'PUT', url, json: {}, operation: 'channels.renew' });
    return readAnswer(lifetimeAnswer, body).channelLifetime;
  } catch (error) {
    if (error instanceof VendorError && error.kind === 'not_found') return null;
    throw error;
  }
}

/** Ends a channel; one that is gone already is fine. */
export async function closeChannel(session: VendorSession, nickname: string, id: string): Promise<void> {
  await session.send({
    method: 'DELETE',
    url: apiAddress(path(nickname, id)),
    accept: [404],
    operation: 'channels.delete',
  });
}

const REPORTS = ['REPORT_SUMMARY'];
/** Late corrections of a report; not every account has them. */
const REVISIONS = ['REPORT_SUMMARY_REVISION'];
const RECORDINGS = ['RECORDING_UPLOADED', 'RECORDING_TRANSCRIPT_UPLOADED'];

/** All that a channel is to tell of. */
export const WANTED_EVENTS: readonly string[] = [...REPORTS, ...REVISIONS, ...RECORDINGS];

/**
 * Subscribes a channel to reports, their revisions and, where licensed, recordings; to those that it lacks when some are `held`.
 * @returns the event types that GoTo has taken by now.
 */
export async function subscribe(
  session: VendorSession,
  channel_id: string,
  held: readonly string[] = [],
): Promise<string[]> {
  const lacks = (types: readonly string[]) => types.some((type) => !held.includes(type));
  const more: string[] = [];
  if (lacks(REPORTS)) {
    await subscribeReports(session, channel_id, REPORTS);
    more.push(...REPORTS);
  }
  if (lacks(REVISIONS) && (await taken(() => subscribeReports(session, channel_id, REVISIONS))))
    more.push(...REVISIONS);
  if (lacks(RECORDINGS) && (await taken(() => subscribeRecordings(session, channel_id))))
    more.push(...RECORDINGS);
  return [...new Set([...held, ...more])];
}

async function subscribeReports(
  session: VendorSession,
  channel_id: string,
  eventTypes: readonly string[],
): Promise<void> {
  const { body } = await session.send({
    method: 'POST',
    url: apiAddress('/call-events-report/v1/subscriptions'),
    json: { channelId: channel_id, accountKeys: [accountKey(session)], eventTypes },
    idempotent: true,
    operation: 'report-subscriptions.create',
  });
  const { items } = readAnswer(subscriptionsAnswer, body);
  if (items?.some(({ status }) => (status ?? 200) >= 300))
    throw new VendorError('forbidden', 'GoTo did not take the subscription to calls.');
}

async function subscribeRecordings(session: VendorSession, channel_id: string): Promise<void> {
  await session.send({
    method: 'POST',
    url: apiAddress('/recording/v1/subscriptions'),
    json: { accountKey: accountKey(session), channelId: channel_id, eventTypes: RECORDINGS },
    idempotent: true,
    // 409: it is there already.
    accept: [409],
    operation: 'recording-subscriptions.create',
  });
}

/** False where the account does not have it, which is no failure. */
async function taken(subscribing: () => Promise<void>): Promise<boolean> {
  try {
    await subscribing();
    return true;
  } catch (error) {
    if (error instanceof VendorError && ['forbidden', 'not_found', 'invalid'].includes(error.kind))
      return false;
    throw error;
  }
}
