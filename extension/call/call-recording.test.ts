import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type AnnotatedCall, recordingOfCall } from '@/data/captions';
import {
  captionEventSchema,
  packedEventSchema,
  recordingHeaderSchema,
} from '@/lib/contracts/caption-recording';
import { CallRecording } from './call-recording';

const call: AnnotatedCall = JSON.parse(readFileSync('data/calls/pt-01.json', 'utf8'));
const { header, events } = recordingOfCall(call);

function recorded(): CallRecording {
  const recording = new CallRecording();
  recording.header = header;
  for (const event of events) recording.push(event);
  return recording;
}

describe('CallRecording', () => {
  it('gives back what happened, from itself and from its packed pieces', () => {
    const recording = recorded();
    expect([...recording.events()]).toEqual(events);
    const pieces = [...recording.since(0, 400), ...recording.since(400, Number.MAX_SAFE_INTEGER)];
    const packed = pieces.map((piece) => packedEventSchema.parse(piece));
    expect([...CallRecording.of(header, packed).events()]).toEqual(events);
  });

  it('of a long monologue takes the room of its words, not of its updates', () => {
    const recording = new CallRecording();
    const words = Array.from({ length: 2_000 }, (_, i) => `palavra${i}`);
    for (let n = 1; n <= words.length; n += 1)
      recording.push({ t: n, op: 'row', row: 'r1', speaker: 'Otávio', text: words.slice(0, n).join(' ') });
    const packed = JSON.stringify(recording.since(0, Number.MAX_SAFE_INTEGER));
    expect(packed.length).toBeLessThan(10 * words.join(' ').length);
  });

  it('is exported as JSON Lines of the common form', () => {
    const [first, ...rest] = (recorded().toText() ?? '').trimEnd().split('\n');
    expect(recordingHeaderSchema.parse(JSON.parse(first ?? ''))).toEqual(header);
    expect(rest.map((line) => captionEventSchema.parse(JSON.parse(line)))).toEqual(events);
    expect(new CallRecording().toText()).toBeNull();
  });

  it('goes on where another script stopped', () => {
    const taken = CallRecording.of(header, recorded().since(0, 100));
    for (const event of events.slice(100)) taken.push(event);
    expect([...taken.events()]).toEqual(events);
  });
});
