export interface ValueWords {
  empty: string;
  yes: string;
  no: string;
  leader: string;
  /** Words for values and keys that are stored as codes. */
  codes: Record<string, string>;
  /** A moment in the reader's language and time zone. */
  moment: (at: Date) => string;
}

const ISO_MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

/** A stored value as short text: codes and moments in words, people and squads by name, lists with commas, objects field by field. */
export function valueText(value: unknown, words: ValueWords): string {
  if (value === null || value === undefined || value === '') return words.empty;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (Array.isArray(value))
    return value.length === 0 ? words.empty : value.map((one) => valueText(one, words)).join(', ');
  if (typeof value === 'string' && ISO_MOMENT.test(value)) return words.moment(new Date(value));
  if (typeof value !== 'object') return words.codes[String(value)] ?? String(value);
  const { name, is_leader } = value as { name?: unknown; is_leader?: unknown };
  if (typeof name === 'string') return is_leader === true ? `${name} (${words.leader})` : name;
  return Object.entries(value)
    .map(([key, inner]) => `${words.codes[key] ?? key}: ${valueText(inner, words)}`)
    .join(', ');
}
