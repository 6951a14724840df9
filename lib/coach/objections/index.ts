import type { Objection, ObjectionType } from '@/lib/contracts/coach-report';
import { OBJECTION_TYPES } from '@/lib/contracts/coach-vocabulary';
import type { Language } from '@/lib/contracts/languages';
import type { SpokenTurn } from '../metrics/spoken';
import { readTurn } from '../reading';
import { rulesOf } from '../rules';
import { lexicon } from '../text/lexicon';
import { type Passage, passagesOf } from '../text/passages';
import { remember } from '../text/remember';
import { timeAt } from '../text/time-at';

const objectionLexicon = lexicon((lang) => rulesOf(lang).objections);
type Lexicon = ReturnType<typeof objectionLexicon>;

const CLEAR = 0.8;
const WEAK = 0.6;

/** Objections in the i-th turn: customers only, each type once, without what is settled or somebody else's. */
export const objectionsAt = remember(
  1,
  0,
  (spoken: readonly SpokenTurn[], i: number, lang: Language): Objection[] => {
    const each = spoken[i];
    if (each?.role !== 'customer') return [];
    const rules = objectionLexicon(lang);
    const before = spoken[i - 1];
    const asked = before?.role === 'rep' && rules.asksWhoDecides.test(readTurn(before.turn, lang).folded);
    const passages = passagesOf(each.turn, readTurn(each.turn, lang));
    const found = new Map<ObjectionType, Objection>();
    let told = false;
    passages.forEach((passage, k) => {
      told = told || rules.thirdParty.test(passage.folded);
      if (told || isSettled(passages, k, rules)) return;
      for (const type of OBJECTION_TYPES) {
        if (found.has(type)) continue;
        const confidence = judge(type, passage, rules, asked);
        if (confidence === 0) continue;
        found.set(type, {
          t: timeAt(each.turn, passage.start),
          turn: each.turn.id,
          speaker: each.turn.speaker,
          role: each.role,
          text: passage.text,
          type,
          confidence,
        });
      }
    });
    return [...withoutEchoes(found).values()];
  },
);

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

function judge(type: ObjectionType, passage: Passage, rules: Lexicon, asked: boolean): number {
  const { folded } = passage;
  if (!rules[type].test(folded)) {
    return type === 'AUTHORITY' && !asked && rules.weakAuthority.test(folded) ? WEAK : 0;
  }
  if (type === 'PRICE' && rules.notPrice.test(folded)) return 0;
  if (type === 'TIMING' && rules.notTiming.test(folded)) return 0;
  if (type === 'STALL' && rules.notStall.test(folded)) return 0;
  if (type === 'COMPLEXITY' && rules.notComplexity.test(folded)) return 0;
  if (type === 'SECURITY_LEGAL' && rules.notSecurity.test(folded)) return 0;
  if (type === 'FEATURE_GAP' && rules.notFeature.test(folded)) return 0;
  return CLEAR;
}

/** One sentence often sounds like two types; the narrower one stays. */
const NARROWER: readonly (readonly [ObjectionType, ObjectionType])[] = [
  ['BUDGET', 'PRICE'],
  ['BUDGET', 'TIMING'],
  ['SECURITY_LEGAL', 'AUTHORITY'],
  ['FEATURE_GAP', 'COMPETITOR'],
  ['FEATURE_GAP', 'NEED'],
  ['COMPLEXITY', 'TIMING'],
  ['TIMING', 'NEED'],
  ['COMPETITOR', 'STATUS_QUO'],
  ['TIMING', 'STALL'],
  ['AUTHORITY', 'STALL'],
];

function withoutEchoes(found: Map<ObjectionType, Objection>): Map<ObjectionType, Objection> {
  for (const [narrow, wide] of NARROWER) {
    if (found.get(narrow) && found.get(wide)?.text === found.get(narrow)?.text) found.delete(wide);
  }
  return found;
}
