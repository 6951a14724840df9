import { SignJWT } from 'jose';
import { beforeAll, expect, test } from 'vitest';
import { DELETE as revokeDevice } from '@/app/api/v1/devices/[id]/route';
import { GET as listDevices } from '@/app/api/v1/devices/route';
import { POST as codes } from '@/app/api/v1/extension/codes/route';
import { POST as tokens } from '@/app/api/v1/extension/token/route';
import { GET as me } from '@/app/api/v1/me/route';
import { actorOfDevice } from '@/lib/auth/device-actor';
import { fixedClock } from '@/lib/clock';
import { companyTx, systemTx } from '@/lib/db/doors';
import { createLinkCode } from '@/lib/domain/devices/create-link-code';
import { takeLinkCode } from '@/lib/domain/devices/take-link-code';
import { env } from '@/lib/env';
import { newSecret } from '@/lib/ids';
import { call, cookieOf } from './browser';
import { ctxOf, newCompany, type TestCompany, visitor } from './company';

let company: TestCompany;
let cookie: string;
beforeAll(async () => {
  company = await newCompany();
  cookie = await cookieOf(company.agent.email);
});

const DEVICE = { name: 'Chrome on Linux', version: '0.1.0' };

async function newCode() {
  const state = newSecret();
  const { data } = await call(codes, 'POST', { cookie, body: { state } });
  return { code: String(data.code), state };
}

async function link(): Promise<{ token: string; device_id: string }> {
  const { data } = await call(tokens, 'POST', { body: { ...(await newCode()), device: DEVICE } });
  return { token: String(data.token), device_id: String(data.device_id) };
}

test('a code becomes a token once, and the token names the person who clicked', async () => {
  const body = { ...(await newCode()), device: DEVICE };
  const first = await call(tokens, 'POST', { body });
  expect(first.status).toBe(201);
  expect(await call(tokens, 'POST', { body }).then((answer) => answer.status)).toBe(410);
  const hours = (new Date(String(first.data.expires_at)).getTime() - Date.now()) / 3_600_000;
  expect(hours).toBeGreaterThan(23.9);
  expect(hours).toBeLessThanOrEqual(24);
  const answer = await call(me, 'GET', { token: String(first.data.token) });
  expect(answer.data).toMatchObject({ id: company.agent.id, company: { id: company.id } });
});

test('of several exchanges at once one gets a token', async () => {
  // Several rounds: in the first one the connections are still being made, one after the other.
  for (let round = 0; round < 4; round += 1) {
    const body = { ...(await newCode()), device: DEVICE };
    const answers = await Promise.all([1, 2, 3, 4].map(() => call(tokens, 'POST', { body })));
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, 410, 410, 410]);
  }
});

test('a wrong state is refused and uses the code up', async () => {
  const { code, state } = await newCode();
  const exchange = (with_state: string) =>
    call(tokens, 'POST', { body: { code, state: with_state, device: DEVICE } });
  expect((await exchange(newSecret())).status).toBe(410);
  expect((await exchange(state)).status).toBe(410);
});

test('a code stands for two minutes, and only the newest of a state', async () => {
  const state = newSecret();
  const ctx = ctxOf(company.agent);
  const old = await createLinkCode({ ctx, input: { state } });
  const { code } = await createLinkCode({ ctx, input: { state } });
  await expect(takeLinkCode({ ctx: visitor(), input: { code: old.code, state } })).rejects.toMatchObject({
    code: 'gone',
  });
  const late = visitor(fixedClock(new Date(Date.now() + 121_000)));
  await expect(takeLinkCode({ ctx: late, input: { code, state } })).rejects.toMatchObject({ code: 'gone' });
  await expect(takeLinkCode({ ctx: visitor(), input: { code, state } })).resolves.toEqual({
    company_id: company.id,
    user_id: company.agent.id,
  });
});

test('a device is listed, revoked by its owner alone, and dead from then on', async () => {
  const { token, device_id } = await link();
  const stranger = await cookieOf(company.director.email);
  const ids = async () => {
    const { data } = await call(listDevices, 'GET', { cookie });
    return (data.data as { id: string }[]).map((device) => device.id);
  };
  expect(await ids()).toContain(device_id);
  const revoke = (with_cookie: string) =>
    call(revokeDevice, 'DELETE', { cookie: with_cookie, params: { id: device_id } });
  expect((await revoke(stranger)).status).toBe(404);
  expect((await call(me, 'GET', { token })).status).toBe(200);
  expect((await revoke(cookie)).status).toBe(204);
  expect((await call(me, 'GET', { token })).status).toBe(401);
  expect(await ids()).not.toContain(device_id);
});

test('a device whose row has run out is refused, whatever its token says', async () => {
  const { token, device_id } = await link();
  await companyTx({ company_id: company.id }, (tx) =>
    tx.device.updateMany({ where: { id: device_id }, data: { expires_at: new Date(Date.now() - 1_000) } }),
  );
  expect((await call(me, 'GET', { token })).status).toBe(401);
});

test('a token ends after 24 hours, is bound to its row, and a forged one is none', async () => {
  const { token, device_id } = await link();
  const tomorrow = fixedClock(new Date(Date.now() + 24 * 3_600_000 + 1_000));
  await expect(actorOfDevice(token, tomorrow)).rejects.toMatchObject({ code: 'unauthenticated' });
  const claims = { company_id: company.id, device_id };
  const forged = await new SignJWT(claims)
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer('performancy')
    .setAudience('performancy-extension')
    .setSubject(company.director.id)
    .setExpirationTime('1h')
    .sign(new TextEncoder().encode(env().NEXTAUTH_SECRET));
  await expect(actorOfDevice(forged)).rejects.toMatchObject({ code: 'unauthenticated' });
  await expect(actorOfDevice(cookie.split('=')[1] ?? '')).rejects.toMatchObject({ code: 'unauthenticated' });
});

test('of a code only the hash is stored', async () => {
  const { code } = await newCode();
  const rows = await systemTx('link extension', (tx) => tx.verificationToken.findMany());
  expect(JSON.stringify(rows)).not.toContain(code);
});
