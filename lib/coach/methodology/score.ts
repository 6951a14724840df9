import type { CoachReport, MethodologyElement } from '@/lib/contracts/coach-report';
import type { Element, Methodology } from './methodologies';

/** A line of the call that speaks for an element, on the ladder 1 asked, 2 stated by the customer, 3 validated. */
export interface Evidence extends Omit<MethodologyElement, 'quote' | 't' | 'turn' | 'speaker'> {
  element: string;
  quote: string;
  t: number;
  turn: string;
  speaker: string;
}

const TOP = 3;
const UNKNOWN: MethodologyElement = {
  score: 0,
  quote: null,
  t: null,
  turn: null,
  speaker: null,
  confidence: 0,
};

/** The best evidence of each element; of equal ones the surer, then the earlier. */
export function bestEvidence(evidence: readonly Evidence[]): Map<string, Evidence> {
  const best = new Map<string, Evidence>();
  for (const each of evidence) {
    const before = best.get(each.element);
    if (!before || beats(each, before)) best.set(each.element, each);
  }
  return best;
}

export function beats(a: Evidence, b: Evidence): boolean {
  return a.score > b.score || (a.score === b.score && a.confidence > b.confidence);
}

/** Scores of a methodology, 0..3 each and 0..100 in all; the weakest element is the earliest of the lowest. */
export function scoreOf(methodology: Methodology, evidence: readonly Evidence[]): CoachReport['methodology'] {
  const best = bestEvidence(evidence);
  const elements: Record<string, MethodologyElement> = {};
  for (const { key } of methodology.elements) {
    const found = best.get(key);
    if (!found) elements[key] = UNKNOWN;
    else {
      const { element: _, ...rest } = found;
      elements[key] = rest;
    }
  }
  const weakest = weakestOf(methodology, best);
  return { name: methodology.name, score: totalOf(methodology, best), weakest: weakest.key, elements };
}

export function totalOf(methodology: Methodology, best: ReadonlyMap<string, Evidence>): number {
  const sum = methodology.elements.reduce((total, { key }) => total + (best.get(key)?.score ?? 0), 0);
  return Math.round((100 * sum) / (TOP * methodology.elements.length));
}

export function weakestOf(methodology: Methodology, best: ReadonlyMap<string, Evidence>): Element {
  const [first, ...rest] = methodology.elements;
  if (!first) throw new RangeError(`${methodology.name} has no elements`);
  const score = (element: Element): number => best.get(element.key)?.score ?? 0;
  return rest.reduce((low, element) => (score(element) < score(low) ? element : low), first);
}
