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
    }),
  ),
});

/** One value and its placeholder. */
export interface MapEntry {
  placeholder: string;
  kind: Kind;
  value: string;
}

/**
 * Which value stands behind which placeholder. The same spelling has the same placeholder in every text of the map;
 * another spelling of the same name has its own, so that restoring is exact.
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
    return this.#add(kind, (this.#last.get(kind) ?? 0) + 1, value);
  }

  value(kind: Kind, number: number): string | undefined {
    return this.#entries.get(`[${kind}_${number}]`)?.value;
  }

  entries(): MapEntry[] {
    return [...this.#entries.values()];
  }

  /** As text to be sealed and stored. */
  serialise(): string {
    const entries = this.entries().map(({ placeholder, kind, value }) => ({
      kind,
      number: Number(placeholder.slice(kind.length + 2, -1)),
      value,
    }));
    return JSON.stringify({ version: 1, entries });
  }

  /** Reads what `serialise` wrote; throws AnonymiseError `bad_map`. */
  static parse(text: string): PlaceholderMap {
    const map = new PlaceholderMap();
    try {
      for (const { kind, number, value } of serialised.parse(JSON.parse(text)).entries) {
        map.#add(kind, number, value);
      }
    } catch {
      throw new AnonymiseError('bad_map');
    }
    return map;
  }

  #add(kind: Kind, number: number, value: string): string {
    const placeholder = `[${kind}_${number}]`;
    this.#byValue.set(value, placeholder);
    this.#entries.set(placeholder, { placeholder, kind, value });
    this.#last.set(kind, Math.max(number, this.#last.get(kind) ?? 0));
    return placeholder;
  }
}
