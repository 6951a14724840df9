import type { ConversationAnalysis, Evidence } from '@/lib/contracts/analysis';
import type { Side } from '@/lib/contracts/turn';
import type { CallFacts } from '../facts';
import { evidenceIn, evidenceOf } from './evidence';
import { textsOf } from './texts';
import type { Tip } from './texts/texts';

type Point = ConversationAnalysis['coaching'][number];

const MOST_STRENGTHS = 3;
const MOST_TO_IMPROVE = 4;
/** Shares and lengths: the bands of the rest of the product (docs/coach.md). */
const TALK_TOO_MUCH = 0.6;
const TALK_BALANCED = { from: 0.35, to: 0.55 };
const LONG_MONOLOGUE_MS = 150_000;
const FEW_OPEN_QUESTIONS = 4;
/** Shorter calls give no room for questions. */
const ROOM_FOR_QUESTIONS_MS = 600_000;
const MANY_INTERRUPTIONS = 4;
const GOOD_PLAYBOOK = 60;
const STATED = 2;

/** What went well and what to work on, the weightiest first; each with the line that shows it, where one line can. */
export function coachingOf(
  facts: CallFacts,
  objections: ConversationAnalysis['objections'],
  playbook: ConversationAnalysis['playbook'],
): Point[] {
  const strengths = strengthsOf(facts, objections).slice(0, MOST_STRENGTHS);
  const improve = improvementsOf(facts, objections, playbook).slice(0, MOST_TO_IMPROVE);
  return [...strengths, ...improve];
}

const point = (kind: Point['kind'], tip: Tip, evidence: Evidence | null = null): Point => ({
  kind,
  ...tip,
  evidence,
});

function strengthsOf(facts: CallFacts, objections: ConversationAnalysis['objections']): Point[] {
  const { tip, objection: names } = textsOf(facts.lang);
  const { report } = facts;
  const out: Point[] = [];
  if (report.next_step === 'dated') {
    const step = report.moments.findLast(({ type }) => type === 'next_step');
    out.push(point('strength', tip.dated, step ? evidenceOf(facts, step) : null));
  }
  const handled = objections.find(({ outcome }) => outcome === 'handled');
  if (handled) out.push(point('strength', tip.objection_handled(names[handled.type].name), handled.response));
  const engaging = report.measures?.engaging_questions;
  if (engaging?.value) {
    const question = report.questions.find(
      ({ turn, counted }) => counted && engaging.basis.turns.includes(turn),
    );
    out.push(point('strength', tip.engaging(engaging.value), question ? evidenceOf(facts, question) : null));
  }
  const rep = report.talk_ratio.rep;
  if (rep !== null && rep >= TALK_BALANCED.from && rep <= TALK_BALANCED.to)
    out.push(point('strength', tip.talk_balanced(Math.round(100 * rep)), longestOf(facts, 'customer')));
  const agenda = report.moments.find(({ type }) => type === 'agenda');
  if (agenda) out.push(point('strength', tip.agenda, evidenceOf(facts, agenda)));
  return out;
}

function improvementsOf(
  facts: CallFacts,
  objections: ConversationAnalysis['objections'],
  playbook: ConversationAnalysis['playbook'],
): Point[] {
  const { tip, objection: names } = textsOf(facts.lang);
  const { report } = facts;
  const out: Point[] = [];
  if (report.next_step !== 'dated') {
    const step = report.moments.findLast(({ type }) => type === 'next_step');
    const end = facts.lines.at(-1);
    const shown = step ? evidenceOf(facts, step) : end ? evidenceIn(end, '') : null;
    out.push(point('improve', tip.undated, shown));
  }
  const open = objections.find(({ outcome }) => outcome === 'open');
  if (open) out.push(point('improve', tip.objection(names[open.type].name, open.advice), open.evidence));
  out.push(...aboutTalking(facts));
  const weakest = facts.elements.find(({ key }) => key === report.methodology.weakest);
  const score = weakest && (report.methodology.elements[weakest.key]?.score ?? 0);
  if (!facts.partial && weakest && score !== undefined && score < STATED && weakest.ask !== '')
    out.push(point('improve', tip.weakest(weakest.label, weakest.ask)));
  if (playbook && playbook.sections.length > 0 && playbook.score < GOOD_PLAYBOOK)
    out.push(point('improve', tip.playbook(playbook.score)));
  return out;
}

/** Talking, listening and asking. */
function aboutTalking(facts: CallFacts): Point[] {
  const { tip } = textsOf(facts.lang);
  const { report } = facts;
  const out: Point[] = [];
  const rep = report.talk_ratio.rep;
  if (rep !== null && rep > TALK_TOO_MUCH)
    out.push(point('improve', tip.talk_less(Math.round(100 * rep)), longestOf(facts, 'rep')));
  const monologue = report.longest_monologue;
  if (monologue && monologue.ms > LONG_MONOLOGUE_MS) {
    const minutes = (monologue.ms / 60_000).toLocaleString(facts.lang, { maximumFractionDigits: 1 });
    const evidence = evidenceOf(facts, { turn: monologue.turn, text: null, t: monologue.t });
    out.push(point('improve', tip.monologue(minutes), evidence));
  }
  const asked = report.questions.filter((q) => q.role === 'rep' && q.counted);
  const open = asked.filter((q) => q.class === 'open').length;
  if (open < FEW_OPEN_QUESTIONS && report.duration_ms >= ROOM_FOR_QUESTIONS_MS) {
    const closed = asked.find((q) => q.class !== 'open');
    out.push(point('improve', tip.ask_open(open), closed ? evidenceOf(facts, closed) : null));
  }
  const interruptions = report.measures?.interruptions.rep;
  if (interruptions?.value && interruptions.value >= MANY_INTERRUPTIONS) {
    const cut_in = facts.lines.find(({ id }) => interruptions.basis.turns.includes(id));
    out.push(
      point('improve', tip.interruptions(interruptions.value), cut_in ? evidenceIn(cut_in, '') : null),
    );
  }
  const pace = report.measures?.pace.find(({ role, band }) => role === 'rep' && band === 'too_fast');
  if (pace?.wpm) out.push(point('improve', tip.fast(Math.round(pace.wpm))));
  if (report.measures?.agenda_set.value !== true && report.duration_ms >= ROOM_FOR_QUESTIONS_MS)
    out.push(point('improve', tip.no_agenda));
  return out;
}

/** Where one side spoke longest. */
function longestOf(facts: CallFacts, role: Side): Evidence | null {
  const [longest] = facts.lines
    .filter((line) => line.role === role)
    .toSorted((a, b) => b.text.length - a.text.length);
  return longest === undefined ? null : evidenceIn(longest, '');
}
