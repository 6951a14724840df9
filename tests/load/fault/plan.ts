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

/** What is sent for it. */
export function bodyOf({ lead, version }: PlannedEvent): string {
  return JSON.stringify({
    type: 'lead.updated',
    timestamp: new Date(START + version * 60_000).toISOString(),
    data: { id: lead, name: `${lead} v${version}`, position: `v${version}` },
  });
}
