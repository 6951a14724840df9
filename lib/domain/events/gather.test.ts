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
/** Long enough for what waits to be seen as complete. */
const settle = async () => {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

describe('gathered work', () => {
  it('takes together what comes in the same moment and what comes meanwhile, at most so many', async () => {
    const { batches, work } = controlled();
    const ask = gather(work, 3);
    const answers = [1, 2].map((item) => ask('a', item));
    await settle();
    expect(batches.map(({ items }) => items)).toEqual([[1, 2]]);
    answers.push(...[3, 4, 5, 6].map((item) => ask('a', item)));
    await settle();
    batches[0]?.end();
    await settle();
    expect(batches[1]?.items).toEqual([3, 4, 5]);
    batches[1]?.end();
    await settle();
    batches[2]?.end();
    expect(await Promise.all(answers)).toEqual([10, 20, 30, 40, 50, 60]);
    void ask('a', 7);
    await settle();
    expect(batches[3]?.items).toEqual([7]);
  });

  it('keeps keys apart', async () => {
    const { batches, work } = controlled();
    const ask = gather(work, 3);
    void ask('a', 1);
    void ask('b', 2);
    await settle();
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
