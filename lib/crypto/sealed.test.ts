import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { openText, type SealedPlace, sealedKeyId, sealText } from './sealed';

const key = { id: 'k1', key: randomBytes(32) };
const place: SealedPlace = { company_id: 'c1', table: 'conversations', column: 'transcript', row_id: 'r1' };

describe('a sealed value', () => {
  const sealed = sealText(key, place, 'Olá, Otávio 👋');

  test('opens where it was sealed', () => {
    expect(openText(key.key, place, sealed)).toBe('Olá, Otávio 👋');
    expect(sealedKeyId(sealed)).toBe('k1');
    expect(sealed).not.toContain('Otávio');
  });

  test.each([
    ['another company', { company_id: 'c2' }],
    ['another table', { table: 'integrations' }],
    ['another column', { column: 'notes' }],
    ['another row', { row_id: 'r2' }],
  ])('does not open in %s', (_where, change) => {
    expect(() => openText(key.key, { ...place, ...change }, sealed)).toThrow();
  });

  test('does not open with another key, changed or cut short', () => {
    expect(() => openText(randomBytes(32), place, sealed)).toThrow();
    expect(() => openText(key.key, place, `${sealed.slice(0, -2)}AA`)).toThrow();
    expect(() => openText(key.key, place, 's1.k1.AAAA.BBBB')).toThrow('cut short');
  });

  test('is different each time', () => {
    expect(sealText(key, place, 'a')).not.toBe(sealText(key, place, 'a'));
  });
});
