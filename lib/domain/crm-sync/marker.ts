/** Stands in what we write into a CRM, so that it is known again: as made already, and as nothing new when it is read. */
export function markerOf(entity: 'call' | 'note', id: string): string {
  return `[performancy:${entity}:${id}]`;
}

/** Whether a text of the CRM was written by us. */
export function isOurs(text: string | null): boolean {
  return text !== null && /\[performancy:(call|note):[\w-]+\]/.test(text);
}
