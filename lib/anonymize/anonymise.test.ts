import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  AnonymiseError,
  anonymise,
  anonymised,
  findLeaks,
  MOST_CHARACTERS,
  PlaceholderMap,
  restore,
  restoreDeep,
} from '.';

const KNOWN = [{ name: 'Otávio Brandão', role: 'customer', company: 'Serra Azul' }];
const masked = (texts: string[]) => anonymise({ texts, lang: 'pt-BR', known: KNOWN });

test('known people and companies, e-mails and numbers are masked, with one placeholder per spelling', () => {
  const { texts, counts } = masked(['Oi Otávio, da Serra Azul?', 'Otávio, meu CPF é 529.982.247-25.']);
  expect(texts[0]).toBe('Oi [PESSOA_1], da [EMPRESA_1]?');
  expect(texts[1]).toMatch(/^\[PESSOA_1\], meu CPF é \[\w+_1\]\.$/);
  expect(counts.PESSOA).toBe(2);
});

test('restoring gives back every text, whatever is in it', () => {
  const hostile = fc.constantFrom(
    '[PESSOA_1]',
    'pessoa 1',
    'Otávio',
    '[',
    ']',
    '_1',
    ' ',
    '7',
    '12345 678',
    'PESSOAS\\_2',
    '\n',
  );
  const texts = fc
    .array(fc.oneof(hostile, fc.string({ unit: 'binary' })), { maxLength: 12 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(fc.array(texts, { maxLength: 4 }), (input) => {
      const { texts: out, map } = masked(input);
      expect(out.map((text) => restore(text, map))).toEqual(input);
    }),
  );
});

test('restoring knows placeholders whatever a model did to them', () => {
  const { map } = masked(['Otávio']);
  for (const written of [
    'pessoa 1',
    'PESSOA_1',
    '**[PESSOA_1]**',
    '[PESSOA\\_1]',
    '[Pessoas_1]',
    '[ person-1 ]',
    '[pessóa_1',
  ]) {
    expect(restore(`com ${written}.`, map).replaceAll('*', ''), written).toBe('com Otávio.');
  }
  expect(restore('[PESSOA_2] e [PESSOA_11]', map)).toBe('[PESSOA_2] e [PESSOA_11]');
  expect(restoreDeep({ quotes: [{ who: '[PESSOA_1]', t: 1 }] }, map)).toEqual({
    quotes: [{ who: 'Otávio', t: 1 }],
  });
});

test('a map survives being stored, and goes on counting', () => {
  const first = masked(['Otávio']);
  const map = PlaceholderMap.parse(first.map.serialise());
  const next = anonymise({ texts: ['Brandão e Otávio'], lang: 'pt-BR', known: KNOWN, map });
  expect(next.texts).toEqual(['[PESSOA_2] e [PESSOA_1]']);
  expect(() => PlaceholderMap.parse('{}')).toThrow(AnonymiseError);
});

test('an input that is too long is refused', () => {
  const part = 'a'.repeat(MOST_CHARACTERS / 64 + 1);
  expect(() => masked(Array.from({ length: 64 }, () => part))).toThrow(AnonymiseError);
});

test('prompts are made of program text and anonymised text', () => {
  const { texts } = masked(['Oi Otávio']);
  const [text = anonymised``] = texts;
  expect(anonymised`Linha ${1}: ${text}`).toBe('Linha 1: Oi [PESSOA_1]');
});

test('the second look finds values, identifiers and addresses in a body, and lets clean ones pass', () => {
  const { map } = masked(['Otávio Brandão, da Serra Azul']);
  expect(findLeaks('{"text":"oi [PESSOA_1]","model":"x-20260101","t":1532}', map)).toEqual([]);
  expect(findLeaks('{"text":"a SERRA AZUL"}', map)).toMatchObject([{ reason: 'value' }]);
  expect(findLeaks('{"text":"529.982.247-25"}', map)).toMatchObject([{ reason: 'digits' }]);
  expect(findLeaks('{"text":"a@b.com"}', map)).toMatchObject([{ reason: 'email' }]);
});
