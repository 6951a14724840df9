import { z } from 'zod';
import { createLeadSchema } from '@/lib/contracts/leads';
import type { Tx } from '@/lib/db/clients';
import { createLead } from '../leads/create-lead';
import { deleteLead } from '../leads/delete-lead';
import { updateLead } from '../leads/update-lead';
import { mapIn } from '../mappings/apply-mapping';
import { currentMapping } from '../mappings/current-mapping';
import { type EventCtx, type EventHandler, type StoredEvent, UnusableEvent } from './event-handler';

const payloadSchema = z.object({ type: z.string(), data: z.looseObject({ id: z.string() }) });

/** Leads that a company's own systems hand in, through the API or by signed webhooks. */
export const leadEvents: EventHandler = {
  when_late: 'skip',
  async prepare(_ctx, event) {
    const payload = payloadSchema.safeParse(event.payload);
    if (!payload.success) throw new UnusableEvent('malformed', 'The event has no type or no data.id.');
    const { type, data } = payload.data;
    return (ctx) => (type === 'lead.deleted' ? remove(ctx, data.id) : upsert(ctx, event, data));
  },
};

const externalId = (id: string): string => `api:${id}`;

function find(tx: Tx, company_id: string, id: string): Promise<{ id: string } | null> {
  return tx.lead.findUnique({
    where: { company_id_external_id: { company_id, external_id: externalId(id) } },
    select: { id: true },
  });
}

async function upsert(ctx: EventCtx, event: StoredEvent, data: { id: string }): Promise<void> {
  const { company_id, tx } = ctx;
  const { rules } = await currentMapping(tx, company_id, event.provider, 'lead');
  const { fields } = mapIn(rules, data);
  const found = (await find(tx, company_id, data.id)) ?? (await adopt(tx, company_id, data.id, fields.email));
  const input = createLeadSchema.partial().safeParse(fields);
  if (!input.success)
    throw new UnusableEvent('invalid_fields', `These fields cannot be taken: ${pathsOf(input.error)}.`);
  if (found !== null) {
    await updateLead({ ctx, input: { ...input.data, id: found.id } });
    return;
  }
  const complete = createLeadSchema.safeParse(fields);
  if (!complete.success) throw new UnusableEvent('no_name', 'A new lead needs a name: check the mapping.');
  const lead = await createLead({ ctx, input: complete.data });
  await tx.lead.update({
    where: { company_id_id: { company_id, id: lead.id } },
    data: { external_id: externalId(data.id) },
  });
}

/**
 * A lead with this e-mail that no other system has claimed becomes the sender's. One that a CRM has claimed stays the CRM's, and
 * is the same person all the same; one of another record of the sender's own is not.
 */
async function adopt(tx: Tx, company_id: string, id: string, email: unknown): Promise<{ id: string } | null> {
  if (typeof email !== 'string' || email === '') return null;
  const same = await tx.lead.findFirst({
    where: {
      company_id,
      email: email.toLowerCase(),
      OR: [{ external_id: null }, { NOT: { external_id: { startsWith: externalId('') } } }],
    },
    orderBy: [{ external_id: { sort: 'asc', nulls: 'first' } }, { id: 'asc' }],
    select: { id: true, external_id: true },
  });
  if (same !== null && same.external_id === null)
    await tx.lead.update({
      where: { company_id_id: { company_id, id: same.id } },
      data: { external_id: externalId(id) },
    });
  return same;
}

async function remove(ctx: EventCtx, id: string): Promise<void> {
  const found = await find(ctx.tx, ctx.company_id, id);
  if (found !== null) await deleteLead({ ctx, input: found });
}

const pathsOf = (error: z.ZodError): string =>
  [...new Set(error.issues.map(({ path }) => path.join('.')))].join(', ');
