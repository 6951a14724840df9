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
    const add = (type: MomentType, passage: Passage | undefined): void => {
      if (!passage || out.some((moment) => moment.type === type)) return;
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
    const passages = passagesOf(each.turn, readTurn(each.turn, lang));
    add(
      'pricing',
      passages.find((passage) => rules.pricing.test(passage.folded)),
    );
    add(
      'competitor',
      passages.find((passage) => rules.competitor.test(passage.folded)),
    );
    if (each.role === 'rep') {
      add(
        'demo',
        passages.find((passage) => rules.demo.test(passage.folded)),
      );
      if (each.turn.start_ms < AGENDA_UNTIL_MS)
        add(
          'agenda',
          passages.find((passage) => rules.agenda.test(passage.folded)),
        );
    }
    add(
      'next_step',
      passages.find((passage) => isStep(passage, rules)),
    );
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
