import { expect, test } from 'vitest';
import type { Language } from '@/lib/contracts/languages';
import { anonymise } from '..';

const masked = (text: string, lang: Language): string =>
  anonymise({ texts: [text], lang, known: [] }).texts.join('');

test.each<[Language, string, string]>([
  // The kind of company in front.
  ['pt-BR', 'a gente compra da padaria sol de trigo faz tempo', 'a gente compra da [EMPRESA_1] faz tempo'],
  ['pt-BR', 'ele trabalha na metalúrgica rio bravo hoje', 'ele trabalha na [EMPRESA_1] hoje'],
  ['es', 'el pedido de ferretería los álamos llegó', 'el pedido de [EMPRESA_1] llegó'],
  ['es', 'la póliza con aseguradora del altiplano', 'la póliza con [EMPRESA_1]'],
  // And behind.
  ['en', 'we got a quote from copper heron roofing last week', 'we got a quote from [EMPRESA_1] last week'],
  ['pt-BR', 'eu pago a vale azul seguros todo mês', 'eu pago a [EMPRESA_1] todo mês'],
  // Words that nobody says in sales calls.
  ['en', 'when does your deal with birch lagoon run out', 'when does your deal with [EMPRESA_1] run out'],
  ['pt-BR', 'a proposta da girassol dourado veio ontem', 'a proposta da [EMPRESA_1] veio ontem'],
  // An article that does not go with its word.
  ['pt-BR', 'o contrato da quatro ventos já vence', 'o contrato da [EMPRESA_1] já vence'],
  ['pt-BR', 'um rapaz da colchões serrano passou aqui', 'um rapaz da [EMPRESA_1] passou aqui'],
  ['pt-BR', 'vocês usam o são clemente hoje', 'vocês usam o [EMPRESA_1] hoje'],
  // Words that open the way for a company.
  ['pt-BR', 'o pessoal da serra alta veio ontem', 'o pessoal da [EMPRESA_1] veio ontem'],
  ['es', 'tenemos la propuesta de mundo verde desde ayer', 'tenemos la propuesta de [EMPRESA_1] desde ayer'],
  ['en', "we're also talking to wolf and sons about it", "we're also talking to [EMPRESA_1] about it"],
  // With capitals.
  ['pt-BR', 'E o contrato da Quatro Ventos vence.', 'E o contrato da [EMPRESA_1] vence.'],
  ['pt-BR', 'O pessoal da Prado e Filhos veio.', 'O pessoal da [EMPRESA_1] veio.'],
  // With capitals, the words of a name that a list would let stand.
  ['en', "She's at Moorside Vets these days.", "She's at [EMPRESA_1] these days."],
  ['pt-BR', 'Fatura pra Pinheiro e Teles Confecções.', 'Fatura pra [EMPRESA_1].'],
  ['pt-BR', 'Moura e Castro Advocacia cuida disso.', '[EMPRESA_1] cuida disso.'],
  ['pt-BR', 'Nogueira & Filhos existe desde 1982.', '[EMPRESA_1] existe desde 1982.'],
  ['pt-BR', 'A Cooperativa Rosilha dos Produtores de Leite ligou.', 'A [EMPRESA_1] ligou.'],
  ['en', 'The quote from Evergreen HVAC Solutions came.', 'The quote from [EMPRESA_1] came.'],
  ['es', 'Torres y Mejía Abogados nos ayuda.', '[EMPRESA_1] nos ayuda.'],
  // And first names that could be words, at the beginning of a sentence.
  ['pt-BR', 'Marina e Otávio vêm.', '[PESSOA_1] e [PESSOA_2] vêm.'],
  ['en', 'Meg at Lost Anchor said so.', '[PESSOA_1] at [EMPRESA_1] said so.'],
])('%s: %s', (lang, text, expected) => {
  expect(masked(text, lang)).toBe(expected);
});

test.each<[Language, string]>([
  ['pt-BR', 'a padaria fechou às três e o mercado também'],
  ['pt-BR', 'o hospital precisa de um sistema novo até o fim do mês'],
  ['pt-BR', 'são três unidades e cada uma tem a equipe dela'],
  ['pt-BR', 'o pessoal da linha de frente falou com o pessoal da área comercial'],
  ['en', 'we are talking to three people from the other side of the house'],
  ['en', 'we need a better way to follow up with every customer'],
  ['es', 'la empresa tiene tres sucursales y cada una lleva su cuenta'],
  ['en', 'May and June were slow, and Friday too.'],
  ['pt-BR', 'O WhatsApp e o Excel ficam. Segunda e terça eu não posso.'],
])('%s stays: %s', (lang, text) => {
  expect(masked(text, lang)).toBe(text);
});

test.each<[Language, string, string]>([
  ['pt-BR', 'socorro arroba marazul ponto fit', '[EMAIL_1]'],
  ['en', "it's kyle at copperheron dot coop", "it's [EMAIL_1]"],
  ['es', 'mi correo es e vet guion bajo luz arroba alamos ponto tienda', 'mi correo es [EMAIL_1]'],
  ['es', 'anote Callejón Ibáñez 1450, por favor.', 'anote [ENDERECO_1], por favor.'],
])('%s: %s', (lang, text, expected) => {
  expect(masked(text, lang)).toBe(expected);
});

test('an identifier is masked when it is said back', () => {
  const { texts } = anonymise({
    texts: ['Qual é o CRO da senhora?', 'CRO Goiás 21.764.', '21.764, anotei.'],
    lang: 'pt-BR',
    known: [],
  });
  expect(texts[2]).toMatch(/^\[\w+_\d+\], anotei\.$/);
});

test('a nickname is masked where it is given and in the whole document', () => {
  const { texts } = anonymise({
    texts: ['pode me chamar de trovão', 'depois o trovão me liga'],
    lang: 'pt-BR',
    known: [],
  });
  expect(texts).toEqual(['pode me chamar de [PESSOA_1]', 'depois o [PESSOA_1] me liga']);
});

test('a known person is known by the beginning and the end of the first name', () => {
  const { texts } = anonymise({
    texts: ['la verdad flor es caro', 'sí tano así es', 'la flor del campo'],
    lang: 'es',
    known: [{ name: 'Florencia Rivas' }, { name: 'Cayetano Moll' }],
  });
  expect(texts).toEqual(['la verdad [PESSOA_1] es caro', 'sí [PESSOA_2] así es', 'la flor del campo']);
});
