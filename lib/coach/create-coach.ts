import type { Turn } from '@/lib/contracts/turn';
import { createLive } from './live';
import type { Coach, CoachOptions } from './options';
import { reportFromTurns } from './report';
import { createRoster } from './turns/roster';
import { createRowBook } from './turns/row-book';
import { toTurn } from './turns/turn-draft';

/** A coach for one call. It keeps everything in memory and does nothing by itself: no clock, no input or output. */
export function createCoach(options: CoachOptions): Coach {
  const roster = createRoster(options.self, options.participants);
  const book = createRowBook(roster);
  const live = createLive(options, book, roster);
  let duration = 0;

  const turns = (last = Number.POSITIVE_INFINITY): Turn[] => book.turns().slice(-last).map(toTurn);

  return {
    push(event) {
      duration = Math.max(duration, event.t);
      book.take(event);
    },
    live: (now_ms) => live.state(now_ms, Math.max(now_ms, duration)),
    participants: () => roster.all(),
    turns,
    changedTurns(since) {
      const changed = book.turns().filter((draft) => draft.rev > since);
      return { turns: changed.map(toTurn), cursor: book.revision() };
    },
    report: () =>
      reportFromTurns({
        ...options,
        participants: roster.all(),
        turns: turns(),
        duration_ms: duration,
      }),
  };
}
