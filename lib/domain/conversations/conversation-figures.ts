import type { CoachReport } from '@/lib/contracts/coach-report';
import type { ConversationMetrics } from '@/lib/contracts/conversations';

/** The figures of a report that lists, trends and comparisons use. Questions: those of the rep that count (confidence 0.5). */
export function figuresOf(report: CoachReport): ConversationMetrics {
  const asked = (wanted: string) =>
    report.questions.filter((q) => q.counted && q.role === 'rep' && q.class === wanted).length;
  return {
    talk_ratio: report.talk_ratio.rep,
    speech_ms: report.sides.rep.talk_ms + report.sides.customer.talk_ms,
    rep_wpm: report.sides.rep.wpm,
    questions_open: asked('open'),
    questions_specific: asked('specific'),
    questions_closed: asked('closed'),
    longest_monologue_ms: report.sides.rep.longest_monologue_ms,
    longest_customer_story_ms: report.longest_customer_story_ms,
    interactivity_per_min: report.interactivity_per_min,
    patience_ms: report.patience_ms,
    objections: report.objections.length,
    methodology: report.methodology.name,
    methodology_score: report.methodology.score,
    methodology_weakest: report.methodology.weakest,
    next_step: report.next_step,
  };
}
