import { beforeAll, describe, expect, it } from 'vitest';
import { fixedClock } from '@/lib/clock';
import { companyTx } from '@/lib/db/doors';
import { raiseAlert } from '@/lib/domain/alerts/raise-alert';
import { sendDigest } from '@/lib/domain/alerts/send-digest';
import { updateAlert } from '@/lib/domain/alerts/update-alert';
import type { Ctx } from '@/lib/domain/ctx';
import { updateNotifications } from '@/lib/domain/notifications/update-notifications';
import { readOutbox } from '@/lib/mail/outbox';
import { buildWorld, type Member, type World } from '../isolation/world';

let world: World;
beforeAll(async () => {
  world = await buildWorld('HOME');
});

const job = (at: string): Ctx => ({
  company_id: world.company,
  actor: { kind: 'system', job: 'test', company_id: world.company },
  request_id: 'test',
  clock: fixedClock(at),
});
const digest = (member: Member, at: string) =>
  sendDigest({ ctx: job(at), input: { user_id: member.person } });
const mailsTo = async (member: Member) => {
  const { email } = await companyTx({ company_id: world.company }, (tx) =>
    tx.user.findUniqueOrThrow({ where: { id: member.person }, select: { email: true } }),
  );
  return (await readOutbox(500)).filter(({ to }) => to === email);
};

describe('the digest', () => {
  it('lists what the person has not read, once a day', async () => {
    const { rep } = world.members;
    expect(await digest(rep, '2026-11-20T10:00:00Z')).toBe(true);
    expect(await digest(rep, '2026-11-20T11:00:00Z')).toBe(false);
    const [mail, ...more] = await mailsTo(rep);
    expect(more).toEqual([]);
    expect(mail?.subject).toContain('1 alerta não lido');
    expect(mail?.text).toContain('Alta · Baixa aderência ao playbook');
    expect(mail?.text).toContain(`/${world.slug}/alerts`);
    expect(await digest(rep, '2026-11-21T10:00:00Z')).toBe(true);
  });

  it('is not sent when everything is read, unwanted, or not urgent enough', async () => {
    const { mate, other, lead2 } = world.members;
    await updateAlert({ ctx: mate.ctx, input: { id: mate.alert, status: 'READ' } });
    expect(await digest(mate, '2026-11-20T10:00:00Z')).toBe(false);
    await updateNotifications({ ctx: other.ctx, input: { alert_digest: 'off' } });
    expect(await digest(other, '2026-11-20T10:00:00Z')).toBe(false);
    await updateNotifications({ ctx: lead2.ctx, input: { alert_digest: 'urgent' } });
    for (const id of [other.alert, lead2.alert])
      await updateAlert({ ctx: lead2.ctx, input: { id, status: 'ACKNOWLEDGED' } });
    await raiseAlert({
      ctx: job('2026-11-20T09:00:00Z'),
      input: {
        type: 'DEAL_STUCK',
        priority: 'MEDIUM',
        key: 'x',
        data: { deal: 'ERP', stage: 'proposal', days: 20 },
        user_id: other.person,
      },
    });
    expect(await digest(lead2, '2026-11-20T10:00:00Z')).toBe(false);
    await updateNotifications({ ctx: lead2.ctx, input: { alert_digest: 'daily' } });
    expect(await digest(lead2, '2026-11-20T10:00:00Z')).toBe(true);
    expect((await mailsTo(lead2))[0]?.text).toContain('Negócio parado: ERP');
  });
});
