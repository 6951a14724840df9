import { afterAll, beforeAll, expect, it } from 'vitest';
import { companyTx } from '@/lib/db/doors';
import { storeCall } from '@/lib/domain/calls/store-call';
import { newId } from '@/lib/ids';
import type { PhoneCall } from '@/lib/integrations/contracts/capabilities';
import { callThere, conversations, readTimeline, readZoho, type Shared } from './timeline';

let shared: Shared;
beforeAll(async () => {
  shared = await readZoho();
  const { id: company_id, agent } = shared.company;
  await companyTx({ company_id }, (tx) =>
    tx.phoneLine.create({
      data: {
        id: newId(),
        company_id,
        provider: 'GOTO_CONNECT',
        external_id: 'line-1',
        name: 'Linha 1',
        user_id: agent.id,
      },
    }),
  );
});
afterAll(() => shared.zoho.stop());

/** Eight minutes on line 1, with a number that nobody has. */
function phoneCall(id: string, minutes_ago: number): PhoneCall {
  const nobody = { name: null, user_id: null, line_id: null, recording_ids: [] };
  const began = shared.now() - minutes_ago * 60_000;
  return {
    id,
    direction: 'OUTBOUND',
    started_at: new Date(began),
    answered_at: new Date(began),
    ended_at: new Date(began + 480_000),
    outcome: 'answered',
    caller: { ...nobody, number: '1001', line_id: 'line-1' },
    participants: [{ ...nobody, number: '+551140028922' }],
  };
}
const byTelephone = (call: PhoneCall) =>
  companyTx({ company_id: shared.company.id }, (tx) =>
    storeCall(tx, shared.company.job, 'GOTO_CONNECT', call),
  );

it('a call that the CRM and the telephone system both know is one conversation, whichever comes first', async () => {
  callThere(shared, 'Primeiro no CRM', 'Moraes', 200);
  await readTimeline(shared);
  const first = phoneCall('tel-1', 199);
  await byTelephone(first);
  await byTelephone(phoneCall('tel-2', 140));
  const call = callThere(shared, 'Depois no CRM', 'Moraes', 140);
  await readTimeline(shared);
  await byTelephone(first);
  shared.later();
  shared.zoho.store.update('Calls', call.id, { Subject: 'Depois no CRM, outra vez' });
  await readTimeline(shared);
  // The telephone system knows best how long it was, the CRM with whom.
  expect(await conversations(shared, 'Primeiro no CRM')).toMatchObject([
    { duration_seconds: 480, lead: { name: 'Henrique Moraes' } },
  ]);
  expect(await conversations(shared, '(11) 4002-8922')).toMatchObject([
    { duration_seconds: 480, lead: { name: 'Henrique Moraes' } },
  ]);
  const { id: company_id } = shared.company;
  const count = await companyTx({ company_id }, (tx) =>
    tx.conversation.count({
      where: { company_id, conversation_date: { gte: new Date(shared.now() - 86_400_000) } },
    }),
  );
  expect(count).toBe(2);
});
