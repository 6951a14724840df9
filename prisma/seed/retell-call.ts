import type { AnnotatedCall, AnnotatedTurn } from '@/data/captions';
import { randomBySeed } from '@/data/captions';
import type { Template } from './templates';

export interface Telling {
  seed: number;
  /** Participant id -> who plays the part now. */
  people: Readonly<Record<string, { name: string; gender: 'f' | 'm' }>>;
  company: string;
  /** See Week in cast.ts. */
  questions: number;
  heard: number;
}

/**
 * An annotated call told again: other people and another customer, some question exchanges left out, answers cut short, each
 * speaker a little faster or slower. Turns keep their order; times move up where something was left out.
 */
export function retellCall(call: AnnotatedCall, template: Template, telling: Telling): AnnotatedCall {
  const random = randomBySeed(telling.seed);
  const side = new Map(call.participants.map((person) => [person.id, person.role]));
  const pace = new Map(call.participants.map((person) => [person.id, 0.9 + random() * 0.2]));
  const turns: AnnotatedTurn[] = [];
  let removed = 0;
  let skip = -1;
  for (const [index, turn] of call.turns.entries()) {
    const asks = turn.questions.some((q) => q.class === 'open' || q.class === 'specific');
    const rep = side.get(turn.speaker) === 'rep';
    if (rep && asks && index > 3 && random() > telling.questions) skip = index + 1;
    const dropped = skip === index + 1 || (skip === index && !rep);
    if (dropped) {
      removed += turn.end - turn.start;
      continue;
    }
    const renamed = rename(turn, call, template, telling);
    const spoken = rep ? thankAs(telling.people[turn.speaker]?.gender, renamed) : renamed;
    const text = rep ? spoken : firstWords(spoken, telling.heard);
    const kept = text.length / Math.max(1, spoken.length);
    const length = (turn.end - turn.start) * kept * (pace.get(turn.speaker) ?? 1);
    const start = Math.max(turn.start - removed, 0);
    turns.push({ ...turn, start, end: start + length, text });
    removed += turn.end - turn.start - length;
  }
  const participants = call.participants.map((person) => ({
    ...person,
    name: telling.people[person.id]?.name ?? person.name,
  }));
  return { ...call, participants, turns };
}

/** Thanks take the speaker's gender in Portuguese. */
function thankAs(gender: 'f' | 'm' | undefined, text: string): string {
  return text.replace(/\b(obrigad)[oa]\b/gi, (_, stem: string) => `${stem}${gender === 'f' ? 'a' : 'o'}`);
}

/** Whole sentences up to about `limit` words; at least one. */
function firstWords(text: string, limit: number): string {
  const sentences = text.match(/[^.?!]+[.?!]*\s*/g) ?? [text];
  let words = 0;
  const kept: string[] = [];
  for (const sentence of sentences) {
    const more = sentence.trim().split(/\s+/).length;
    if (kept.length > 0 && words + more > limit) break;
    kept.push(sentence);
    words += more;
  }
  return kept.join('').trim();
}

function rename(turn: AnnotatedTurn, call: AnnotatedCall, template: Template, telling: Telling): string {
  let text = '';
  let rest = turn.text;
  for (const { span, type } of turn.pii) {
    const at = rest.indexOf(span);
    if (at < 0) continue;
    const before = rest.slice(0, at);
    const name = replacement(span, type, call, template, telling);
    text += name === null ? before + span : withArticle(before, name.gender) + matchCase(name.text, span);
    rest = rest.slice(at + span.length);
  }
  return text + rest;
}

interface Name {
  text: string;
  gender: 'f' | 'm' | null;
}

function replacement(
  span: string,
  type: string,
  call: AnnotatedCall,
  template: Template,
  { people, company }: Telling,
): Name | null {
  const said = span.toLowerCase();
  if (type === 'ORG') {
    const own = template.company_spoken.some((form) => form.toLowerCase() === said);
    return own ? { text: company, gender: null } : null;
  }
  for (const original of call.participants) {
    const person = people[original.id];
    const part = template.cast[original.id];
    if (person === undefined || part === undefined) continue;
    const [first = person.name] = person.name.split(' ');
    const mailbox = original.name.split(' ').some((part) => said.includes(plain(part)));
    if (type === 'EMAIL' && mailbox) return { text: mailOf(person.name, company, said), gender: null };
    if (type !== 'PERSON') continue;
    if (original.name.toLowerCase() === said) return { text: person.name, gender: person.gender };
    if (part.spoken.some((form) => form.toLowerCase() === said))
      return { text: first, gender: person.gender };
  }
  return null;
}

/** Without accents and capitals. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function mailOf(name: string, company: string, said: string): string {
  const [first = '', last = ''] = plain(name).split(' ');
  const host = plain(company).replace(/[^a-z]/g, '');
  if (said.includes('@')) return `${first}.${last}@${host}.example`;
  return said.includes('arroba')
    ? `${first} arroba ${plain(company)} ponto com`
    : `${first} at ${plain(company)} dot com`;
}

/** Portuguese and Spanish name people with an article: it follows the new name. */
function withArticle(before: string, gender: Name['gender']): string {
  if (gender === null) return before;
  const found = /(^|[\s,;])(o|a|do|da|no|na|ao|à|pelo|pela|pro|pra) $/i.exec(before);
  if (found === null) return before;
  const [whole, lead = '', article = ''] = found;
  const other: Record<string, string> =
    gender === 'f'
      ? { o: 'a', do: 'da', no: 'na', ao: 'à', pelo: 'pela', pro: 'pra' }
      : { a: 'o', da: 'do', na: 'no', à: 'ao', pela: 'pelo', pra: 'pro' };
  const now = other[article.toLowerCase()];
  return now === undefined
    ? before
    : `${before.slice(0, before.length - whole.length) + lead + matchCase(now, article, true)} `;
}

function matchCase(text: string, like: string, word = false): string {
  if (like === like.toLowerCase()) return text.toLowerCase();
  return word ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
