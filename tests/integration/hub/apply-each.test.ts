import { beforeAll, expect, it } from 'vitest';
import type { Tx } from '@/lib/db/clients';
import { applyEach } from '@/lib/domain/crm-sync/apply-records';
import type { Ctx } from '@/lib/domain/ctx';
import { ctxOf, newCompany } from '../auth/company';

let ctx: Ctx;
beforeAll(async () => {
  ctx = ctxOf((await newCompany()).director);
});

/** A page of three records, the second of which does this to the database. */
const page = (second: (tx: Tx) => Promise<unknown>) =>
  applyEach(ctx, [{ id: 'a' }, { id: 'b' }, { id: 'c' }], async (tx, part) => {
    if (part.some(({ id }) => id === 'b')) await second(tx);
  });

const fails = (state: string) => (tx: Tx) =>
  tx.$executeRawUnsafe(`DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = '${state}'; END $$`);

it('leaves out the one record that the database cannot take', async () => {
  expect(await page(fails('22021'))).toEqual([{ record: 'b', code: 'not_stored' }]);
  expect(await page((tx) => tx.company.update({ where: { id: 'nobody' }, data: { name: 'x' } }))).toEqual([
    { record: 'b', code: 'not_stored' },
  ]);
});

it.each(['40P01', '40001', '53300', '55P03', '57P03', '08006'])(
  'leaves out none for what passes (%s): the step fails and is repeated',
  async (state) => {
    await expect(page(fails(state))).rejects.toThrow(state);
  },
);

it('leaves out none when the connection is cut', async () => {
  const cut = (tx: Tx) => tx.$executeRaw`SELECT pg_terminate_backend(pg_backend_pid())`;
  await expect(page(cut)).rejects.toThrow();
  const cutBefore = async (tx: Tx) => {
    await cut(tx).catch(() => undefined);
    await tx.lead.count({ where: { company_id: ctx.company_id } });
  };
  await expect(page(cutBefore)).rejects.toThrow();
});
