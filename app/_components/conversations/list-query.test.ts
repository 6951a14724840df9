import { expect, test } from 'vitest';
import { listQuery, listSearch } from './list-query';

test('what does not parse is left out, the rest stands', () => {
  const query = listQuery({
    user_id: 'u1',
    from: 'yesterday',
    sort: 'talk_ratio',
    page: '-3',
    channel: ['A', 'B'],
  });
  expect(query).toEqual({ user_id: 'u1', sort: 'talk_ratio', order: 'desc', page: 1, page_size: 25 });
});

test('defaults do not show in the address', () => {
  expect(listSearch(listQuery({})).toString()).toBe('');
  expect(listSearch(listQuery({ order: 'asc', q: 'a&b' })).toString()).toBe('q=a%26b&order=asc');
});
