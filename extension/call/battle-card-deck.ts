import type { LiveState } from '@/lib/coach';
import type { MeetingConfig } from '@/lib/contracts/meetings';
import type { BattleCard } from './call-view';

type Cards = NonNullable<MeetingConfig['playbook']>['battle_cards'];

/** Called for longer ago than this, a card is no longer about what is being said. */
const STALE_MS = 30_000;

/** The playbook's cards, and which of them the customer's words call for. */
export class BattleCardDeck {
  #cards: Cards = [];
  #takenAt = Number.NEGATIVE_INFINITY;

  use(cards: Cards): void {
    this.#cards = cards;
  }

  /** The card that is called for and was not taken yet, or null. Times in session ms. */
  called(live: Pick<LiveState, 'card' | 'objection'>, now: number): BattleCard | null {
    const called = this.#calledFor(live);
    if (!called || called.t <= this.#takenAt || now - called.t > STALE_MS) return null;
    const { id, objection, response } = called.card;
    return { id: `${id}@${called.t}`, t: called.t, objection, response };
  }

  /** The card is on the screen: words before it call for no other one. */
  take(card: BattleCard): void {
    this.#takenAt = card.t;
  }

  /** By the phrases of a card where the engine found one, else by the type of the objection. */
  #calledFor({ card: named, objection }: Pick<LiveState, 'card' | 'objection'>) {
    const byName = named && this.#cards.find(({ id }) => id === named.id);
    if (named && byName) return { card: byName, t: named.t };
    const byType = objection && this.#cards.find(({ type }) => type === objection.type);
    return objection && byType ? { card: byType, t: objection.t } : null;
  }
}
