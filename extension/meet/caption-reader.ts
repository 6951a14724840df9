import type { CaptionEvent } from '@/lib/contracts/caption-recording';
import { findCaptionsToggle } from './captions-toggle';
import { findCaptionRegion, type RegionRung } from './find-caption-region';
import { PRESENTATION_LABEL } from './labels';
import { parseCaptionRow } from './parse-caption-row';

export interface CaptionReaderOptions {
  page: Document;
  /** Milliseconds since the session started. */
  now: () => number;
  /** Turns a row's label into the name that the session uses, e.g. "Você" into the rep's own name. */
  nameOf: (label: string) => string;
  emit: (event: CaptionEvent) => void;
  /** Rows that were numbered before this reader began. */
  rows_before?: number;
}

/** Rows that the sweep looks at: two people at once, rows just ended, and what is no row. */
const TAIL = 8;
/** How often the sweep looks for rows that left unseen; the observer reports nearly all of them at once. */
const CHECK_OPEN_MS = 5_000;

/** What the reader has seen, for the health shown to the rep. Times in session ms, null for never. */
export interface CaptionEvidence {
  region: RegionRung | null;
  region_since: number | null;
  last_row_change: number | null;
  /** Last change inside the region that no row explains: the page has a shape that the reader does not know. */
  last_unread_change: number | null;
}

/**
 * Follows the caption region and reports each row by the identity of its element: a row that is edited in place keeps its
 * id whatever happens around it, a row made anew gets a new one, and the coach engine joins those by their text.
 */
export class CaptionReader {
  #region: Element | null = null;
  #rung: RegionRung | null = null;
  #regionSince: number | null = null;
  #lastRowChange: number | null = null;
  #lastUnreadChange: number | null = null;
  #nextId: number;
  #ids = new WeakMap<Element, string>();
  #open = new Map<Element, { id: string; said: string; raw: string }>();
  #unread = '';
  #checkedOpenAt = 0;
  readonly #observer: MutationObserver;

  constructor(private readonly options: CaptionReaderOptions) {
    this.#nextId = 1 + (options.rows_before ?? 0);
    this.#observer = new MutationObserver((records) => this.#mutated(records));
  }

