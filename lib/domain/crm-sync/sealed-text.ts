import type { Sealer } from '@/lib/db/sealer';
import type { Conflict, Values } from './merge-values';

/** Where the words of a row are sealed: what the exchange remembers of them is sealed for the same place. */
export interface SealedText {
  field: string;
  seal: (text: string) => string;
  open: (sealed: string) => string;
}

/** The words of a task. */
export function taskText(sealer: Sealer, id: string): SealedText {
  return {
    field: 'text',
    seal: (text) => sealer.seal('tasks', 'text', id, text),
    open: (sealed) => sealer.open('tasks', 'text', id, sealed),
  };
}

/** The description of a conversation that came from the CRM, which is one of its notes. */
export function descriptionText(sealer: Sealer, id: string): SealedText {
  return {
    field: 'description',
    seal: (text) => sealer.seal('conversations', 'notes', id, text),
    open: (sealed) => sealer.open('conversations', 'notes', id, sealed),
  };
}

export function sealValues(values: Values, { field, seal }: SealedText): Values {
  const text = values[field];
  return typeof text === 'string' ? { ...values, [field]: seal(text) } : values;
}

export function openValues(values: Values, { field, open }: SealedText): Values {
  const text = values[field];
  return typeof text === 'string' ? { ...values, [field]: open(text) } : values;
}

/** Both values of a conflict go to the audit log: words only sealed. */
export function sealConflicts(conflicts: readonly Conflict[], words: SealedText): Conflict[] {
  const sealed = (value: Conflict['crm']) => (typeof value === 'string' ? words.seal(value) : value);
  return conflicts.map((conflict) =>
    conflict.field === words.field
      ? { ...conflict, crm: sealed(conflict.crm), performancy: sealed(conflict.performancy) }
      : conflict,
  );
}
