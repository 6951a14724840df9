import type { ConversationAnalysis } from '@/lib/contracts/analysis';
import type { CallFacts } from '../facts';
import { agreementOf } from './agreement';
import { evidenceOf } from './evidence';
import { textsOf } from './texts';

const MINUTE_MS = 60_000;
const STATED = 2;
/** More would be the transcript over again. */
const TOLD = 3;
/** A nod ("Confere.") proves something in its call and tells nothing outside of it. */
const TELLING_WORDS = 3;

/** A few sentences for people who were not there: who, what was told, what stood in the way, how it ended. */
export function summaryOf(facts: CallFacts, objections: ConversationAnalysis['objections']): string {
  const { and, summary, outcome, objection: names } = textsOf(facts.lang);
  const { report } = facts;
  const minutes = Math.max(1, Math.round(report.duration_ms / MINUTE_MS));
  const out = [summary.call(minutes, people(facts, 'rep'), people(facts, 'customer'))];
  if (facts.partial) return [...out, summary.partial].join(' ');
  const { elements } = report.methodology;
  const stated = facts.elements.filter(({ key }) => (elements[key]?.score ?? 0) >= STATED);
  // One sentence may tell several things: it is quoted once.
  const told = new Map<string, string[]>();
  for (const { key, label } of stated) {
    const found = elements[key];
    const said = found && evidenceOf(facts, { turn: found.turn, text: found.quote, t: found.t });
    if (!said || said.quote.split(/\s+/).length < TELLING_WORDS) continue;
    const quote = said.quote.replace(/[.!…]+$/, '');
    told.set(quote, [...(told.get(quote) ?? []), label]);
  }
  for (const [quote, labels] of [...told].slice(0, TOLD)) out.push(summary.told(listOf(labels, and), quote));
  const pricing = report.moments.find(({ type }) => type === 'pricing');
  if (pricing) out.push(summary.pricing(Math.round(pricing.t / MINUTE_MS)));
  const competitor = report.moments.find(({ type }) => type === 'competitor');
  if (competitor) out.push(summary.competitor(Math.round(competitor.t / MINUTE_MS)));
  const list = objections.map(({ type, outcome: how }) => `${names[type].name} (${outcome[how]})`);
  out.push(list.length === 0 ? summary.no_objections : summary.objections([...new Set(list)].join(', ')));
  out.push(nextStep(facts));
  const missing = facts.elements.filter(({ key }) => (elements[key]?.score ?? 0) < STATED);
  if (missing.length > 0) out.push(summary.missing(missing.map(({ label }) => label).join(', ')));
  return out.join(' ');
}

function nextStep(facts: CallFacts): string {
  const { summary } = textsOf(facts.lang);
  const { next_step } = facts.report;
  if (next_step === 'none') return summary.next_none;
  if (next_step === 'vague') return summary.next_vague;
  const evidence = agreementOf(facts);
  return summary.next_dated(evidence === null ? null : evidence.quote.replace(/[.!…]+$/, ''));
}

function people(facts: CallFacts, role: 'rep' | 'customer'): string {
  const names = new Set(facts.lines.filter((line) => line.role === role).map((line) => line.name));
  return names.size === 0 ? '?' : listOf([...names], textsOf(facts.lang).and);
}

/** "A, B e C" */
function listOf(words: readonly string[], and: string): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} ${and} ${last}`;
}
