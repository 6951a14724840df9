import type { AnnotatedCall } from '@/data/captions';

/** The same call as a recogniser without marks and capitals would write it; labels keep pointing at their words. */
export function withoutMarks(call: AnnotatedCall): AnnotatedCall {
  return {
    ...call,
    captions: 'lower',
    turns: call.turns.map((turn) => ({
      ...turn,
      text: bare(turn.text),
      questions: turn.questions.map((each) => ({ ...each, span: bare(each.span) })),
      objections: turn.objections.map((each) => ({ ...each, span: bare(each.span) })),
      evidence: turn.evidence.map((each) => ({ ...each, quote: bare(each.quote) })),
    })),
  };
}

function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[.,;:?!¿¡…"“”()]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
