import { VendorError } from '@/lib/http-client/vendor-error';
import type { VendorSession } from '../contracts/session';
import type { Subscription, Watch } from '../contracts/watch';
import { apiUrl } from './addresses';
import { readAnswer, watchAnswer } from './answers';

/** Modules that Zoho tells of; notes are not among them. */
export const WATCHED_EVENTS = ['Leads.all', 'Contacts.all', 'Deals.all'] as const;
/** Asking for more than a week gives an hour, so we ask for less, also by a clock that is minutes ahead. */
const ASKED_MS = 6 * 24 * 3_600_000;

/** Zoho's notifications of changed records. */
export const zohoWatch = (session: VendorSession): Watch => ({
  events: WATCHED_EVENTS,
  subscribe: (wanted, now) => subscribe(session, wanted, now),
});

/**
 * Subscribes, or renews what is subscribed under this id. @returns when it ends: what was granted, not what was asked for.
 */
export async function subscribe(session: VendorSession, wanted: Subscription, now: Date): Promise<Date> {
  const { body } = await session.send({
    method: 'POST',
    url: apiUrl(session, '/actions/watch'),
    json: {
      watch: [
        {
          ...wanted,
          events: WATCHED_EVENTS,
          channel_expiry: new Date(now.getTime() + ASKED_MS).toISOString().replace(/\.\d{3}Z$/, '+00:00'),
          return_affected_field_values: false,
          notify_on_related_action: false,
        },
      ],
    },
    accept: [400],
    // The same id again is the same channel.
    idempotent: true,
    operation: 'watch.subscribe',
  });
  const item = readAnswer(watchAnswer, body).watch[0];
  const ends = item?.details.events?.map(({ channel_expiry }) => channel_expiry.getTime()) ?? [];
  if (item?.status !== 'success' || ends.length === 0)
    throw new VendorError('invalid', 'Zoho did not take the subscription.', {
      ...(item === undefined
        ? {}
        : { vendor_code: [item.code, item.details.api_name].filter((part) => part !== undefined).join(' ') }),
    });
  return new Date(Math.min(...ends));
}

/** Ends a subscription; one that is gone already is fine. */
export async function unsubscribe(session: VendorSession, channel_id: string): Promise<void> {
  await session.send({
    method: 'DELETE',
    url: apiUrl(session, '/actions/watch'),
    query: { channel_ids: channel_id },
    accept: [400, 404],
    operation: 'watch.unsubscribe',
  });
}
