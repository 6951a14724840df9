import { beforeEach, describe, expect, it } from 'vitest';
import { companyTx } from '@/lib/db/doors';
import type { Ctx } from '@/lib/domain/ctx';
import type { EventHandlers } from '@/lib/domain/events/event-handler';
import { processEvent } from '@/lib/domain/events/process-event';
import { storeEvents } from '@/lib/domain/events/store-events';
import { ctxOf, newCompany, type TestCompany } from '../auth/company';

let company: TestCompany;
let ctx: Ctx;
beforeEach(async () => {
  company = await newCompany();
  ctx = ctxOf(company.director);
});
const events = () =>
  companyTx(ctx, (tx) => tx.integrationEvent.findMany({ where: { company_id: company.id } }));

describe('an event whose record is read anew', () => {
  /** Stores two events of one record; the first reads what stands there, and waits until the second is through. */
  async function overtaken(versions: [number, number] | [null, null]): Promise<string[]> {
    const source = { company_id: company.id, provider: 'custom', integration_id: null };
    const stored = await storeEvents(
      { ...source, received_at: new Date() },
      versions.map((aggregate_version, n) => ({
        external_id: `r${n}`,
        type: 'lead.updated',
        aggregate_key: 'lead:9',
        aggregate_version,
        priority: 'high',
        payload: {},
      })),
    );
    const [first = '', second = ''] = [stored.get('r0'), stored.get('r1')];
    let stands = 'old';
    const applied: string[] = [];
    const handlersThat = (afterReading: () => Promise<void>): EventHandlers => ({
      custom: {
        when_late: 'apply',
        prepare: async () => {
          const read = stands;
          await afterReading();
          return async () => void applied.push(read);
        },
      },
    });
    let once = true;
    await processEvent(
      ctx,
      handlersThat(async () => {
        if (!once) return;
        once = false;
        stands = 'new';
        await processEvent(
          ctx,
          handlersThat(async () => undefined),
          second,
        );
      }),
      first,
    );
    expect((await events()).map(({ status }) => status)).toEqual(['APPLIED', 'APPLIED']);
    return applied;
  }

  it('and overtaken by another reads it once more: nothing older comes over what is newer', async () => {
    expect(await overtaken([null, null])).toEqual(['new', 'new']);
  });

  it('and overtaken by a newer one has nothing left to do', async () => {
    expect(await overtaken([1, 2])).toEqual(['new']);
  });
});
