import { checkPatterns, type PatternProblem, plainPhrases } from '../patterns';
import { type Methodology, methodologyNamed } from './methodologies';

/** A company's own methodology, out of its playbook: plain data. */
export interface CustomMethodology {
  name: string;
  elements: readonly {
    key: string;
    label: string;
    /** Plain phrases by which a customer speaks of the element. */
    cues: readonly string[];
    /** What to ask about it; the first is shown when the element is the weakest. */
    questions: readonly string[];
  }[];
}

export interface CustomProblem {
  /** Place of the element, or null for the methodology as a whole. */
  element: number | null;
  problem: 'elements' | 'label' | 'key' | 'cues' | 'questions';
  phrase?: PatternProblem;
}

const ELEMENTS_MAX = 12;
const LABEL_MAX_CHARS = 60;
const KEY = /^[A-Za-z0-9]{1,8}$/;

/** Checks a company's methodology when it is saved; an empty list means that the engine takes it as it is. */
export function checkMethodology(custom: CustomMethodology): CustomProblem[] {
  const problems: CustomProblem[] = [];
  const { elements } = custom;
  if (elements.length === 0 || elements.length > ELEMENTS_MAX)
    problems.push({ element: null, problem: 'elements' });
  const keys = new Set<string>();
  elements.slice(0, ELEMENTS_MAX).forEach(({ key, label, cues, questions }, element) => {
    if (!KEY.test(key) || keys.has(key)) problems.push({ element, problem: 'key' });
    keys.add(key);
    if (label.trim() === '' || label.length > LABEL_MAX_CHARS) problems.push({ element, problem: 'label' });
    if (cues.length === 0) problems.push({ element, problem: 'cues' });
    if (questions.length === 0) problems.push({ element, problem: 'questions' });
    for (const phrase of checkPatterns(cues)) problems.push({ element, problem: 'cues', phrase });
    for (const phrase of checkPatterns(questions)) problems.push({ element, problem: 'questions', phrase });
  });
  return problems;
}

const made = new WeakMap<CustomMethodology, Methodology>();

/** What a call is scored by: the company's own methodology when there is a sound one, else the one of that name. */
export function methodologyOf(options: {
  methodology?: string | undefined;
  custom_methodology?: CustomMethodology | undefined;
}): Methodology {
  const { custom_methodology: custom, methodology } = options;
  if (!custom || checkMethodology(custom).length > 0) return methodologyNamed(methodology);
  const known = made.get(custom);
  if (known) return known;
  const fresh: Methodology = {
    name: custom.name,
    elements: custom.elements.map(({ key, label, cues, questions }) => ({
      key,
      topics: [],
      proof: 'amount',
      own: {
        text: { label, ask: questions[0] ?? label },
        cues: plainPhrases(cues),
        questions: plainPhrases(questions),
      },
    })),
  };
  made.set(custom, fresh);
  return fresh;
}
