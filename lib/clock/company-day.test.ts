import { expect, it } from 'vitest';
import { momentAt, nextDay, startOfDay } from './company-day';

it.each([
  ['2026-11-22', 'America/Sao_Paulo', '2026-11-22T03:00:00.000Z'],
  ['2026-11-22', 'UTC', '2026-11-22T00:00:00.000Z'],
  ['2026-11-22', 'Asia/Kolkata', '2026-11-21T18:30:00.000Z'],
  // Days on which clocks change: forward and back in New York, and at midnight in São Paulo, where 00:00 did not exist.
  ['2026-03-08', 'America/New_York', '2026-03-08T05:00:00.000Z'],
  ['2026-11-01', 'America/New_York', '2026-11-01T04:00:00.000Z'],
  ['2026-11-02', 'America/New_York', '2026-11-02T05:00:00.000Z'],
  ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
])('%s begins in %s at %s', (day, timezone, moment) => {
  expect(startOfDay(day, timezone).toISOString()).toBe(moment);
});

it('counts over months and years', () => {
  expect([nextDay('2026-02-28'), nextDay('2028-02-28'), nextDay('2026-12-31')]).toEqual([
    '2026-03-01',
    '2028-02-29',
    '2027-01-01',
  ]);
});

it.each([
  ['2026-11-22T14:30', 'America/Sao_Paulo', '2026-11-22T17:30:00.000Z'],
  ['2026-11-22T00:15', 'Asia/Kolkata', '2026-11-21T18:45:00.000Z'],
  ['2026-11-01T01:30', 'America/New_York', '2026-11-01T05:30:00.000Z'],
])('the clock shows %s in %s at %s', (local, timezone, at) => {
  expect(momentAt(local, timezone).toISOString()).toBe(at);
});
