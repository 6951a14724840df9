import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { findOutside } from './find-outside';

const { document } = parseHTML(`<html><body>
  <header><b id="before">1</b></header>
  <main>
    <section><b id="beside">2</b><div id="captions"><p><b id="in-a-row">3</b></p></div></section>
    <aside id="panel"><b id="after">4</b></aside>
  </main>
</body></html>`);
const ids = (captions: Element | null, selector: string) =>
  findOutside(document, captions, selector)
    .map(({ id }) => id)
    .sort();

it('finds all but what the caption list holds', () => {
  expect(ids(document.querySelector('#captions'), 'b')).toEqual(['after', 'before', 'beside']);
  expect(ids(document.querySelector('#captions'), 'aside, b')).toEqual([
    'after',
    'before',
    'beside',
    'panel',
  ]);
});

it('searches the whole page while there is no list, or one that the page has thrown away', () => {
  const all = ['after', 'before', 'beside', 'in-a-row'];
  expect(ids(null, 'b')).toEqual(all);
  expect(ids(document.createElement('div'), 'b')).toEqual(all);
});
