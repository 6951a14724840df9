import { z } from 'zod';

/**
 * What goes wrong with the next requests that fit: an answer with a status (429 comes without Retry-After), an answer
 * after a while, a connection that ends before the answer (`cut`: nothing was done; `lost`: it was done), or half of it.
 */
export const faultSchema = z.strictObject({
  kind: z.enum(['status', 'slow', 'cut', 'lost', 'half', 'expired_token', 'html']),
  /** Regular expression on "METHOD /path". */
  match: z.string().default('.'),
  times: z.number().int().min(1).default(1),
  /** Fitting requests that pass before the first fault. */
  after: z.number().int().min(0).default(0),
  status: z.number().int().default(500),
  delay_ms: z.number().int().min(0).default(0),
});
export type Fault = z.infer<typeof faultSchema>;
export type FaultInput = z.input<typeof faultSchema>;

/** Faults that wait for their requests. */
export class Faults {
  private waiting: Fault[] = [];

  add(input: FaultInput): void {
    this.waiting.push(faultSchema.parse(input));
  }

  clear(): void {
    this.waiting = [];
  }

  /** The fault of this request, which has then happened once more. */
  take(method: string, path: string): Fault | undefined {
    const request = `${method} ${path}`;
    for (const fault of this.waiting) {
      if (!new RegExp(fault.match).test(request)) continue;
      if (fault.after > 0) {
        fault.after -= 1;
        continue;
      }
      fault.times -= 1;
      this.waiting = this.waiting.filter(({ times }) => times > 0);
      return fault;
    }
    return undefined;
  }
}
