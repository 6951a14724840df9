import type { ConversationAnalysis, Evidence } from '@/lib/contracts/analysis';
import type { CallFacts } from '../facts';
import { evidenceOf } from './evidence';
import { textsOf } from './texts';

type Moment = ConversationAnalysis['key_moments'][number];
type Type = Moment['type'];

const MOST = 24;
/** The same subject within two minutes is one moment. */
const APART_MS = 120_000;
const STATED = 2;

/** Elements of methodologies whose evidence is a moment of its own. */
const ELEMENT_MOMENTS: Readonly<Record<string, Type>> = {
  P: 'pain',
  IP: 'pain',
  I: 'impact',
  M: 'impact',
  CE: 'decision',
  T: 'decision',
  D: 'decision',
  DP: 'decision',
  E: 'decision',
  A: 'decision',
};

/** What is worth finding again, in the order of the call. */
export function keyMomentsOf(facts: CallFacts): Moment[] {
  const texts = textsOf(facts.lang);
  const found: Moment[] = [];
  const add = (type: Type, title: string, evidence: Evidence | null): void => {
    if (evidence === null) return;
    const near = found.some(
      (one) => one.type === type && one.title === title && Math.abs(one.t - evidence.t) < APART_MS,
    );
    if (!near) found.push({ t: evidence.t, turn: evidence.turn, type, title, evidence });
  };
  for (const objection of facts.report.objections.filter(({ role }) => role === 'customer'))
    add(
      'objection',
      `${texts.moment.objection}: ${texts.objection[objection.type].name}`,
      evidenceOf(facts, objection),
    );
  for (const { key, label } of facts.elements) {
    const element = facts.report.methodology.elements[key];
    const type = ELEMENT_MOMENTS[key] ?? 'other';
    if (element && element.score >= STATED)
      add(type, label, evidenceOf(facts, { turn: element.turn, text: element.quote, t: element.t }));
  }
  for (const moment of facts.report.moments)
    add(moment.type, texts.moment[moment.type], evidenceOf(facts, moment));
  return found.slice(0, MOST).sort((a, b) => a.t - b.t);
}
