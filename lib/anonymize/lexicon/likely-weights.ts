import { readList } from './files';

/** Places in the table of weights; a power of two. */
export const LIKELY_BITS = 15;
/** The weights are logits times this. */
export const LIKELY_SCALE = 16;

/** What signs around a word say of its being a name, by their hash. Throws AnonymiseError `data_missing` when it is cut off. */
export function readLikelyWeights(): Int8Array {
  const bytes = readList('likely-names.weights');
  if (bytes.length !== 1 << LIKELY_BITS) throw new Error('the list of weights is cut off');
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}
