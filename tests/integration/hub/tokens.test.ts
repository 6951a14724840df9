import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { companyTx } from '@/lib/db/doors';
import { updateAlert } from '@/lib/domain/alerts/update-alert';
import type { Ctx } from '@/lib/domain/ctx';
import { accessToken } from '@/lib/domain/integrations/access-token';
import { connectionById } from '@/lib/domain/integrations/connection';
import { openSession } from '@/lib/domain/integrations/open-session';
import { storeTokens } from '@/lib/domain/integrations/store-tokens';
import { REGISTRY } from '@/lib/jobs/registry';
import { readOutbox } from '@/lib/mail/outbox';
import { drainQueues } from '@/lib/queue/drain';
import {
  type ExampleVendor,
  exampleProvider,
  startExampleVendor,
} from '@/tests/support/providers/example/vendor';
import { ctxOf, newCompany, type TestCompany } from '../auth/company';
import { connectedTo } from './connected';

const run = promisify(execFile);
let vendor: ExampleVendor;
let company: TestCompany;
let ctx: Ctx;
beforeEach(async () => {
  vendor = await startExampleVendor();
  company = await newCompany();
  ctx = ctxOf(company.director);
});
afterEach(() => vendor.stop());

const row = (id: string) =>
  companyTx(ctx, (tx) =>
    tx.integration.findUniqueOrThrow({ where: { company_id_id: { company_id: company.id, id } } }),
  );

describe('renewing a token', () => {
  it('happens once for 100 calls at its end, in three processes', async () => {
    const id = await connectedTo(vendor, ctx, 60);
    const script = 'tests/support/providers/example/call-in-process.ts';
    const process_args = ['--import', 'tsx', script, vendor.url, company.id, id, '33'];
    const inside = Array.from({ length: 34 }, () => accessToken(ctx, exampleProvider(vendor.url), id));
    const [own, ...others] = await Promise.all([
      Promise.all(inside),
      run(process.execPath, process_args),
      run(process.execPath, process_args),
    ]);
    expect(vendor.refreshes).toBe(1);
    expect(new Set(own.map(({ value }) => value))).toEqual(new Set(['access-1']));
    for (const { stdout } of others) expect(JSON.parse(stdout)).toEqual(['access-1']);
    const after = await row(id);
    expect(after.status).toBe('ACTIVE');
    expect(after.encrypted_config).not.toContain('access-1');
  });

  it('does not happen while the token lasts', async () => {
    const id = await connectedTo(vendor, ctx, 600);
    expect((await accessToken(ctx, exampleProvider(vendor.url), id)).value).toBe('access-0');
    expect(vendor.refreshes).toBe(0);
  });

  it('follows a vendor that rotates: each renewal uses the refresh token of the last one', async () => {
    const id = await connectedTo(vendor, ctx, 60);
    const provider = exampleProvider(vendor.url);
    const first = await accessToken(ctx, provider, id);
    const second = await accessToken(ctx, provider, id, first.value);
    expect([first.value, second.value]).toEqual(['access-1', 'access-2']);
  });

  it('renews once when the vendor refuses a token before its time', async () => {
    const id = await connectedTo(vendor, ctx, 3600);
    vendor.access_token = 'changed-at-the-vendor';
    const session = await openSession(ctx, exampleProvider(vendor.url), id);
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => session.send({ method: 'GET', url: `${vendor.url}/thing` })),
    );
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    expect(vendor.refreshes).toBe(1);
  });

  it('that the vendor refuses ends the storm, and tells the directors in the app and by mail, once', async () => {
    vendor.mode = 'refuse';
    const id = await connectedTo(vendor, ctx, -10);
    const provider = exampleProvider(vendor.url);
    const tries = await Promise.allSettled(Array.from({ length: 50 }, () => accessToken(ctx, provider, id)));
    expect(tries.every(({ status }) => status === 'rejected')).toBe(true);
    await expect(accessToken(ctx, provider, id)).rejects.toMatchObject({ kind: 'auth' });
    expect(vendor.refreshes).toBe(1);
    expect(await row(id)).toMatchObject({ status: 'NEEDS_REAUTH', reauth_reason: 'invalid_grant' });
    const alerts = await companyTx(ctx, (tx) =>
      tx.alert.findMany({ where: { company_id: company.id, type: 'INTEGRATION_NEEDS_REAUTH' } }),
    );
    expect(alerts).toHaveLength(1);
    await drainQueues(REGISTRY, ctx.clock);
    const mails = (await readOutbox(50)).filter(({ to }) => to === company.director.email);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toContain('/integrations');
  });

  it('that the vendor refuses again after a new sign-in is told again', async () => {
    vendor.mode = 'refuse';
    const id = await connectedTo(vendor, ctx, -10);
    const refused = () =>
      expect(accessToken(ctx, exampleProvider(vendor.url), id)).rejects.toMatchObject({ kind: 'auth' });
    const signIn = () =>
      companyTx(ctx, async (tx) => {
        const tokens = { access_token: 'a', refresh_token: 'r', expires_in: -10, scopes: null };
        const connected_by_id = company.director.id;
        await storeTokens(tx, ctx, await connectionById(tx, company.id, id), tokens, { connected_by_id });
      });
    const alerts = () =>
      companyTx(ctx, (tx) =>
        tx.alert.findMany({ where: { company_id: company.id }, orderBy: { created_at: 'asc' } }),
      );
    await refused();
    const [first] = await alerts();
    await signIn();
    expect(await alerts()).toMatchObject([{ id: first?.id, status: 'ACKNOWLEDGED' }]);
    await refused();
    const [, second] = await alerts();
    expect(second).toMatchObject({ status: 'UNREAD' });
    // Also where somebody had dealt with it by hand.
    await updateAlert({ ctx, input: { id: second?.id ?? '', status: 'ACKNOWLEDGED' } });
    await signIn();
    await refused();
    expect((await alerts()).map(({ status }) => status)).toEqual(['ACKNOWLEDGED', 'ACKNOWLEDGED', 'UNREAD']);
  });

  it('that fails in passing is not tried again at once, and the old token serves its last minutes', async () => {
    vendor.mode = 'down';
    const provider = exampleProvider(vendor.url);
    const lasting = await connectedTo(vendor, ctx, 120);
    expect((await accessToken(ctx, provider, lasting)).value).toBe('access-0');
    expect((await accessToken(ctx, provider, lasting)).value).toBe('access-0');
    expect(vendor.refreshes).toBe(1);
    const ended = await connectedTo(vendor, ctx, -10);
    for (let i = 0; i < 5; i += 1)
      await expect(accessToken(ctx, provider, ended)).rejects.toMatchObject({ passing: true });
    expect(vendor.refreshes).toBe(2);
    expect((await row(ended)).status).toBe('ACTIVE');
  });
});

