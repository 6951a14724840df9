import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { LateTitle } from './late-title';

function pageTitled(title: string) {
  const { document } = parseHTML(`<html><head><title>${title}</title></head><body></body></html>`);
  return document;
}

it('tells a title that shows late, once', () => {
  const page = pageTitled('Meet - abc-defg-hij');
  const told: string[] = [];
  const late = new LateTitle(page, 'abc-defg-hij', null, (title) => told.push(title));
  late.look(500);
  page.title = 'Meet - Proposta Aurora';
  late.look(7_000);
  late.look(7_500);
  expect(told).toEqual(['Proposta Aurora']);
});

it('neither tells what is known nor looks on after half a minute', () => {
  const page = pageTitled('Meet - Descoberta');
  const told: string[] = [];
  const late = new LateTitle(page, 'abc-defg-hij', 'Descoberta', (title) => told.push(title));
  late.look(60_000);
  page.title = 'Meet - Outra coisa';
  late.look(91_000);
  expect(told).toEqual([]);
});
