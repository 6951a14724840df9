import { beforeAll, describe, expect, it } from 'vitest';
import { companyTx } from '@/lib/db/doors';
import { listAlerts } from '@/lib/domain/alerts/list-alerts';
import { deleteContent } from '@/lib/domain/conversations/delete-content';
import { createTask } from '@/lib/domain/tasks/create-task';
import { deleteTask } from '@/lib/domain/tasks/delete-task';
import { listTasks } from '@/lib/domain/tasks/list-tasks';
import { updateTask } from '@/lib/domain/tasks/update-task';
import { buildWorld, type Member, type World } from '../isolation/world';

let world: World;
beforeAll(async () => {
  world = await buildWorld('HOME');
});

const of = async ({ ctx, person }: Member, status: 'open' | 'done' = 'open') =>
  (await listTasks({ ctx, input: { owner_id: person, status } })).data;

describe('a task', () => {
  it('is sealed, and a suggested action becomes one once', async () => {
    const { lead1, rep } = world.members;
    const action = { text: 'Send the proposal', conversation_id: rep.conversation, action_key: 'k1' };
    const [first, again] = await Promise.all([
      createTask({ ctx: lead1.ctx, input: { ...action, owner_id: rep.person } }),
      createTask({ ctx: rep.ctx, input: action }),
    ]);
    expect(again.id).toBe(first.id);
    const stored = await companyTx({ company_id: world.company }, (tx) =>
      tx.task.findFirstOrThrow({ where: { id: first.id } }),
    );
    expect(stored.text).toMatch(/^s1\./);
    expect((await of(rep)).find(({ id }) => id === first.id)).toMatchObject({
      text: 'Send the proposal',
      owner: { id: rep.person },
      conversation: { id: rep.conversation, title: 'HOME rep call' },
    });
  });

  it('stands by its day, undated ones last; ticked it moves to the done ones', async () => {
    const { mate } = world.members;
    const make = (text: string, due_date: string | null) =>
      createTask({ ctx: mate.ctx, input: { text, due_date } });
    await make('later', '2026-12-24');
    await make('whenever', null);
    const soon = await make('soon', '2026-12-01');
    const texts = async () => (await of(mate)).map(({ text }) => text);
    expect(await texts()).toEqual(['soon', 'later', 'HOME mate task', 'whenever']);
    await updateTask({ ctx: mate.ctx, input: { id: soon.id, done: true } });
    expect(await texts()).toEqual(['later', 'HOME mate task', 'whenever']);
    expect((await of(mate, 'done')).map(({ text }) => text)).toEqual(['soon']);
    await updateTask({
      ctx: mate.ctx,
      input: { id: soon.id, done: false, due_date: null, text: 'sometime' },
    });
    expect(await texts()).toContain('sometime');
    await deleteTask({ ctx: mate.ctx, input: { id: soon.id } });
    expect(await texts()).not.toContain('sometime');
  });

  it('can be given by a lead to their people, by a rep to nobody else', async () => {
    const { lead1, rep, mate, other } = world.members;
    const { id } = await createTask({ ctx: lead1.ctx, input: { text: 'Call back', owner_id: rep.person } });
    await updateTask({ ctx: lead1.ctx, input: { id, owner_id: mate.person } });
    expect((await of(mate)).map((task) => task.id)).toContain(id);
    await expect(updateTask({ ctx: lead1.ctx, input: { id, owner_id: other.person } })).rejects.toThrow(
      'Person',
    );
    await expect(
      createTask({ ctx: rep.ctx, input: { text: 'You do it', owner_id: mate.person } }),
    ).rejects.toThrow('Person');
  });

  it('is told to who is given it, until it is done or handed on, and never to oneself', async () => {
    const { lead1, rep, mate } = world.members;
    const told = async ({ ctx }: Member) =>
      (await listAlerts({ ctx, input: { type: 'TASK_ASSIGNED', status: 'open' } })).data;
    const before = new Set((await told(mate)).map((alert) => alert.id));
    const { id } = await createTask({
      ctx: lead1.ctx,
      input: { text: 'Ask for the budget', owner_id: rep.person, due_date: '2026-12-01' },
    });
    const [alert] = (await told(rep)).filter(({ entity_id }) => entity_id === id);
    expect(alert).toMatchObject({ status: 'UNREAD', entity_type: 'task', user: { id: rep.person } });
    expect(alert?.message).toContain('1 de dezembro');
    expect(JSON.stringify(alert)).not.toContain('budget');
    expect(await told(lead1)).toEqual([]);
    await updateTask({ ctx: lead1.ctx, input: { id, owner_id: mate.person } });
    expect((await told(rep)).map(({ entity_id }) => entity_id)).not.toContain(id);
    expect((await told(mate)).filter((one) => !before.has(one.id))).toHaveLength(1);
    await updateTask({ ctx: mate.ctx, input: { id, done: true } });
    expect((await told(mate)).filter((one) => !before.has(one.id))).toEqual([]);
    await createTask({ ctx: mate.ctx, input: { text: 'my own idea' } });
    expect((await told(mate)).filter((one) => !before.has(one.id))).toEqual([]);
  });

  it('shows no title of a call that its owner may not see', async () => {
    const { lead1, rep, mate } = world.members;
    const { id } = await createTask({
      ctx: lead1.ctx,
      input: { text: 'Help out', owner_id: mate.person, conversation_id: rep.conversation },
    });
    const seen = (await of(mate)).find((task) => task.id === id);
    expect(seen).toMatchObject({ text: 'Help out', conversation: null });
  });

  it('goes with the words of its call when the participants refuse', async () => {
    const { lead2, other } = world.members;
    await createTask({ ctx: lead2.ctx, input: { text: 'x', conversation_id: other.conversation } });
    await companyTx({ company_id: world.company }, (tx) =>
      deleteContent(tx, other.ctx, { id: other.conversation, session_id: other.session }),
    );
    const left = await companyTx({ company_id: world.company }, async (tx) => [
      await tx.task.count({ where: { conversation_id: other.conversation } }),
      await tx.lineComment.count({ where: { conversation_id: other.conversation } }),
    ]);
    expect(left).toEqual([0, 0]);
  });
});
