import { describe, expect, it } from 'vitest';
import { gather } from './gather';

/** Work that ends when told to, and notes what it was given. */
function controlled() {
  const batches: { key: string; items: readonly number[]; end: (error?: Error) => void }[] = [];
  const work = (key: string, items: readonly number[]) =>
    new Promise<number[]>((resolve, reject) => {
      batches.push({
        key,
        items,
        end: (error) => (error ? reject(error) : resolve(items.map((item) => item * 10))),
      });
    });
  return { batches, work };
}
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('gathered work', () => {
  it('starts at once alone, and takes together what came meanwhile, at most so many', async () => {
    const { batches, work } = controlled();
    const ask = gather(work, 3);
    const answers = [1, 2, 3, 4, 5].map((item) => ask('a', item));
    expect(batches.map(({ items }) => items)).toEqual([[1]]);
    batches[0]?.end();
    await settle();
    expect(batches[1]?.items).toEqual([2, 3, 4]);
    batches[1]?.end();
    await settle();
    batches[2]?.end();
    expect(await Promise.all(answers)).toEqual([10, 20, 30, 40, 50]);
    void ask('a', 6);
    expect(batches[3]?.items).toEqual([6]);
  });

  it('keeps keys apart', () => {
    const { batches, work } = controlled();
    const ask = gather(work, 3);
    void ask('a', 1);
    void ask('b', 2);
    expect(batches.map(({ key, items }) => [key, items])).toEqual([
      ['a', [1]],
      ['b', [2]],
    ]);
  });

  it('tells a failure only to the one whose item it was', async () => {
    const ask = gather<number, number>(async (_key, items) => {
      await settle();
      if (items.includes(3)) throw new Error('three');
      return items.map((item) => item * 10);
    }, 10);
    const outcomes = await Promise.allSettled([1, 2, 3, 4].map((item) => ask('a', item)));
    expect(outcomes.map((each) => (each.status === 'fulfilled' ? each.value : String(each.reason)))).toEqual([
      10,
      20,
      'Error: three',
      40,
    ]);
  });
});
