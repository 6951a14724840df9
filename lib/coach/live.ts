import type { Turn } from '@/lib/contracts/turn';
import { createCards } from './cards';
import { type Methodology, methodologyNamed } from './methodology/methodologies';
import { totalOf, weakestOf } from './methodology/score';
import { MEASURED_AFTER_MS, PACE_MIN_SPEECH_MS } from './metrics/bands';
import type { SpokenTurn } from './metrics/spoken';
import { round } from './metrics/voice';
import type { CoachOptions, LiveState } from './options';
import { addTime, addWords, copyOf, emptyTally, type Tally } from './tally';
import { SETTLE_MS } from './turns/limits';
import type { Roster } from './turns/roster';
import type { RowBook } from './turns/row-book';
import { settledLength, type TurnDraft, toTurn } from './turns/turn-draft';

/** Turns older than this many are counted once and for all, unless a late fix reaches back to them. */
const WINDOW_TURNS = 16;
/** Neighbours that the search in a turn may look back at. */
const CONTEXT_TURNS = 4;
/** A monologue is over on the screen when nobody has spoken for so long. */
const SILENCE_MS = 4 * SETTLE_MS;

/** The live state at a cost that does not grow with the call. */
export interface Live {
  state(now: number, duration: number): LiveState;
}

export function createLive(options: CoachOptions, book: RowBook, roster: Roster): Live {
  const methodology = methodologyNamed(options.methodology);
  const cards = createCards(options);
  let counted = 0;
  let sum = emptyTally();
  let context: SpokenTurn[] = [];
  let partial: Turn | null = null;

  const spokenOf = (draft: TurnDraft): SpokenTurn => ({
    turn: toTurn(draft),
    role: roster.roleOf(draft.speaker),
  });
  const isSelf = (each: SpokenTurn): boolean => roster.isSelf(each.turn.speaker);

  /** Counts the turns that have left the window. */
  function count(): void {
    if (book.takeEarliestChange() < counted) {
      counted = 0;
      sum = emptyTally();
      context = [];
    }
    const drafts = book.turns();
    while (drafts.length - counted > WINDOW_TURNS) {
      const draft = drafts[counted];
      const next = drafts.slice(counted + 1).find((each) => each.tokens.norms.length > 0);
      counted += 1;
      if (!draft || draft.tokens.norms.length === 0) continue;
      const around = [...context, spokenOf(draft), ...(next ? [spokenOf(next)] : [])];
      addTime(sum, spokenOf(draft), isSelf(spokenOf(draft)));
      addWords(sum, around, context.length, options, methodology);
      context = [...context, spokenOf(draft)].slice(-CONTEXT_TURNS);
    }
  }

  /** The part of an unfinished turn that has come to rest, or null. */
  function settledPart(draft: TurnDraft, now: number): Turn | null {
    const turn = toTurn(draft);
    const length = settledLength(draft, now);
    if (length === turn.text.length) return turn;
    const ended = lastSentenceEnd(turn.text, length);
    if (ended === 0) return null;
    const text = turn.text.slice(0, ended);
    if (partial?.id !== turn.id || partial.text !== text) partial = { ...turn, text };
    return partial;
  }

  return {
    state(now, duration) {
      count();
      const tally = copyOf(sum);
      const open = book
        .turns()
        .slice(counted)
        .filter((draft) => draft.tokens.norms.length > 0);
      const settled = [...context];
      for (const draft of open) {
        addTime(tally, spokenOf(draft), isSelf(spokenOf(draft)));
        const isLast = draft === open.at(-1);
        const turn = isLast ? settledPart(draft, now) : toTurn(draft);
        if (turn) settled.push({ turn, role: roster.roleOf(draft.speaker) });
      }
      for (let i = context.length; i < settled.length; i += 1)
        addWords(tally, settled, i, options, methodology);
      const card = cards.look(settled, context.length, now);
      return { ...figures(tally, now, duration), ...words(tally, methodology, options), card };
    },
  };
}

/** Offset after the last sentence that ends before `length`: whole sentences are read once, not at every word. */
function lastSentenceEnd(text: string, length: number): number {
  for (let i = length - 1; i > 0; i -= 1) {
    if (/[.?!…]/.test(text.charAt(i)) && /\s/.test(text.charAt(i + 1))) return i + 1;
  }
  return 0;
}

type Figures = Pick<
  LiveState,
  'measured' | 'speech_ms' | 'duration_ms' | 'talk_ratio' | 'pace_wpm' | 'monologue' | 'longest_monologue_ms'
>;

function figures(tally: Tally, now: number, duration: number): Figures {
  const { rep, customer } = tally.speech;
  const total = rep + customer;
  const running = tally.monologue;
  const lasts = running !== null && now - running.end <= SILENCE_MS;
  return {
    measured: total >= MEASURED_AFTER_MS,
    speech_ms: total,
    duration_ms: duration,
    talk_ratio: total > 0 ? { rep: rep / total, customer: customer / total } : null,
    pace_wpm: pace(tally),
    monologue: lasts ? { side: running.holder === 'rep' ? 'rep' : 'customer', ms: running.ms } : null,
    longest_monologue_ms: tally.longestRep,
  };
}

function words(
  tally: Tally,
  methodology: Methodology,
  { lang }: CoachOptions,
): Pick<LiveState, 'questions' | 'methodology' | 'objection'> {
  const weakest = weakestOf(methodology, tally.best);
  const { objection } = tally;
  return {
    questions: tally.questions,
    methodology: {
      name: methodology.name,
      score: totalOf(methodology, tally.best),
      weakest: weakest.key,
      ask_next: weakest.ask[lang],
      elements: methodology.elements.map(({ key, label }) => ({
        key,
        label: label[lang],
        score: tally.best.get(key)?.score ?? 0,
        quote: tally.best.get(key)?.quote ?? null,
      })),
    },
    objection: objection && { type: objection.type, t: objection.t, text: objection.text },
  };
}

function pace(tally: Tally): number | null {
  const speech = tally.pace.reduce((total, each) => total + each.speech_ms, 0);
  const said = tally.pace.reduce((total, each) => total + each.words, 0);
  return speech >= PACE_MIN_SPEECH_MS ? round(said / (speech / 60_000), 0) : null;
}
