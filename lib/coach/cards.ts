import { CARD_EVERY_MS } from './metrics/bands';
import type { SpokenTurn } from './metrics/spoken';
import { objectionsAt } from './objections';
import type { BattleCardTrigger, CoachOptions, LiveState } from './options';
import { plainPhrases, plainWords, saysAny } from './patterns';

/** Chooses battle cards from a playbook's triggers: on customer turns only, at most one every CARD_EVERY_MS. */
export interface Cards {
  /** Looks at the turns from `from` on that it has not yet answered; gives the card to show, or the one before. */
  look(spoken: readonly SpokenTurn[], from: number, now: number): LiveState['card'];
}

export function createCards({ triggers = [], lang }: CoachOptions): Cards {
  const prepared = triggers.map((trigger) => ({ trigger, phrases: plainPhrases(trigger.phrases) }));
  const answered = new Map<string, string>();
  let shown: LiveState['card'] = null;
  let shownAt = Number.NEGATIVE_INFINITY;

  function choose(spoken: readonly SpokenTurn[], i: number): BattleCardTrigger | null {
    const each = spoken[i];
    if (!each) return null;
    const types = new Set(objectionsAt(spoken, i, lang).map((objection) => objection.type));
    const said = plainWords(each.turn.text);
    const byPhrase = prepared.find(({ phrases }) => saysAny(said, phrases));
    const byType = prepared.find(({ trigger }) => trigger.type !== null && types.has(trigger.type));
    return (byPhrase ?? byType)?.trigger ?? null;
  }

  return {
    look(spoken, from, now) {
      if (prepared.length === 0) return null;
      for (let i = from; i < spoken.length; i += 1) {
        const each = spoken[i];
        if (each?.role !== 'customer' || answered.get(each.turn.id) === each.turn.text) continue;
        const again = answered.has(each.turn.id) && shown?.t === each.turn.start_ms;
        answered.set(each.turn.id, each.turn.text);
        if (again || now - shownAt < CARD_EVERY_MS) continue;
        const trigger = choose(spoken, i);
        if (!trigger) continue;
        shown = { id: trigger.id, t: each.turn.start_ms };
        shownAt = now;
      }
      return shown;
    },
  };
}
