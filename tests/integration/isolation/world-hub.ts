import { systemClock } from '@/lib/clock';
import { companyTx } from '@/lib/db/doors';
import { companySealer } from '@/lib/db/sealer';
import { createKey } from '@/lib/domain/api-keys/create-key';
import type { Ctx } from '@/lib/domain/ctx';
import { storeEvents } from '@/lib/domain/events/store-events';
import { createEndpoint } from '@/lib/domain/webhooks/create-endpoint';
import { emitWebhook } from '@/lib/domain/webhooks/emit-webhook';
import { newId } from '@/lib/ids';

/** One row of each kind of the integration hub; all of them are the company's. */
export interface HubRows {
  event: string;
  sync_job: string;
  api_key: string;
  endpoint: string;
  delivery: string;
  integration: string;
  phone_line: string;
  call: string;
}

/** A dead letter, a finished synchronisation, a key, an endpoint with a delivery, a telephone call: all carrying `mark`. */
export async function buildHub(ctx: Ctx, mark: string): Promise<HubRows> {
  const { company_id } = ctx;
  const added = await storeEvents(
    { company_id, provider: 'api', integration_id: null, received_at: systemClock.now() },
    [
      {
        external_id: `${mark} event`,
        type: 'lead.created',
        aggregate_key: null,
        aggregate_version: null,
        priority: 'default',
        payload: { type: 'lead.created', data: { id: mark, name: `${mark} lead` } },
      },
    ],
  );
  const event = added.get(`${mark} event`) ?? '';
  const key = await createKey({
    ctx,
    input: { name: `${mark} key`, scopes: ['events.read'], expires_in_days: null },
  });
  const endpoint = await createEndpoint({
    ctx,
    input: { url: 'https://example.com/hook', description: `${mark} endpoint`, events: ['deal.updated'] },
  });
  const [integration_id, import_log_id, sync_job] = [newId(), newId(), newId()];
  const [phone_line, call] = [newId(), newId()];
  const delivery = await companyTx(ctx, async (tx) => {
    await tx.integrationEvent.update({
      where: { company_id_id: { company_id, id: event } },
      data: { status: 'DEAD' },
    });
    const sealer = await companySealer(tx, company_id);
    await tx.integration.create({
      data: {
        id: integration_id,
        company_id,
        type: 'CRM',
        provider: 'HUBSPOT',
        name: `${mark} integration`,
        encrypted_config: sealer.seal('integrations', 'encrypted_config', integration_id, '{}'),
        settings: {},
      },
    });
    await tx.importLog.create({ data: { id: import_log_id, company_id, integration_id, source: mark } });
    await tx.syncJob.create({
      data: { id: sync_job, company_id, integration_id, import_log_id, provider: mark, kind: 'leads' },
    });
    await tx.phoneLine.create({
      data: { id: phone_line, company_id, provider: 'GOTO_CONNECT', external_id: mark, name: `${mark} line` },
    });
    const parties = { own: { name: mark, number: null }, customer: { name: mark, number: null } };
    await tx.call.create({
      data: {
        id: call,
        company_id,
        provider: 'GOTO_CONNECT',
        external_id: `${mark} call`,
        direction: 'INBOUND',
        outcome: 'answered',
        started_at: systemClock.now(),
        line_id: phone_line,
        parties: sealer.seal('calls', 'parties', call, JSON.stringify(parties)),
      },
    });
    await emitWebhook(tx, ctx, 'deal.updated', { title: mark });
    return tx.webhookDelivery.findFirstOrThrow({ where: { company_id, endpoint_id: endpoint.id } });
  });
  return {
    event,
    sync_job,
    api_key: key.id,
    endpoint: endpoint.id,
    delivery: delivery.id,
    integration: integration_id,
    phone_line,
    call,
  };
}
