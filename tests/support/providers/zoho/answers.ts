/** What the server answers, before it is written to the socket. */
export interface Answer {
  status: number;
  body?: unknown;
  html?: string;
  headers?: Record<string, string>;
}

/** Zoho's error envelope. */
export function problem(
  status: number,
  code: string,
  message: string,
  details: Record<string, unknown> = {},
): Answer {
  return { status, body: { code, details, message, status: 'error' } };
}

/** No rows: no body at all. */
export const NOTHING: Answer = { status: 204 };

/** One item of a batch. */
export interface ItemResult {
  code: string;
  details: Record<string, unknown>;
  message: string;
  status: 'success' | 'error';
  action?: 'insert' | 'update';
  duplicate_field?: string | null;
}

/** A batch: all good `good`, all bad 400, mixed 207. */
export function batch(items: ItemResult[], good: number): Answer {
  const failed = items.filter((item) => item.status === 'error').length;
  const status = failed === 0 ? good : failed === items.length ? 400 : 207;
  return { status, body: { data: items } };
}

export function itemError(code: string, message: string, details: Record<string, unknown>): ItemResult {
  return { code, details, message, status: 'error' };
}

/** A value that is an object, or an empty one. */
export function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
