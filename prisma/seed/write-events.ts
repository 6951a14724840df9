import { Webhook } from 'standardwebhooks';
import { fixedClock } from '@/lib/clock';
import type { MACHINE_EVENTS } from '@/lib/contracts/events';
import { companyTx } from '@/lib/db/doors';
import { actOnDlq } from '@/lib/domain/events/act-on-dlq';
import { processEvent } from '@/lib/domain/events/process-event';
import { receiveDelivery } from '@/lib/domain/events/receive-delivery';
import { findConnection, requireProvider } from '@/lib/domain/integrations/connection';
import { saveConfig } from '@/lib/domain/integrations/save-config';
import { AppError } from '@/lib/errors/app-error';
import { EVENT_HANDLERS } from '@/lib/jobs/event-handlers';
import type { SeedCompany } from './cast';
import { directorCtx } from './director-ctx';
import { stableId } from './stable-id';
import { idOf } from './write-company';

const HOUR_MS = 3_600_000;

/** One delivery of the company's own system. */
interface Told {
  /** Hours before now that it came. */
  ago: number;
  type?: (typeof MACHINE_EVENTS)[number];
  /** Hours before now that it happened there, when that is not just before it came. */
  happened?: number;
  /** The sender's record; what is not an object is a delivery that nobody can read. */
  data: Readonly<Record<string, string>> | null;
}

/** What each company's own system told in the last two weeks; nothing in the last day. */
const TOLD: Readonly<Record<string, readonly Told[]>> = {
  horizonte: [
    {
      ago: 310,
      type: 'lead.created',
      data: { id: 'erp-4107', name: 'Sônia Barreto', company_name: 'Moinho Bela Vista', source: 'site' },
    },
    {
      ago: 262,
      type: 'lead.created',
      data: { id: 'erp-4121', name: 'Ivo Lacerda', company_name: 'Cerâmica Três Rios', source: 'feira' },
    },
    { ago: 261, data: { id: 'erp-4121', email: 'ivo.lacerda@ceramicatresrios.example' } },
    { ago: 240, data: { id: 'erp-4107', position: 'Gerente de suprimentos', status: 'working' } },
    // Sent again by a queue that had stood still: what it says is older than what is known.
    { ago: 216, happened: 300, data: { id: 'erp-4107', position: 'Compradora' } },
    {
      ago: 190,
      type: 'lead.created',
      data: {
        id: 'erp-4130',
        name: 'Neide Saldanha',
        company_name: 'Rede Bom Preço',
        phone: '(31) 3222-0187',
      },
    },
    { ago: 168, type: 'lead.created', data: { id: 'erp-4138', company_name: 'Transportes Ypê' } },
    { ago: 150, data: { id: 'erp-4130', email: 'neide arroba bompreco' } },
    { ago: 121, data: null },
    { ago: 98, data: { id: 'erp-4130', status: 'working', source: 'indicação' } },
    { ago: 75, type: 'lead.created', data: { id: 'erp-4145', company_name: 'Padaria Estrela' } },
    {
      ago: 52,
      type: 'lead.created',
      data: { id: 'erp-4151', name: 'Caio Resende', company_name: 'Oficina Resende', source: 'site' },
    },
    { ago: 30, type: 'lead.deleted', data: { id: 'erp-4151' } },
  ],
  brightline: [
    {
      ago: 250,
      type: 'lead.created',
      data: { id: 'web-811', name: 'Nora Whitfield', company_name: 'Whitfield & Sons', source: 'inbound' },
    },
    { ago: 200, data: { id: 'web-811', position: 'Operations lead', status: 'working' } },
    { ago: 120, happened: 240, data: { id: 'web-811', position: 'Assistant' } },
    { ago: 60, data: { id: 'web-811', phone: '+1 312 555 0182' } },
  ],
};

/** The dead letter that somebody has looked at and put away. */
const ARCHIVED: Readonly<Record<string, string>> = { horizonte: 'erp-4145' };

/**
 * Deliveries of a system of the company's own, signed and taken in as those of any machine: applied ones, one that came too
 * late, and dead letters of each kind. What is there already stays.
 */
export async function writeEvents(company: SeedCompany, now: Date): Promise<void> {
  const company_id = idOf.company(company);
  const told = TOLD[company.key] ?? [];
  const done = await companyTx({ company_id }, (tx) => tx.integrationEvent.count({ where: { company_id } }));
  if (done > 0 || told.length === 0) return;
  const first = new Date(now.getTime() - 320 * HOUR_MS);
  const webhook_secret = `whsec_${Buffer.from(stableId('webhook', company.key)).toString('base64')}`;
  const ctx = directorCtx(company, first);
  await saveConfig({ ctx, input: { provider: 'custom', config: { webhook_secret } } });
  const found = await companyTx(ctx, (tx) => findConnection(tx, company_id, requireProvider('custom')));
  const key = found?.secrets.inbound_key ?? '';
  for (const [index, one] of told.entries()) await receive(company, { key, webhook_secret }, one, index, now);
  const put_away = ARCHIVED[company.key];
  if (put_away !== undefined) await archive(company, put_away, now);
}

async function receive(
  company: SeedCompany,
  { key, webhook_secret }: { key: string; webhook_secret: string },
  { ago, type = 'lead.updated', happened = ago + 0.01, data }: Told,
  index: number,
  now: Date,
): Promise<void> {
  const company_id = idOf.company(company);
  const received_at = new Date(now.getTime() - ago * HOUR_MS);
  const timestamp = new Date(now.getTime() - happened * HOUR_MS).toISOString();
  const body = JSON.stringify(data === null ? { evento: 'lead', dados: [] } : { type, timestamp, data });
  const id = stableId('delivery', company.key, String(index));
  // The signature is checked against the real time: it is made anew, the time of arrival is the story's.
  const headers = new Headers({
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(Date.now() / 1000)),
    'webhook-signature': new Webhook(webhook_secret).sign(id, new Date(), body),
  });
  const clock = fixedClock(received_at);
  const raw = { headers, query: new URLSearchParams(), body: Buffer.from(body), received_at };
  try {
    await receiveDelivery({ clock, input: { provider: 'custom', key, raw } });
  } catch (error) {
    // What cannot be read is refused, and kept as a dead letter.
    if (!(error instanceof AppError) || data !== null) throw error;
    return;
  }
  const event = await companyTx({ company_id }, (tx) =>
    tx.integrationEvent.findFirstOrThrow({
      where: { company_id, provider: 'custom', external_id: id },
      select: { id: true },
    }),
  );
  const ctx = {
    ...directorCtx(company, received_at),
    actor: { kind: 'system' as const, job: 'seed', company_id },
  };
  await processEvent(ctx, EVENT_HANDLERS, event.id);
}

async function archive(company: SeedCompany, record: string, now: Date): Promise<void> {
  const ctx = directorCtx(company, new Date(now.getTime() - 40 * HOUR_MS));
  const { company_id } = ctx;
  const event = await companyTx(ctx, (tx) =>
    tx.integrationEvent.findFirst({
      where: { company_id, aggregate_key: `lead:${record}`, status: 'DEAD' },
      select: { id: true },
    }),
  );
  if (event !== null) await actOnDlq({ ctx, input: { action: 'archive', ids: [event.id] } });
}
