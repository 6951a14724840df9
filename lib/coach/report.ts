import type { CoachReport } from '@/lib/contracts/coach-report';
import { readCall } from './call';
import { languageDoubt } from './language-doubt';
import { measuresOf } from './measures';
import { methodologyOf } from './methodology/custom';
import { scoreOf } from './methodology/score';
import { floorsOf, type Monologue } from './metrics/monologue';
import { interactivity, patience } from './metrics/rhythm';
import { type SpokenTurn, spokenTurns } from './metrics/spoken';
import { talkMs, voiceOf } from './metrics/voice';
import type { ReportInput } from './options';
import { readTurn } from './reading';

/** The report of a call from its settled turns alone; pure, so that browser and server agree to the last digit. */
export function reportFromTurns(input: ReportInput): CoachReport {
  const { lang, participants, duration_ms } = input;
  const spoken = spokenTurns(input.turns, participants);
  const rep = spoken.filter(({ role }) => role === 'rep');
  const customer = spoken.filter(({ role }) => role === 'customer');
  const { sides, people } = floorsOf(spoken);
  const total = talkMs(spoken);
  const voice = (own: readonly SpokenTurn[], longest: Monologue | null) => {
    const fillers = own.reduce((sum, { turn }) => sum + readTurn(turn, lang).fillers, 0);
    return voiceOf(own, total, longest?.ms ?? 0, fillers);
  };
  const longestRep = sides.longest('rep');
  const call = readCall(spoken, lang, methodologyOf(input));
  const voices = {
    rep: voice(rep, longestRep),
    customer: voice(customer, sides.longest('customer')),
  };
  const speakers = participants.flatMap(({ key, name, role }) => {
    const own = spoken.filter(({ turn }) => turn.speaker === key);
    return own.length > 0 ? [{ key, name, role, ...voice(own, people.longest(key)) }] : [];
  });
  return {
    lang,
    duration_ms: Math.round(duration_ms),
    settled_words: voices.rep.words + voices.customer.words,
    sides: voices,
    speakers,
    talk_ratio: { rep: voices.rep.talk_share, customer: voices.customer.talk_share },
    interactivity_per_min: interactivity(spoken, duration_ms),
    patience_ms: patience(spoken),
    longest_customer_story_ms: voices.customer.longest_monologue_ms,
    longest_monologue: longestRep && { turn: longestRep.turn, t: longestRep.t, ms: longestRep.ms },
    questions: call.questions,
    objections: call.objections,
    methodology: scoreOf(call.methodology, call.evidence),
    moments: call.moments,
    next_step: call.next_step,
    measures: measuresOf(input, spoken, call, speakers),
    language_doubt: languageDoubt(spoken, lang),
  };
}
