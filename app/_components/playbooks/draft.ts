import type { ObjectionType } from '@/lib/contracts/coach-vocabulary';
import type { Playbook, SavePlaybook } from '@/lib/contracts/playbooks';

/** What a person edits: lists of phrases and questions are texts with one per line. `key` stays while an item moves. */
export interface Draft {
  name: string;
  /** A known methodology, or null for the company's own. */
  methodology: string | null;
  own: { name: string; elements: ElementDraft[] };
  sections: SectionDraft[];
  objections: ObjectionDraft[];
  cards: CardDraft[];
  auto_fill_crm: boolean;
}

interface Item {
  key: string;
}
export interface ElementDraft extends Item {
  label: string;
  sign: string;
  cues: string;
  questions: string;
}
export interface SectionDraft extends Item {
  title: string;
  questions: string;
}
export interface ObjectionDraft extends Item {
  objection: string;
  response: string;
  type: ObjectionType | null;
}
export interface CardDraft extends Item {
  title: string;
  response: string;
  phrases: string;
  type: ObjectionType | null;
}

let made = 0;
/** A key for a new item of a list. */
export function itemKey(): string {
  made += 1;
  return `i${made}`;
}

const linesText = (list: readonly string[]) => list.join('\n');

/** The lines of a text without blank ones, each with its number in the text. */
export function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

export function draftOf({
  name,
  methodology,
  content,
}: Pick<Playbook, 'name' | 'methodology' | 'content'>): Draft {
  const own = content.custom_methodology;
  return {
    name,
    methodology: own === null ? methodology : null,
    own: {
      name: own?.name ?? '',
      elements: (own?.elements ?? []).map(({ label, key, cues, questions }) => ({
        key: itemKey(),
        label,
        sign: key,
        cues: linesText(cues),
        questions: linesText(questions),
      })),
    },
    sections: content.sections.map(({ title, questions }) => ({
      key: itemKey(),
      title,
      questions: linesText(questions),
    })),
    objections: content.objections.map((objection) => ({ key: itemKey(), ...objection })),
    cards: content.battle_cards.map(({ phrases, ...card }) => ({
      key: itemKey(),
      ...card,
      phrases: linesText(phrases),
    })),
    auto_fill_crm: content.automations.auto_fill_crm,
  };
}

/** The draft as the API takes it. */
export function saveOf(draft: Draft): SavePlaybook {
  const { own } = draft;
  return {
    name: draft.name.trim(),
    methodology: draft.methodology ?? {
      name: own.name.trim(),
      elements: own.elements.map(({ label, sign, cues, questions }) => ({
        label: label.trim(),
        ...(sign.trim() !== '' && { key: sign.trim() }),
        cues: lines(cues),
        questions: lines(questions),
      })),
    },
    sections: draft.sections.map(({ title, questions }) => ({
      title: title.trim(),
      questions: lines(questions),
    })),
    objections: draft.objections.map(({ objection, response, type }) => ({ objection, response, type })),
    battle_cards: draft.cards.map(({ title, response, phrases, type }) => ({
      title,
      response,
      type,
      phrases: lines(phrases),
    })),
    automations: { auto_fill_crm: draft.auto_fill_crm },
  };
}

/** The content without the keys of its items, to tell whether anything was changed. */
export function sameDraft(a: Draft, b: Draft): boolean {
  return JSON.stringify(saveOf(a)) === JSON.stringify(saveOf(b));
}
