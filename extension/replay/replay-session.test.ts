import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type AnnotatedCall, recordingOfCall } from '@/data/captions';
import { createCoach } from '@/lib/coach';
import { ReplaySession } from './replay-session';

const call: AnnotatedCall = JSON.parse(readFileSync('data/calls/pt-01.json', 'utf8'));
const recording = recordingOfCall(call);

it('plays a recording at its speed and ends with the report of the call', () => {
  const session = new ReplaySession(recording, 'pt-BR', 10);
  session.tick(0);
  session.tick(3_000);
  expect(session.now()).toBe(30_000);
  expect(session.view.read()).toMatchObject({ phase: 'call', health: 'capturing', duration_ms: 30_000 });
  session.pause();
  session.tick(9_000);
  expect(session.now()).toBe(30_000);
  session.resume();
  for (let at = 10_000; !session.over; at += 500) session.tick(at);
  const { header, events } = recording;
  const coach = createCoach(header);
  for (const event of events) coach.push(event);
  expect(session.view.read().report).toEqual(coach.report());
});

it('gives the same recording back', () => {
  const session = new ReplaySession(recording, 'pt-BR', 1_000_000);
  session.tick(0);
  session.tick(1_000);
  const lines = (session.exportRecording()?.text ?? '').trimEnd().split('\n');
  expect(lines.slice(1).map((line) => JSON.parse(line))).toEqual(recording.events);
});
