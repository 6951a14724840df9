import {
  type CaptionEvent,
  captionEventSchema,
  type RecordingHeader,
  recordingHeaderSchema,
} from '@/lib/contracts/caption-recording';

export type ParsedRecording =
  | { ok: true; header: RecordingHeader; events: CaptionEvent[] }
  /** Number of the first line that is not as it should be, from 1. */
  | { ok: false; line: number };

/** Reads a caption recording in JSON Lines. */
export function parseRecording(text: string): ParsedRecording {
  const [first = '', ...rest] = text.trimEnd().split('\n');
  const header = recordingHeaderSchema.safeParse(asJson(first));
  if (!header.success) return { ok: false, line: 1 };
  const events: CaptionEvent[] = [];
  let last = 0;
  for (const [index, line] of rest.entries()) {
    const event = captionEventSchema.safeParse(asJson(line));
    if (!event.success || event.data.t < last) return { ok: false, line: index + 2 };
    last = event.data.t;
    events.push(event.data);
  }
  return { ok: true, header: header.data, events };
}

function asJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
