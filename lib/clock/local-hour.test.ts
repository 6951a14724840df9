import { expect, it } from 'vitest';
import { localHour } from './local-hour';

it.each([
  ['2026-11-22T03:00:00Z', 'America/Sao_Paulo', 0],
  ['2026-11-22T02:59:00Z', 'America/Sao_Paulo', 23],
  ['2026-11-22T10:30:00Z', 'UTC', 10],
  ['2026-11-21T18:45:00Z', 'Asia/Kolkata', 0],
])('%s in %s is hour %i', (at, timezone, hour) => {
  expect(localHour(new Date(at), timezone)).toBe(hour);
});
