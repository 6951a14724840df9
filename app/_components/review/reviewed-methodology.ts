import type { ConversationAnalysis } from '@/lib/contracts/analysis';
import type { CoachReport } from '@/lib/contracts/coach-report';

/** The methodology as the analysis reads it, in the form of the report; the report's own until there is an analysis. */
export function reviewedMethodology(
  report: CoachReport,
  analysis: ConversationAnalysis | null,
): CoachReport['methodology'] {
  if (analysis === null || analysis.methodology.name !== report.methodology.name) return report.methodology;
  const { name, score, weakest, elements } = analysis.methodology;
  return {
    name,
    score,
    weakest,
    elements: Object.fromEntries(
      elements.map(({ element, score: reached, evidence }) => [
        element,
        {
          score: reached,
          quote: evidence?.quote ?? null,
          turn: evidence?.turn ?? null,
          t: evidence?.t ?? null,
          speaker: evidence?.speaker ?? null,
          confidence: report.methodology.elements[element]?.confidence ?? 1,
        },
      ]),
    ),
  };
}
