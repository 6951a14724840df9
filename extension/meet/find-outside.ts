/**
 * Elements that match, wherever they are outside `captions`: after half an hour nearly all of the page is the caption list,
 * and its hundreds of rows hold neither tiles nor settings. Without a list on the page the whole page is searched.
 */
export function findOutside(page: Document, captions: Element | null, selector: string): Element[] {
  if (!captions?.isConnected) return [...page.querySelectorAll(selector)];
  const found: Element[] = [];
  for (let inner = captions; inner.parentElement; inner = inner.parentElement)
    for (const beside of inner.parentElement.children) {
      if (beside === inner) continue;
      if (beside.matches(selector)) found.push(beside);
      found.push(...beside.querySelectorAll(selector));
    }
  return found;
}
