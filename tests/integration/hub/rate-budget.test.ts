import { expect, it } from 'vitest';
import { reserveCall } from '@/lib/http-client/rate-budget';
import { newId } from '@/lib/ids';
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
  await expect(reserveCall(key, ZOHO, 1_000)).rejects.toMatchObject({ kind: 'rate_limited' });
});
