import { type AiCtx, type AiResult, ai, inputRoom } from '@/lib/ai';
import { anonymise, anonymised, joinAnonymised, type Known } from '@/lib/anonymize';
import type { AnalysisReason, ConversationAnalysis } from '@/lib/contracts/analysis';
import type { CallFacts } from '../facts';
import { type ModelAnswer, modelAnswerSchema, summaryAnswerSchema } from './answer-schema';
import { combine } from './combine';
import { callBlock, type MaskedCall, maskedCall } from './document';
import { analysisInstructions, summaryInstructions } from './instructions';
import { partsOf } from './parts';

interface Work {
  ctx: AiCtx;
  facts: CallFacts;
  rules: ConversationAnalysis;
  known: readonly Known[];
  about: { user_id: string; conversation_id: string };
  signal?: AbortSignal | undefined;
  /** Told after each part: how much of the work is done, 0..1. */
  onProgress: (share: number) => Promise<void>;
}

export interface ModelAnalysis {
  analysis: ConversationAnalysis;
  /** Null when a model made it; else why the rules did. */
  reason: AnalysisReason | null;
  /** What restores what the model saw; to be sealed. */
  placeholder_map: string | null;
}

/**
 * The analysis of a call by a language model, part by part when it is long. When any part fails, the whole of it is the
 * rules': half a call judged by one and half by the other would compare with nothing.
 */
export async function analyseByModel(work: Work): Promise<ModelAnalysis> {
  const { facts, rules } = work;
  const room = inputRoom('conversation_analysis');
  if (room === null) return byRules(rules, 'no_provider');
  // Made once, by the first part's call: the gateway asks for it only when the budget allows a call.
  let masked: MaskedCall | undefined;
  const document = () => (masked ??= maskedCall(facts, work.known));
  const answers: ModelAnswer[] = [];
  let made_by = '';
  for (let part = 0, parts = 1; part < parts; part += 1) {
    const { value, ...how } = await askAbout(
      work,
      () => {
        const cut = partsOf(document(), room);
        parts = cut.length;
        return callBlock(document(), cut[part] ?? []);
      },
      document,
    );
    if (value === null) return byRules(rules, how.reason ?? 'internal');
    answers.push(value);
    made_by = how.made_by;
    await work.onProgress((part + 1) / (parts + 1));
  }
  if (masked === undefined) return byRules(rules, 'internal');
  const summary = await summaryOf(work, masked, answers);
  const analysis = combine(facts, masked, { rules, answers, summary, made_by });
  return { analysis, reason: null, placeholder_map: masked.map.serialise() };
}

const byRules = (analysis: ConversationAnalysis, reason: AnalysisReason): ModelAnalysis => ({
  analysis,
  reason,
  placeholder_map: null,
});

function askAbout(
  { ctx, facts, about, signal }: Work,
  data: () => ReturnType<typeof callBlock>,
  document: () => MaskedCall,
): Promise<AiResult<ModelAnswer | null>> {
  return ai.run({
    ctx,
    use_case: 'conversation_analysis',
    about,
    schema: modelAnswerSchema,
    input: () => ({ instructions: analysisInstructions(facts.lang), data: data(), map: document().map }),
    rules: () => null,
    ...(signal && { signal }),
  });
}

/** The summaries of the parts, joined by a model; one after the other when that fails. */
async function summaryOf(
  { ctx, facts, about, known, signal }: Work,
  { map }: MaskedCall,
  answers: readonly ModelAnswer[],
): Promise<string> {
  const parts = answers.map(({ summary }) => summary);
  if (parts.length <= 1) return parts[0] ?? '';
  const { value } = await ai.run({
    ctx,
    use_case: 'conversation_analysis',
    about,
    schema: summaryAnswerSchema,
    input: () => {
      const { texts } = anonymise({ texts: parts, lang: facts.lang, known, map });
      const data = anonymised`<parts>
${joinAnonymised(texts, anonymised`\n`)}
</parts>`;
      return { instructions: summaryInstructions(facts.lang), data, map };
    },
    rules: () => ({ summary: parts.join(' ') }),
    ...(signal && { signal }),
  });
  return value.summary;
}
