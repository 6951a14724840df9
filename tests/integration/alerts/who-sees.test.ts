import { beforeAll, describe, expect, it } from 'vitest';
import { countAlerts } from '@/lib/domain/alerts/count-alerts';
import { listAlerts } from '@/lib/domain/alerts/list-alerts';
import { raiseAlert } from '@/lib/domain/alerts/raise-alert';
import { readAllAlerts } from '@/lib/domain/alerts/read-all-alerts';
import { updateAlert } from '@/lib/domain/alerts/update-alert';
import { buildWorld, type Member, type World } from '../isolation/world';

let world: World;
beforeAll(async () => {
  world = await buildWorld('HOME');
});

const seenBy = async ({ ctx }: Member) =>
  (await listAlerts({ ctx, input: { page_size: 100 } })).data.map(({ id }) => id);

describe('alerts', () => {
  it('are seen by whom they concern, by the leads of their squads and by the directors', async () => {
    const { rep, mate, lead1, lead2, director } = world.members;
    expect(await seenBy(rep)).toContain(rep.alert);
    expect(await seenBy(rep)).not.toContain(mate.alert);
    expect(await seenBy(lead1)).toEqual(expect.arrayContaining([rep.alert, mate.alert]));
    expect(await seenBy(lead2)).not.toContain(rep.alert);
    expect(await seenBy(director)).toEqual(expect.arrayContaining([rep.alert, mate.alert]));
  });

  it('addressed to one person alone are nobody else’s', async () => {
    const { rep, lead1, director } = world.members;
    const told = await raiseAlert({
      ctx: director.ctx,
      input: {
        type: 'CONVERSATION_COMMENT',
        priority: 'MEDIUM',
        key: 'told',
        data: { author: 'HOME director', conversation: null, turn: 't1' },
        about: { type: 'conversation', id: rep.conversation },
        user_id: rep.person,
        personal: true,
      },
    });
    const [seen] = (await listAlerts({ ctx: rep.ctx, input: { type: 'CONVERSATION_COMMENT' } })).data;
    expect(seen).toMatchObject({ id: told?.id, anchor: 't1', status: 'UNREAD' });
    for (const other of [lead1, director]) expect(await seenBy(other)).not.toContain(told?.id);
  });

  it('are read by each for themselves and acknowledged by one for all, and can be opened again', async () => {
    const { mate, lead1, director } = world.members;
    const input = { id: mate.alert };
    const before = await countAlerts({ ctx: lead1.ctx });
    await updateAlert({ ctx: lead1.ctx, input: { ...input, status: 'READ' } });
    expect((await countAlerts({ ctx: lead1.ctx })).unread).toBe(before.unread - 1);
    const state = async ({ ctx }: Member) =>
      (await listAlerts({ ctx, input: { page_size: 100 } })).data.find(({ id }) => id === mate.alert)?.status;
    expect([await state(lead1), await state(director)]).toEqual(['READ', 'UNREAD']);
    await updateAlert({ ctx: lead1.ctx, input: { ...input, status: 'ACKNOWLEDGED' } });
    expect([await state(lead1), await state(director)]).toEqual(['ACKNOWLEDGED', 'ACKNOWLEDGED']);
    await updateAlert({ ctx: director.ctx, input: { ...input, status: 'UNREAD' } });
    expect([await state(lead1), await state(director)]).toEqual(['READ', 'UNREAD']);
  });

  it('are all read at once, within what the person sees', async () => {
    const { lead1, rep } = world.members;
    const of_rep = await countAlerts({ ctx: rep.ctx });
    expect(await readAllAlerts({ ctx: lead1.ctx })).toEqual({ unread: 0, urgent: 0 });
    expect(await countAlerts({ ctx: rep.ctx })).toEqual(of_rep);
  });
});
