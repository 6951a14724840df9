import type { QuestionClass } from '@/lib/contracts/coach-report';
import type { Sentence } from '../text/sentences';
import { classifyMarked, stripLeaders } from './classify';
import type { QuestionLexicon } from './lexicon';

/** A question inside one turn: offsets in its text, class, and how sure the rules are. */
export interface FoundQuestion {
  start: number;
  end: number;
  text: string;
  class: QuestionClass;
  confidence: number;
}

const MARKED = 0.9;
const REQUEST = 0.8;
/** More words than this after a wh-question in the same turn: the speaker answers it. */
const SELF_ANSWER_WORDS = 14;
/** A request stands near the start of its sentence. */
const REQUEST_CHARS = 300;

/** Questions of a punctuated turn: sentences with a question mark, and requests that invite a story. */
export function findMarked(sentences: readonly Sentence[], rules: QuestionLexicon): FoundQuestion[] {
  const out: FoundQuestion[] = [];
  for (const [i, sentence] of sentences.entries()) {
    const { start, end, text } = sentence;
    if (sentence.mark === '?') {
      if (isQuoted(text)) continue;
      const kind = classifyMarked(sentence.folded, rules);
      if (kind === 'open' && answersItself(sentences, i)) continue;
      out.push({ start, end, text, class: kind, confidence: MARKED });
    } else if (rules.requests.test(requestCore(sentence.folded, rules))) {
      out.push({ start, end, text, class: 'open', confidence: REQUEST });
    }
  }
  return out;
}

function requestCore(folded: string, rules: QuestionLexicon): string {
  const core = stripLeaders(folded.slice(0, REQUEST_CHARS), rules);
  const comma = core.indexOf(', ');
  const later = comma > 0 && comma < 60 ? stripLeaders(core.slice(comma + 2), rules) : '';
  return later !== '' && rules.requests.test(later) ? later : core;
}

/** The question mark belongs to somebody's words in quotes. */
function isQuoted(text: string): boolean {
  return /["“][^"”]*\?["”]/.test(text);
}

function answersItself(sentences: readonly Sentence[], i: number): boolean {
  let words = 0;
  for (const next of sentences.slice(i + 1)) {
    if (next.mark === '?') return false;
    words += next.text.split(/\s+/).length;
  }
  return words > SELF_ANSWER_WORDS;
}
