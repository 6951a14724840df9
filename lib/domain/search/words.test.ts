import { describe, expect, it, test } from 'vitest';
import { parseQuestion } from './parse-question';
import { stem } from './stem';
import { fold, words } from './words';

describe('a stem', () => {
  it.each([
    ['integração', 'integrações', 'integrar'],
    ['implantação', 'implantar', 'implantado'],
    ['contrato', 'contratos'],
    ['reclamou', 'reclamaram', 'reclamando', 'reclamado'],
    ['discount', 'discounts', 'discounted'],
    ['migration', 'migrating', 'migrated'],
    ['reunión', 'reunion'],
    ['planilha', 'planilhas'],
    ['caminhão', 'caminhões'],
    ['descuento', 'descuentos'],
    ['papel', 'papéis'],
  ])('is the same for %s and its forms', (...forms) => {
    expect(new Set(forms.map((word) => stem(fold(word)))).size).toBe(1);
  });

  it.each([
    ['preço', 'prazo'],
    ['contrato', 'contato'],
    ['custo', 'curso'],
    ['price', 'prize'],
    ['2025', '2026'],
  ])('tells %s from %s', (one, other) => {
    expect(stem(fold(one))).not.toBe(stem(fold(other)));
  });
});

test('words stand where the text has them, accents and case aside, without those that every sentence has', () => {
  const text = 'O orçamento é de R$ 62 mil, né?';
  expect(words(text).map(({ folded, start, end }) => [folded, text.slice(start, end)])).toEqual([
    ['orcamento', 'orçamento'],
    ['62', '62'],
    ['mil', 'mil'],
  ]);
});

describe('a question', () => {
  const now = new Date('2026-11-22T02:00:00Z'); // still the 21st in São Paulo, a Saturday
  const parse = (question: string) => parseQuestion(question, now, 'America/Sao_Paulo');

  it('is looked for by what it asks about', () => {
    expect(parse('Quais clientes reclamaram da implantação?').terms.map(({ word }) => word)).toEqual([
      'reclamaram',
      'implantação',
    ]);
    expect(parse('e o que é isso?').terms).toEqual([]);
    expect(parse('caro').terms[0]?.stems.get(stem('desconto'))).toBe(0.5);
  });

  it.each([
    ['quem falou de preço hoje?', '2026-11-21', '2026-11-22'],
    ['concorrentes citados ontem', '2026-11-20', '2026-11-21'],
    ['pricing objections last week', '2026-11-09', '2026-11-16'],
    ['objeciones de este mes', '2026-11-01', '2026-12-01'],
    ['contratos do mês passado', '2026-10-01', '2026-11-01'],
    ['preço nos últimos 30 dias', '2026-10-22', '2026-11-22'],
  ])('says when: %s', (question, from, to) => {
    const { period, terms } = parse(question);
    expect([period?.from.toISOString(), period?.to.toISOString()]).toEqual([
      `${from}T03:00:00.000Z`,
      `${to}T03:00:00.000Z`,
    ]);
    expect(
      terms.map(({ folded }) => folded).filter((word) => /seman|dia|hoje|ontem|week|mes|30/.test(word)),
    ).toEqual([]);
  });
});
