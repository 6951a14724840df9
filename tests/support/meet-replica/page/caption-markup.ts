import type { Builder } from './element';
import type { MeetWords } from './words';

export interface CaptionBar {
  bar: HTMLElement;
  /** Its direct children are the rows, followed by what is no row. */
  list: HTMLElement;
}

/** The caption bar of the layout's era, without rows. */
export function drawCaptionBar(build: Builder, words: MeetWords): CaptionBar {
  const { layout, langBar } = build.knobs;
  if (layout === 'future') {
    const list = build.make('div', { 'data-lines': '' });
    return { bar: build.make('div', { 'data-live': '' }, [list]), list };
  }
  if (layout === '2021' || layout === '2024-11') {
    const list = build.make('div', { class: 'iOzk7', jsname: 'dsyhDe' });
    const before = layout === '2024-11' || langBar === '1' ? [languageBar(build, words)] : [];
    const bar = build.make('div', { class: 'a4cQT kV7vwc eO2Zfd', jscontroller: 'D1tHje' }, [
      ...before,
      list,
    ]);
    return { bar, list };
  }
  const list = build.make('div', {
    class: layout === '2026' ? 'vNKgIf UDinHf' : 'a4cQT vNKgIf',
    role: 'region',
    tabindex: '0',
    'aria-label': words.region,
    jscontroller: 'KPn5nb',
  });
  list.append(...trailingChildren(build, words));
  const holder = build.make('div', { class: 'iOzk7 uYs2ee', jsname: 'dsyhDe' }, [list]);
  const hidden = build.make('div', { class: 'iOzk7', jsname: 'APQunf', style: 'display:none' });
  const inner = build.make('div', { class: 'DtJ7e' }, [holder, hidden]);
  const before = langBar === '1' ? [languageBar(build, words)] : [];
  return {
    bar: build.make('div', { class: 'a4cQT P9KVBf', jscontroller: 'D1tHje' }, [...before, inner]),
    list,
  };
}

function languageBar(build: Builder, words: MeetWords): HTMLElement {
  return build.make('div', { class: 'NmXUuc P9KVBf', jscontroller: 'rRafu' }, [
    build.make('div', { role: 'combobox', 'aria-label': words.meetingLanguage, 'aria-expanded': 'false' }, [
      build.icon('language'),
      ` ${words.languageName}`,
    ]),
    build.make('button', { 'aria-label': words.captionSettings }, [build.icon('settings')]),
  ]);
}

function trailingChildren(build: Builder, words: MeetWords): HTMLElement[] {
  const jump = build.make('div', {}, [
    build.make('button', { 'aria-label': words.jump }, [build.icon('arrow_downward'), words.jump]),
  ]);
  return build.knobs.trailing === '2' ? [build.make('div'), jump] : [jump];
}

export interface DrawnRow {
  row: HTMLElement;
  /** Holds what was said. */
  text: HTMLElement;
}

/** One speaker's row, still without words. */
export function drawRow(build: Builder, name: string): DrawnRow {
  const { layout } = build.knobs;
  if (layout === 'future') {
    const text = build.make('q', { 'data-words': '' });
    const row = build.make('p', {}, [text, build.make('cite', { 'data-by': '' }, [name])]);
    return { row, text };
  }
  if (layout === '2021') {
    const text = build.make('div', { class: 'iTTPOb VbkSUe', jsname: 'tgaKEf' });
    const row = build.make('div', { class: 'TBMuR bj4p3b' }, [
      portrait(build, name, 'KpxDtd r6DyN'),
      build.make('div', { class: 'zs7s8d jxFHg' }, [name]),
      build.make('div', { class: 'Mz6pEf wY1pdd', jsname: 'YSxPC' }, [text]),
    ]);
    return { row, text };
  }
  const modern = layout === '2026';
  const text = modern
    ? build.make('div', { class: 'ygicle VbkSUe' })
    : build.make('div', { class: 'bh44bd VbkSUe', jsname: 'tgaKEf' });
  const label = build.make('div', { class: 'KcIKyf jxFHg' }, [
    modern ? build.make('span', { class: 'NWpY1d' }, [name]) : name,
  ]);
  const head = build.make('div', { class: 'adE6rb M6cG9d' }, [portrait(build, name, 'Z6byG r6DyN'), label]);
  const body = modern ? text : build.make('div', { class: 'bYevke wY1pdd', jsname: 'YSxPC' }, [text]);
  return { row: build.make('div', { class: 'nMcdL bj4p3b' }, [head, body]), text };
}

/** Without a photo Meet draws the initials as text. */
function portrait(build: Builder, name: string, classes: string): HTMLElement {
  if (build.knobs.photo === '1')
    return build.make('img', {
      class: classes,
      src: 'https://lh3.googleusercontent.com/a/AAA=s192-c',
      alt: '',
    });
  const initials = name
    .split(' ')
    .map((word) => word.charAt(0))
    .slice(0, 2)
    .join('');
  return build.make('div', { class: 'initials' }, [initials]);
}

/** Puts the text of a row on the page: one text node edited in place, or one span per phrase. */
export function writeText(build: Builder, holder: HTMLElement, text: string, replaceNode: boolean): void {
  if (build.knobs.textNodes === 'spans') {
    // A full stop inside a number or an address ends no phrase.
    const phrases = text.match(/.+?(?:[.?!…]+\s+|$)/gs) ?? [text];
    phrases.forEach((phrase, index) => {
      const span = holder.children[index] ?? holder.appendChild(document.createElement('span'));
      if (span.textContent !== phrase) span.textContent = phrase;
    });
    while (holder.children.length > phrases.length) holder.lastElementChild?.remove();
    return;
  }
  const node = holder.firstChild;
  if (node instanceof Text && !replaceNode) node.data = text;
  else holder.replaceChildren(text);
}
