import type { Turn } from '@/lib/contracts/turn';
import { createCards } from './cards';
import { createLiveTime, type LiveTime } from './live-time';
import { createLiveWords, type LiveWords } from './live-words';
import { methodologyOf } from './methodology/custom';
import { type Methodology, textOf } from './methodology/methodologies';
import { totalOf, weakestOf } from './methodology/score';
import { MEASURED_AFTER_MS } from './metrics/bands';
import type { SpokenTurn } from './metrics/spoken';
import type { CoachOptions, LiveState } from './options';
import { rulesOf } from './rules';
import { SETTLE_MS } from './turns/limits';
import type { Roster } from './turns/roster';
import type { RowBook } from './turns/row-book';
import { settledLength, type TurnDraft, toTurn } from './turns/turn-draft';

/** A monologue is over on the screen when nobody has spoken for so long. */
const SILENCE_MS = 4 * SETTLE_MS;
/** Battle cards answer what was said lately, not a late fix of an old line. */
const CARD_TURNS = 16;

/** The live state at a cost that does not grow with the call. */
export interface Live {
  state(now: number, duration: number): LiveState;
}

export function createLive(options: CoachOptions, book: RowBook, roster: Roster): Live {
  const methodology = methodologyOf(options);
  const cards = createCards(options);
  let time = createLiveTime();
  let words = createLiveWords(options, methodology);
  /** Turns with words, and where each stands; settled wording of all but perhaps the last. */
  let drafts: TurnDraft[] = [];
  let places: number[] = [];
  let settled: SpokenTurn[] = [];
  let seen = 0;
  let partial: Turn | null = null;

  /** Starts over: a turn was withdrawn, so that the places of later ones have moved. */
  function restart(): void {
    time = createLiveTime();
    words = createLiveWords(options, methodology, words.best());
    drafts = [];
    places = [];
    settled = [];
    seen = 0;
  }

  function enter(draft: TurnDraft): void {
    if (draft.tokens.norms.length === 0) return;
    places[draft.index] = drafts.length;
    drafts.push(draft);
  }

  /** Places of the turns that have changed since last time, and of the one that may have come to rest. */
  function changedPlaces(): Set<number> {
    const indices = new Set(book.takeChanged());
    const all = book.turns();
    const gone = [...indices].some((i) => places[i] !== undefined && all[i]?.tokens.norms.length === 0);
    if (gone) restart();
    const out = new Set<number>(drafts.length > 0 ? [drafts.length - 1] : []);
    for (; seen < all.length; seen += 1) {
      const draft = all[seen];
      if (draft) enter(draft);
      indices.add(seen);
    }
    for (const i of indices) {
      const place = places[i];
      if (place !== undefined) out.add(place);
    }
    return out;
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

  /** Takes the changed turns anew; the places whose settled words differ come back. */
  function follow(now: number): number[] {
    const dirty: number[] = [];
    for (const place of changedPlaces()) {
      const draft = drafts[place];
      if (!draft) continue;
      const role = roster.roleOf(draft.speaker);
      const turn = toTurn(draft);
      time.take(place, { turn, role }, roster.isSelf(draft.speaker));
      const rest = place === drafts.length - 1 ? settledPart(draft, now) : turn;
      if (rest === settled[place]?.turn) continue;
      if (rest) settled[place] = { turn: rest, role };
      else settled.length = place;
      dirty.push(place);
    }
    return dirty;
  }

  return {
    state(now, duration) {
      const dirty = follow(now);
      if (dirty.length > 0) words.take(settled, dirty);
      const from = Math.max(0, settled.length - CARD_TURNS, Math.min(...dirty));
      const card = cards.look(settled, dirty.length > 0 ? from : settled.length, now);
      return {
        ...figures(time, now, duration),
        ...said(words, methodology, options),
        card,
        language_doubt: words.doubt(),
      };
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

function figures(time: LiveTime, now: number, duration: number): Figures {
  const { rep, customer } = time.speech();
  const total = rep + customer;
  const floor = time.floor(now);
  const running = floor.running().findLast(({ end }) => now - end <= SILENCE_MS);
  return {
    measured: total >= MEASURED_AFTER_MS,
    speech_ms: total,
    duration_ms: duration,
    talk_ratio: total > 0 ? { rep: rep / total, customer: customer / total } : null,
    pace_wpm: time.pace(),
    monologue: running ? { side: running.holder === 'rep' ? 'rep' : 'customer', ms: running.ms } : null,
    longest_monologue_ms: floor.longest('rep')?.ms ?? 0,
  };
}

function said(
  words: LiveWords,
  methodology: Methodology,
  { lang }: CoachOptions,
): Pick<LiveState, 'questions' | 'methodology' | 'objection'> {
  const best = words.best();
  const weakest = weakestOf(methodology, best);
  const objection = words.objection();
  const { methodTexts } = rulesOf(lang);
  return {
    questions: words.questions(),
    methodology: {
      name: methodology.name,
      score: totalOf(methodology, best),
      weakest: weakest.key,
      ask_next: textOf(methodology, weakest, methodTexts).ask,
      elements: methodology.elements.map((element) => ({
        key: element.key,
        label: textOf(methodology, element, methodTexts).label,
        score: best.get(element.key)?.score ?? 0,
        quote: best.get(element.key)?.quote ?? null,
      })),
    },
    objection: objection && { type: objection.type, t: objection.t, text: objection.text },
  };
}
