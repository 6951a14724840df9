import { describe, expect, it } from 'vitest';
import { anonymise, findLeaks, type Known } from '..';

const masked = (text: string, known: readonly Known[]): string =>
  anonymise({ texts: [text], lang: 'pt-BR', known }).texts.join('');

const customer = (name: string, company?: string): Known => ({ name, company, role: 'customer' });
const elsewhere = (name: string, company?: string): Known => ({
  ...customer(name, company),
  elsewhere: true,
});

/** Customers of a company that has thousands of them: some are called like any word. */
const THOUSANDS = [
  elsewhere('Rosa Campos', 'Bom Preço'),
  elsewhere('Vitória Bueno', 'Horizonte'),
  elsewhere('Linda Quadros', 'Caminho Certo'),
  elsewhere('Socorro Dias', 'Processo Ágil'),
  elsewhere('Moacyr Seco', 'Integra Brasil'),
];

describe('people known elsewhere', () => {
  it.each([
    'Bom, o preço é esse e os campos da planilha são dois.',
    'É bom o preço, no horizonte de um ano, e o caminho é certo.',
    'Processo nenhum é ágil, e certos dias são secos.',
    'o processo e os quadros a gente integra em dois dias, é bom demais',
    'Quadros desse tamanho, tudo seco e rosa, a gente integra.',
  ])('leave ordinary words alone: %s', (text) => {
    expect(masked(text, THOUSANDS)).toBe(text);
  });

  it.each([
    ['Falei com a Rosa Campos ontem.', 'Falei com a [PESSOA_1] ontem.'],
    ['falei com rosa campos ontem', 'falei com [PESSOA_1] ontem'],
    ['E na Horizonte, como foi?', 'E na [EMPRESA_1], como foi?'],
    ['Ela saiu da Bom Preço em maio.', 'Ela saiu da [EMPRESA_1] em maio.'],
  ])('are masked where they are named: %s', (text, expected) => {
    expect(masked(text, THOUSANDS)).toBe(expected);
  });

  it('are masked in every place when in one, so that nothing is held back on the way out', () => {
    const { texts, map } = anonymise({
      texts: ['Ela saiu da Bom Preço.', 'Foi um bom preço, a rosa campos disse.', 'Rosa Campos, né?'],
      lang: 'pt-BR',
      known: THOUSANDS,
    });
    expect(findLeaks(texts.join('\n'), map)).toEqual([]);
  });

  it('give way to those of the call: who takes part is found in any spelling', () => {
    const text = 'a gente viu no horizonte';
    expect(masked(text, THOUSANDS)).toBe(text);
    expect(masked(text, [...THOUSANDS, customer('Ana', 'Horizonte')])).toBe('a gente viu no [EMPRESA_1]');
  });

  it('mask in two thousand what they mask in one', () => {
    const many = Array.from({ length: 2_000 }, (_, at) =>
      elsewhere(`Xa${at.toString(36)} Bueno`, `Bom ${at}`),
    );
    const text = 'Bom, na faixa de preço do plano, o Wanderlei achou bueno demais.';
    expect(masked(text, [...many, customer('Vanderlei')])).toBe(masked(text, [customer('Vanderlei')]));
  });
});
