/** How fast a connection may call its vendor. */
export interface VendorLimits {
  /** At most `points` calls in any `seconds`, over all processes together. */
  points: number;
  seconds: number;
  /** How many of them may go out at once; less than `points`. */
  burst: number;
  /** Calls of one process that are under way at the same time, and how many more may wait. */
  concurrency: number;
  waiting: number;
  /** Milliseconds for one attempt. */
  timeout_ms: number;
  /** Attempts after the first. */
  retries: number;
  /** The header by which the vendor says how many calls of the day are left. */
  credits_header?: string;
}
