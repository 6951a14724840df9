import { type CaptionBar, type DrawnRow, drawCaptionBar, drawRow, writeText } from './caption-markup';
import type { Builder } from './element';
import type { MeetWords } from './words';

/** Every so many edits Meet replaces the text node instead of editing it. */
const REPLACE_EVERY = 7;

/** The live caption region: rows by id, and Meet's bad habits on demand. */
export class Captions {
  readonly #build: Builder;
  readonly #words: MeetWords;
  readonly #stage: HTMLElement;
  #shown: CaptionBar | null = null;
  #rows = new Map<string, DrawnRow>();
  #edits = 0;

  constructor(build: Builder, words: MeetWords, stage: HTMLElement) {
    this.#build = build;
    this.#words = words;
    this.#stage = stage;
  }

  get on(): boolean {
    return this.#shown !== null;
  }

  turnOn(): void {
    if (this.#shown) return;
    this.#shown = drawCaptionBar(this.#build, this.#words);
    this.#stage.append(this.#shown.bar);
  }

  turnOff(): void {
    this.#shown?.bar.remove();
    this.#shown = null;
    this.#rows.clear();
  }

  /** A new region takes the old one's place, as on moving to a breakout room. */
  reset(): void {
    if (!this.on) return;
    this.turnOff();
    this.turnOn();
  }

  row(id: string, speaker: string, text: string): void {
    const list = this.#shown?.list;
    if (!list) return;
    let drawn = this.#rows.get(id);
    if (!drawn) {
      drawn = drawRow(this.#build, speaker);
      this.#rows.set(id, drawn);
      list.insertBefore(drawn.row, this.#firstTrailing(list));
    }
    // M6: a row is taken for somebody else's words.
    const name = nameNode(drawn);
    if (name && name.nodeValue !== speaker) name.nodeValue = speaker;
    this.#edits += 1;
    writeText(this.#build, drawn.text, text, this.#edits % REPLACE_EVERY === 0);
    drawn.row.scrollIntoView({ block: 'nearest' });
  }

  drop(id: string): void {
    this.#rows.get(id)?.row.remove();
    this.#rows.delete(id);
  }

  /** M5: the row is taken out and put back while it grows. */
  async flicker(id: string, ms: number): Promise<void> {
    const row = this.#rows.get(id)?.row;
    const parent = row?.parentElement;
    if (!row || !parent) return;
    const next = row.nextSibling;
    row.remove();
    await new Promise((resolve) => setTimeout(resolve, ms));
    parent.insertBefore(row, next?.parentNode === parent ? next : this.#firstTrailing(parent));
  }

  /** M10: all rows come again as new elements. */
  replayAll(): void {
    const list = this.#shown?.list;
    if (!list) return;
    for (const [id, drawn] of this.#rows) {
      const copy = drawRow(this.#build, nameIn(drawn));
      writeText(this.#build, copy.text, drawn.text.textContent ?? '', false);
      drawn.row.replaceWith(copy.row);
      this.#rows.set(id, copy);
    }
  }

  /** M11: a notice inside the region. */
  notice(text: string): void {
    const list = this.#shown?.list;
    list?.insertBefore(this.#build.make('div', {}, [text]), this.#firstTrailing(list));
  }

  #firstTrailing(list: Element): ChildNode | null {
    const { layout, trailing } = this.#build.knobs;
    const bare = layout === '2021' || layout === '2024-11' || layout === 'future';
    const count = bare ? 0 : Number(trailing);
    return count === 0 ? null : (list.childNodes[list.childNodes.length - count] ?? null);
  }
}

function nameIn(drawn: DrawnRow): string {
  return nameNode(drawn)?.nodeValue ?? '';
}

/** The last text before what was said; none in layouts that put the name behind it. */
function nameNode(drawn: DrawnRow): Node | null {
  let last: Node | null = null;
  const walker = document.createTreeWalker(drawn.row, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && !drawn.text.contains(node); node = walker.nextNode())
    last = node;
  return last;
}
