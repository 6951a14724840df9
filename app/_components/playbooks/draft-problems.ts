import { METHODOLOGIES } from '@/lib/coach/methodology/methodologies';
import { checkPatterns, PHRASE_MAX_CHARS, PHRASES_MAX } from '@/lib/coach/patterns';
import { type Draft, type ElementDraft, lines } from './draft';

/** What is wrong with a field: a text of `playbooks.problem` and its values. */
export interface DraftProblem {
  text:
    | 'too_many'
    | 'too_long'
    | 'no_words'
    | 'no_trigger'
    | 'all_phrases'
    | 'empty'
    | 'long'
    | 'taken_name'
    | 'elements'
    | 'key'
    | 'cues'
    | 'questions'
    | 'too_many_questions';
  values: { phrase: string; max: number; count: number };
}

/** Problems by the field's place in the request, e.g. "battle_cards.0.phrases": the places that the API names in a 422. */
export type DraftProblems = ReadonlyMap<string, DraftProblem>;

const ALL_PHRASES_MAX = 500;
const ELEMENTS_MAX = 12;
const QUESTIONS_MAX = 50;
const QUOTED_CHARS = 60;
const KEY = /^[A-Za-z0-9]{1,8}$/;

/** Looks over a draft as the engine and the API will when it is saved. */
export function draftProblems(draft: Draft): DraftProblems {
  const problems = new Map<string, DraftProblem>();
  const say = (path: string, text: DraftProblem['text'], values: Partial<DraftProblem['values']> = {}) => {
    if (!problems.has(path))
      problems.set(path, { text, values: { phrase: '', max: 0, count: 0, ...values } });
  };
  const filled = (path: string, value: string, max: number) => {
    const length = value.trim().length;
    if (length === 0) say(path, 'empty');
    if (length > max) say(path, 'long', { max });
  };
  const phrases = (path: string, text: string) => {
    const list = lines(text);
    for (const { at, problem } of checkPatterns(list))
      say(path, problem, {
        phrase: (list[at] ?? '').slice(0, QUOTED_CHARS),
        max: problem === 'too_many' ? PHRASES_MAX : PHRASE_MAX_CHARS,
      });
  };
  filled('name', draft.name, 200);
  if (draft.methodology === null) checkOwn(draft, { say, filled, phrases });
  draft.sections.forEach(({ title, questions }, at) => {
    filled(`sections.${at}.title`, title, 200);
    const list = lines(questions);
    if (list.length > QUESTIONS_MAX)
      say(`sections.${at}.questions`, 'too_many_questions', { max: QUESTIONS_MAX });
    if (list.some((line) => line.length > 500)) say(`sections.${at}.questions`, 'long', { max: 500 });
  });
  draft.objections.forEach(({ objection, response }, at) => {
    filled(`objections.${at}.objection`, objection, 300);
    filled(`objections.${at}.response`, response, 2_000);
  });
  draft.cards.forEach((card, at) => {
    filled(`battle_cards.${at}.title`, card.title, 300);
    filled(`battle_cards.${at}.response`, card.response, 2_000);
    if (lines(card.phrases).length === 0 && card.type === null)
      say(`battle_cards.${at}.phrases`, 'no_trigger');
    phrases(`battle_cards.${at}.phrases`, card.phrases);
  });
  const count = draft.cards.reduce((sum, card) => sum + lines(card.phrases).length, 0);
  if (count > ALL_PHRASES_MAX) say('battle_cards', 'all_phrases', { count, max: ALL_PHRASES_MAX });
  return problems;
}

interface Checks {
  say: (path: string, text: DraftProblem['text'], values?: Partial<DraftProblem['values']>) => void;
  filled: (path: string, value: string, max: number) => void;
  phrases: (path: string, text: string) => void;
}

function checkOwn({ own }: Draft, { say, filled, phrases }: Checks): void {
  filled('methodology.name', own.name, 40);
  const name = own.name.trim().toUpperCase();
  if (METHODOLOGIES.some((known) => known.name.toUpperCase() === name)) say('methodology.name', 'taken_name');
  if (own.elements.length === 0 || own.elements.length > ELEMENTS_MAX)
    say('methodology.elements', 'elements');
  const signs = new Set<string>();
  own.elements.forEach(({ label, sign, cues, questions }: ElementDraft, at) => {
    const path = `methodology.elements.${at}`;
    filled(`${path}.label`, label, 60);
    const wanted = sign.trim();
    if (wanted !== '' && (!KEY.test(wanted) || signs.has(wanted))) say(`${path}.key`, 'key');
    signs.add(wanted);
    if (lines(cues).length === 0) say(`${path}.cues`, 'cues');
    if (lines(questions).length === 0) say(`${path}.questions`, 'questions');
    phrases(`${path}.cues`, cues);
    phrases(`${path}.questions`, questions);
  });
}

/** The field of a server's complaint: a phrase's own number is no field. */
export function fieldOf(path: string): string {
  return path.replace(/(\.(?:phrases|cues|questions))\.\d+$/, '$1');
}
