import '@/lib/coach/languages/all';
import { expect, test } from 'vitest';
import { evidenceRows, scoreOf } from './tables';

test.each(evidenceRows())('$lang: asked "$asked", told "$told": $element $score', (row) => {
  expect(scoreOf(row)).toBe(row.score);
});
