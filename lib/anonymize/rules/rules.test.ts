import { expect, test } from 'vitest';
import type { Language } from '@/lib/contracts/languages';
import { anonymise, restore } from '..';

const masked = (text: string, lang: Language = 'pt-BR'): string =>
  anonymise({ texts: [text], lang, known: [] }).texts.join('');

test.each([
  ['meu cpf é um dois três quatro cinco seis sete oito nove zero nove', '[CPF_1]'],
  ['CNPJ 12.ABC.345/01DE-35', 'CNPJ [CNPJ_1]'],
  ['RG 3.418.772', 'RG [RG_1]'],
  ['o CEP é 88203-417', 'o CEP é [CEP_1]'],
  ['cartão 5117 6284 0193 6577', 'cartão [CARTAO_1]'],
  ['é 23793.38128 60000.000003 00000.000400 1 84340000002000', 'é [BOLETO_1]'],
  ['a chave é 123e4567-e12b-12d1-a456-426655440000', 'a chave é [PIX_1]'],
  ['no caminhão RFK4C19', 'no caminhão [PLACA_1]'],
  ['placa AF 482 KT', 'placa [PLACA_1]'],
  ['põe a do meu, é k j q quatro f oito dois', 'põe a do meu, é [PLACA_1]'],
  ['é r t z 4 2 1 8', 'é [PLACA_1]'],
  ['ana ponto silva arroba serraazul ponto com ponto br', '[EMAIL_1]'],
  ['veja www.redeilheu.com.br/agendar.', 'veja [LINK_1].'],
  ['nascido em 23/11/1958', 'nascido em [NASCIMENTO_1]'],
  ['o registro é CRM-MG 48.213', 'o registro é [NUMERO_1]'],
  ['a de doña Consuelo é 41.587.203.', 'a de doña [PESSOA_1] é [NUMERO_1].'],
  ['fica na rua das flores cento e vinte terceiro andar sala dois', 'fica na [ENDERECO_1]'],
  ['é na rua quinze de novembro s/n', 'é na [ENDERECO_1]'],
  ['é d e y v i s s o n mesmo', 'é [PESSOA_1] mesmo'],
  ['o raimundo filho assina', 'o [PESSOA_1] assina'],
  ['o roberto sampaio dias assina', 'o [PESSOA_1] assina'],
  ['vocês conhecem a tijolo & meio', 'vocês conhecem a [EMPRESA_1]'],
  ['na passagem santa luzia 118 e duas em castanhal', 'na [ENDERECO_1] e duas em castanhal'],
  ['fica na Rua Padre Anselmo Vidal, 77, Jardim Colonial.', 'fica na [ENDERECO_1].'],
])('%s', (text, expected) => {
  expect(masked(text).replace(/^meu cpf é /, '')).toBe(expected);
});

test.each([
  'Custa R$ 12.500,00 por mês, com 15% de desconto em 12 parcelas.',
  'Em 2024 eram 1.250 clientes; hoje são 34.000 notas por mês.',
  'A reunião é dia 15/03/2026 às 10:30, ou quinta às 14h.',
  'Somos doze vendedores e quarenta e cinco caminhões.',
  'A l g p d e o CRM mudam em a, b ou c.',
  'São trinta, sessenta e noventa dias.',
  'Três mil e duzentos pedidos, dezenove por cento voltam.',
  'A gente usa WhatsApp, Excel e o CRM em São Paulo e Curitiba.',
])('stays: %s', (text) => {
  expect(masked(text)).toBe(text);
});

test.each([
  ['en', "we're at 14 Lapwing Yard, Manchester M4 6ZD.", "we're at [ENDERECO_1]."],
  ['en', "come to Unit 4, Tanner's Beck Way, Leeds LS5 3QT.", 'come to [ENDERECO_1].'],
  ['en', 'Send it to Unit 9, Riverside Business Park, Hull HU3 4AE.', 'Send it to [ENDERECO_1].'],
  ['es', 'Mándelo a la Calle 10 Sur número 50-20, bodega 7.', 'Mándelo a la [ENDERECO_1].'],
  ['es', 'Es la Calle 45 # 12-30, apartamento 501.', 'Es la [ENDERECO_1].'],
  ['es', 'Estamos en Av. Corrientes 1234, 5º piso.', 'Estamos en [ENDERECO_1].'],
  ['es', 'La dirección es Calle Mayor, 14, 3º B, 28013 Madrid', 'La dirección es [ENDERECO_1]'],
  ['en', 'parked at unit 5 slash 19 quarry road', 'parked at [ENDERECO_1]'],
  ['en', 'it is b dot rashid at the same place', 'it is [EMAIL_1] at the same place'],
  ['en', '418 larkspur lane suite 200 kettering ohio 45429 yes', '[ENDERECO_1] yes'],
  ['en', 'mail goes to po box 1182 not to the store', 'mail goes to [ENDERECO_1] not to the store'],
  ['es', 'En la Calle 17 número 96-42, Fontibón, detrás.', 'En la [ENDERECO_1], detrás.'],
  ['es', 'estamos en calle tinajerías nueve primero derecha', 'estamos en [ENDERECO_1]'],
  ['en', "ask my director, D'Souza.", 'ask my director, [EMPRESA_1].'],
  ['en', 'my cousin at hoss and sons', 'my cousin at [EMPRESA_1]'],
  ['es', 'con el secador de mi hija sol', 'con el secador de mi hija [PESSOA_1]'],
  ['en', "then I've got a question, and I'll ask", "then I've got a question, and I'll ask"],
  ['es', 'a un millón ochocientos cada una', 'a un millón ochocientos cada una'],
  ['es', 'el costo por kilómetro un treinta por ciento', 'el costo por kilómetro un treinta por ciento'],
  ['es', 'y el sol da en la pantalla', 'y el sol da en la pantalla'],
  ['pt-BR', 'fala com a sol do financeiro', 'fala com a [PESSOA_1] do financeiro'],
  ['pt-BR', 'meu compadre o tonhão trabalha lá', 'meu compadre o [PESSOA_1] trabalha lá'],
  ['es', 'omo la de este que está aquí, WLM 482, esa', 'omo la de este que está aquí, [PLACA_1], esa'],
  ['pt-BR', 'custou USD 500 no XPT 300 usuários', 'custou USD 500 no XPT 300 usuários'],
  ['es', 'la de placas SXK 417, que hace Bogotá', 'la de placas [PLACA_1], que hace Bogotá'],
] as const)('%s: %s', (lang, text, expected) => {
  expect(masked(text, lang)).toBe(expected);
});

test('digits dictated over several lines are masked in all of them', () => {
  const { texts } = anonymise({
    texts: ['qual o seu cpf', 'três três seis', 'sim', 'cinco três cinco três sete zero', 'quatro cinco'],
    lang: 'pt-BR',
    known: [],
  });
  expect(texts[1]).toMatch(/^\[\w+_\d+\]$/);
  expect(texts[3]).toMatch(/^\[\w+_\d+\]$/);
});

test('hostile texts of 300 kB end, and come back', () => {
  const parts = [
    '1 ',
    '@',
    'a.',
    'zero ',
    'rua ',
    'arroba ',
    'ponto com ',
    'João de ',
    '(11) ',
    '[PESSOA_',
    '_1]',
    "n't1",
    '\u0301',
    '- ',
  ];
  for (const part of parts) {
    const text = part.repeat(300_000 / part.length);
    const { texts, map } = anonymise({ texts: [text], lang: 'pt-BR', known: [{ name: 'João Silva' }] });
    expect(restore(texts.join(''), map) === text, part).toBe(true);
  }
});
