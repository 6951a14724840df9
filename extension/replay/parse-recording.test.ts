import { expect, it } from 'vitest';
import { parseRecording } from './parse-recording';

const HEADER =
  '{"v":1,"platform":"google-meet","lang":"pt-BR","started_at":"2026-11-22T13:00:00Z","self":"Você"}';
const ROW = '{"t":12,"op":"row","row":"r1","speaker":"Você","text":"Oi"}';

it('reads a recording', () => {
  const parsed = parseRecording(`${HEADER}\n${ROW}\n{"t":20,"op":"end"}\n`);
  expect(parsed).toMatchObject({ ok: true, header: { self: 'Você' }, events: [{ t: 12 }, { op: 'end' }] });
});

it.each([
  ['nothing', '', 1],
  ['something else', '<html>', 1],
  ['a header of another version', HEADER.replace('"v":1', '"v":2'), 1],
  ['a broken line', `${HEADER}\n${ROW}\n{"t":13`, 3],
  ['an event that is none', `${HEADER}\n{"t":1,"op":"jump"}`, 2],
  ['time that runs backwards', `${HEADER}\n${ROW}\n{"t":11,"op":"reset"}`, 3],
])('names the line of %s', (_, text, line) => {
  expect(parseRecording(text)).toEqual({ ok: false, line });
});
