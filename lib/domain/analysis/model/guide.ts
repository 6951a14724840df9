import { type Anonymised, anonymised } from '@/lib/anonymize';
import type { Language } from '@/lib/contracts/languages';
import { exampleEn } from './examples/en';
import { exampleEs } from './examples/es';
import { examplePtBr } from './examples/pt-br';

const EXAMPLES: Record<Language, Anonymised> = { 'pt-BR': examplePtBr, en: exampleEn, es: exampleEs };

/**
 * How to judge, and an example of a good answer, for models with room for it. With the instructions before it, it is long
 * enough for the vendors to cache (from 1,024 tokens, some models from 2,048); it names nobody and holds no figures.
 */
export function analysisGuide(lang: Language): Anonymised {
  return anonymised`How to judge:

- What a person said weighs by who said it. The CUSTOMER's own words prove a need, a consequence, a deadline, a decision; the REP's words never do, even when the customer answers "yes" or "right" to be polite. A question of the REP's proves that it was asked, and no more.
- elements: choose the words that a stranger would believe. Best is a sentence of the customer's with a figure, a day, the role of a person or a consequence; next best is a plain statement in their own words; a nod is nothing. One line may serve one element; do not spread it over several. "why" says what the words prove and what is still open. "ask" is one open question that the rep could read aloud next time: short, about this customer, without jargon.
- sentiment: POSITIVE when the customer moves forward of their own will: asks how to begin, names a day, brings in others, repeats the value in their words. NEGATIVE when they withdraw: refuse a next step, complain, put off without a day, defend what they have today. NEUTRAL when both or neither. Friendliness is not interest, and a critical question is often interest. How the call ends weighs more than how it began.
- key_moments: what a manager would want to hear again. pricing: a price or its conditions. competitor: another supplier by name or kind. next_step: what happens after the call. agenda: what the call is for. demo: something is shown. objection, pain, impact, decision, commitment, risk: as the words say, in the customer's mouth. other: rarely. The title says what happened and not what kind of moment it is.
- objections: a reason not to buy, or not now. A plain question is no objection; a remark about a colleague or another company is none either; the same objection again is the same entry. acknowledged: the rep showed that they heard it before they answered. asked: the rep asked what is behind it. answered: the rep gave an answer to this, not to something near it. confirmed: the customer said afterwards, in their words, that it settles the matter. outcome: handled only with an answer and a confirmation; partly with an answer alone; open otherwise, and when the rep talked past it.
- playbook: a question counts when the REP asked for the same thing, in whatever words, and as a question. A topic that the customer raised unasked does not count, nor does a question that the rep answered for them.
- actions: only what somebody in the call took on or both agreed. "owner" is who does it. A day counts when it was said or follows plainly from the day of the call; otherwise null. Wishes, offers that nobody took up and good ideas of yours are not actions.
- coaching: each point rests on one turn and says what to do in the next call in one sentence with a verb. Praise what changed the call, not politeness. Improve what cost something: an objection that stayed open, a long stretch without the customer, a price before the value was clear, an end without a day. Do not repeat the summary.
- Write for people with little time: short sentences, everyday words, no headings, no lists inside a text, no praise of yourself, nothing about placeholders. Say "the customer" and "the rep" in the language you write in, or use their placeholder.
- A call can be short, broken or about something else. Then the lists stay empty and the summary says in one sentence what it was. An empty list is better than a guess.

An example, of another call and another company. Learn from it how entries look; never take words from it.

${EXAMPLES[lang]}`;
}
