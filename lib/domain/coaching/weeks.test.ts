import { expect, test } from 'vitest';
import { trendWeeks } from './weeks';

test('eight Mondays in the time zone of the company, the running week last', () => {
  // Sunday night in São Paulo is Monday in UTC: it still belongs to the week before.
  const weeks = trendWeeks(new Date('2026-11-23T01:00:00Z'), 'America/Sao_Paulo');
  expect(weeks.weeks).toHaveLength(8);
  expect(weeks.weeks.at(-1)).toBe('2026-11-16');
  expect(weeks.weeks[0]).toBe('2026-09-28');
  expect(weeks.half_day).toBe('2026-10-26');
  expect(weeks.from.toISOString()).toBe('2026-09-28T03:00:00.000Z');
});