  /** Finds a new or replaced region and catches what an observer missed; called every 500 ms. */
  sweep(): void {
    const region = this.#region;
    if (!region?.isConnected) this.#attach();
    else if (this.#open.size === 0 || this.#rung === 'shape') this.#checkRegion(region);
    if (this.#region) this.#readTail(this.#region);
  }

  /** The element whose direct children are the rows that are read; it may have left the page. */
  get region(): Element | null {
    return this.#region;
  }

  isAttached(): boolean {
    return this.#region?.isConnected === true;
  }

  evidence(): CaptionEvidence {
    return {
      region: this.#rung,
      region_since: this.#regionSince,
      last_row_change: this.#lastRowChange,
      last_unread_change: this.#lastUnreadChange,
    };
  }

  stop(): void {
    this.#observer.disconnect();
    this.#region = null;
    this.#open.clear();
  }

  #attach(): void {
    const found = findCaptionRegion(this.options.page);
    this.#rung = found?.rung ?? null;
    if (!found) {
      // The page may put the same region back, with new words in it at once: its observer stays.
      this.#regionSince = null;
      return;
    }
    this.#regionSince ??= this.options.now();
    if (found.element === this.#region) return;
    if (this.#region) {
      this.#observer.disconnect();
      this.#open.clear();
      this.options.emit({ t: this.options.now(), op: 'reset' });
    }
    this.#region = found.element;
    this.#regionSince = this.options.now();
    this.#observer.observe(found.element, { childList: true, characterData: true, subtree: true });
    // A list that takes this one's place is read at once: a sweep later its words would seem said half a second later.
    for (let around = found.element.parentElement; around; around = around.parentElement)
      this.#observer.observe(around, { childList: true });
    for (const row of found.element.children) this.#read(row);
  }

  /**
   * An empty region may be the wrong one: layouts differ in a wrapper that shows only once rows exist. One that no step of
   * the ladder finds any more is let go where captions are off: with captions on it may be a list that is merely silent.
   */
  #checkRegion(region: Element): void {
    const found = findCaptionRegion(this.options.page);
    if (found === null) {
      if (findCaptionsToggle(this.options.page)?.on === false) this.#detach();
    } else if (found.element !== region && this.#open.size === 0) this.#attach();
  }

  #detach(): void {
    this.#observer.disconnect();
    if (this.#open.size > 0) this.options.emit({ t: this.options.now(), op: 'reset' });
    this.#open.clear();
    this.#region = null;
    this.#rung = null;
    this.#regionSince = null;
  }

  #mutated(records: MutationRecord[]): void {
    const region = this.#region;
    if (!region) return;
    if (!region.isConnected) this.#attach();
    if (this.#region !== region) return;
    const touched = new Set<Element>();
    for (const record of records) {
      if (!region.contains(record.target)) continue;
      const changed =
        record.target === region ? [...record.removedNodes, ...record.addedNodes] : [record.target];
      for (const node of changed) {
        const row = rowOf(node, region) ?? node;
        if (isElement(row)) touched.add(row);
      }
    }
    for (const row of touched) {
      if (row.parentNode === region) this.#read(row);
      else this.#drop(row);
    }
  }

  /** Late corrections reach older rows through the observer; what it could miss is at the end of the list. */
  #readTail(region: Element): void {
    const now = this.options.now();
    if (now - this.#checkedOpenAt >= CHECK_OPEN_MS) {
      this.#checkedOpenAt = now;
      for (const row of [...this.#open.keys()]) if (row.parentNode !== region) this.#drop(row);
    }
    for (const row of lastChildren(region, TAIL)) this.#read(row);
    this.#noticeUnread(region);
  }

  #drop(row: Element): void {
    const known = this.#open.get(row);
    if (!known) return;
    this.#open.delete(row);
    this.options.emit({ t: this.options.now(), op: 'drop', row: known.id });
  }

  #read(row: Element): void {
    const known = this.#open.get(row);
    const raw = row.textContent ?? '';
    if (known?.raw === raw) return;
    const parsed = parseCaptionRow(row);
    if (!parsed || PRESENTATION_LABEL.test(parsed.speaker)) return;
    // A row starts with a name alone; nothing has been said yet.
    if (!known && parsed.text === '') return;
    const said = `${parsed.speaker}\n${parsed.text}`;
    if (known?.said === said) return;
    const id = this.#idOf(row);
    this.#open.set(row, { id, said, raw });
    this.#lastRowChange = this.options.now();
    this.options.emit({
      t: this.#lastRowChange,
      op: 'row',
      row: id,
      speaker: this.options.nameOf(parsed.speaker),
      text: parsed.text,
    });
  }

  #idOf(row: Element): string {
    const known = this.#ids.get(row);
    if (known) return known;
    const id = `r${this.#nextId++}`;
    this.#ids.set(row, id);
    return id;
  }

  #noticeUnread(region: Element): void {
    if (this.#open.size > 0) return;
    const text = region.textContent ?? '';
    if (text.length > 40 && text !== this.#unread) this.#lastUnreadChange = this.options.now();
    this.#unread = text;
  }
}

/** The last children in order of the page; a list of hundreds is not copied for it. */
function lastChildren(region: Element, count: number): Element[] {
  const last: Element[] = [];
  for (let row = region.lastElementChild; row && last.length < count; row = row.previousElementSibling)
    last.push(row);
  return last.reverse();
}

/** The direct child of the region that holds the changed node. */
function rowOf(node: Node, region: Element): Element | null {
  let current: Node | null = node;
  while (current && current.parentNode !== region) current = current.parentNode;
  return current && isElement(current) ? current : null;
}

/** By its type: the script may live in another frame than the page that it reads, and then knows other classes. */
function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}
