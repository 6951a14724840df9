import { describe, expect, it } from 'vitest';
import { DEFAULT_PIPELINE } from '@/lib/contracts/pipeline';
import { decodeFile } from './decode-file';
import { guessColumns } from './guess-columns';
import { parseTable } from './parse-table';
import { readDay } from './read-day';
import { type RowLens, readRow } from './read-row';

const bytes = (text: string, encoding: 'utf8' | 'latin1' | 'utf16le') =>
  new Uint8Array(Buffer.from(text, encoding));

describe('a file', () => {
  it('is read in the encoding that it has', () => {
    expect(decodeFile(bytes('\u{feff}Situação', 'utf8'))).toEqual({ text: 'Situação', encoding: 'utf-8' });
    expect(decodeFile(bytes('Situação', 'latin1'))).toEqual({ text: 'Situação', encoding: 'windows-1252' });
    expect(decodeFile(new Uint8Array([0x80, 0x31]))).toEqual({ text: '€1', encoding: 'windows-1252' });
    expect(decodeFile(bytes('\u{feff}Olá', 'utf16le')).text).toBe('Olá');
  });

  it.each([
    ['Nome;Valor\nAna;"1.234,56"\n\n;\n', ';'],
    ['Nome,Valor\r\nAna,"1.234,56"\r\n', ','],
    ['Nome\tValor\nAna\t1.234,56', '\t'],
  ])('is taken apart by its own mark: %j', (text, delimiter) => {
    expect(parseTable(text)).toEqual({ delimiter, head: ['Nome', 'Valor'], rows: [['Ana', '1.234,56']] });
  });

  it('has its columns found by their names', () => {
    expect(guessColumns('leads', ['NOME COMPLETO', 'E-mail', 'Celular', 'Situação', 'Anotações'])).toEqual({
      name: 0,
      email: 1,
      phone: 2,
      status: 3,
    });
    expect(guessColumns('deals', ['Deal Name', 'Contact Name', 'Amount', 'Stage', 'Closing Date'])).toEqual({
      title: 0,
      lead_name: 1,
      value: 2,
      stage: 3,
      expected_close_on: 4,
    });
  });
});

it.each([
  ['24/12/2026', 'dmy', '2026-12-24'],
  ['3-4-26', 'dmy', '2026-04-03'],
  ['03/04/2026', 'mdy', '2026-03-04'],
  ['2026-12-24T10:00:00Z', 'mdy', '2026-12-24'],
  ['24.12.2026 10:30', 'dmy', '2026-12-24'],
  ['31/02/2026', 'dmy', null],
  ['12/24/2026', 'dmy', null],
  ['amanhã', 'dmy', null],
] as const)('the day %s, %s, is %s', (text, order, wanted) => expect(readDay(text, order)).toBe(wanted));

describe('a row of deals', () => {
  const lens: RowLens = {
    kind: 'deals',
    settings: {
      columns: {
        title: 0,
        value: 1,
        stage: 2,
        expected_close_on: 3,
        lead_email: 4,
        currency: 5,
        probability: 6,
        owner_email: 7,
      },
      on_duplicate: 'update',
      day_order: 'dmy',
    },
    pipeline: DEFAULT_PIPELINE,
    locale: 'pt-BR',
    owners: new Map([['ana prado', 'u1']]),
  };
  const row = (...cells: string[]) => readRow(cells, lens);

  it('has its values as the product keeps them', () => {
    expect(
      row(' Rotas ', 'R$ 1.234,56', 'Negociação', '24/12/2026', 'Ana@Exemplo.com', 'R$', '40%', 'Ana  Prado'),
    ).toEqual({
      title: 'Rotas',
      value: 1234.56,
      stage: 'negotiation',
      expected_close_on: '2026-12-24',
      lead_email: 'ana@exemplo.com',
      currency: 'BRL',
      probability: 0.4,
      owner_email: 'u1',
    });
  });

  it.each([
    [['', '1', '', '', 'a@b.co'], { error: 'missing', field: 'title' }],
    [['T', 'caro', '', '', 'a@b.co'], { error: 'number_wrong', field: 'value' }],
    [['T', '-1', '', '', 'a@b.co'], { error: 'number_wrong', field: 'value' }],
    [['T', '1', 'Em algum lugar', '', 'a@b.co'], { error: 'stage_unknown', field: 'stage' }],
    [['T', '1', '', '99/99/2026', 'a@b.co'], { error: 'date_wrong', field: 'expected_close_on' }],
    [['T', '1', '', '', 'sem arroba'], { error: 'email_wrong', field: 'lead_email' }],
    [['T', '1', '', '', ''], { error: 'missing', field: 'lead_name' }],
    [['T', '1', '', '', 'a@b.co', 'XYZ'], { error: 'currency_unknown', field: 'currency' }],
    [['T', '1', '', '', 'a@b.co', '', '', 'Ninguém'], { error: 'owner_unknown', field: 'owner_email' }],
    [['T'.repeat(201), '1', '', '', 'a@b.co'], { error: 'too_long', field: 'title' }],
  ])('%j is refused with its reason', (cells, wanted) => expect(row(...cells)).toEqual(wanted));
});
