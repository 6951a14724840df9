import { type Change, diffWordsWithSpace } from 'diff';
import type { Playbook } from '@/lib/contracts/playbooks';

export type DiffPart = 'name' | 'methodology' | 'section' | 'objection' | 'card' | 'element' | 'automation';

/** One part of a playbook that differs, with its words in order: those that stayed, came and went. */
export interface PartDiff {
  part: DiffPart;
  title: string;
  kind: 'added' | 'removed' | 'changed';
  words: { at: number; text: string; change: 'same' | 'added' | 'removed' }[];
}

interface Part {
  part: DiffPart;
  title: string;
  text: string;
}

type Compared = Pick<Playbook, 'name' | 'methodology' | 'content'>;

/** What `after` changed, part by part in its order; parts are matched by their titles, renamed ones by their place. */
export function diffPlaybooks(before: Compared, after: Compared): PartDiff[] {
  const old = partsOf(before);
  const used = new Set<Part>();
  const pairs = partsOf(after).map((part) => {
    const match = old.find((one) => !used.has(one) && one.part === part.part && one.title === part.title);
    if (match !== undefined) used.add(match);
    return { part, match };
  });
  const diffs = pairs.flatMap(({ part, match }) => {
    const other = match ?? renamed(part, old, used, pairs);
    if (other !== undefined) used.add(other);
    return compare(other, part);
  });
  return [...diffs, ...old.filter((part) => !used.has(part)).flatMap((part) => compare(part, undefined))];
}

/** A part without namesake stands for an old one of its kind with much of the same text. */
function renamed(
  part: Part,
  old: readonly Part[],
  used: ReadonlySet<Part>,
  pairs: readonly { match: Part | undefined }[],
): Part | undefined {
  return old.find(
    (one) =>
      !used.has(one) &&
      one.part === part.part &&
      !pairs.some(({ match }) => match === one) &&
      (one.text === part.text || one.part === 'name' || one.part === 'methodology'),
  );
}

function compare(before: Part | undefined, after: Part | undefined): PartDiff[] {
  const part = after ?? before;
  if (part === undefined) return [];
  const old = before === undefined ? '' : shown(before);
  const fresh = after === undefined ? '' : shown(after);
  if (old === fresh) return [];
  const kind = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  return [{ part: part.part, title: part.title, kind, words: diffWordsWithSpace(old, fresh).map(wordsOf) }];
}

/** A renamed part shows its new title among the words. */
const shown = ({ part, title, text }: Part) =>
  part === 'name' || part === 'methodology' || part === 'automation' ? text : `${title}\n${text}`;

const wordsOf = ({ value, added, removed }: Change, at: number): PartDiff['words'][number] => ({
  at,
  text: value,
  change: added ? 'added' : removed ? 'removed' : 'same',
});

function partsOf({ name, methodology, content }: Compared): Part[] {
  const { sections, objections, battle_cards, custom_methodology, automations } = content;
  const list = (items: readonly string[]) => items.map((item) => `• ${item}`).join('\n');
  const typed = (type: string | null) => (type === null ? '' : `[${type}] `);
  return [
    { part: 'name', title: '', text: name },
    { part: 'methodology', title: '', text: methodology },
    ...(custom_methodology?.elements ?? []).map(({ label, cues, questions }) => ({
      part: 'element' as const,
      title: label,
      text: `${list(cues)}\n${list(questions)}`,
    })),
    ...sections.map(({ title, questions }) => ({ part: 'section' as const, title, text: list(questions) })),
    ...objections.map(({ objection, response, type }) => ({
      part: 'objection' as const,
      title: objection,
      text: `${typed(type)}${response}`,
    })),
    ...battle_cards.map(({ title, response, phrases, type }) => ({
      part: 'card' as const,
      title,
      text: `${typed(type)}${list(phrases)}\n${response}`,
    })),
    { part: 'automation', title: '', text: String(automations.auto_fill_crm) },
  ];
}
