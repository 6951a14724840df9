import { beforeAll, expect, it } from 'vitest';
import { companyTx, systemTx } from '@/lib/db/doors';
import { findLeadsByPhone } from '@/lib/domain/leads/find-by-phone';
import { phoneKey } from '@/lib/domain/phones/phone-key';
import { newId } from '@/lib/ids';

const company_id = newId();
const find = (phone: string) => companyTx({ company_id }, (tx) => findLeadsByPhone(tx, company_id, phone));

beforeAll(async () => {
  await systemTx('create company', (tx) =>
    tx.company.create({ data: { id: company_id, name: 'Fones', slug: company_id } }),
  );
  await companyTx({ company_id }, async (tx) => {
    await tx.lead.createMany({
      data: [
        { company_id, id: 'sp', name: 'Ana', phone: '(11) 8765-4321' },
        { company_id, id: 'rj', name: 'Rui', phone: '+55 21 98765-4321' },
        { company_id, id: 'none', name: 'Lia', phone: null },
        { company_id, id: 'fixed', name: 'Bia', phone: '0xx11 3456-7890 ramal 12' },
      ],
    });
    await tx.leadContact.create({
      data: { company_id, lead_id: 'none', name: 'Edu', phone: '31 99876-5432' },
    });
  });
});

it('finds the lead of a number by area code, in any format, and through a contact', async () => {
  expect(await find('+5511987654321')).toEqual(['sp']);
  expect(await find('0 15 21 98765-4321')).toEqual(['rj']);
  expect(await find('1134567890')).toEqual(['fixed']);
  expect(await find('+55 31 9876-5432')).toEqual(['none']);
});

it('takes a number without area code for all leads that it may be, and an unknown one for none', async () => {
  expect((await find('98765-4321')).sort()).toEqual(['rj', 'sp']);
  expect(await find('+5541987654321')).toEqual([]);
  expect(await find('204')).toEqual([]);
});

it('keeps the same key in the database as in the application', async () => {
  const rows = await companyTx({ company_id }, (tx) => tx.lead.findMany({ where: { company_id } }));
  for (const { phone, phone_key } of rows) expect(phone_key).toBe(phone === null ? null : phoneKey(phone));
  await companyTx({ company_id }, (tx) =>
    tx.lead.update({ where: { company_id_id: { company_id, id: 'sp' } }, data: { phone: '11 91111-2222' } }),
  );
  expect(await find('11 1111-2222')).toEqual([]);
  expect(await find('11 91111-2222')).toEqual(['sp']);
});
