import type { QuestionSign } from '../rules/question-signs';
import type { Clause } from './bare-clauses';
import { addressesListener, byEnding, byOpening, stripLeaders } from './classify';
import type { QuestionLexicon } from './lexicon';

/** What the other side says next: folded text of its turn, and how long it waited. */
export interface Reply {
  folded: string;
  gap_ms: number;
  backchannel: boolean;
}

const REPLY_MS = 4_000;
const STORY_WORDS = 12;

/** The signs of a clause, and what is left of it without openings and tags. */
export function signsOf(
  clause: Clause,
  core: string,
  body: string,
  accented: boolean,
  reply: Reply | null,
  rules: QuestionLexicon,
): Set<QuestionSign> {
  const signs = new Set<QuestionSign>(['always']);
  const put = (sign: QuestionSign, holds: boolean): void => void (holds && signs.add(sign));
  const words = body.split(' ').length;
  const opening = accented && byOpening(body, rules) !== null;
  put('request', rules.requests.test(core) && !(clause.last && rules.floorTags.test(core)));
  put('question_word', opening);
  put('question_word_last', accented && !opening && clause.last && byEnding(body, rules) !== null);
  put('guarded', rules.guards.test(body));
  put('after_linking_word', rules.embeds.test(clause.before));
  put('goes_on', clause.after > 0 || !clause.last);
  put('goes_on_long', clause.after > 12);
  put('opens_yes_no', rules.polar.test(body));
  put('surely_yes_no', rules.polarSure.test(body));
  put('hint', rules.polarHints.test(body));
  put('addresses_listener', addressesListener(body, rules));
  put('mentions_listener', rules.listener.test(body));
  put('offers_choice', rules.choices.test(body));
  put('ends_in_tag', clause.last && rules.floorTags.test(core));
  put('ends_in_check', clause.last && rules.checkTags.test(core));
  put('up_to_4_words', words <= 4);
  put('up_to_9_words', words > 4 && words <= 9);
  put('over_16_words', words > 16);
  put('speaks_of_self', rules.self.test(body));
  put('takes_leave', rules.leave.test(clause.folded));
  if (!clause.last) return signs;
  const answer = reply && reply.gap_ms <= REPLY_MS ? reply : null;
  put('no_reply', answer === null);
  if (!answer) return signs;
  put('reply_backchannel', answer.backchannel);
  put('reply_yes_no', rules.replies.test(answer.folded));
  put('reply_echo', echoes(body, answer.folded));
  put('reply_story', answer.folded.split(' ').length >= STORY_WORDS);
  return signs;
}

/** Clause without openings, and the same without its final tag. */
export function coreOf(clause: Clause, rules: QuestionLexicon): { core: string; body: string } {
  const core = stripLeaders(clause.folded, rules);
  const tag = clause.last ? (rules.floorTags.find(core) ?? rules.checkTags.find(core)) : null;
  return { core, body: core.slice(0, tag?.[0] ?? core.length).trim() };
}

/** The reply takes up a word of the question at once: "vocês usam CRM" – "usamos". */
function echoes(body: string, reply: string): boolean {
  const stems = body
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length >= 4)
    .map((word) => word.slice(0, 4));
  return reply
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length >= 4)
    .slice(0, 3)
    .some((word) => stems.includes(word.slice(0, 4)));
}
