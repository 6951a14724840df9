import { OBJECTION_TYPES, type ObjectionType } from '@/lib/contracts/coach-vocabulary';
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
  /** The types of which a phrase stands there. */
  says: ReadonlySet<ObjectionType>;
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
    const around = [asked ? '@asked' : '', passage.text.includes('?') ? '@question' : ''].filter(
      (sign) => sign !== '',
    );
    const signs = signsOfPassage(passage.folded, around, lang);
    out.push({
      passage,
      signs,
      says: saidIn(passage.folded, signs, asked, rules),
      denies: (type) => {
        const opposite = OPPOSITES[type];
        return opposite !== undefined && rules[opposite].test(passage.folded);
      },
    });
  }
  return out;
}

/** A passage that has not changed keeps its set of signs, and what was found in it. */
const lately = new WeakMap<ReadonlySet<string>, { rules: Lexicon; says: ReadonlySet<ObjectionType> }>();

function saidIn(
  folded: string,
  signs: ReadonlySet<string>,
  asked: boolean,
  rules: Lexicon,
): ReadonlySet<ObjectionType> {
  const known = lately.get(signs);
  if (known?.rules === rules) return known.says;
  const says = new Set(OBJECTION_TYPES.filter((type) => rules[type].test(folded)));
  if (!asked && rules.weakAuthority.test(folded)) says.add('AUTHORITY');
  lately.set(signs, { rules, says });
  return says;
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
