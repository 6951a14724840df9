import { OBJECTION_TYPES, type ObjectionType } from '@/lib/contracts/coach-vocabulary';
import type { Language } from '@/lib/contracts/languages';
import type { SpokenTurn } from '../metrics/spoken';
import { readTurn } from '../reading';
import { rulesOf } from '../rules';
import { lexicon } from '../text/lexicon';
import { type Passage, passagesOf } from '../text/passages';
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
    const [type, points] = bestOf(passage.folded, asked, rules, lang);
    if (type === undefined) continue;
    const isPlain = points >= PLAIN;
    if (!isPlain && passages.slice(0, k + 1).some(({ folded }) => rules.thirdParty.test(folded))) break;
    if (isPlain || !isSettled(passages, k, rules)) out.push({ type, passage });
  }
  return out;
}

/** Points that a phrase of the type gives, and how many a type must have. */
const PHRASE = 10;
const CERTAINTY = 2;
/** From so many points on the words mean it, whoever is named beside them and whatever sounds settled. */
const PLAIN = 9;

/**
 * The type that the words speak for most, with their points: by a phrase that they do not doubt, or by words that are certain
 * without one.
 */
function bestOf(
  folded: string,
  asked: boolean,
  rules: Lexicon,
  lang: Language,
): [type: ObjectionType | undefined, points: number] {
  const points = pointsOf(folded, lang);
  let best: ObjectionType | undefined;
  let most = CERTAINTY - 1;
  for (const type of OBJECTION_TYPES) {
    const hasPhrase =
      rules[type].test(folded) || (type === 'AUTHORITY' && !asked && rules.weakAuthority.test(folded));
    const weight = points[type] + (hasPhrase ? PHRASE : 0);
    const opposite = OPPOSITES[type];
    if (weight > most && !(opposite && rules[opposite].test(folded))) [best, most] = [type, weight];
  }
  return [best, best ? points[best] : 0];
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
