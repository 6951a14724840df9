import { beforeAll, beforeEach, expect, test } from 'vitest';
import { POST as acceptRoute } from '@/app/api/v1/invitations/accept/route';
import { GET as me } from '@/app/api/v1/me/route';
import { POST as forgotRoute } from '@/app/api/v1/password/forgot/route';
import { POST as resetRoute } from '@/app/api/v1/password/reset/route';
import { issueDeviceToken } from '@/lib/auth/device-token';
import { fixedClock, systemClock } from '@/lib/clock';
import { updateCompanySchema } from '@/lib/contracts/company';
import { companyTx, systemTx } from '@/lib/db/doors';
import { listAudit } from '@/lib/domain/audit/list-audit';
import { updateCompany } from '@/lib/domain/company/update-company';
import { invitePerson } from '@/lib/domain/people/invite-person';
import { setPersonStatus } from '@/lib/domain/people/set-person-status';
import { updatePerson } from '@/lib/domain/people/update-person';
import { acceptInvitation } from '@/lib/domain/sessions/accept-invitation';
import { changePassword } from '@/lib/domain/sessions/change-password';
import { checkSession } from '@/lib/domain/sessions/check-session';
import { signIn } from '@/lib/domain/sessions/sign-in';
import { createSquad } from '@/lib/domain/squads/create-squad';
import { newId } from '@/lib/ids';
import { REGISTRY } from '@/lib/jobs/registry';
import { readOutbox } from '@/lib/mail/outbox';
import { drainQueues } from '@/lib/queue/drain';
import { call, cookieOf } from './browser';
import { ctxOf, newCompany, newPerson, PASSWORD, type TestCompany, visitor } from './company';

const NEW_PASSWORD = 'another good one';
let company: TestCompany;
beforeAll(async () => {
  company = await newCompany();
});
beforeEach(() => drainQueues(REGISTRY, systemClock).then(() => undefined));

/** The code of the newest mail to an address, once the job that writes it has run. */
async function mailedCode(email: string): Promise<string> {
  await drainQueues(REGISTRY, systemClock);
  const mail = (await readOutbox(20)).find((one) => one.to === email);
  return /#(\S+)/.exec(mail?.text ?? '')?.[1] ?? '';
}

async function invited(role: 'DIRECTOR' | 'AGENT' = 'AGENT') {
  const email = `${newId()}@people.example`;
  const input = { name: 'Invited Person', email, role, area: 'SALES', locale: 'es', squads: [] } as const;
  const person = await invitePerson({ ctx: ctxOf(company.director), input: { ...input, squads: [] } });
  return { ...person, email };
}

test('an invitation arrives in the language asked for, is accepted once, and opens the door', async () => {
  const person = await invited();
  const code = await mailedCode(person.email);
  const mail = (await readOutbox(20)).find((one) => one.to === person.email);
  expect(mail?.subject).toContain('te invitó a Performancy');
  const body = { code, name: 'Chosen Name', password: NEW_PASSWORD };
  expect((await call(acceptRoute, 'POST', { body })).data).toEqual({ email: person.email });
  expect((await call(acceptRoute, 'POST', { body })).status).toBe(410);
  const cookie = await cookieOf(person.email, NEW_PASSWORD);
  expect((await call(me, 'GET', { cookie })).data).toMatchObject({ name: 'Chosen Name', locale: 'es' });
});

