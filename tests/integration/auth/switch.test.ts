import { beforeAll, expect, test } from 'vitest';
import { GET as getCompanyRoute } from '@/app/api/v1/company/route';
import { POST as linkCode } from '@/app/api/v1/extension/codes/route';
import { PATCH as patchProfile } from '@/app/api/v1/profile/route';
import { DELETE as endRoute, POST as startRoute } from '@/app/api/v1/switch/route';
import { fixedClock, systemClock } from '@/lib/clock';
import { listAudit } from '@/lib/domain/audit/list-audit';
import { listCompanies } from '@/lib/domain/company-switch/list-companies';
import { startSwitch } from '@/lib/domain/company-switch/start-switch';
import { checkSession } from '@/lib/domain/sessions/check-session';
import { signIn } from '@/lib/domain/sessions/sign-in';
import { call, cookieOf } from './browser';
import { ctxOf, newCompany, newPerson, PASSWORD, staffAccount, type TestCompany, visitor } from './company';

let company: TestCompany;
beforeAll(async () => {
  company = await newCompany();
});

test('staff see nothing of a company before they switch, and its settings while they are there', async () => {
  const staff = await newPerson('ADMIN', null);
  const cookie = await cookieOf(staff.email);
  expect((await call(getCompanyRoute, 'GET', { cookie })).status).toBe(403);
  const body = { company_slug: company.slug, reason: 'ticket 4711' };
  expect((await call(startRoute, 'POST', { cookie, body })).status).toBe(201);
  expect((await call(getCompanyRoute, 'GET', { cookie })).data).toMatchObject({ id: company.id });
  expect((await call(linkCode, 'POST', { cookie, body: { state: 'x'.repeat(30) } })).status).toBe(403);
  expect((await call(endRoute, 'DELETE', { cookie })).status).toBe(204);
  expect((await call(getCompanyRoute, 'GET', { cookie })).status).toBe(403);
});

test('the visit and its end stand in the audit log of the company, with the reason and a name', async () => {
  const fresh = await newCompany();
  const staff = await newPerson('ADMIN', null);
  const cookie = await cookieOf(staff.email);
  await call(startRoute, 'POST', { cookie, body: { company_slug: fresh.slug, reason: 'looks at a call' } });
  await call(endRoute, 'DELETE', { cookie });
  const { data } = await listAudit({ ctx: ctxOf(fresh.director), input: { page: 1, page_size: 10 } });
  expect(data.map((entry) => entry.action)).toEqual(['END_SWITCH', 'START_SWITCH']);
  expect(data[1]).toMatchObject({
    user: { id: staff.id, name: 'Person ADMIN', staff: true },
    changes: { after: { reason: 'looks at a call' } },
  });
});

test('a visit ends by itself after an hour', async () => {
  const staff = await newPerson('ADMIN', null);
  const session = await signIn({ ctx: visitor(), input: { email: staff.email, password: PASSWORD } });
  const ctx = { ...visitor(), account: staffAccount(staff) };
  await startSwitch({ ctx, input: { company_slug: company.slug, reason: 'ticket 4711' } });
  const seen = async (minutes: number) => {
    const clock = fixedClock(new Date(Date.now() + minutes * 60_000));
    return (await checkSession({ clock, input: session }))?.switch?.company.slug;
  };
  expect(await seen(59)).toBe(company.slug);
  expect(await seen(61)).toBeUndefined();
});

test('a second visit ends the first', async () => {
  const other = await newCompany();
  const staff = await newPerson('ADMIN', null);
  const session = await signIn({ ctx: visitor(), input: { email: staff.email, password: PASSWORD } });
  const ctx = { ...visitor(), account: staffAccount(staff) };
  await startSwitch({ ctx, input: { company_slug: company.slug, reason: 'ticket 4711' } });
  await startSwitch({ ctx, input: { company_slug: other.slug, reason: 'ticket 4712' } });
  const account = await checkSession({ clock: systemClock, input: session });
  expect(account?.switch?.company.slug).toBe(other.slug);
  const { data } = await listAudit({ ctx: ctxOf(company.director), input: { page: 1, page_size: 1 } });
  expect(data[0]?.action).toBe('END_SWITCH');
});

test('for everybody else there is no switch and no list of companies', async () => {
  const cookie = await cookieOf(company.director.email);
  const body = { company_slug: company.slug, reason: 'curiosity' };
  expect((await call(startRoute, 'POST', { cookie, body })).status).toBe(404);
  const director = { ...staffAccount(company.director), role: 'DIRECTOR' as const };
  const ctx = { ...visitor(), account: director };
  await expect(listCompanies({ ctx, input: { page: 1, page_size: 25 } })).rejects.toMatchObject({
    code: 'not_found',
  });
});

test('staff change their own profile without any company', async () => {
  const staff = await newPerson('ADMIN', null);
  const cookie = await cookieOf(staff.email);
  const answer = await call(patchProfile, 'PATCH', { cookie, body: { locale: 'en' } });
  expect(answer).toMatchObject({ status: 200, data: { locale: 'en' } });
});
