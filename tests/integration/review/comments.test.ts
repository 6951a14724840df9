import { beforeAll, describe, expect, it } from 'vitest';
import type { Tx } from '@/lib/db/clients';
import { companyTx } from '@/lib/db/doors';
import { listAlerts } from '@/lib/domain/alerts/list-alerts';
import { updateAlert } from '@/lib/domain/alerts/update-alert';
import { createComment } from '@/lib/domain/comments/create-comment';
import { deleteComment } from '@/lib/domain/comments/delete-comment';
import { listComments } from '@/lib/domain/comments/list-comments';
import { mailComment } from '@/lib/domain/comments/mail-comment';
import { updateComment } from '@/lib/domain/comments/update-comment';
import { updateNotifications } from '@/lib/domain/notifications/update-notifications';
import { readOutbox } from '@/lib/mail/outbox';
import { buildWorld, type Member, type World } from '../isolation/world';

let world: World;
beforeAll(async () => {
  world = await buildWorld('HOME');
});

const inCompany = <T>(work: (tx: Tx) => Promise<T>) => companyTx({ company_id: world.company }, work);
const comment = (author: Member, on: Member, turn: string, text: string) =>
  createComment({ ctx: author.ctx, input: { conversation_id: on.conversation, turn, text } });
const toldOf = async ({ ctx }: Member) =>
  (await listAlerts({ ctx, input: { type: 'CONVERSATION_COMMENT', status: 'UNREAD' } })).data;

describe('a comment on a line', () => {
  it('is sealed, stands at its line, and tells the rep whose call it was', async () => {
    const { lead1, rep } = world.members;
    const made = await comment(lead1, rep, 't2', 'Ask what weighs most');
    const stored = await inCompany((tx) => tx.lineComment.findFirstOrThrow({ where: { id: made.id } }));
    expect(stored.text).toMatch(/^s1\./);
    const shown = await listComments({ ctx: rep.ctx, input: { conversation_id: rep.conversation } });
    expect(shown.find(({ id }) => id === made.id)).toMatchObject({
      turn: 't2',
      text: 'Ask what weighs most',
      author: { name: 'HOME lead1' },
      own: false,
    });
    const [alert] = await toldOf(rep);
    expect(alert).toMatchObject({ entity_id: rep.conversation, anchor: 't2', user: { id: rep.person } });
    expect(JSON.stringify(alert)).not.toContain('weighs');
    expect(await toldOf(lead1)).toEqual([]);
  });

  it('is news each time, also after the rep has read the last one', async () => {
    const { lead1, rep } = world.members;
    const [first] = await toldOf(rep);
    await updateAlert({ ctx: rep.ctx, input: { id: first?.id ?? '', status: 'READ' } });
    expect(await toldOf(rep)).toEqual([]);
    await comment(lead1, rep, 't1', 'And here');
    expect((await toldOf(rep)).map(({ id }) => id)).toEqual([first?.id]);
  });

  it('answered by the rep, tells who had commented on that line', async () => {
    const { lead1, rep } = world.members;
    await comment(rep, rep, 't2', 'I will');
    expect(await toldOf(lead1)).toMatchObject([{ entity_id: rep.conversation, anchor: 't2' }]);
  });

  it('is changed and taken away by its author alone', async () => {
    const { lead1, rep, director } = world.members;
    const { id } = await comment(lead1, rep, 't1', 'First');
    await expect(updateComment({ ctx: director.ctx, input: { id, text: 'x' } })).rejects.toThrow('author');
    await expect(deleteComment({ ctx: rep.ctx, input: { id } })).rejects.toThrow('author');
    expect(await updateComment({ ctx: lead1.ctx, input: { id, text: 'Second' } })).toMatchObject({
      text: 'Second',
      own: true,
      edited: true,
    });
    await deleteComment({ ctx: lead1.ctx, input: { id } });
    await expect(deleteComment({ ctx: lead1.ctx, input: { id } })).rejects.toThrow('not found');
  });

  it('needs a line of the call', async () => {
    const { lead1, rep } = world.members;
    await expect(comment(lead1, rep, 't99', 'x')).rejects.toThrow('Line was not found');
  });

  it('is mailed as the way there, never with its words, and only to who wants it', async () => {
    const { lead1, rep } = world.members;
    const { id: comment_id } = await comment(lead1, rep, 't1', 'Between us');
    const system = { kind: 'system' as const, job: 'test', company_id: world.company };
    const mail = () =>
      mailComment({ ctx: { ...rep.ctx, actor: system }, input: { comment_id, user_id: rep.person } });
    const { email } = await inCompany((tx) => tx.user.findUniqueOrThrow({ where: { id: rep.person } }));
    const sent = async () => (await readOutbox(500)).filter(({ to }) => to === email);
    await updateNotifications({ ctx: rep.ctx, input: { mail_comments: false } });
    await mail();
    expect(await sent()).toEqual([]);
    await updateNotifications({ ctx: rep.ctx, input: { mail_comments: true } });
    await mail();
    const [message] = await sent();
    expect(message?.subject).toContain('HOME lead1');
    expect(message?.text).toContain(`/conversations/${rep.conversation}#t1`);
    expect(message?.html + (message?.text ?? '')).not.toContain('Between us');
  });
});
