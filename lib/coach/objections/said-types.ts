import { OBJECTION_TYPES, type ObjectionType } from '@/lib/contracts/coach-vocabulary';
import type { Language } from '@/lib/contracts/languages';
import type { SpokenTurn } from '../metrics/spoken';
import { readTurn } from '../reading';
import { rulesOf } from '../rules';
import { lexicon } from '../text/lexicon';
import { type Passage, passagesOf } from '../text/passages';
import type { Phrases } from '../text/phrase';
import { pointsOf } from './sentence-signs';

const objectionLexicon = lexicon((lang) => rulesOf(lang).objections);
type Lexicon = ReturnType<typeof objectionLexicon>;

/** An objection that stands in a passage of a customer's turn. */
export interface SaidType {
  type: ObjectionType;
  passage: Passage;
}

/** What the passages of the i-th turn object, one type each, without what is told of somebody else and what is settled. */
export function saidTypes(spoken: readonly SpokenTurn[], i: number, lang: Language): SaidType[] {
  const each = spoken[i];
  if (!each) return [];
  const rules = objectionLexicon(lang);
  const before = spoken[i - 1];
  const asked = before?.role === 'rep' && rules.asksWhoDecides.test(readTurn(before.turn, lang).folded);
  const passages = passagesOf(each.turn, readTurn(each.turn, lang));
  const out: SaidType[] = [];
  for (const [k, passage] of passages.entries()) {
    const type = typeOf(passage.folded, asked, rules, lang);
    if (type === undefined) continue;
    const isPlain = pointsOf(passage.folded, lang)[type] >= PLAIN;
    if (!isPlain && passages.slice(0, k + 1).some(({ folded }) => rules.thirdParty.test(folded))) break;
    if (isPlain || !isSettled(passages, k, rules)) out.push({ type, passage });
  }
  return out;
}

/** With fewer points for a type its phrase is taken to mean something else; with at least so many it needs no phrase. */
const DOUBT = -7;
const CERTAINTY = 4;
/** From so many points on the words mean it, whoever is named beside them and whatever sounds settled. */
const PLAIN = 5;

/**
 * Where phrases of several types stand, the first of the list counts: what things cost before when and who. Without a
 * phrase, words that speak for a type clearly raise it too.
 */
function typeOf(folded: string, asked: boolean, rules: Lexicon, lang: Language): ObjectionType | undefined {
  const points = pointsOf(folded, lang);
  const found = (type: ObjectionType, phrases: Phrases): boolean => {
    const opposite = OPPOSITES[type];
    const said = points[type] >= CERTAINTY || (points[type] >= DOUBT && phrases.test(folded));
    return said && (opposite === undefined || !rules[opposite].test(folded));
  };
  const said = OBJECTION_TYPES.find((type) => found(type, rules[type]));
  return said ?? (!asked && found('AUTHORITY', rules.weakAuthority) ? 'AUTHORITY' : undefined);
}

/** Which wording says the opposite of a type. */
const OPPOSITES: Partial<Record<ObjectionType, keyof Lexicon>> = {
  PRICE: 'notPrice',
  TIMING: 'notTiming',
  STALL: 'notStall',
  COMPLEXITY: 'notComplexity',
  SECURITY_LEGAL: 'notSecurity',
  FEATURE_GAP: 'notFeature',
};

function isSettled(passages: readonly Passage[], k: number, rules: Lexicon): boolean {
  const here = passages[k];
  const next = passages[k + 1];
  return (
    (here !== undefined && rules.settled.test(here.folded)) ||
    (next !== undefined && opensSettled(next, rules))
  );
}

/** The next sentence takes it back at once: "… mas isso já foi." */
function opensSettled(next: Passage, rules: Lexicon): boolean {
  const hit = rules.settled.find(next.folded);
  return hit !== null && hit[0] < 30;
}
