import { systemClock } from '@/lib/clock';
import { companyTx, systemTx } from '@/lib/db/doors';
import { storeLines } from '@/lib/domain/calls/store-lines';
import { watchCalls } from '@/lib/domain/calls/watch-calls';
import { keepChannel } from '@/lib/domain/crm-sync/keep-channel';
import type { Ctx } from '@/lib/domain/ctx';
import { findConnection, requireProvider } from '@/lib/domain/integrations/connection';
import { saveConfig } from '@/lib/domain/integrations/save-config';
import { withConnection } from '@/lib/domain/integrations/with-connection';
import { createEndpoint } from '@/lib/domain/webhooks/create-endpoint';
import { newId } from '@/lib/ids';
import { connectGoTo } from '@/tests/integration/goto/connect';
import { reconnect } from '@/tests/integration/zoho/sign-in';

export interface LoadCompany {
  id: string;
  ctx: Ctx;
  /** Path of its custom webhook. */
  path: string;
  secret: string;
}

/** A company with a custom webhook, and with an endpoint at `told` that hears of every lead if it is given. */
export async function makeLoadCompany(told?: string): Promise<LoadCompany> {
  const ctx = await makeCompany(told);
  const { company_id: id } = ctx;
  const secret = `whsec_${Buffer.alloc(24, 9).toString('base64')}`;
  await saveConfig({ ctx, input: { provider: 'custom', config: { webhook_secret: secret } } });
  const found = await companyTx(ctx, (tx) => findConnection(tx, id, requireProvider('custom')));
  return { id, ctx, secret, path: `/api/webhooks/custom/${found?.secrets.inbound_key ?? ''}` };
}

/** A company that is connected to the local Zoho and GoTo and is told of their changes; all lines are its director's. */
export async function makeVendorCompany(told: string): Promise<string> {
  const ctx = await makeCompany(told);
  const { company_id } = ctx;
  await reconnect(ctx);
  await withConnection(ctx, 'zoho', (open) => keepChannel(ctx, open));
  await connectGoTo(ctx);
  const lines = await withConnection(ctx, 'goto', async ({ session, can }) => {
    await watchCalls(ctx, session);
    return (await can.calls?.lines()) ?? [];
  });
  await companyTx(ctx, async (tx) => {
    await storeLines(tx, ctx, 'GOTO_CONNECT', lines);
    const director = await tx.user.findFirstOrThrow({ where: { company_id }, select: { id: true } });
    await tx.phoneLine.updateMany({ where: { company_id }, data: { user_id: director.id, by_hand: true } });
  });
  return company_id;
}

async function makeCompany(told?: string): Promise<Ctx> {
  const [id, director] = [newId(), newId()];
  await systemTx('create company', async (tx) => {
    await tx.company.create({ data: { id, slug: `load-${id}`, name: 'Load' } });
    await tx.user.create({
      data: {
        id: director,
        email: `${id}@load.example`,
        name: 'Load',
        role: 'DIRECTOR',
        status: 'ACTIVE',
        company_id: id,
      },
    });
  });
  const ctx: Ctx = {
    company_id: id,
    actor: {
      kind: 'user',
      user_id: director,
      role: 'DIRECTOR',
      company_id: id,
      led_squad_ids: [],
      locale: 'en',
    },
    request_id: 'load',
    clock: systemClock,
  };
  if (told !== undefined)
    await createEndpoint({
      ctx,
      input: { url: told, description: '', events: ['lead.created', 'lead.updated'] },
    });
  return ctx;
}
