import { z } from 'zod';
import { AnonymiseError } from './error';
import { KINDS, type Kind } from './kinds';

const serialised = z.object({
  version: z.literal(1),
  entries: z.array(
    z.object({
      kind: z.enum(KINDS),
      number: z.number().int().positive(),
      value: z.string(),
      same_as: z.string().optional(),
    }),
  ),
});

/** One value: its placeholder, and the placeholder of the fuller name of the same person or company, if there is one. */
export interface MapEntry {
  placeholder: string;
  kind: Kind;
  value: string;
  same_as: string | undefined;
}

/**
 * Which value stands behind which placeholder. The same spelling has the same placeholder in every text of the map;
 * another spelling of the same name has its own, so that restoring is exact, and says whose it is (`same_as`).
 * Personal data: seal it before it is stored, never log it.
 */
export class PlaceholderMap {
  readonly #byValue = new Map<string, string>();
  readonly #entries = new Map<string, MapEntry>();
  readonly #last = new Map<Kind, number>();

  get size(): number {
    return this.#entries.size;
  }

  /** The placeholder of a value, made when it is new. */
  placeholder(kind: Kind, value: string): string {
    const known = this.#byValue.get(value);
    if (known !== undefined) return known;
    return this.#add(kind, (this.#last.get(kind) ?? 0) + 1, value, undefined);
  }

  value(kind: Kind, number: number): string | undefined {
    return this.#entries.get(`[${kind}_${number}]`)?.value;
  }

  entries(): MapEntry[] {
    return [...this.#entries.values()];
  }

  /** Says that two placeholders of this map stand for the same person or company. */
  link(placeholder: string, fuller: string): void {
    const entry = this.#entries.get(placeholder);
    if (entry && placeholder !== fuller && this.#entries.has(fuller)) entry.same_as = fuller;
  }

  /** As text to be sealed and stored. */
  serialise(): string {
    const entries = this.entries().map(({ placeholder, kind, value, same_as }) => ({
      kind,
      number: Number(placeholder.slice(kind.length + 2, -1)),
      value,
      ...(same_as === undefined ? {} : { same_as }),
    }));
    return JSON.stringify({ version: 1, entries });
  }

  /** Reads what `serialise` wrote; throws AnonymiseError `bad_map`. */
  static parse(text: string): PlaceholderMap {
    const map = new PlaceholderMap();
    try {
      for (const { kind, number, value, same_as } of serialised.parse(JSON.parse(text)).entries) {
        map.#add(kind, number, value, same_as);
      }
    } catch {
      throw new AnonymiseError('bad_map');
    }
    return map;
  }

  #add(kind: Kind, number: number, value: string, same_as: string | undefined): string {
    const placeholder = `[${kind}_${number}]`;
    this.#byValue.set(value, placeholder);
    this.#entries.set(placeholder, { placeholder, kind, value, same_as });
    this.#last.set(kind, Math.max(number, this.#last.get(kind) ?? 0));
    return placeholder;
  }
}
