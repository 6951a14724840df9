import type { CallRecording } from './call-recording';

/** A recording as a file to keep: JSON Lines, named by the time at which the call began. Null before the first words. */
export function recordingFile(recording: CallRecording): { name: string; text: string } | null {
  const text = recording.toText();
  if (text === null || recording.header === null) return null;
  const began = recording.header.started_at.slice(0, 16).replace(/[^0-9]/g, '-');
  return { name: `performancy-${began}.jsonl`, text };
}

/** Has the browser save a text as a file; `page` is the document that asks for it. */
export function saveFile(page: Document, { name, text }: { name: string; text: string }): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/jsonl' }));
  const link = page.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser takes up the file within the click; the next moment it is not needed any more.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
