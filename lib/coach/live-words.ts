import type { Objection, Question } from '@/lib/contracts/coach-report';
import type { Language } from '@/lib/contracts/languages';
import { addHits, doubtOf, type LanguageHits, languageHits, noHits } from './language-doubt';
import { evidenceAt } from './methodology/evidence';
import type { Methodology } from './methodology/methodologies';
import { beats, bestEvidence, type Evidence } from './methodology/score';
import type { SpokenTurn } from './metrics/spoken';
import { momentsAt } from './moments';
import { objectionsAt } from './objections';
import type { CoachOptions, LiveState } from './options';
import { questionsAt } from './questions';

/** How far a turn's words bear on its neighbours: the question before it, the answers after it. */
const BEFORE = 1;
const AFTER = 3;

/** What the settled words of a running call say; a changed turn is read again with its neighbours, and nothing else. */
export interface LiveWords {
  /** The turns as they stand; `changed` are the places whose words differ from last time. */
  take(spoken: readonly SpokenTurn[], changed: Iterable<number>): void;
  questions(): LiveState['questions'];
  /** Best evidence of each element. It never falls: a score once earned stays when a revision takes its line back. */
  best(): ReadonlyMap<string, Evidence>;
  objection(): Objection | null;
  /** The language that the words seem to be in, when it is not the call's. */
  doubt(): Language | null;
}

interface Found {
  questions: readonly Question[];
  evidence: readonly Evidence[];
  objections: readonly Objection[];
  hits: LanguageHits;
}

/** `earned` is what an earlier count of the same call has found. */
export function createLiveWords(
  { lang }: CoachOptions,
  methodology: Methodology,
  earned: ReadonlyMap<string, Evidence> = new Map(),
): LiveWords {
  const questions: LiveState['questions'] = { open: 0, specific: 0, closed: 0 };
  const hits = noHits();
  const found: Found[] = [];
  const best = new Map(earned);
  let lastObjection = -1;

  function count(list: readonly Question[], sign: 1 | -1): void {
    for (const { role, counted, class: kind } of list) {
      if (role !== 'rep' || !counted) continue;
      if (kind === 'open' || kind === 'specific' || kind === 'closed') questions[kind] += sign;
    }
  }

  function read(spoken: readonly SpokenTurn[], place: number): void {
    const before = found[place];
    const turn = spoken[place]?.turn;
    if (!turn) return;
    const now = {
      hits: languageHits(turn),
      questions: questionsAt(spoken, place, lang),
      evidence: evidenceAt(spoken, place, lang, methodology),
      objections: objectionsAt(spoken, place, lang),
    };
    found[place] = now;
    // Found now, so that the report at the end of the call has them at hand.
    momentsAt(spoken, place, lang);
    if (before?.questions !== now.questions) {
      count(before?.questions ?? [], -1);
      count(now.questions, 1);
    }
    if (before?.hits !== now.hits) {
      addHits(hits, before?.hits, -1);
      addHits(hits, now.hits, 1);
    }
    if (before?.evidence !== now.evidence) weigh(before?.evidence ?? [], now.evidence);
    if (now.objections.length > 0) lastObjection = Math.max(lastObjection, place);
  }

  function weigh(before: readonly Evidence[], now: readonly Evidence[]): void {
    for (const each of now) {
      const held = best.get(each.element);
      if (!held || beats(each, held)) best.set(each.element, each);
    }
    if (!before.some((each) => best.get(each.element) === each)) return;
    // A line that held the best score was revised: the same score by another line is quoted instead, never a lower one.
    for (const [element, other] of bestEvidence(found.flatMap(({ evidence }) => evidence))) {
      if (other.score >= (best.get(element)?.score ?? 0)) best.set(element, other);
    }
  }

  return {
    take(spoken, changed) {
      const dirty = new Set<number>();
      for (const place of changed) {
        for (let k = Math.max(0, place - BEFORE); k <= place + AFTER && k < spoken.length; k += 1)
          dirty.add(k);
      }
      for (; found.length > spoken.length; found.pop()) {
        count(found.at(-1)?.questions ?? [], -1);
        addHits(hits, found.at(-1)?.hits, -1);
      }
      for (const place of [...dirty].sort((a, b) => a - b)) read(spoken, place);
    },
    questions: () => ({ ...questions }),
    best: () => best,
    objection() {
      while (lastObjection >= 0 && (found[lastObjection]?.objections.length ?? 0) === 0) lastObjection -= 1;
      return found[lastObjection]?.objections.at(-1) ?? null;
    },
    doubt: () => doubtOf(hits, lang),
  };
}
