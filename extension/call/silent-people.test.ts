import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SilentPeople } from './silent-people';

beforeEach(() => {
  vi.stubGlobal('NodeFilter', { SHOW_TEXT: 4 });
});
afterEach(() => vi.unstubAllGlobals());

const marina = { key: 'p1', name: 'Marina', role: 'rep' as const, is_self: true };
const silent = (key: string, name: string) => ({ key, name, role: 'customer' as const, is_self: false });

function room(...names: string[]) {
  const { document } = parseHTML('<html><body></body></html>');
  const enter = (name: string) => {
    const tile = document.createElement('div');
    tile.setAttribute('data-participant-id', name);
    tile.textContent = name;
    document.body.append(tile);
  };
  for (const name of names) enter(name);
  return { document, enter };
}

it('adds who joins late and says nothing, also after they left', () => {
  const { document, enter } = room('Ana Lima');
  const people = new SilentPeople(document);
  people.look(40_000, null);
  people.look(80_000, null);
  enter('Otávio Brandão');
  people.look(120_000, null);
  people.look(160_000, null);
  document.body.textContent = '';
  people.look(200_000, null);
  expect(people.besides([marina])).toEqual([
    marina,
    silent('p901', 'Ana Lima'),
    silent('p902', 'Otávio Brandão'),
  ]);
});

it('counts nobody twice who speaks then, and keeps the keys of the others', () => {
  const { document } = room('Ana Lima', 'Bia Salles');
  const people = new SilentPeople(document);
  people.look(240_000, null);
  people.look(280_000, null);
  const ana = silent('p2', 'ana lima');
  expect(people.besides([marina, ana])).toEqual([marina, ana, silent('p902', 'Bia Salles')]);
});

it('takes neither what a tile says for a moment nor a presentation for a person', () => {
  const { document, enter } = room('Apresentação de Ana');
  const people = new SilentPeople(document);
  people.look(320_000, null);
  enter('Levantou a mão');
  people.look(360_000, null);
  document.body.lastElementChild?.remove();
  people.look(400_000, null);
  expect(people.besides([marina])).toEqual([marina]);
});
