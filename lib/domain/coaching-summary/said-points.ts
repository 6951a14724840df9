import type { ConversationAnalysis } from '@/lib/contracts/analysis';
import type { Language } from '@/lib/contracts/languages';
import { tipIn } from '../analysis/rules/tip-in';
import type { KeptEvidence, KeptPoint } from './sealed-summary';

type Coaching = ConversationAnalysis['coaching'][number];

/** A coaching point of one call. */
export interface SaidPoint extends Pick<Coaching, 'kind' | 'title' | 'advice'> {
  conversation_id: string;
  /** What title and advice are written in. */
  lang: Language;
  evidence: KeptEvidence | null;
}

/** Calls say the same with other words each time: a few of them show it. */
const QUOTES = 3;

/** The points of calls, the newest call first. */
export function saidPoints(
  analyses: readonly { conversation_id: string; lang: Language; coaching: readonly Coaching[] }[],
): SaidPoint[] {
  return analyses.flatMap(({ conversation_id, lang, coaching }) =>
    coaching.map(({ kind, title, advice, evidence }) => {
      if (evidence === null) return { kind, title, advice, conversation_id, lang, evidence };
      const { speaker: _, ...said } = evidence;
      return { kind, title, advice, conversation_id, lang, evidence: { ...said, conversation_id } };
    }),
  );
}

/** A point in a language where the rules made it, so that calls in several languages say the same with the same words. */
export function inLanguage(point: SaidPoint, lang: Language): SaidPoint {
  const tip = point.lang === lang ? null : tipIn(point, point.lang, lang);
  return tip === null ? point : { ...point, ...tip, lang };
}

/** In which calls these came up, and the words that show it: of each call once, the same words once, the newest first. */
export function borneOutBy(points: readonly SaidPoint[]): Pick<KeptPoint, 'calls' | 'evidence'> {
  const shown: KeptEvidence[] = [];
  for (const { evidence } of points) {
    const known = shown.some(
      ({ conversation_id, quote }) =>
        conversation_id === evidence?.conversation_id || quote === evidence?.quote,
    );
    if (evidence !== null && !known) shown.push(evidence);
  }
  return {
    calls: [...new Set(points.map(({ conversation_id }) => conversation_id))],
    evidence: shown.slice(0, QUOTES),
  };
}

/** The same advice of several calls as one point; what comes up in most calls, first. */
export function mostCommon(points: readonly SaidPoint[]): KeptPoint[] {
  const groups = new Map<string, SaidPoint[]>();
  for (const point of points) {
    const same = `${point.kind} ${point.advice}`;
    groups.set(same, [...(groups.get(same) ?? []), point]);
  }
  return [...groups.values()]
    .flatMap((group) => {
      const [point] = group;
      if (point === undefined) return [];
      const { kind, title, advice } = point;
      const varies = group.some((one) => one.title !== title);
      return [{ kind, title, advice, varies, ...borneOutBy(group) }];
    })
    .sort((a, b) => b.calls.length - a.calls.length);
}
