import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { meetingCode, meetingLanguage, OddCaptionLanguage, participantNames } from './meeting-identity';

beforeEach(() => {
  vi.stubGlobal('NodeFilter', { SHOW_TEXT: 4 });
});
afterEach(() => vi.unstubAllGlobals());

it.each([
  ['/abc-defg-hij', 'abc-defg-hij'],
  ['/abc-defg-hij/', 'abc-defg-hij'],
  ['/', null],
  ['/landing', null],
  ['/new', null],
  ['/lookup/abc-defg-hij', null],
  ['/abc-defg-hijk', null],
])('reads the meeting code of %s', (path, code) => {
  expect(meetingCode(path)).toBe(code);
});

it('reads the names on the tiles without the help of a class', () => {
  const { document } = parseHTML(`<html><body>
    <div data-participant-id="1" data-self-name="Rui Sá"><span>Você</span></div>
    <div data-participant-id="2"><i>mic_off</i><div>AL</div><div><div>Ana Lima</div></div><button>Fixar</button></div>
    <div data-requested-participant-id="3"><span class="notranslate"> Bea  Paz </span><i>more_vert</i></div>
    <div data-participant-id="4"><i>mic</i></div>
  </body></html>`);
  expect(participantNames(document, null)).toEqual(['Ana Lima', 'Bea Paz']);
});

it.each([
  ['pt-BR', 'English', 'en', 'en'],
  ['pt-BR', 'Português (Brasil)', 'pt-BR', null],
  ['fr', 'English', 'en', null],
])('a %s page with captions in %s', (lang, chosen, spoken, odd) => {
  const box = `<div role="combobox" aria-label="Idioma da reunião">${chosen}</div>`;
  const { document } = parseHTML(`<html lang="${lang}"><body>${box}</body></html>`);
  expect(meetingLanguage(document)).toBe(spoken);
  expect(new OddCaptionLanguage().look(document, 0, null)).toBe(odd);
});

it('sees that the captions were switched to another language, and a box that Meet draws later', () => {
  const { document } = parseHTML('<html lang="pt-BR"><body></body></html>');
  const watch = new OddCaptionLanguage();
  expect(watch.look(document, 0, null)).toBeNull();
  const box = document.createElement('div');
  box.setAttribute('role', 'combobox');
  box.setAttribute('aria-label', 'Idioma da reunião');
  box.textContent = 'Português';
  document.body.append(box);
  expect(watch.look(document, 5_000, null)).toBeNull();
  box.textContent = 'English';
  expect(watch.look(document, 6_000, null)).toBe('en');
});
