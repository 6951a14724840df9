import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { CaptionEvent } from '@/lib/contracts/caption-recording';
import { CaptionReader } from './caption-reader';
import { findCaptionRegion } from './find-caption-region';

const PHOTO = '<img src="https://lh3.googleusercontent.com/a/AAA">';
const NOTICE = `<div><div>${PHOTO}<span>Ana Lima</span></div><div>levantou a mão</div></div>`;
const button = (says: string) => `<button jsname="RrG0hf" aria-label="${says}"></button>`;
const OFF = button('Ativar legendas');
const ON = button('Desativar legendas');

/** What the sweep reads is in question here; what a browser reports in between is not. */
class NoObserver {
  observe(): void {}
  disconnect(): void {}
}

beforeEach(() => {
  vi.stubGlobal('NodeFilter', { SHOW_TEXT: 4 });
  vi.stubGlobal('Node', { ELEMENT_NODE: 1 });
  vi.stubGlobal('MutationObserver', NoObserver);
});
afterEach(() => vi.unstubAllGlobals());

function pageOf(body: string): Document {
  return parseHTML(`<!doctype html><html lang="pt-BR"><body>${body}</body></html>`).document;
}

it.each([
  ['right under the body, captions on', `${ON}${NOTICE}`],
  ['right under the body, captions off', `${OFF}${NOTICE}`],
  ['in a holder, captions off', `${OFF}<div>${NOTICE}</div>`],
])('takes no notice with a photo for captions: %s', (_, body) => {
  expect(findCaptionRegion(pageOf(body))).toBeNull();
});

it('finds a list by its shape alone while captions are on', () => {
  expect(findCaptionRegion(pageOf(`${ON}<div id="list">${NOTICE}</div>`))).toMatchObject({
    rung: 'shape',
    element: { id: 'list' },
  });
});

it('lets a list known by its shape go when captions are switched off, and hears no notice in it', () => {
  const page = pageOf(`${ON}<div id="list">${NOTICE}</div>`);
  const heard: CaptionEvent[] = [];
  const reader = new CaptionReader({
    page,
    now: () => 0,
    nameOf: (label) => label,
    emit: (event) => heard.push(event),
  });
  reader.sweep();
  expect(heard).toHaveLength(1);

  page.querySelector('button')?.setAttribute('aria-label', 'Ativar legendas');
  reader.sweep();
  expect(reader.isAttached()).toBe(false);
  expect(reader.evidence().region).toBeNull();
  page.querySelector('#list')?.insertAdjacentHTML('beforeend', NOTICE);
  reader.sweep();
  expect(heard.filter(({ op }) => op === 'row')).toHaveLength(1);
});
