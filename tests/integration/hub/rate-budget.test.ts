import { expect, it, vi } from 'vitest';
import { noteCredits } from '@/lib/http-client/day-credits';
import { reserveCall } from '@/lib/http-client/rate-budget';
import { VendorError } from '@/lib/http-client/vendor-error';
import { newId } from '@/lib/ids';
import { goto } from '@/lib/integrations/goto/descriptor';
import { newCompany } from '../auth/company';

const ZOHO = { points: 100, seconds: 60, burst: 10 };

it('lets no more calls go than the vendor takes, whoever asks, and refuses what would wait too long', async () => {
  const company = await newCompany();
  const key = { company_id: company.id, id: newId() };
  const waits = await Promise.all(Array.from({ length: 60 }, () => reserveCall(key, ZOHO, 600_000)));
  const sorted = waits.toSorted((a, b) => a - b);
  // All 60 asked in the first moment: the burst goes at once, the others two thirds of a second apart.
  expect(sorted.filter((ms) => ms < 100).length).toBeLessThanOrEqual(12);
  for (const start of [0, 5, 20]) {
    const from = sorted[start] ?? 0;
    expect(sorted.filter((ms) => ms >= from && ms < from + 60_000).length).toBeLessThanOrEqual(100);
  }
  expect(sorted.at(-1)).toBeGreaterThan(30_000);
  const refused = await reserveCall(key, ZOHO, 1_000).catch((error: unknown) => error);
  expect(refused).toMatchObject({ kind: 'rate_limited' });
  // It says when there is a call again: behind the 50 that wait.
  const { retry_after = 0 } = refused instanceof VendorError ? refused : {};
  expect(retry_after).toBeGreaterThan(25);
  expect(retry_after).toBeLessThanOrEqual(35);
});

it('lets no more than GoTo’s ten calls go in a second, whoever asks', async () => {
  const { limits } = goto;
  expect(limits).toMatchObject({ points: 10, seconds: 1 });
  const company = await newCompany();
  const key = { company_id: company.id, id: newId() };
  const goes = await Promise.all(
    Array.from({ length: 40 }, async () => {
      const wait = await reserveCall(key, limits, 60_000);
      return performance.now() + wait;
    }),
  );
  // A second less what the answers of the database may differ in how long they took.
  for (const from of goes)
    expect(goes.filter((at) => at >= from && at < from + 800).length).toBeLessThanOrEqual(10);
  // Beyond the burst of four, six in each second.
  expect(Math.max(...goes) - Math.min(...goes)).toBeGreaterThan(5_000);
});

it('what one process heard of the day’s credits counts for another that has heard nothing, or older news', async () => {
  const company = await newCompany();
  const key = { company_id: company.id, id: newId() };
  await reserveCall(key, ZOHO, 1_000);
  const limits = { ...ZOHO, concurrency: 1, waiting: 1, timeout_ms: 1, retries: 0, credits_header: 'left' };
  const refused = new VendorError('rate_limited', 'Too many.', { status: 429 });
  vi.resetModules();
  const other = await import('@/lib/http-client/day-credits');
  expect(await other.withCredits(key, refused)).toBe(refused);
  await other.noteCredits(key, limits, new Headers({ left: '4000' }));
  await noteCredits(key, limits, new Headers({ left: '3' }));
  expect(await other.withCredits(key, refused)).toMatchObject({ vendor_code: 'DAILY_LIMIT' });
  // The next day the vendor says otherwise, to the other one.
  await new Promise((resolve) => setTimeout(resolve, 5));
  await other.noteCredits(key, limits, new Headers({ left: '5000' }));
  expect(await other.withCredits(key, refused)).toBe(refused);
});
