import { beforeAll, expect, test } from 'vitest';
import { GET as me } from '@/app/api/v1/me/route';
import { PATCH as patchProfile } from '@/app/api/v1/profile/route';
import { DELETE as endSession } from '@/app/api/v1/sessions/[id]/route';
import { GET as listSessions } from '@/app/api/v1/sessions/route';
import { systemTx } from '@/lib/db/doors';
import { signIn } from '@/lib/domain/sessions/sign-in';
import { signInWithGoogle } from '@/lib/domain/sessions/sign-in-with-google';
import { AppError } from '@/lib/errors/app-error';
import { newId } from '@/lib/ids';
import { call, cookieOf } from './browser';
import { newCompany, newPerson, PASSWORD, type TestCompany, visitor } from './company';

let company: TestCompany;
beforeAll(async () => {
  company = await newCompany();
});

test('a good password opens a session that the API accepts', async () => {
  const cookie = await cookieOf(company.agent.email);
  const answer = await call(me, 'GET', { cookie });
  expect(answer.status).toBe(200);
  expect(answer.data).toMatchObject({ id: company.agent.id, role: 'AGENT', company: { slug: company.slug } });
});

test('no cookie, a made-up cookie and an ended session are refused alike', async () => {
  const cookie = await cookieOf(company.agent.email);
  await systemTx('end sessions', (tx) => tx.session.deleteMany({ where: { user_id: company.agent.id } }));
  for (const sent of ['', 'next-auth.session-token=nonsense', cookie])
    expect((await call(me, 'GET', { cookie: sent })).status).toBe(401);
});

test('a wrong password, an unknown e-mail and a disabled account get the same answer', async () => {
  const disabled = await newPerson('AGENT', company.id);
  await systemTx('end sessions', (tx) =>
    tx.user.update({ where: { id: disabled.id }, data: { status: 'INACTIVE' }, select: { id: true } }),
  );
  const inputs = [
    { email: company.manager.email, password: 'wrong password' },
    { email: `${newId()}@people.example`, password: PASSWORD },
    { email: disabled.email, password: PASSWORD },
  ];
  const errors = await Promise.all(
    inputs.map((input) => signIn({ ctx: visitor(), input }).catch((error: unknown) => error)),
  );
  const details = errors.map((error) => (error instanceof AppError ? [error.code, error.detail] : error));
  expect(new Set(details.map(String)).size).toBe(1);
  expect(details[0]).toEqual(['unauthenticated', 'E-mail or password is wrong.']);
});

test('the sixth try within a quarter of an hour is refused, even when it is right and all come at once', async () => {
  const { email } = await newPerson('AGENT', company.id);
  const ctx = visitor();
  const tries = await Promise.allSettled(
    Array.from({ length: 12 }, () => signIn({ ctx, input: { email, password: 'wrong password' } })),
  );
  const codes = tries.map((one) => (one.status === 'rejected' ? (one.reason as AppError).code : 'in'));
  expect(codes.filter((code) => code === 'unauthenticated')).toHaveLength(5);
  expect(codes.filter((code) => code === 'rate_limited')).toHaveLength(7);
  const late: unknown = await signIn({ ctx, input: { email, password: PASSWORD } }).catch(
    (error: unknown) => error,
  );
  expect(late).toMatchObject({ code: 'rate_limited' });
  expect((late as AppError).retry_after).toBeGreaterThan(800);
});

test('a good sign-in clears the count of the account', async () => {
  const { email } = await newPerson('AGENT', company.id);
  for (let round = 0; round < 3; round += 1) {
    for (let wrong = 0; wrong < 4; wrong += 1)
      await signIn({ ctx: visitor(), input: { email, password: 'wrong password' } }).catch(() => null);
    await expect(signIn({ ctx: visitor(), input: { email, password: PASSWORD } })).resolves.toBeDefined();
  }
});

test('one address that fails with many accounts is stopped; another address is not', async () => {
  const ctx = visitor();
  const unknown = () => ({ email: `${newId()}@people.example`, password: 'wrong password' });
  for (let round = 0; round < 5; round += 1)
    await Promise.allSettled(Array.from({ length: 8 }, () => signIn({ ctx, input: unknown() })));
  const input = { email: company.agent.email, password: PASSWORD };
  await expect(signIn({ ctx, input })).rejects.toMatchObject({ code: 'rate_limited' });
  await expect(signIn({ ctx: visitor(), input })).resolves.toBeDefined();
}, 60_000);

test('changes asked for by a foreign page are refused in spite of the cookie', async () => {
  const cookie = await cookieOf(company.agent.email);
  const body = { name: 'Changed elsewhere' };
  const answer = await call(patchProfile, 'PATCH', { cookie, body, origin: 'https://evil.example' });
  expect(answer.status).toBe(403);
});

test('a person lists their own sessions and ends one of them, never those of others', async () => {
  const person = await newPerson('AGENT', company.id);
  const [first, second] = [await cookieOf(person.email), await cookieOf(person.email)];
  const stranger = await cookieOf(company.director.email);
  const { data } = await call(listSessions, 'GET', { cookie: second });
  const rows = data.data as { id: string; current: boolean }[];
  expect(rows.map((row) => row.current)).toEqual([true, false]);
  const other = rows.find((row) => !row.current)?.id ?? '';
  expect((await call(endSession, 'DELETE', { cookie: stranger, params: { id: other } })).status).toBe(404);
  expect((await call(me, 'GET', { cookie: first })).status).toBe(200);
  expect((await call(endSession, 'DELETE', { cookie: second, params: { id: other } })).status).toBe(204);
  expect((await call(me, 'GET', { cookie: first })).status).toBe(401);
  expect((await call(me, 'GET', { cookie: second })).status).toBe(200);
});

test('Google opens a session for a verified e-mail that was invited or is active, and for nobody else', async () => {
  const google = (email: string, email_verified = true, subject = newId()) =>
    signInWithGoogle({ ctx: visitor(), input: { subject, email, email_verified } });
  const { agent } = company;
  const subject = newId();
  expect(await google(agent.email.toUpperCase(), true, subject)).toMatchObject({ user_id: agent.id });
  expect(await google('changed-at-google@people.example', true, subject)).toMatchObject({
    user_id: agent.id,
  });
  expect(await google(agent.email, false)).toBeNull();
  expect(await google(`${newId()}@people.example`)).toBeNull();
  const account = await systemTx('sign in', (tx) =>
    tx.account.findFirstOrThrow({ where: { user_id: agent.id, provider_account_id: subject } }),
  );
  expect([account.access_token, account.refresh_token, account.id_token]).toEqual([null, null, null]);
});
