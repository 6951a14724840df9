import type { LiveState } from '@/lib/coach';
import type { MeetingConfig } from '@/lib/contracts/meetings';
import type { BattleCard } from './call-view';

type Cards = NonNullable<MeetingConfig['playbook']>['battle_cards'];

const STAYS_MS = 20_000;
/** Called for longer ago than this, a card is no longer about what is being said. */
const STALE_MS = 30_000;

/** Shows the card that the engine calls for, long enough to read and no longer. */
export class BattleCardDeck {
  #cards: Cards = [];
  #calledAt = Number.NEGATIVE_INFINITY;
  #shown: BattleCard | null = null;
  #until = 0;

  use(cards: Cards): void {
    this.#cards = cards;
  }

  /** The card to show now, or null. Times in session ms. */
  update(called: LiveState['card'], now: number): BattleCard | null {
    if (called && called.t > this.#calledAt && now - called.t < STALE_MS) {
      this.#calledAt = called.t;
      const card = this.#cards.find((candidate) => candidate.id === called.id);
      this.#shown = card
        ? { id: `${card.id}@${called.t}`, objection: card.objection, response: card.response }
        : null;
      this.#until = now + STAYS_MS;
    }
    if (now >= this.#until) this.#shown = null;
    return this.#shown;
  }
}
