import type { CoachReport } from '@/lib/contracts/coach-report';

/** Call names for the three thirds of a call, in the order of `best_questions`. */
export const CALL_THIRDS = ['start', 'middle', 'end'] as const;
export type CallThird = (typeof CALL_THIRDS)[number];

/** How many questions one section holds: enough to choose from, few enough to read before a call. */
const PER_SECTION = 8;

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The open and specific questions that the reps of these calls asked, by third of the call; each once, the most confident
 * first. A question that names somebody of the call, or carries a number, belongs to that call alone and is left out.
 */
export function bestQuestions(reports: readonly CoachReport[]): Record<CallThird, string[]> {
  const found: Record<CallThird, Map<string, { text: string; confidence: number }>> = {
    start: new Map(),
    middle: new Map(),
    end: new Map(),
  };
  for (const report of reports) {
    const names = new Set(
      report.speakers.flatMap(({ name }) => plain(name).split(' ')).filter((part) => part.length > 1),
    );
    for (const { role, counted, class: kind, text, t, confidence } of report.questions) {
      if (role !== 'rep' || !counted || (kind !== 'open' && kind !== 'specific')) continue;
      const key = plain(text);
      if (/\p{N}/u.test(key) || key.split(' ').some((word) => names.has(word))) continue;
      const third = CALL_THIRDS[Math.min(2, Math.floor((3 * t) / Math.max(1, report.duration_ms)))] ?? 'end';
      const stands = found[third].get(key);
      if (stands === undefined || stands.confidence < confidence) found[third].set(key, { text, confidence });
    }
  }
  const top = (third: CallThird) =>
    [...found[third].values()]
      .sort((a, b) => b.confidence - a.confidence)
      .slice(0, PER_SECTION)
      .map(({ text }) => text.slice(0, 500));
  return { start: top('start'), middle: top('middle'), end: top('end') };
}
