import { createCoach, type LiveState } from '@/lib/coach';
import type { Language } from '@/lib/contracts/languages';
import type { CustomMethodology } from '@/lib/contracts/playbooks';
import { type Draft, saveOf } from './draft';

/** What the widget would show after a customer has said something. */
export interface Heard {
  methodology: LiveState['methodology'];
  objection: LiveState['objection'];
  card: { title: string; response: string } | null;
}

/** Says a line to the engine itself, with the draft's cards and methodology: the preview cannot differ from a call. */
export function hear(draft: Draft, said: string, lang: Language): Heard {
  const { objections, battle_cards, methodology } = saveOf(draft);
  const cards = [
    ...(battle_cards ?? []).map((card, at) => ({ ...card, id: `c${at}` })),
    ...(objections ?? []).map((one, at) => ({ ...one, id: `o${at}`, title: one.objection, phrases: [] })),
  ].map((card) => ({ ...card, type: card.type ?? null, phrases: card.phrases ?? [] }));
  const own = ownOf(methodology);
  const coach = createCoach({
    lang,
    self: SELF,
    participants: [{ name: CUSTOMER, role: 'customer' }],
    ...(typeof methodology === 'string' ? { methodology } : {}),
    custom_methodology: own,
    triggers: cards,
  });
  if (said.trim() !== '')
    coach.push({ t: 1_000, op: 'row', row: 'r1', speaker: CUSTOMER, text: said.slice(0, 2_000) });
  const state = coach.live(NOW_MS);
  const byId = cards.find(({ id }) => id === state.card?.id);
  const byType = cards.find(({ type }) => type !== null && type === state.objection?.type);
  const card = byId ?? byType;
  return {
    methodology: state.methodology,
    objection: state.objection,
    card: card === undefined ? null : { title: card.title, response: card.response },
  };
}

const SELF = 'Rep';
const CUSTOMER = 'Customer';
/** Late enough for the words to count as said. */
const NOW_MS = 30_000;

/** Elements without a sign get one, as saving does. */
function ownOf(methodology: ReturnType<typeof saveOf>['methodology']): CustomMethodology | undefined {
  if (typeof methodology === 'string') return undefined;
  return {
    name: methodology.name,
    elements: methodology.elements.map((element, at) => ({ ...element, key: element.key ?? `E${at + 1}` })),
  };
}
