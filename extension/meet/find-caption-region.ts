import { findCaptionsToggle } from './captions-toggle';
import { REGION_LABEL } from './labels';
import { parseCaptionRow } from './parse-caption-row';
import { findByRemote } from './remote-selectors';

/** Which step of the ladder found the region; a low step says that Meet's page has changed. */
export type RegionRung = 'remote' | 'label' | 'controller' | 'name' | 'class' | 'text' | 'shape';

export interface CaptionRegion {
  element: Element;
  rung: RegionRung;
}

/**
 * The element whose direct children are caption rows, or null while captions are off. Selectors of the remote
 * configuration go first, but never over a region that shows rows where theirs shows none.
 */
export function findCaptionRegion(page: Document): CaptionRegion | null {
  const named = findByRemote('region', page);
  if (!named) return findByLadder(page);
  const remote: CaptionRegion = { element: named, rung: 'remote' };
  if (hasRows(named)) return remote;
  const builtIn = findByLadder(page);
  return builtIn && hasRows(builtIn.element) ? builtIn : remote;
}

function hasRows(region: Element): boolean {
  return [...region.children].some((child) => parseCaptionRow(child) !== null);
}

/** Six steps from the most to the least stable hook; a class name is needed only without photo and jsname, before 2025. */
function findByLadder(page: Document): CaptionRegion | null {
  const labelled = [...page.querySelectorAll('[role="region"]')].find((element) =>
    REGION_LABEL.test(element.getAttribute('aria-label') ?? ''),
  );
  if (labelled) return { element: rowParent(labelled), rung: 'label' };

  const hooks: readonly [string, RegionRung][] = [
    ['[role="region"][jscontroller="KPn5nb"]', 'controller'],
    ['div[jsname="dsyhDe"] [role="region"]', 'name'],
    ['.vNKgIf', 'class'],
  ];
  for (const [selector, rung] of hooks) {
    const element = page.querySelector(selector);
    if (element) return { element: rowParent(element), rung };
  }
  // Before 2025 there was no region: a row's text block carried this name, a row's parent is the list.
  const text = page.querySelector('[jsname="tgaKEf"]');
  const byText = text && climbToList(text);
  if (byText) return { element: byText, rung: 'text' };

  // A notice with a photo ("Ana raised a hand") has the shape of a row too: it is believed only while captions may be on.
  if (findCaptionsToggle(page)?.on === false) return null;
  for (const image of page.querySelectorAll('img[src*="googleusercontent"]')) {
    const list = climbToList(image);
    if (list) return { element: list, rung: 'shape' };
  }
  return null;
}

/** People tiles, the people panel and the chat also show a photo beside text. */
const NOT_CAPTIONS =
  '[data-participant-id], [data-requested-participant-id], [role="list"], [role="listitem"], [role="dialog"], [data-message-id]';

const MAX_CLIMB = 6;

function climbToList(inside: Element): Element | null {
  if (inside.closest(NOT_CAPTIONS)) return null;
  let row: Element | null = inside.parentElement;
  for (let step = 0; row && step < MAX_CLIMB; step += 1) {
    if (parseCaptionRow(row)) return row.parentElement?.matches('body, html') ? null : row.parentElement;
    row = row.parentElement;
  }
  return null;
}

/** Some layouts put one wrapper between the labelled region and the rows. */
function rowParent(region: Element): Element {
  const only = region.children.length === 1 ? region.firstElementChild : null;
  if (!only || parseCaptionRow(only)) return region;
  return [...only.children].some((child) => parseCaptionRow(child) !== null) ? only : region;
}
