import { type Answer, problem } from './answers';

const DAY_MS = 24 * 3_600_000;

/** What a plan allows: credits in any 24 hours, and requests at the same time. */
export interface Plan {
  credits: number;
  concurrency: number;
}

const TOO_MANY = problem(429, 'TOO_MANY_REQUESTS', 'You have made too many requests');

/** Counts credits and requests under way. The vendor says 429 without Retry-After for either. */
export class Credits {
  private used: { at: number; cost: number }[] = [];
  private running = 0;
  /** How many requests were refused. */
  refused = 0;

  constructor(
    public plan: Plan,
    private readonly now: () => number,
  ) {}

  enter(method: string, path: string, size: number): Answer | null {
    const cost = costOf(method, path, size);
    this.used = this.used.filter(({ at }) => at > this.now() - DAY_MS);
    if (this.running >= this.plan.concurrency || this.spent + cost > this.plan.credits) {
      this.refused += 1;
      return TOO_MANY;
    }
    this.used.push({ at: this.now(), cost });
    this.running += 1;
    return null;
  }

  leave(): void {
    this.running -= 1;
  }

  get spent(): number {
    return this.used.reduce((sum, { cost }) => sum + cost, 0);
  }

  /** Told only once half of it is used. */
  get headers(): Record<string, string> {
    const left = this.plan.credits - this.spent;
    return left * 2 > this.plan.credits ? {} : { 'x-api-credits-remaining': `${left}` };
  }
}

function costOf(method: string, path: string, size: number): number {
  if (/\/actions\/count$/.test(path)) return 50;
  if (/\/actions\/convert$/.test(path)) return 5;
  return method === 'GET' || method === 'DELETE' ? 1 : Math.max(1, Math.ceil(size / 10));
}
