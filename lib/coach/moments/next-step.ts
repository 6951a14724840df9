import type { NextStepGrade } from '@/lib/contracts/coach-report';
import type { Language } from '@/lib/contracts/languages';
import { topicLexicon } from '../methodology/topic-lexicon';
import type { SpokenTurn } from '../metrics/spoken';
import { readTurn } from '../reading';
import type { Phrases } from '../text/phrase';
import { type MomentLexicon, momentLexicon, namesDay } from '.';

/** The next step is agreed in the last part of a call: from this share of its turns on. */
const FROM_SHARE = 0.6;
/** A promise without a day, and leave until one, stand later still. */
const LEAVE_FROM_SHARE = 0.7;
/** Answers are looked for in the next turns of the other side. */
const REPLY_TURNS = 3;
/** What is agreed stands at the end of a turn. */
const TAIL_CHARS = 800;

interface Line {
  role: SpokenTurn['role'];
  said: string;
}

/**
 * Grade of the next step: dated when one side proposed a day or time and the other took it up, or both took leave
 * until a day; vague when the customer promised to come back or took up a promise of the rep's without one; none
 * otherwise, and when the customer asks to be left alone.
 */
export function nextStepOf(spoken: readonly SpokenTurn[], lang: Language): NextStepGrade {
  const rules = momentLexicon(lang);
  const lines = spoken.map(
    ({ turn, role }): Line => ({ role, said: readTurn(turn, lang).folded.slice(-TAIL_CHARS) }),
  );
  const deadlines = topicLexicon(lang).says.event;
  const leaveFrom = Math.floor(lines.length * LEAVE_FROM_SHARE);
  let vague = false;
  for (let i = Math.floor(lines.length * FROM_SHARE); i < lines.length; i += 1) {
    const line = lines[i];
    if (!line) break;
    if (proposesDay(line, rules, deadlines) && takenUp(lines, i, rules)) return 'dated';
    if (i < leaveFrom) continue;
    if (rules.untilDay.test(line.said) && !declines(line.said, rules)) return 'dated';
    if (promises(lines, i, rules)) vague = true;
    else if (line.role === 'customer' && rules.noContact.test(line.said)) vague = false;
  }
  return vague ? 'vague' : 'none';
}

/** A day or time, and words that make it an appointment; from the rep a day is one unless it is a deadline. */
function proposesDay({ said, role }: Line, rules: MomentLexicon, deadlines: Phrases): boolean {
  if (!namesDay(said, rules)) return false;
  const arranges = rules.steps.test(said) || rules.proposes.test(said);
  return role === 'rep'
    ? arranges || (rules.days.test(said) && !deadlines.test(said))
    : arranges && !declines(said, rules);
}

/** The other side agrees, names a day itself, or at least does not decline what a customer offers. */
function takenUp(lines: readonly Line[], i: number, rules: MomentLexicon): boolean {
  for (const { said, role } of repliesTo(lines, i)) {
    if (declines(said, rules)) return false;
    if (rules.accepts.test(said) || namesDay(said, rules)) return true;
    if (role === 'rep' && rules.steps.test(said)) return true;
  }
  return false;
}

/** "Can't do Thursday" declines; "Thursday is bad, Friday works" and "no, that's fine" do not. */
function declines(said: string, rules: MomentLexicon): boolean {
  const hit = rules.refuses.find(said);
  if (!hit) return false;
  const rest = said.slice(hit[1]);
  if (rules.refuses.test(rest)) return true;
  return !(rules.counters.test(rest) && (namesDay(rest, rules) || rules.accepts.test(rest)));
}

/** The customer promises to come back, or does not decline what the rep promises. */
function promises(lines: readonly Line[], i: number, rules: MomentLexicon): boolean {
  const line = lines[i];
  if (!line || !rules.vague.test(line.said) || rules.conditional.test(line.said)) return false;
  const [reply] = repliesTo(lines, i);
  if (!reply) return line.role === 'customer';
  return !declines(reply.said, rules);
}

function repliesTo(lines: readonly Line[], i: number): Line[] {
  const role = lines[i]?.role;
  return lines.slice(i + 1, i + 1 + REPLY_TURNS).filter((line) => line.role !== role);
}
