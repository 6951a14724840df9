import { beforeEach, expect, it } from 'vitest';
import { systemClock } from '@/lib/clock';
import { companyTx } from '@/lib/db/doors';
import type { Ctx } from '@/lib/domain/ctx';
import { newId } from '@/lib/ids';
import { REGISTRY } from '@/lib/jobs/registry';
import { drainQueues } from '@/lib/queue/drain';
import { ctxOf, newCompany } from '../auth/company';
import { deliver, openCustomWebhook } from './webhook-sender';

let ctx: Ctx;
let key: string;
beforeEach(async () => {
  ctx = ctxOf((await newCompany()).director);
  key = await openCustomWebhook(ctx);
});

const has = (external_id: string | null, name: string, email: string) =>
  companyTx(ctx, (tx) =>
    tx.lead.create({ data: { company_id: ctx.company_id, id: newId(), external_id, name, email } }),
  );
const leads = () =>
  companyTx(ctx, (tx) =>
    tx.lead.findMany({
      where: { company_id: ctx.company_id },
      orderBy: { name: 'asc' },
      select: { name: true, external_id: true, position: true },
    }),
  );
const tell = async (id: string, data: Record<string, unknown>) => {
  await deliver(key, { id, data: { id: '7', ...data } });
  await drainQueues(REGISTRY, systemClock);
};

it('a person whom the CRM has as well is one lead, and stays the CRM’s', async () => {
  await has('5725767000000411001', 'Ana Prado', 'ana@x.example');
  await tell('m1', { name: 'Ana Prado', email: 'ANA@x.example', position: 'Sócia' });
  await tell('m2', { name: 'Ana Prado', email: 'ana@x.example', position: 'Diretora' });
  expect(await leads()).toEqual([
    { name: 'Ana Prado', external_id: '5725767000000411001', position: 'Diretora' },
  ]);
});

it('a lead that nobody has claimed becomes the sender’s, before one of the CRM’s', async () => {
  await has('5725767000000411001', 'Ana B', 'ana@x.example');
  await has(null, 'Ana C', 'ana@x.example');
  await tell('m1', { name: 'Ana A', position: 'Sócia' });
  await tell('m2', { id: '8', name: 'Ana C', email: 'ana@x.example', position: 'Diretora' });
  expect(await leads()).toEqual([
    { name: 'Ana A', external_id: 'api:7', position: 'Sócia' },
    { name: 'Ana B', external_id: '5725767000000411001', position: null },
    { name: 'Ana C', external_id: 'api:8', position: 'Diretora' },
  ]);
});

it('two records of the sender’s are two people, also with one e-mail', async () => {
  await tell('m1', { name: 'Ana Prado', email: 'ana@x.example' });
  await tell('m2', { id: '8', name: 'Eva Prado', email: 'ana@x.example' });
  expect(await leads()).toMatchObject([{ name: 'Ana Prado', external_id: 'api:7' }]);
  const [refused] = await companyTx(ctx, (tx) =>
    tx.integrationEvent.findMany({ where: { company_id: ctx.company_id, external_id: 'm2' } }),
  );
  expect(refused).toMatchObject({ status: 'DEAD', error_code: 'conflict' });
});
