import type { ConversationDetail } from '@/lib/contracts/conversations';
import type { FocusAnchor } from '@/lib/domain/coaching/focus-rules';

/** Which turns carry the addresses that other pages use without knowing the transcript. */
export function turnAnchors(
  transcript: NonNullable<ConversationDetail['transcript']>,
  report: NonNullable<ConversationDetail['report']>,
): Map<string, FocusAnchor[]> {
  const first_closed = report.questions.find((q) => q.role === 'rep' && q.counted && q.class !== 'open');
  const first_question = report.questions.find((q) => q.role === 'rep' && q.counted);
  const step = report.moments.findLast(({ type }) => type === 'next_step');
  const last = transcript.turns.findLast(({ words }) => words > 0);
  const wanted: [FocusAnchor, string | undefined][] = [
    ['monologue', report.longest_monologue?.turn],
    ['questions', (first_closed ?? first_question)?.turn],
    ['next-step', step?.turn ?? last?.id],
  ];
  const anchors = new Map<string, FocusAnchor[]>();
  for (const [anchor, turn] of wanted)
    if (turn !== undefined) anchors.set(turn, [...(anchors.get(turn) ?? []), anchor]);
  return anchors;
}

/** The turn in which the customer spoke longest. */
export function storyTurn(transcript: NonNullable<ConversationDetail['transcript']>): string | undefined {
  const customers = new Set(
    transcript.participants.filter(({ role }) => role === 'customer').map(({ key }) => key),
  );
  return transcript.turns
    .filter(({ speaker, words }) => words > 0 && customers.has(speaker))
    .toSorted((a, b) => b.end_ms - b.start_ms - (a.end_ms - a.start_ms))[0]?.id;
}
