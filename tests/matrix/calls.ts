import { readdirSync, readFileSync } from 'node:fs';
import {
  type AnnotatedCall,
  type CaptionRecording,
  recordingOfCall,
  recordingOfMeeting,
  type TimedMeeting,
} from '@/data/captions';

/** A call whose truth is known. */
export interface TrueCall {
  name: string;
  recording: CaptionRecording;
  self: string;
  others: string[];
  /** The local user's share of all speech, 0..1, from word times or the annotators' turn times. */
  self_share: number;
}

const SELF = 'Marina Duarte';
const OTHERS = ['Otávio Brandão', 'Laura Alves', 'Caio Prado'];
/** Meetings last up to 45 minutes; as much of each as a sales call lasts. */
const MEETING_MS = 300_000;
/** Words of one speaker with a shorter pause between them than this are one stretch of speech. */
const SAME_STRETCH_S = 0.5;

/** Every annotated call whole, and every meeting twice: its two most talkative people, and everybody. */
export function allCalls(): TrueCall[] {
  const meetings = namesIn('data/ami').flatMap((name) => [meetingCall(name, 2), meetingCall(name, 4)]);
  const calls = namesIn('data/calls').map(annotatedCall);
  // Taken in turn, so that neighbouring cells play different kinds.
  return calls.flatMap((call, n) => {
    const meeting = meetings[n];
    return meeting ? [call, meeting] : [call];
  });
}

const namesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => `${folder}/${file}`)
    .sort();

function annotatedCall(file: string): TrueCall {
  const call: AnnotatedCall = JSON.parse(readFileSync(file, 'utf8'));
  const recording = recordingOfCall(call);
  const self = recording.header.self;
  const rep = call.participants.find(({ role }) => role === 'rep')?.id;
  let own = 0;
  let all = 0;
  for (const { speaker, start, end } of call.turns) {
    all += end - start;
    if (speaker === rep) own += end - start;
  }
  const others = recording.header.participants.map(({ name }) => name).filter((name) => name !== self);
  return { name: call.id, recording, self, others, self_share: own / all };
}

function meetingCall(file: string, people: number): TrueCall {
  const meeting: TimedMeeting = JSON.parse(readFileSync(file, 'utf8'));
  const heard = Object.values(meeting.speakers)
    .map((words) => words.filter(([, end]) => end * 1_000 <= MEETING_MS))
    .sort((a, b) => talkSeconds(b) - talkSeconds(a))
    .slice(0, people);
  const names = [SELF, ...OTHERS].slice(0, heard.length);
  const speakers = Object.fromEntries(names.map((name, n) => [name, heard[n] ?? []]));
  const talk = heard.map(talkSeconds);
  return {
    name: `${meeting.meeting} (${heard.length})`,
    recording: recordingOfMeeting(
      { meeting: meeting.meeting, speakers },
      { rep: SELF, self: SELF, speakers: names },
    ),
    self: SELF,
    others: names.slice(1),
    self_share: (talk[0] ?? 0) / talk.reduce((sum, seconds) => sum + seconds, 0),
  };
}

function talkSeconds(words: readonly [number, number, string][]): number {
  let total = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (const [start, end] of words) {
    total += start - until <= SAME_STRETCH_S ? Math.max(0, end - until) : end - start;
    until = Math.max(until, end);
  }
  return total;
}

/** What every row said in the end, with its speaker. */
export function rowsSaid(recording: CaptionRecording): { speaker: string; text: string }[] {
  const rows = new Map<string, { speaker: string; text: string }>();
  for (const event of recording.events) {
    if (event.op === 'row') rows.set(event.row, { speaker: event.speaker, text: event.text });
  }
  return [...rows.values()];
}
