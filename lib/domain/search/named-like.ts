import type { Prisma } from '@/lib/db/generated/client';
import { nameWords } from './words';

/** A condition on leads as well as on deals. */
type NamedLike = Prisma.LeadWhereInput & Prisma.DealWhereInput;

/** Above every character that a word of a name can have. */
const BEHIND = '~';

/**
 * The rows whose names have words that begin like those of a text, whatever their case and accents. A single letter beside
 * longer words says nothing: "ana s" is being typed. A text without letters and digits finds nothing.
 */
export function namedLike(text: string): NamedLike {
  const words = nameWords(text);
  const long = words.filter((word) => word.length > 1);
  if (words.length === 0) return { id: { in: [] } };
  return {
    AND: (long.length > 0 ? long : words).map((word) => ({
      names: { some: { word: { gte: word, lt: `${word}${BEHIND}` } } },
    })),
  };
}
