import { beforeEach, describe, expect, it } from 'vitest';
import type { Ctx } from '@/lib/domain/ctx';
import { getConnection } from '@/lib/domain/integrations/get-connection';
import { saveConfig } from '@/lib/domain/integrations/save-config';
import { ctxOf, newCompany, type TestCompany } from '../auth/company';
import { deliver, SECRET } from './webhook-sender';

let company: TestCompany;
beforeEach(async () => {
  company = await newCompany();
});

describe('the address of a company for deliveries', () => {
  it('is told to a director when the signing secret is saved, and takes deliveries', async () => {
    const ctx = ctxOf(company.director);
    const before = await getConnection({ ctx, input: { provider: 'custom' } });
    expect(before).toMatchObject({ webhook_address: null, takes_webhook_secret: true, status: null });
    const saved = await saveConfig({
      ctx,
      input: { provider: 'custom', config: { webhook_secret: SECRET } },
    });
    expect(saved).toMatchObject({ status: 'ACTIVE', configured: { webhook_secret: true } });
    expect(JSON.stringify(saved)).not.toContain(SECRET);
    const address = new URL(saved.webhook_address ?? '');
    expect(address.pathname).toMatch(/^\/api\/webhooks\/custom\/[\w-]{43}$/);
    const key = address.pathname.split('/').at(-1) ?? '';
    const answer = await deliver(key, { id: 'm1', data: { id: '7', name: 'Ana' } });
    expect(answer).toEqual({ status: 200, data: { received: 1, duplicates: 0 } });
  });

  it('is kept from staff, who may look at a connection and not change it', async () => {
    const ctx = ctxOf(company.director);
    await saveConfig({ ctx, input: { provider: 'custom', config: { webhook_secret: SECRET } } });
    if (ctx.actor.kind !== 'user') throw new Error('A director is a person.');
    const staff: Ctx = { ...ctx, actor: { ...ctx.actor, role: 'ADMIN' } };
    const seen = await getConnection({ ctx: staff, input: { provider: 'custom' } });
    expect(seen).toMatchObject({ status: 'ACTIVE', webhook_address: null });
  });
});
