import type { Turn } from '@/lib/contracts/turn';
import { liveState } from './live';
import type { Coach, CoachOptions } from './options';
import { reportFromTurns } from './report';
import { createRoster } from './turns/roster';
import { createRowBook } from './turns/row-book';
import { settledLength, toTurn } from './turns/turn-draft';

/** A coach for one call. It keeps everything in memory and does nothing by itself: no clock, no input or output. */
export function createCoach(options: CoachOptions): Coach {
  const roster = createRoster(options.self, options.participants);
  const book = createRowBook(roster);
  let duration = 0;

  const turns = (): Turn[] => book.turns().map(toTurn);

  function settled(now: number): Turn[] {
    const drafts = book.turns();
    return drafts.flatMap((draft, i) => {
      const turn = toTurn(draft);
      if (i < drafts.length - 1) return [turn];
      const length = settledLength(draft, now);
      if (length === turn.text.length) return [turn];
      return length === 0 ? [] : [{ ...turn, text: turn.text.slice(0, length) }];
    });
  }

  return {
    push(event) {
      duration = Math.max(duration, event.t);
      book.take(event);
    },
    live: (now_ms) => liveState(options, roster.all(), turns(), settled(now_ms), Math.max(now_ms, duration)),
    participants: () => roster.all(),
    turns,
    changedTurns(since) {
      const changed = book.turns().filter((draft) => draft.rev > since);
      return { turns: changed.map(toTurn), cursor: book.revision() };
    },
    report: () =>
      reportFromTurns({
        lang: options.lang,
        participants: roster.all(),
        turns: turns(),
        duration_ms: duration,
        methodology: options.methodology,
      }),
  };
}
