import type { LiveState } from '@/lib/coach';
import type { NudgeKind } from '@/lib/contracts/call-vocabulary';
import type { MeetingConfig } from '@/lib/contracts/meetings';
import { BattleCardDeck } from './battle-card-deck';
import type { BattleCard } from './call-view';

/** Something that the coach says by itself; `card` only where it is one. */
export interface Nudge {
  id: string;
  kind: NudgeKind;
  card: BattleCard | null;
}

export interface NudgeFacts {
  live: LiveState;
  bands: MeetingConfig['bands'];
  /** Ids of the turns with which the rep cut in lately. */
  interruptions: readonly string[];
  /** Kinds that the rep has switched off. */
  muted: readonly NudgeKind[];
  /** Session ms. */
  now: number;
}

/** At most one in this time, whatever the kind: a coach who talks all the time is not heard. */
export const NUDGE_EVERY_MS = 20_000;
/** Gong counts 11 to 14 questions in a good half hour, one in about 2.5 minutes: more than twice that is a drought. */
const DROUGHT_MS = 6 * 60_000;
/** The same thing again only after so long; a monologue is told once each time. */
const REST_MS: Record<Exclude<NudgeKind, 'card' | 'monologue'>, number> = {
  interrupting: 3 * 60_000,
  talk: 4 * 60_000,
  pace: 4 * 60_000,
  drought: DROUGHT_MS,
};

/** Chooses what the coach says now: few things, the most pressing first, each kind only if the rep wants it. */
export class NudgeDesk {
  readonly #deck = new BattleCardDeck();
  #shown: Nudge | null = null;
  #shownAt = Number.NEGATIVE_INFINITY;
  #toldAt = new Map<NudgeKind, number>();
  #monologue = { ms: 0, told: false };
  #questions = { count: -1, since: 0 };
  #knownInterruptions = new Set<string>();

  use(cards: Parameters<BattleCardDeck['use']>[0]): void {
    this.#deck.use(cards);
  }

  /** The nudge to show now, or null. */
  update(facts: NudgeFacts): Nudge | null {
    const due = this.#due(facts);
    if (this.#shown && facts.muted.includes(this.#shown.kind)) this.#shown = null;
    if (facts.now - this.#shownAt < NUDGE_EVERY_MS) return this.#shown;
    this.#shown = due.find(({ kind }) => !facts.muted.includes(kind)) ?? null;
    if (!this.#shown) return null;
    const { kind, card } = this.#shown;
    this.#shownAt = facts.now;
    this.#toldAt.set(kind, facts.now);
    if (card) this.#deck.take(card);
    if (kind === 'monologue') this.#monologue.told = true;
    return this.#shown;
  }

  /** The rep has read it; the next one still waits for its time. */
  dismiss(): void {
    this.#shown = null;
  }

  /** All that could be said, the most pressing first. */
  #due(facts: NudgeFacts): Nudge[] {
    const { live, bands, now } = facts;
    const card = this.#deck.called(live, now);
    const due: Nudge[] = card ? [{ id: card.id, kind: 'card', card }] : [];
    const say = (kind: NudgeKind, when: boolean) => {
      if (when) due.push({ id: `${kind}@${now}`, kind, card: null });
    };
    const rested = (kind: keyof typeof REST_MS) =>
      now - (this.#toldAt.get(kind) ?? -REST_MS[kind]) >= REST_MS[kind];
    const cutIn = this.#newInterruption(facts.interruptions);
    say('interrupting', cutIn && rested('interrupting'));
    say('monologue', this.#longMonologue(live, bands.monologue_ms.alert));
    const { measured, talk_ratio, pace_wpm } = live;
    say('talk', measured && (talk_ratio?.rep ?? 0) > bands.talk_ratio.alert && rested('talk'));
    say('pace', measured && (pace_wpm ?? 0) > bands.pace_wpm.alert && rested('pace'));
    say('drought', this.#drought(live, now) && rested('drought'));
    return due;
  }

  #newInterruption(ids: readonly string[]): boolean {
    const fresh = ids.filter((id) => !this.#knownInterruptions.has(id));
    for (const id of fresh) this.#knownInterruptions.add(id);
    return fresh.length > 0;
  }

  #longMonologue(live: LiveState, alert: number): boolean {
    const ms = live.monologue?.side === 'rep' ? live.monologue.ms : 0;
    this.#monologue = { ms, told: this.#monologue.told && ms >= this.#monologue.ms };
    return ms >= alert && !this.#monologue.told;
  }

  #drought(live: LiveState, now: number): boolean {
    const { open, specific, closed } = live.questions;
    const count = open + specific + closed;
    if (count !== this.#questions.count) this.#questions = { count, since: now };
    return live.measured && now - this.#questions.since >= DROUGHT_MS;
  }
}
