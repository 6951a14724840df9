import { expect, it } from 'vitest';
import type { CrmField } from '../contracts/capabilities';
import { listedFields } from './fields';

const field = (name: string, custom: boolean): CrmField => ({
  name,
  label: name,
  type: 'text',
  required: false,
  read_only: false,
  custom,
  options: [],
});

it('of more fields than may be listed the standard ones come, then those of a mapping, then as many others as fit', () => {
  const own = Array.from({ length: 60 }, (_, at) => field(`Own_${at}`, true));
  const fields = [field('Last_Name', false), field('Email', false), field('Website', false), ...own];
  const listed = listedFields('leads', { fields, unique: [] }, ['Own_59', 'Website', 'Gone']);
  expect(listed).toHaveLength(50);
  expect(listed.slice(0, 5)).toEqual(['Last_Name', 'Email', 'Own_59', 'Website', 'Own_0']);
  expect(listed).not.toContain('Own_58');
  expect(listedFields('leads', { fields, unique: [] })).not.toContain('Website');
});
