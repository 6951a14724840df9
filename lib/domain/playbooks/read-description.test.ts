import { expect, it } from 'vitest';
import { draftByRules } from './draft-by-rules';
import { readDescription } from './read-description';

const PT = `Vendemos gestão de frota para transportadoras pequenas. Usamos SPICED e um pouco de BANT.
Os clientes dizem que é caro, já usam planilha e precisam falar com o sócio. Concorremos com Rastro Fácil e Frotix.
Fundada em Joinville há dez anos.`;

it('reads product, segment, objections, competitors and methodologies, and says what it left', () => {
  expect(readDescription(PT, 'en')).toEqual({
    language: 'pt-BR',
    product: 'gestão de frota',
    segment: 'transportadoras pequenas',
    objections: [
      { type: 'PRICE', said: 'É caro' },
      { type: 'STATUS_QUO', said: 'Já usam planilha' },
      { type: 'AUTHORITY', said: 'Precisam falar com o sócio' },
    ],
    competitors: ['Rastro Fácil', 'Frotix'],
    methodologies: expect.arrayContaining(['SPICED', 'BANT']),
    unused: ['Fundada em Joinville há dez anos.'],
  });
});

it.each([
  [
    'en',
    'We sell fleet software to small carriers. They say it is too expensive and they have no time right now. Our competitors are Trackly and RoadIQ.',
    { product: 'fleet software', segment: 'small carriers', competitors: ['Trackly', 'RoadIQ'] },
    ['PRICE', 'TIMING'],
  ],
  [
    'es',
    'Ofrecemos software de nómina para clínicas privadas. Objeciones: ya tienen otro sistema, no confían en nosotros. Competimos con Nomiplus.',
    { product: 'software de nómina', segment: 'clínicas privadas', competitors: ['Nomiplus'] },
    ['COMPETITOR', 'TRUST'],
  ],
] as const)('reads %s', (language, text, expected, types) => {
  const read = readDescription(text, 'pt-BR');
  expect(read).toMatchObject({ language, unused: [], ...expected });
  expect(read.objections.map(({ type }) => type)).toEqual(types);
});

it('leaves what says nothing of the kind', () => {
  const text = 'Somos apaixonados por gente. Nossa missão é encantar.';
  expect(readDescription(text, 'pt-BR')).toMatchObject({
    product: null,
    segment: null,
    objections: [],
    competitors: [],
    unused: text.split(/(?<=\.) /),
  });
});

it('a draft asks about the product and the segment, answers what was told, and knows the competitors', () => {
  const { sections, objections, battle_cards } = draftByRules('SPICED', 'en', readDescription(PT, 'en'));
  expect(sections[0]?.questions.join(' ')).toMatch(/transportadoras pequenas.*gestão de frota/s);
  expect(objections.slice(0, 3).map(({ objection }) => objection)).toContain('Já usam planilha');
  expect(objections.every(({ response }) => response.length > 20)).toBe(true);
  expect(new Set(objections.map(({ type }) => type)).size).toBe(objections.length);
  expect(battle_cards.map(({ title, phrases }) => [title, ...phrases])).toEqual([
    ['Rastro Fácil', 'Rastro Fácil'],
    ['Frotix', 'Frotix'],
  ]);
});
