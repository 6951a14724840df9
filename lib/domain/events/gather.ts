import { setImmediate as nextTurn } from 'node:timers/promises';

/** One thing asked for, and how its asker hears of it. */
interface Asked<T, R> {
  item: T;
  resolve: (result: R) => void;
  reject: (error: unknown) => void;
}

/** More arrives as long as turns of the event loop bring some: after so many without, what waits is all there is. */
const STILL_TURNS = 2;

/**
 * Group commit: what is asked under one key while earlier work of that key is on its way is done together when that ends, so
 * that a burst costs few transactions and a single call waits for nobody but those who come in the same moment.
 * @param work does all items or none; gives their results in order.
 * @param most items at a time.
 * When the work on several fails, each is tried alone: what is wrong with one is told to its asker only.
 */
export function gather<T, R>(
  work: (key: string, items: readonly T[]) => Promise<readonly R[]>,
  most: number,
): (key: string, item: T) => Promise<R> {
  const waiting = new Map<string, Asked<T, R>[]>();

  const attempt = async (key: string, batch: readonly Asked<T, R>[]): Promise<void> => {
    try {
      const results = await work(
        key,
        batch.map(({ item }) => item),
      );
      batch.forEach(({ resolve }, i) => {
        resolve(results[i] as R);
      });
    } catch (error) {
      if (batch.length === 1) batch[0]?.reject(error);
      else for (const each of batch) await attempt(key, [each]);
    }
  };

  const drain = async (key: string, queue: Asked<T, R>[]): Promise<void> => {
    while (queue.length > 0) {
      await allArrived(queue, most);
      await attempt(key, queue.splice(0, most));
    }
    waiting.delete(key);
  };

  return (key, item) =>
    new Promise<R>((resolve, reject) => {
      const asked = { item, resolve, reject };
      const queue = waiting.get(key);
      if (queue !== undefined) queue.push(asked);
      else {
        const started = [asked];
        waiting.set(key, started);
        void drain(key, started);
      }
    });
}

/** Waits while a burst is being read, until `most` wait or nothing more comes: full batches cost least each. */
async function allArrived(queue: readonly unknown[], most: number): Promise<void> {
  let still = 0;
  while (still < STILL_TURNS && queue.length < most) {
    const before = queue.length;
    await nextTurn();
    still = queue.length === before ? still + 1 : 0;
  }
}
