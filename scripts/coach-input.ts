import { z } from 'zod';
import { recordingOfCall } from '@/data/captions';
import {
  type CaptionEvent,
  captionEventSchema,
  type RecordingHeader,
  recordingHeaderSchema,
} from '@/lib/contracts/caption-recording';
import { languageSchema } from '@/lib/contracts/languages';
import { SIDES } from '@/lib/contracts/turn';

/** Something wrong with what the user gave: one line that says where. */
export class InputError extends Error {}

/** The parts of an annotated call that its captions are made from. */
const callSchema = z.object({
  id: z.string(),
  lang: languageSchema,
  participants: z.array(z.object({ id: z.string(), role: z.enum(SIDES), name: z.string().min(1) })).min(1),
  turns: z.array(
    z.object({
      i: z.number(),
      speaker: z.string(),
      start: z.number().nonnegative(),
      end: z.number().nonnegative(),
      text: z.string(),
    }),
  ),
});

/** A recording in JSON Lines, or an annotated call turned into one. Throws InputError with the line number. */
export function readRecording(text: string): { header: RecordingHeader; events: CaptionEvent[] } {
  const content = text.replace(/^\uFEFF/, '');
  if (content.trim() === '') throw new InputError('line 1: the input is empty');
  return annotatedCall(content) ?? jsonLines(content);
}

/** Null when the input is not one JSON object with turns. */
function annotatedCall(content: string): { header: RecordingHeader; events: CaptionEvent[] } | null {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || !('turns' in value)) return null;
  const call = callSchema.safeParse(value);
  if (!call.success) throw new InputError(`line 1: not an annotated call: ${issueOf(call.error)}`);
  return recordingOfCall(call.data);
}

function jsonLines(content: string): { header: RecordingHeader; events: CaptionEvent[] } {
  const lines = content.split('\n');
  let header: RecordingHeader | null = null;
  const events: CaptionEvent[] = [];
  let last = 0;
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const value = parseLine(line, i + 1);
    if (!header) {
      header = checked(recordingHeaderSchema, value, i + 1, 'header');
      continue;
    }
    const event = checked(captionEventSchema, value, i + 1, 'event');
    if (event.t < last) throw new InputError(`line ${i + 1}: t goes back from ${last} to ${event.t}`);
    last = event.t;
    events.push(event);
  }
  if (!header) throw new InputError('line 1: no header');
  return { header, events };
}

function parseLine(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new InputError(`line ${number}: not JSON`);
  }
}

function checked<T>(schema: z.ZodType<T>, value: unknown, number: number, what: string): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new InputError(`line ${number}: bad ${what}: ${issueOf(parsed.error)}`);
}

function issueOf(error: z.ZodError): string {
  const [issue] = error.issues;
  if (!issue) return 'does not fit the format';
  const path = issue.path.join('.');
  return path === '' ? issue.message : `${path}: ${issue.message}`;
}
