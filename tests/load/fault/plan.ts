/** One event to deliver: version `version` of the lead `lead`. */
export interface PlannedEvent {
  id: string;
  lead: string;
  version: number;
}

export const VERSIONS = 10;
const START = Date.UTC(2026, 10, 2, 12);

/** A pseudo-random sequence in [0, 1): the same for the same seed (mulberry32). */
export function sequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A request that a vendor makes of ours. */
export interface Delivery {
  url: string;
  body: string;
  /** Made anew for each attempt: some are signed with the time. */
  headers(): Record<string, string>;
}

/** One step of the run: a delivery, or null for something that only happened at a vendor. */
export interface Step {
  /** Its place in the run, from 0 to 1. */
  at: number;
  take(): Promise<Delivery | null>;
}

/** Something that changes at a vendor, of which its subscribers are told. */
export interface VendorChange {
  at: number;
  /** Makes the change. @returns what each of the subscribers is sent. */
  make(): Promise<Delivery[]>;
}

/** So many events, ten versions per lead, each `times` times, all shuffled. */
export function planDeliveries(events: number, times: number, random: () => number): PlannedEvent[] {
  const planned = Array.from({ length: events }, (_, index): PlannedEvent => {
    const lead = `lead-${Math.floor(index / VERSIONS)}`;
    const version = (index % VERSIONS) + 1;
    return { id: `${lead}-v${version}`, lead, version };
  });
  const all = Array.from({ length: times }, () => planned).flat();
  for (let last = all.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const [one, two] = [all[last], all[other]];
    if (one !== undefined && two !== undefined) [all[last], all[other]] = [two, one];
  }
  return all;
}

/** A notification arrives at most this much of the run after its change. */
const LATEST = 0.15;

/** The changes in their order, and what each of the subscribers is told of them: `times` times, each late by chance. */
export function planNotices(
  changes: readonly VendorChange[],
  subscribers: number,
  times: number,
  random: () => number,
): Step[] {
  return changes.flatMap(({ at, make }) => {
    let told: Promise<Delivery[]> | undefined;
    const change: Step = {
      at,
      async take() {
        told = make();
        const { length } = await told;
        if (length !== subscribers) throw new Error(`${length} of ${subscribers} subscribers were told.`);
        return null;
      },
    };
    const notices = Array.from(
      { length: subscribers * times },
      (_, n): Step => ({
        at: at + random() * LATEST,
        take: async () => (await told)?.[n % subscribers] ?? null,
      }),
    );
    return [change, ...notices];
  });
}

/** Places in the run at which changes happen, in order: early enough for their notifications to arrive within it. */
export function momentsOf(count: number, random: () => number): number[] {
  return Array.from({ length: count }, () => random() * (1 - LATEST)).sort((a, b) => a - b);
}

/** All of them in the order of the run. */
export function inOrder(steps: readonly Step[]): Step[] {
  return [...steps].sort((a, b) => a.at - b.at);
}

/** What is sent for it. */
export function bodyOf({ lead, version }: PlannedEvent): string {
  return JSON.stringify({
    type: 'lead.updated',
    timestamp: new Date(START + version * 60_000).toISOString(),
    data: { id: lead, name: `${lead} v${version}`, position: `v${version}` },
  });
}
