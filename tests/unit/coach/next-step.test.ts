import '@/lib/coach/languages/all';
import { expect, test } from 'vitest';
import { endingRows, gradeOf } from './tables';

test.each(endingRows())('$lang: $grade: $ending', (row) => {
  expect(gradeOf(row)).toBe(row.grade);
});
