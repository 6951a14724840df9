import { type CustomMethodology, checkMethodology, checkPatterns, type PatternProblem } from '@/lib/coach';
import { PHRASE_MAX_CHARS, PHRASES_MAX } from '@/lib/coach/patterns';
import type { PlaybookContent } from '@/lib/contracts/playbooks';
import type { FieldError } from '@/lib/errors/app-error';

/** Trigger phrases of all cards together: each is looked for in everything that a customer says. */
const PHRASES_OF_CARDS_MAX = 500;
const QUOTED_CHARS = 60;

type OwnProblem = ReturnType<typeof checkMethodology>[number];

/** What the coach cannot use of a playbook, each with its place in the request, the reason, and what to do. */
export function refusedPhrases({
  battle_cards,
  custom_methodology,
}: Pick<PlaybookContent, 'battle_cards' | 'custom_methodology'>): FieldError[] {
  const errors = custom_methodology === null ? [] : ofMethodology(custom_methodology);
  battle_cards.forEach(({ phrases, type }, card) => {
    const path = `battle_cards.${card}.phrases`;
    if (phrases.length === 0 && type === null)
      errors.push({ path, message: 'The card has no trigger: give it a phrase or an objection type.' });
    for (const problem of checkPatterns(phrases)) errors.push(ofPhrase(path, phrases, problem));
  });
  const count = battle_cards.reduce((sum, { phrases }) => sum + phrases.length, 0);
  if (count > PHRASES_OF_CARDS_MAX)
    errors.push({
      path: 'battle_cards',
      message: `The cards have ${count} trigger phrases in all: keep at most ${PHRASES_OF_CARDS_MAX}.`,
    });
  return errors;
}

function ofMethodology(custom: CustomMethodology): FieldError[] {
  return checkMethodology(custom).map((problem) => {
    const element = problem.element === null ? undefined : custom.elements[problem.element];
    const { phrase } = problem;
    if (element === undefined || phrase === undefined) return ofElement(problem, element?.label ?? '');
    const list = problem.problem === 'questions' ? 'questions' : 'cues';
    return ofPhrase(`methodology.elements.${problem.element}.${list}`, element[list], phrase);
  });
}

const ELEMENT_MESSAGES: Record<OwnProblem['problem'], (label: string) => string> = {
  elements: () => 'A methodology has 1 to 12 elements: add one, or merge some.',
  label: (label) => `The label ${quoted(label)} has to have 1 to 60 characters: write a short name.`,
  key: (label) =>
    `The key of ${quoted(label)} has to be 1 to 8 letters or digits and its own: change it or leave it out.`,
  cues: (label) => `${quoted(label)} has no cue phrase: write at least one that customers say.`,
  questions: (label) => `${quoted(label)} has no question: write at least one to ask about it.`,
};

function ofElement({ element, problem }: OwnProblem, label: string): FieldError {
  const path = element === null ? 'methodology.elements' : `methodology.elements.${element}.${problem}`;
  return { path, message: ELEMENT_MESSAGES[problem](label) };
}

const PHRASE_MESSAGES: Record<PatternProblem['problem'], (phrase: string) => string> = {
  too_many: (phrase) => `${phrase} is one phrase too many: keep at most ${PHRASES_MAX} in this list.`,
  too_long: (phrase) => `${phrase} is longer than ${PHRASE_MAX_CHARS} characters: shorten it.`,
  no_words: (phrase) => `${phrase} holds no word that somebody could say: write plain words.`,
};

function ofPhrase(path: string, list: readonly string[], { at, problem }: PatternProblem): FieldError {
  return { path: `${path}.${at}`, message: PHRASE_MESSAGES[problem](quoted(list[at] ?? '')) };
}

function quoted(text: string): string {
  return `“${text.length > QUOTED_CHARS ? `${text.slice(0, QUOTED_CHARS)}…` : text}”`;
}
