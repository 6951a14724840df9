import { expect, it } from 'vitest';
import { parseTable } from '../imports/parse-table';
import { writeTable } from './write-table';

const AT = new Date('2026-12-25T01:00:00Z');

it('writes for the spreadsheet of the reader', () => {
  const rows = [['Ana; "a boa"', 1234.5, AT, null]];
  expect(writeTable(['Nome', 'Valor', 'Dia', 'Nada'], rows, 'pt-BR', 'America/Sao_Paulo')).toBe(
    '\u{feff}Nome;Valor;Dia;Nada\r\n"Ana; ""a boa""";1234,5;24/12/2026;',
  );
  expect(writeTable(['Name'], [[1234.5], [AT]], 'en', 'UTC')).toBe('\u{feff}Name\r\n1234.5\r\n2026-12-25');
});

it.each(['=1+1', '+55 11', '-2', '@SUM(A1)', '\t=1', ' =1', "=cmd|' /C calc'!A0"])(
  'never gives a formula: %j',
  (text) => {
    const [cell] = parseTable(writeTable(['x'], [[text]], 'en', 'UTC'), ',').rows[0] ?? [];
    expect(cell).toBe(`'${text}`);
  },
);
