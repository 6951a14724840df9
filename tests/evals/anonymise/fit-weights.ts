import { LIKELY_BITS, LIKELY_SCALE } from '@/lib/anonymize/lexicon/likely-weights';
import type { Sample } from './likely-samples';

const EPOCHS = 8;
const RATE = 0.3;
const SHRINK = 0.002;
const MOST = 127;

/** Logistic regression over the signs of words, by gradient descent with a rate of its own per weight. */
export function fitWeights(samples: Sample[], random: () => number): Int8Array {
  const weights = new Float32Array(1 << LIKELY_BITS);
  const moved = new Float32Array(1 << LIKELY_BITS).fill(1);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(samples, random);
    for (const { places, isName } of samples) {
      let sum = 0;
      for (const place of places) sum += weights[place] ?? 0;
      const error = 1 / (1 + Math.exp(-sum)) - (isName ? 1 : 0);
      for (const place of places) {
        const weight = weights[place] ?? 0;
        const slope = error + SHRINK * weight;
        const total = (moved[place] ?? 1) + slope * slope;
        moved[place] = total;
        weights[place] = weight - (RATE * slope) / Math.sqrt(total);
      }
    }
  }
  return Int8Array.from(weights, (weight) =>
    Math.max(-MOST, Math.min(MOST, Math.round(weight * LIKELY_SCALE))),
  );
}

function shuffle(samples: Sample[], random: () => number): void {
  for (let k = samples.length - 1; k > 0; k--) {
    const j = Math.floor(random() * (k + 1));
    const [a, b] = [samples[k], samples[j]];
    if (a && b) [samples[k], samples[j]] = [b, a];
  }
}
