import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPhone } from './format-phone';
import { normalizePhone } from './normalize-phone';
import { phoneKey } from './phone-key';
import { comparePhones, samePhone } from './same-phone';

const MOBILE = '+5511987654321';

describe('a Brazilian number', () => {
  it.each([
    '11987654321',
    '(11) 98765-4321',
    '(11) 8765-4321',
    '+55 11 98765-4321',
    '+55 (011) 98765 4321',
    '5511987654321',
    '551187654321',
    '011 98765-4321',
    '0xx11 98765-4321',
    '(0xx11) 8765.4321',
    '0 15 11 98765-4321',
    '0055 11 98765-4321',
    '11 98765-4321 ramal 204',
  ])('is one number however written: %s', (text) => {
    expect(normalizePhone(text)).toBe(MOBILE);
    expect(samePhone(text, MOBILE)).toBe(true);
    expect(phoneKey(text)).toBe('87654321');
  });

  it.each([
    ['(11) 3456-7890', '+551134567890'],
    ['55 99123-4567', '+5555991234567'],
    ['(55) 3221-1234', '+555532211234'],
    ['0800 123 4567', '+558001234567'],
    ['+1 (415) 555-2671', '+14155552671'],
    ['00 351 912 345 678', '+351912345678'],
  ])('%s is %s', (text, wanted) => expect(normalizePhone(text)).toBe(wanted));

  it.each(['98765-4321', '8765-4321', '204', '', 'sem telefone', '(10) 98765-4321'])(
    'is not made up from less: "%s"',
    (text) => expect(normalizePhone(text)).toBeNull(),
  );

  it('is the same line without area code only as a guess', () => {
    expect(comparePhones('98765-4321', MOBILE)).toBe('local');
    expect(comparePhones('21 98765-4321', MOBILE)).toBe('different');
    expect(comparePhones('+1 212 8765-4321', MOBILE)).toBe('different');
  });

  it('reads back as written by people', () => {
    expect(formatPhone('5511987654321')).toBe('(11) 98765-4321');
    expect(formatPhone('+14155552671')).toBe('+1 415 555 2671');
    expect(formatPhone('ramal 204')).toBe('ramal 204');
  });

  it('is unchanged by normalising twice', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[+0-9()x -]{0,20}$/), (text) => {
        const once = normalizePhone(text);
        if (once !== null) expect(normalizePhone(once)).toBe(once);
      }),
    );
  });
});
