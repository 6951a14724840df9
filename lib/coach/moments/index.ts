import type { CoachReport, MomentType } from '@/lib/contracts/coach-report';
import type { Language } from '@/lib/contracts/languages';
import type { SpokenTurn } from '../metrics/spoken';
import { readTurn } from '../reading';
import { rulesOf } from '../rules';
import { lexicon } from '../text/lexicon';
import { type Passage, passagesOf } from '../text/passages';
import { remember } from '../text/remember';
import { timeAt } from '../text/time-at';

export const momentLexicon = lexicon((lang) => rulesOf(lang).topics.moments);
export type MomentLexicon = ReturnType<typeof momentLexicon>;
type Moment = CoachReport['moments'][number];

/** An agenda is set in the first minutes. */
const AGENDA_UNTIL_MS = 180_000;

/** Moments of the i-th turn, each type once: price, competitor, agenda, demo, next step. */
export const momentsAt = remember(
  0,
  0,
  (spoken: readonly SpokenTurn[], i: number, lang: Language): Moment[] => {
    const each = spoken[i];
    if (!each) return [];
    const rules = momentLexicon(lang);
    const out: Moment[] = [];
    const passages = passagesOf(each.turn, readTurn(each.turn, lang));
    const add = (type: MomentType, fits: (passage: Passage) => boolean): void => {
      const passage = passages.find(fits);
      if (!passage) return;
      const { turn, role } = each;
      out.push({
        t: timeAt(turn, passage.start),
        turn: turn.id,
        speaker: turn.speaker,
        role,
        text: passage.text,
        type,
      });
    };
    const addNamed = (type: 'pricing' | 'competitor' | 'demo' | 'agenda'): void =>
      add(type, ({ folded }) => rules[type].test(folded));
    addNamed('pricing');
    addNamed('competitor');
    if (each.role === 'rep') {
      addNamed('demo');
      if (each.turn.start_ms < AGENDA_UNTIL_MS) addNamed('agenda');
    }
    add('next_step', (passage) => isStep(passage, rules));
    return out;
  },
);

function isStep(passage: Passage, rules: MomentLexicon): boolean {
  return (
    (rules.steps.test(passage.folded) && namesDay(passage.folded, rules)) || rules.vague.test(passage.folded)
  );
}

/** A day, date or time that can stand in a calendar, unless it is one that comes every week or is past. */
export function namesDay(folded: string, rules: MomentLexicon): boolean {
  return rules.when.test(folded) && rules.when.count(folded) > rules.habits.count(folded);
}
