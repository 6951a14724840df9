import { expect, it } from 'vitest';
import { anonymised, PlaceholderMap } from '@/lib/anonymize';
import { guardedFetch } from './guarded-fetch';

const instructions = anonymised`Find the "next step" of the call.
It has a day.`;
const map = new PlaceholderMap();
map.placeholder('EMPRESA', 'Next Step');

/** Nobody listens there: what is let through fails as a connection, after the look at it. */
const send = async (data: string) => {
  const guard = guardedFetch({ instructions, map });
  const body = JSON.stringify({ system: instructions, data });
  await expect(guard.fetch('http://127.0.0.1:9', { method: 'POST', body })).rejects.toThrow();
  return guard.blocked();
};

it("lets the program's own words pass where a company is called like them, and nothing else", async () => {
  expect(await send('Somebody from [EMPRESA_1] called.')).toBe(false);
  expect(await send('Somebody from Next Step called.')).toBe(true);
  expect(await send(`${instructions} Next Step called.`)).toBe(true);
});
