import { ai, tokensIn } from '@/lib/ai';
import {
  type Anonymised,
  anonymise,
  anonymised,
  joinAnonymised,
  maskRepeats,
  type PlaceholderMap,
} from '@/lib/anonymize';
import type { Work } from './analyse-by-model';
import { type ModelAnswer, summaryAnswerSchema } from './answer-schema';
import { summaryInstructions } from './instructions';

/** Two fit wherever a part of a call does. */
const FEWEST = 2;
const SUMMARY_CHARS = 1_200;

/**
 * The summaries of the parts, joined by a model, as many at once as it takes; one after the other when that fails.
 * `made_by`: the models that joined them.
 */
export async function joinSummaries(
  { ctx, facts, about, known, signal }: Work,
  map: PlaceholderMap,
  answers: readonly ModelAnswer[],
): Promise<{ text: string; made_by: string[] }> {
  let parts = answers.map(({ summary }) => summary.slice(0, SUMMARY_CHARS));
  const makers: string[] = [];
  while (parts.length > 1) {
    let taken = 0;
    const { value, made_by } = await ai.run({
      ctx,
      use_case: 'conversation_analysis',
      about,
      schema: summaryAnswerSchema,
      input: (room) => {
        const once = anonymise({ texts: parts, lang: facts.lang, known, map });
        const texts = maskRepeats(once.texts, map);
        taken = fitting(texts, room);
        const data = anonymised`<parts>
${joinAnonymised(texts.slice(0, taken), anonymised`\n`)}
</parts>`;
        return { instructions: summaryInstructions(facts.lang), data, map };
      },
      rules: () => null,
      ...(signal && { signal }),
    });
    if (value === null) return { text: parts.join(' '), made_by: makers };
    makers.push(made_by);
    parts = [value.summary.slice(0, SUMMARY_CHARS), ...parts.slice(taken)];
  }
  return { text: parts[0] ?? '', made_by: makers };
}

function fitting(texts: readonly Anonymised[], room: number): number {
  let size = 0;
  const over = texts.findIndex((text) => {
    size += tokensIn(text) + 1;
    return size > room;
  });
  return over < 0 ? texts.length : Math.max(FEWEST, over);
}
