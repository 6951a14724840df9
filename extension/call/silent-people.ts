import { PRESENTATION_LABEL } from '@/extension/meet/labels';
import { participantNames } from '@/extension/meet/meeting-identity';
import type { Participant } from '@/lib/contracts/turn';

/** Keys from here on are of people who have said nothing; the coach gives its own from p1 on, to at most p200. */
const FIRST_KEY = 901;
/** A look goes through the page beside the captions. */
const LOOK_EVERY_MS = 10_000;
/** An increment takes no more people than this. */
const MOST_PEOPLE = 200;
const MOST_SILENT = 99;

const same = (name: string) => name.trim().toLowerCase();

/** Who is in the call without a word: seen on the tiles, late joiners among them. */
export class SilentPeople {
  #glimpsed = new Set<string>();
  #lookedAt = Number.NEGATIVE_INFINITY;
  readonly #seen = new Map<string, string>();

  constructor(private readonly page: Document) {}

  /** Reads the tiles, `now` in session ms, outside the list of captions. A name counts once two looks have found it: a tile says other things too, for a moment. */
  look(now: number, captions: Element | null): void {
    if (now - this.#lookedAt < LOOK_EVERY_MS) return;
    this.#lookedAt = now;
    const names = participantNames(this.page, captions).filter((name) => !PRESENTATION_LABEL.test(name));
    for (const name of names)
      if (this.#glimpsed.has(name) && this.#seen.size < MOST_SILENT && !this.#seen.has(same(name)))
        this.#seen.set(same(name), name);
    this.#glimpsed = new Set(names);
  }

  /** The people who spoke, and those who were seen besides; nobody as long as nobody spoke. */
  besides(spoke: Participant[]): Participant[] {
    if (spoke.length === 0) return spoke;
    const known = new Set(spoke.map(({ name }) => same(name)));
    const silent = [...this.#seen].flatMap(([name, shown], at) =>
      known.has(name)
        ? []
        : [{ key: `p${FIRST_KEY + at}`, name: shown, role: 'customer' as const, is_self: false }],
    );
    return [...spoke, ...silent].slice(0, MOST_PEOPLE);
  }
}
