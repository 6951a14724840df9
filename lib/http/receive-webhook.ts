import { systemClock } from '@/lib/clock';
import { deliveryLimit, receiveDelivery } from '@/lib/domain/events/receive-delivery';
import { readBytes } from './read-body';

/** A vendor's delivery, from the raw bytes to the stored events. @throws AppError */
export async function receiveWebhook(
  request: Request,
  provider: string,
  key: string,
): Promise<{ received: number; duplicates: number }> {
  const body = await readBytes(request, deliveryLimit(provider));
  const { headers, url } = request;
  const raw = { headers, query: new URL(url).searchParams, body, received_at: systemClock.now() };
  return receiveDelivery({ clock: systemClock, input: { provider, key, raw } });
}
