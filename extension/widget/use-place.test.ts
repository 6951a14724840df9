import { expect, it } from 'vitest';
import { clampPlace } from './use-place';

const WINDOW = { width: 1280, height: 800 };

it.each([
  ['stays where it fits', { x: 100, y: 200 }, { x: 100, y: 200 }],
  ['comes back from beyond the left and the top', { x: -50, y: -9 }, { x: 8, y: 8 }],
  ['keeps off the right edge and Meet’s controls', { x: 5_000, y: 5_000 }, { x: 952, y: 668 }],
])('%s', (_, place, shown) => {
  expect(clampPlace(place, WINDOW)).toEqual(shown);
});

it('moves up for a panel, so that it never covers Meet’s controls', () => {
  expect(clampPlace({ x: 100, y: 5_000 }, WINDOW, 300)).toEqual({ x: 100, y: 412 });
});

it('shows its left end in a window narrower than itself', () => {
  expect(clampPlace({ x: 400, y: 300 }, { width: 200, height: 100 })).toEqual({ x: 8, y: 8 });
});
