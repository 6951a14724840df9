import type { ObjectionType } from '@/lib/contracts/coach-vocabulary';
import type { Language } from '@/lib/contracts/languages';
import type { SpokenTurn } from '../metrics/spoken';
import { readTurn } from '../reading';
import { rulesOf } from '../rules';
import { lexicon } from '../text/lexicon';
import { type Passage, passagesOf } from '../text/passages';
import { signsOfPassage } from './signs';

const objectionLexicon = lexicon((lang) => rulesOf(lang).objections);
type Lexicon = ReturnType<typeof objectionLexicon>;

/** A passage of a customer's turn in which an objection may stand. */
export interface WeighedPassage {
  passage: Passage;
  /** What speaks for and against an objection, as the points of objection-words.ts name it. */
  signs: ReadonlySet<string>;
  /** One of the type's phrases stands there. */
  says: (type: ObjectionType) => boolean;
  /** Wording that says the opposite of the type. */
  denies: (type: ObjectionType) => boolean;
}

/** The passages of the i-th turn, without what is told of somebody else and what is settled. */
export function weighedPassages(spoken: readonly SpokenTurn[], i: number, lang: Language): WeighedPassage[] {
  const each = spoken[i];
  if (!each) return [];
  const rules = objectionLexicon(lang);
  const before = spoken[i - 1];
  const asked = before?.role === 'rep' && rules.asksWhoDecides.test(readTurn(before.turn, lang).folded);
  const passages = passagesOf(each.turn, readTurn(each.turn, lang));
  const out: WeighedPassage[] = [];
  for (const [k, passage] of passages.entries()) {
    if (rules.thirdParty.test(passage.folded)) break;
    if (isSettled(passages, k, rules)) continue;
    const signs = signsOfPassage(passage.folded, lang);
    if (asked) signs.add('@asked');
    if (passage.text.includes('?')) signs.add('@question');
    out.push({
      passage,
      signs,
      says: (type) =>
        rules[type].test(passage.folded) ||
        (type === 'AUTHORITY' && !asked && rules.weakAuthority.test(passage.folded)),
      denies: (type) => {
        const opposite = OPPOSITES[type];
        return opposite !== undefined && rules[opposite].test(passage.folded);
      },
    });
  }
  return out;
}

const OPPOSITES = {
  PRICE: 'notPrice',
  TIMING: 'notTiming',
  STALL: 'notStall',
  COMPLEXITY: 'notComplexity',
  SECURITY_LEGAL: 'notSecurity',
  FEATURE_GAP: 'notFeature',
} as const satisfies Partial<Record<ObjectionType, keyof Lexicon>> as Partial<
  Record<ObjectionType, keyof Lexicon>
>;

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
