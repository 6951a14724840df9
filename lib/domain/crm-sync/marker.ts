export type MarkedEntity = 'call' | 'note' | 'task' | 'lead_note';

const MARKER = /\s*\[performancy:(?:call|note|task|lead_note):[\w-]+\]\s*/;

/** Stands in what we write into a CRM, so that it is known again: as made already, and as nothing new when it is read. */
export function markerOf(entity: MarkedEntity, id: string): string {
  return `[performancy:${entity}:${id}]`;
}

/** Whether a text of the CRM was written by us. */
export function isOurs(text: string | null): boolean {
  return text !== null && MARKER.test(text);
}

/** A text of ours as people wrote it. */
export function withoutMarker(text: string): string {
  return text.replace(MARKER, '');
}
