import { createHash } from 'node:crypto';
import { companyTx } from '@/lib/db/doors';
import { newId } from '@/lib/ids';
import type { ConnectionSecrets } from '@/lib/integrations/contracts/connection';
import type { RawDelivery } from '@/lib/integrations/contracts/inbound';
import type { EventSource } from './store-events';

/** The type, and the error code, of a delivery that was verified and could not be read. */
export const UNREADABLE = 'unreadable';

/**
 * Keeps a delivery that the vendor did send and that nobody here can read, sealed, as a dead letter with its reason: it is there
 * to be looked at, and nothing waits for it. The same bytes again are the same dead letter.
 */
export async function storeUnreadable(
  {
    company_id,
    integration_id,
    provider,
    received_at,
    sealer,
  }: EventSource & Required<Pick<EventSource, 'sealer'>>,
  { body }: RawDelivery,
  secrets: ConnectionSecrets,
  reason: string,
): Promise<void> {
  const id = newId();
  const payload = JSON.stringify({ body: withoutSecrets(new TextDecoder().decode(body), secrets) });
  await companyTx({ company_id }, (tx) =>
    tx.integrationEvent.createMany({
      data: {
        id,
        company_id,
        integration_id,
        provider,
        external_id: `${UNREADABLE}:${createHash('sha256').update(body).digest('hex')}`,
        type: UNREADABLE,
        payload: sealer.seal('integration_events', 'payload', id, payload),
        status: 'DEAD',
        queue: 'low',
        error_code: UNREADABLE,
        error_reason: reason,
        received_at,
        processed_at: received_at,
      },
      skipDuplicates: true,
    }),
  );
}

/** A vendor's token stands in its deliveries: it is no part of what people may look at. */
function withoutSecrets(text: string, { webhook_secret, extra }: ConnectionSecrets): string {
  return [webhook_secret, ...Object.values(extra ?? {})]
    .filter((secret) => secret !== undefined && secret !== '')
    .reduce((rest: string, secret) => rest.replaceAll(secret ?? '', '***'), text);
}
