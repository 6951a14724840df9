import { expect, it } from 'vitest';
import { anonymise, findLeaks } from '..';
import { isRoleName } from './role-words';

it.each(['Sales Rep', 'Gerente de Contas', 'Sala 2', 'CLIENTE', 'Atención al Cliente', 'Pré-vendas'])(
  '"%s" is a role',
  (name) => {
    expect(isRoleName(name)).toBe(true);
  },
);

it.each(['Sales', 'Marcos Sales', 'Ana Cliente', 'Sales Rep Rui', 'Will Guest', 'Plain Sentences', '', '2'])(
  '"%s" may be somebody',
  (name) => {
    expect(isRoleName(name)).toBe(false);
  },
);

it('a role is no reason to mask the word or to hold anything back, a name beside it is', () => {
  const said = (name: string) => {
    const text = `Aqui é ${name}, o cliente quer falar com o gerente.`;
    const { texts, map } = anonymise({ texts: [text], lang: 'pt-BR', known: [{ name, role: 'customer' }] });
    return { masked: texts.join(''), leaks: findLeaks(`You help a ${name}. ${texts.join('')}`, map).length };
  };
  expect(said('Gerente Cliente').masked).toContain('o cliente quer falar com o gerente.');
  expect(said('Sales Rep').leaks).toBe(0);
  expect(said('Ana Cliente').leaks).toBeGreaterThan(0);
});