test('of two acceptances at once one wins', async () => {
  const person = await invited();
  const input = { code: await mailedCode(person.email), name: 'Somebody', password: NEW_PASSWORD };
  const tries = await Promise.allSettled([1, 2, 3].map(() => acceptInvitation({ ctx: visitor(), input })));
  expect(tries.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
});

test('an invitation ends after seven days, and when the person is disabled', async () => {
  const person = await invited();
  const input = { code: await mailedCode(person.email), name: 'Somebody', password: NEW_PASSWORD };
  const in_eight_days = fixedClock(new Date(Date.now() + 8 * 86_400_000));
  await expect(acceptInvitation({ ctx: visitor(in_eight_days), input })).rejects.toMatchObject({
    code: 'gone',
  });
  await setPersonStatus({ ctx: ctxOf(company.director), input: { id: person.id, status: 'INACTIVE' } });
  await expect(acceptInvitation({ ctx: visitor(), input })).rejects.toMatchObject({ code: 'gone' });
  const again = await setPersonStatus({
    ctx: ctxOf(company.director),
    input: { id: person.id, status: 'ACTIVE' },
  });
  expect(again.status).toBe('INVITED');
});

test('an e-mail is invited once, whichever company asks', async () => {
  const other = await newCompany();
  const input = {
    name: 'Twice',
    email: company.agent.email,
    role: 'AGENT',
    area: 'SALES',
    locale: 'en',
  } as const;
  await expect(
    invitePerson({ ctx: ctxOf(other.director), input: { ...input, squads: [] } }),
  ).rejects.toMatchObject({
    code: 'conflict',
  });
});

test('nobody is put into a squad of another company', async () => {
  const other = await newCompany();
  const foreign = await createSquad({
    ctx: ctxOf(other.director),
    input: { name: 'Foreign', type: 'sales', target_monthly: null, members: [] },
  });
  const squads = [{ squad_id: foreign.id, is_leader: true }];
  const { director, agent } = company;
  await expect(updatePerson({ ctx: ctxOf(director), input: { id: agent.id, squads } })).rejects.toMatchObject(
    {
      code: 'not_found',
    },
  );
});

test('a reset is answered alike for every e-mail, works once, and ends sessions and extensions', async () => {
  const person = await newPerson('AGENT', company.id);
  const cookie = await cookieOf(person.email);
  const device = await issueDeviceToken(systemClock, {
    company_id: company.id,
    user_id: person.id,
    name: 'Chrome',
    version: '1',
  });
  const known = await call(forgotRoute, 'POST', { body: { email: person.email } });
  const unknown = await call(forgotRoute, 'POST', { body: { email: `${newId()}@people.example` } });
  expect(known).toEqual(unknown);
  const body = { code: await mailedCode(person.email), password: NEW_PASSWORD };
  expect((await call(resetRoute, 'POST', { body })).status).toBe(204);
  expect((await call(resetRoute, 'POST', { body })).status).toBe(410);
  expect((await call(me, 'GET', { cookie })).status).toBe(401);
  expect((await call(me, 'GET', { token: device.token })).status).toBe(401);
  await expect(cookieOf(person.email)).rejects.toMatchObject({ code: 'unauthenticated' });
  await expect(cookieOf(person.email, NEW_PASSWORD)).resolves.toContain('session-token=');
});

test('a later reset mail makes the earlier code worthless, and codes are stored as hashes only', async () => {
  const person = await newPerson('AGENT', company.id);
  await call(forgotRoute, 'POST', { body: { email: person.email } });
  const first = await mailedCode(person.email);
  await call(forgotRoute, 'POST', { body: { email: person.email } });
  const second = await mailedCode(person.email);
  expect(second).not.toBe(first);
  const rows = await systemTx('reset password', (tx) =>
    tx.verificationToken.findMany({ where: { identifier: `password_reset:${person.id}` } }),
  );
  expect(rows).toHaveLength(1);
  expect(rows.map((row) => row.token)).not.toContain(second);
  const reset = (code: string) => call(resetRoute, 'POST', { body: { code, password: NEW_PASSWORD } });
  expect((await reset(first)).status).toBe(410);
  expect((await reset(second)).status).toBe(204);
});

test('a new password keeps this browser and ends the others', async () => {
  const person = await newPerson('AGENT', company.id);
  const session = await signIn({ ctx: visitor(), input: { email: person.email, password: PASSWORD } });
  const other = await cookieOf(person.email);
  const account = await checkSession({ clock: systemClock, input: session });
  if (account === null) throw new Error('the session does not stand');
  const ctx = { ...visitor(), account };
  const wrong = { current_password: 'wrong password', new_password: NEW_PASSWORD };
  await expect(changePassword({ ctx, input: wrong })).rejects.toMatchObject({ code: 'bad_request' });
  await changePassword({ ctx, input: { current_password: PASSWORD, new_password: NEW_PASSWORD } });
  expect((await call(me, 'GET', { cookie: other })).status).toBe(401);
  expect(await checkSession({ clock: systemClock, input: session })).not.toBeNull();
});

test('disabling a person ends their sessions and extensions with the next request', async () => {
  const person = await newPerson('AGENT', company.id);
  const cookie = await cookieOf(person.email);
  const { token } = await issueDeviceToken(systemClock, {
    company_id: company.id,
    user_id: person.id,
    name: 'Chrome',
    version: '1',
  });
  expect((await call(me, 'GET', { token })).status).toBe(200);
  await setPersonStatus({ ctx: ctxOf(company.director), input: { id: person.id, status: 'INACTIVE' } });
  expect((await call(me, 'GET', { cookie })).status).toBe(401);
  expect((await call(me, 'GET', { token })).status).toBe(401);
  await setPersonStatus({ ctx: ctxOf(company.director), input: { id: person.id, status: 'ACTIVE' } });
  expect((await call(me, 'GET', { cookie })).status).toBe(401);
  expect((await call(me, 'GET', { token })).status).toBe(401);
  await expect(cookieOf(person.email)).resolves.toBeDefined();
});

test('the status alone refuses a session whose row still stands', async () => {
  const person = await newPerson('AGENT', company.id);
  const cookie = await cookieOf(person.email);
  const set = (status: 'ACTIVE' | 'INACTIVE') =>
    companyTx({ company_id: company.id }, (tx) =>
      tx.user.update({ where: { id: person.id }, data: { status }, select: { id: true } }),
    );
  await set('INACTIVE');
  expect((await call(me, 'GET', { cookie })).status).toBe(401);
  await set('ACTIVE');
  expect((await call(me, 'GET', { cookie })).status).toBe(200);
});

test('nobody disables themselves, even when another director is left', async () => {
  const { id, director } = await newCompany();
  await newPerson('DIRECTOR', id);
  const input = { id: director.id, status: 'INACTIVE' } as const;
  await expect(setPersonStatus({ ctx: ctxOf(director), input })).rejects.toMatchObject({ code: 'conflict' });
});

test('a company keeps one active director, also when two step down at once', async () => {
  const { id, director } = await newCompany();
  const second = await newPerson('DIRECTOR', id);
  const demote = (who: string, by = director) =>
    updatePerson({ ctx: ctxOf(by), input: { id: who, role: 'AGENT' } });
  const both = await Promise.allSettled([demote(director.id), demote(second.id, second)]);
  expect(both.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
  const left = await companyTx({ company_id: id }, (tx) =>
    tx.user.count({ where: { company_id: id, role: 'DIRECTOR', status: 'ACTIVE' } }),
  );
  expect(left).toBe(1);
});

test('the last active director is not demoted, and an agent disables nobody', async () => {
  const { director, agent } = await newCompany();
  const role = 'MANAGER' as const;
  await expect(
    updatePerson({ ctx: ctxOf(director), input: { id: director.id, role } }),
  ).rejects.toMatchObject({
    code: 'conflict',
  });
  const input = { id: director.id, status: 'INACTIVE' } as const;
  await expect(setPersonStatus({ ctx: ctxOf(agent), input })).rejects.toMatchObject({ code: 'forbidden' });
});

test('a changed role and a new squad count from the next request on', async () => {
  const person = await newPerson('AGENT', company.id);
  const cookie = await cookieOf(person.email);
  await updatePerson({ ctx: ctxOf(company.director), input: { id: person.id, role: 'MANAGER' } });
  expect((await call(me, 'GET', { cookie })).data).toMatchObject({ role: 'MANAGER' });
});

test('a switched feature stands in the audit log by its name, and the other flags stay', async () => {
  const fresh = await newCompany();
  const ctx = ctxOf(fresh.director);
  const after = await updateCompany({ ctx, input: { features: { ranking_visibility: true } } });
  expect(after.features).toMatchObject({ ranking_visibility: true, ai_analysis: true, bots: true });
  const { data } = await listAudit({ ctx, input: { page: 1, page_size: 5 } });
  expect(data[0]?.changes).toEqual({
    before: { ranking_visibility: false },
    after: { ranking_visibility: true },
  });
  const zone = { timezone: 'America/Atlantis' };
  expect(updateCompanySchema.safeParse(zone).success).toBe(false);
});

test('what is done to people stands in the audit log, without secrets', async () => {
  const fresh = await newCompany();
  const target = fresh.agent.id;
  await updatePerson({ ctx: ctxOf(fresh.director), input: { id: target, role: 'MANAGER' } });
  await setPersonStatus({ ctx: ctxOf(fresh.director), input: { id: target, status: 'INACTIVE' } });
  const log = await listAudit({ ctx: ctxOf(fresh.director), input: { page: 1, page_size: 25 } });
  expect(log.data.map((entry) => entry.action)).toEqual(['DISABLE_USER', 'UPDATE_USER']);
  expect(log.data[1]?.changes).toEqual({ before: { role: 'AGENT' }, after: { role: 'MANAGER' } });
  expect(JSON.stringify(log)).not.toContain('$2b$');
  await expect(
    listAudit({ ctx: ctxOf(fresh.manager), input: { page: 1, page_size: 25 } }),
  ).rejects.toMatchObject({ code: 'forbidden' });
});
