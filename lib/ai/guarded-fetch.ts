import { findLeaks, type PlaceholderMap } from '@/lib/anonymize';
import { LeakError } from './provider';
import type { AiInput } from './run';

/** The only way out to a provider. */
export interface Guard {
  fetch: typeof fetch;
  /** True once a body was held back: some SDKs hide what their fetch threw. */
  blocked(): boolean;
}

/**
 * A fetch that reads each serialised body right before it leaves, whichever SDK made it and for whichever attempt. A body
 * that holds a masked value, an identifier or an address is not sent.
 */
export function guardedFetch({ map, instructions }: Pick<AiInput, 'map' | 'instructions'>): Guard {
  const own = JSON.stringify(instructions).slice(1, -1);
  let blocked = false;
  return {
    blocked: () => blocked,
    fetch: async (input, init) => {
      try {
        refuseBody(init?.body, own, map);
      } catch (error) {
        blocked = true;
        throw error;
      }
      return fetch(input, init);
    },
  };
}

/** Every SDK hands over a string; anything else cannot be read here, so it cannot leave. */
function refuseBody(body: unknown, own: string, map: PlaceholderMap): void {
  if (body === undefined || body === null) return;
  if (typeof body !== 'string') throw new LeakError();
  // A company may be called as the program's own text says: "Next Step".
  refuseLeaks(
    body.replace(own, () => ''),
    map,
  );
}

/** @throws LeakError when a text holds what must not leave. */
export function refuseLeaks(text: string, map: PlaceholderMap): void {
  if (findLeaks(text, map).length > 0) throw new LeakError();
  // In JSON a line break is two characters: a value that begins a line would look like the end of a word.
  const plain = text.replace(/\\[nrt]/g, ' ').replace(/\\(["\\/])/g, '$1');
  if (plain !== text && findLeaks(plain, map).length > 0) throw new LeakError();
}
