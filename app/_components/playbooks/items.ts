/** A list of items with one of them changed. */
export function changed<T extends { key: string }>(list: readonly T[], key: string, change: Partial<T>): T[] {
  return list.map((item) => (item.key === key ? { ...item, ...change } : item));
}

/** The list with one item a place further up or down. */
export function moved<T extends { key: string }>(list: readonly T[], key: string, by: 1 | -1): T[] {
  const at = list.findIndex((item) => item.key === key);
  const item = list[at];
  const next = [...list];
  if (item === undefined || at + by < 0 || at + by >= list.length) return next;
  next.splice(at, 1);
  next.splice(at + by, 0, item);
  return next;
}

export function without<T extends { key: string }>(list: readonly T[], key: string): T[] {
  return list.filter((item) => item.key !== key);
}
