import type { ConversationDetail } from '@/lib/contracts/conversations';
import type { FocusKey } from './focus-rules';

/** A line of a call, with the moment at which it was said. */
export interface CallMoment {
  turn: string;
  /** ms since the call began. */
  t: number;
  speaker: string;
  text: string;
}

const QUOTE_LENGTH = 220;

/** A question with so many words says what it asks about. */
const TELLING_WORDS = 5;

/** The line of a call that shows a habit; null when the call has no single line for it. */
export function focusMoment(key: FocusKey, detail: ConversationDetail): CallMoment | null {
  const { report, transcript } = detail;
  if (report === null || transcript === null) return null;
  const nameOf = (key: string) => transcript.participants.find((person) => person.key === key)?.name ?? key;
  const lineOf = (turn_id: string): CallMoment | null => {
    const turn = transcript.turns.find(({ id }) => id === turn_id);
    if (turn === undefined) return null;
    return { turn: turn.id, t: turn.start_ms, speaker: nameOf(turn.speaker), text: shorten(turn.text) };
  };
  const momentOf = (said: { turn: string; t: number; speaker: string; text: string }): CallMoment => {
    const { turn, t, speaker, text } = said;
    return { turn, t, speaker: nameOf(speaker), text: shorten(text) };
  };
  switch (key) {
    case 'talk_less':
    case 'shorter_monologue':
      return report.longest_monologue === null ? null : lineOf(report.longest_monologue.turn);
    case 'ask_open': {
      const closed = report.questions.filter((q) => q.role === 'rep' && q.counted && q.class !== 'open');
      // "Do you remember?" shows nothing that could have been asked otherwise.
      const telling = closed.find(({ text }) => text.split(/\s+/).length >= TELLING_WORDS) ?? closed[0];
      return telling === undefined ? null : momentOf(telling);
    }
    case 'date_next_step': {
      const step = report.moments.findLast(({ type }) => type === 'next_step');
      if (step !== undefined) return momentOf(step);
      const last = transcript.turns.findLast(({ words }) => words > 3);
      return last === undefined ? null : lineOf(last.id);
    }
    case 'weakest_element': {
      const element = report.methodology.elements[report.methodology.weakest];
      return element?.turn ? lineOf(element.turn) : null;
    }
    case 'talk_more': {
      const story = transcript.turns
        .filter(({ speaker }) => transcript.participants.find((p) => p.key === speaker)?.role === 'customer')
        .reduce<{ id: string; ms: number } | null>((longest, turn) => {
          const ms = turn.end_ms - turn.start_ms;
          return longest === null || ms > longest.ms ? { id: turn.id, ms } : longest;
        }, null);
      return story === null ? null : lineOf(story.id);
    }
  }
}

function shorten(text: string): string {
  if (text.length <= QUOTE_LENGTH) return text;
  const cut = text.slice(0, QUOTE_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), QUOTE_LENGTH - 40))}…`;
}