describe('a call to a vendor', () => {
  const send = async (statuses: number[], method: 'GET' | 'POST') => {
    const id = await connectedTo(vendor, ctx, 3600);
    vendor.api_statuses = statuses;
    const session = await openSession(ctx, exampleProvider(vendor.url), id);
    const result = await session
      .send({ method, url: `${vendor.url}/thing`, query: { secret: 'in-query' } })
      .then(
        ({ status }) => status,
        (error: { kind: string }) => error.kind,
      );
    const log = await companyTx(ctx, (tx) =>
      tx.vendorRequest.findMany({ where: { company_id: company.id, integration_id: id } }),
    );
    return { result, log };
  };

  it('is repeated when that does no harm, and every attempt stands in the log without its secrets', async () => {
    const { result, log } = await send([503, 503], 'GET');
    expect(result).toBe(200);
    expect(log.map(({ status }) => status)).toEqual(expect.arrayContaining([503, 200]));
    expect(JSON.stringify(log)).not.toMatch(/in-query|access-0|very-secret/);
  });

  it('that makes something is not repeated after the vendor may have acted', async () => {
    expect((await send([503], 'POST')).result).toBe('unavailable');
    expect(vendor.api_calls).toBe(1);
  });

  it('stops at a refusal, and pauses after five failures', async () => {
    expect((await send([403], 'GET')).result).toBe('forbidden');
    expect(vendor.api_calls).toBe(1);
    const id = await connectedTo(vendor, ctx, 3600);
    const session = await openSession(ctx, exampleProvider(vendor.url, { retries: 0 }), id);
    vendor.api_statuses = Array.from({ length: 20 }, () => 500);
    const kinds: string[] = [];
    for (let i = 0; i < 7; i += 1)
      await session
        .send({ method: 'GET', url: `${vendor.url}/thing` })
        .catch((error: { kind: string }) => kinds.push(error.kind));
    expect(kinds).toEqual([...Array(5).fill('unavailable'), 'circuit_open', 'circuit_open']);
  });

  it('never goes to another origin', async () => {
    const id = await connectedTo(vendor, ctx, 3600);
    const session = await openSession(ctx, exampleProvider(vendor.url), id);
    await expect(
      session.send({ method: 'GET', url: 'http://169.254.169.254/latest/meta-data' }),
    ).rejects.toMatchObject({ kind: 'protocol' });
  });
});
