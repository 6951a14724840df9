import type { MeetingConfig } from '@/lib/contracts/meetings';
import type { PlaybookContent } from '@/lib/contracts/playbooks';

type BattleCards = NonNullable<MeetingConfig['playbook']>['battle_cards'];

/** All cards of a playbook with what calls for them. The company's own cards first: of two that fit, the first one shows. */
export function cardsOf({ battle_cards, objections }: PlaybookContent): BattleCards {
  return [
    ...battle_cards.map(({ title, ...card }, index) => ({ id: `c${index + 1}`, objection: title, ...card })),
    ...objections.map((card, index) => ({ id: `o${index + 1}`, ...card, phrases: [] })),
  ];
}
