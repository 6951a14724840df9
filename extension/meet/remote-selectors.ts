import type { SelectorLists } from '@/lib/contracts/extension-config';

let current: SelectorLists | null = null;

/** Takes the selectors of the remote configuration into use, or none. They are data: tried, never trusted. */
export function setRemoteSelectors(lists: SelectorLists | null): void {
  current = lists;
}

/** The first element that one of the remote selectors finds, or null. */
export function findByRemote(part: 'region' | 'name' | 'text', inside: ParentNode): Element | null {
  for (const selector of current?.[part] ?? []) {
    try {
      const found = inside.querySelector(selector);
      if (found) return found;
    } catch {
      // No selector in this browser: the next one, then the built-in ladder.
    }
  }
  return null;
}
