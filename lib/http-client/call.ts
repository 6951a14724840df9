/** One request to a vendor. */
export interface VendorCall {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Absolute; its origin must be one of the connection's. */
  url: string;
  /** Appended to the address; `undefined` values are left out, arrays are repeated. Never logged. */
  query?: Record<string, string | number | boolean | readonly string[] | undefined>;
  headers?: Record<string, string>;
  /** At most one of the three: sent as JSON, as a form, or as it is (name its type in `headers`). */
  json?: unknown;
  text?: string;
  form?: Record<string, string>;
  /**
   * Whether sending it twice does no harm; by default GET, PUT and DELETE are. What is not is repeated only when the
   * vendor certainly did not act on it (429, or no connection was made).
   */
  idempotent?: boolean;
  /** Milliseconds for one attempt; the connection's unless said. */
  timeout_ms?: number;
  /** Largest answer in bytes; 8 MiB unless said. */
  max_bytes?: number;
  /** Statuses from 300 on that are an answer and not an error, e.g. 302, 304 or 404. */
  accept?: readonly number[];
  /** How the answer's body is read: JSON unless said. */
  as?: 'json' | 'text' | 'bytes';
  /** What the request log calls it, e.g. "leads.list"; method and path unless said (paths must then hold no data). */
  operation?: string;
  signal?: AbortSignal;
}

/** A vendor's answer. `body` is null for an empty one (204, 304). */
export interface VendorAnswer {
  status: number;
  headers: Headers;
  body: unknown;
}
