import { type AiCtx, ai } from '@/lib/ai';
import type { Known } from '@/lib/anonymize';
import type { AnalysisReason, ConversationAnalysis } from '@/lib/contracts/analysis';
import type { CallFacts } from '../facts';
import { type ModelAnswer, modelAnswerSchema } from './answer-schema';
import { combine } from './combine';
import { callBlock, type MaskedCall, maskedCall } from './document';
import { analysisInstructions } from './instructions';
import { joinSummaries } from './join-summaries';
import { type Part, type Place, partFrom } from './parts';

export interface Work {
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
 * The analysis of a call by a language model, part by part when it is long; each part is cut for the model that answers it.
 * When any part fails, the whole of it is the rules': half a call judged by one and half by the other would compare with
 * nothing.
 */
export async function analyseByModel(work: Work): Promise<ModelAnalysis> {
  const { facts, rules } = work;
  // Made once, by the first part's call: the gateway asks for it only where there is a model.
  let masked: MaskedCall | undefined;
  const document = () => (masked ??= maskedCall(facts, work.known));
  const answers: ModelAnswer[] = [];
  const makers = new Set<string>();
  for (let place: Place | null = { line: 0, from: 0 }; place !== null; ) {
    const { value, made_by, reason, next } = await askFrom(work, place, document);
    if (value === null) return byRules(rules, reason ?? 'internal');
    answers.push(value);
    makers.add(made_by);
    place = next;
    const done = place?.line ?? facts.lines.length;
    await work.onProgress(done / (facts.lines.length + 1));
  }
  if (masked === undefined) return byRules(rules, 'internal');
  const summary = await joinSummaries(work, masked.map, answers);
  for (const maker of summary.made_by) makers.add(maker);
  const made_by = [...makers].join(', ');
  const analysis = combine(facts, masked, { rules, answers, summary: summary.text, made_by });
  return { analysis, reason: null, placeholder_map: masked.map.serialise() };
}

const byRules = (analysis: ConversationAnalysis, reason: AnalysisReason): ModelAnalysis => ({
  analysis,
  reason,
  placeholder_map: null,
});

async function askFrom(
  { ctx, facts, about, signal }: Work,
  place: Place,
  document: () => MaskedCall,
): Promise<{
  value: ModelAnswer | null;
  made_by: string;
  reason: AnalysisReason | null;
  next: Place | null;
}> {
  let part: Part = { lines: [], next: null };
  const { value, made_by, reason } = await ai.run({
    ctx,
    use_case: 'conversation_analysis',
    about,
    schema: modelAnswerSchema,
    input: (room) => {
      const { map } = document();
      part = partFrom(document(), place, room);
      const instructions = analysisInstructions(facts.lang, room);
      return { instructions, data: callBlock(document(), part.lines), map };
    },
    rules: () => null,
    ...(signal && { signal }),
  });
  return { value, made_by, reason, next: part.next };
}
