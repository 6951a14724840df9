import { systemClock } from '@/lib/clock';
import { companyTx, systemTx } from '@/lib/db/doors';
import type { Ctx } from '@/lib/domain/ctx';
import { findConnection, requireProvider } from '@/lib/domain/integrations/connection';
import { saveConfig } from '@/lib/domain/integrations/save-config';
import { createEndpoint } from '@/lib/domain/webhooks/create-endpoint';
import { newId } from '@/lib/ids';

export interface LoadCompany {
  id: string;
  /** Path of its custom webhook. */
  path: string;
  secret: string;
}

/** A company with a custom webhook, and with an endpoint at `told` that hears of every lead if it is given. */
export async function makeLoadCompany(told?: string): Promise<LoadCompany> {
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
  const secret = `whsec_${Buffer.alloc(24, 9).toString('base64')}`;
  await saveConfig({ ctx, input: { provider: 'custom', config: { webhook_secret: secret } } });
  if (told !== undefined)
    await createEndpoint({
      ctx,
      input: { url: told, description: '', events: ['lead.created', 'lead.updated'] },
    });
  const found = await companyTx(ctx, (tx) => findConnection(tx, id, requireProvider('custom')));
  return { id, secret, path: `/api/webhooks/custom/${found?.secrets.inbound_key ?? ''}` };
}
