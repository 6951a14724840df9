import type { CoachReport, MethodologyElement } from '@/lib/contracts/coach-report';
import type { Transcript } from '@/lib/contracts/conversations';
import type { CallSettings } from '../../meetings/call-settings';
import { stemsOf } from '../rules/question-match';
import { analysisLexicon } from '../rules/words';
import { reportAgain } from './report-again';

type Methodology = CoachReport['methodology'];
type Elements = Methodology['elements'];

/** A customer's own words from here on; below it is a question of the rep's. */
const STATED = 2;
const TOP = 3;
/** Below this the engine knows of no question that the words answer. */
const ANSWERED = 0.8;
/** Within so many turns of theirs the others take up what was said. */
const TURNS_AFTER = 5;
/** From so many telling words on, one that both sides use may be chance. */
const LONG = 8;
/** Levels that a turn which nobody asked for adds at most: to the one element that it speaks of, or to one of several. */
const LEVELS_OF_ONE = 2;
const LEVELS_OF_SEVERAL = 1;
/** So many turns of a call are looked at: it has few elements, and an attack that needs more turns is no call any more. */
const MOST_TURNS = 24;

/**
 * The engine's scores with bounds on what a single turn can move, whatever its words are. Words that nobody asked for add
 * nothing where the other side takes up nothing of them: who says them says them to whoever reads the call.
 * Otherwise they add as much as the ladder gives for one statement, and less when they speak for several elements at once.
 * An answer to a question counts in full. docs/decisions/language-models.md has what this costs on the annotated calls.
 */
export function boundedMethodology(
  report: CoachReport,
  transcript: Transcript,
  settings: CallSettings,
): Methodology {
  const alone = new Set<string>();
  const seen = new Set<string>();
  const without = (turn: string): Elements => {
    const turns = transcript.turns.filter(({ id }) => id !== turn && !alone.has(id));
    return reportAgain(report, { ...transcript, turns }, settings).methodology.elements;
  };
  let elements = report.methodology.elements;
  while (seen.size < MOST_TURNS) {
    const turn = unaskedTurns(elements).find((id) => !seen.has(id));
    if (turn === undefined) break;
    seen.add(turn);
    const rest = without(turn);
    const counts = !standsAlone(turn, transcript, report.lang);
    if (!counts) alone.add(turn);
    elements = limited(elements, turn, rest, counts);
  }
  return elements === report.methodology.elements
    ? report.methodology
    : totalled(report.methodology, elements);
}

const isUnasked = ({ score, confidence }: MethodologyElement): boolean =>
  score >= STATED && confidence < ANSWERED;

const unaskedTurns = (elements: Elements): string[] =>
  Object.values(elements).flatMap((element) => (isUnasked(element) ? (element.turn ?? []) : []));

/** The elements with no more of one turn than it may add to what the `rest` of the call gives. */
function limited(elements: Elements, turn: string, rest: Elements, counts: boolean): Elements {
  const gains = Object.entries(elements)
    .flatMap(([key, now]) => {
      const then = rest[key];
      const gains_here = now.turn === turn && isUnasked(now) && then !== undefined && now.score > then.score;
      return gains_here ? [{ key, now, then, by: now.score - then.score }] : [];
    })
    .sort((a, b) => b.by - a.by);
  const most = gains.length > 1 ? LEVELS_OF_SEVERAL : LEVELS_OF_ONE;
  const out = { ...elements };
  for (const [at, { key, now, then, by }] of gains.entries()) {
    const added = counts && at === 0 ? Math.min(by, most) : 0;
    out[key] = added === 0 ? then : { ...now, score: then.score + added };
  }
  return out;
}

/** Whether nobody else takes up, in what they say next, anything that a turn speaks of. */
function standsAlone(id: string, { turns }: Transcript, lang: CoachReport['lang']): boolean {
  const { stop_words } = analysisLexicon(lang);
  const spoken = turns.filter(({ text }) => text !== '');
  const at = spoken.findIndex((turn) => turn.id === id);
  const own = spoken[at];
  if (own === undefined) return false;
  const about = stemsOf(own.text, stop_words);
  const others = spoken
    .slice(at + 1)
    .filter(({ speaker }) => speaker !== own.speaker)
    .slice(0, TURNS_AFTER)
    .flatMap(({ text }) => [...stemsOf(text, stop_words)]);
  const shared = new Set(others.filter((stem) => about.has(stem)));
  return shared.size < (about.size < LONG ? 1 : 2);
}

/** A methodology with these elements, its score and its weakest element worked out again. */
function totalled(methodology: Methodology, elements: Elements): Methodology {
  const scores = Object.entries(elements).map(([key, { score }]) => ({ key, score }));
  const sum = scores.reduce((total, { score }) => total + score, 0);
  const [first, ...others] = scores;
  return {
    ...methodology,
    elements,
    score: Math.round((100 * sum) / (TOP * scores.length)),
    weakest: others.reduce((low, one) => (one.score < (low?.score ?? 0) ? one : low), first)?.key ?? '',
  };
}
