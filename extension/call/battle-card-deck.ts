import type { LiveState } from '@/lib/coach';
import type { MeetingConfig } from '@/lib/contracts/meetings';
import type { BattleCard } from './call-view';

type Cards = NonNullable<MeetingConfig['playbook']>['battle_cards'];

const STAYS_MS = 20_000;
/** Called for longer ago than this, a card is no longer about what is being said. */
const STALE_MS = 30_000;

/** Shows the card that the customer's words call for, long enough to read and never two in quick succession. */
export class BattleCardDeck {
  #cards: Cards = [];
  #calledAt = Number.NEGATIVE_INFINITY;
  #shown: BattleCard | null = null;
  #until = 0;

  use(cards: Cards): void {
    this.#cards = cards;
  }

  /** The card to show now, or null. Times in session ms. */
  update(live: Pick<LiveState, 'card' | 'objection'>, now: number): BattleCard | null {
    if (now < this.#until) return this.#shown;
    this.#shown = null;
    const called = this.#calledFor(live);
    if (!called || called.t <= this.#calledAt || now - called.t > STALE_MS) return null;
    this.#calledAt = called.t;
    this.#until = now + STAYS_MS;
    const { id, objection, response } = called.card;
    this.#shown = { id: `${id}@${called.t}`, objection, response };
    return this.#shown;
  }

  /** By the phrases of a card where the engine found one, else by the type of the objection. */
  #calledFor({ card: named, objection }: Pick<LiveState, 'card' | 'objection'>) {
    const byName = named && this.#cards.find(({ id }) => id === named.id);
    if (named && byName) return { card: byName, t: named.t };
    const byType = objection && this.#cards.find(({ type }) => type === objection.type);
    return objection && byType ? { card: byType, t: objection.t } : null;
  }
}
