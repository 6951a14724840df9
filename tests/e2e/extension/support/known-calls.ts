import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  type AnnotatedCall,
  type CaptionRecording,
  recordingOfCall,
  recordingOfMeeting,
  type TimedMeeting,
} from '@/data/captions';

const DATA = path.resolve(import.meta.dirname, '../../../../data');

/** A call whose truth is known: what Meet would show, and who really spoke for how long. */
export interface KnownCall {
  recording: CaptionRecording;
  self: string;
  others: string[];
  /** The rep's share of all speech, 0..1, from word times or the annotators' turn times. */
  rep_share: number;
}

/** Words of one speaker with a shorter pause between them than this are one stretch of speech. */
const SAME_STRETCH_S = 0.5;

/** The first minutes of a recorded meeting of the AMI corpus with its two named speakers; `rep` plays the local user. */
export async function meetingWithTruth(
  name: string,
  rep: string,
  customer: string,
  minutes: number,
): Promise<KnownCall> {
  const meeting: TimedMeeting = JSON.parse(await readFile(path.join(DATA, 'ami', `${name}.json`), 'utf8'));
  const saidBy = (speaker: string) =>
    (meeting.speakers[speaker] ?? []).filter(([, end]) => end <= minutes * 60);
  const self = 'Marina Duarte';
  const other = 'Otávio Brandão';
  const renamed: TimedMeeting = {
    meeting: meeting.meeting,
    speakers: { [self]: saidBy(rep), [other]: saidBy(customer) },
  };
  const ofRep = talkSeconds(renamed.speakers[self] ?? []);
  const ofOther = talkSeconds(renamed.speakers[other] ?? []);
  return {
    recording: recordingOfMeeting(renamed, { rep: self, self, speakers: [self, other] }),
    self,
    others: [other],
    rep_share: ofRep / (ofRep + ofOther),
  };
}

/** An annotated sales call. */
export async function callWithTruth(id: string): Promise<KnownCall> {
  const call: AnnotatedCall = JSON.parse(await readFile(path.join(DATA, 'calls', `${id}.json`), 'utf8'));
  const recording = recordingOfCall(call);
  const reps = new Set(call.participants.filter(({ role }) => role === 'rep').map((person) => person.id));
  let ofRep = 0;
  let all = 0;
  for (const turn of call.turns) {
    const seconds = turn.end - turn.start;
    all += seconds;
    if (reps.has(turn.speaker)) ofRep += seconds;
  }
  const self = recording.header.self;
  const others = recording.header.participants.map(({ name }) => name).filter((name) => name !== self);
  return { recording, self, others, rep_share: ofRep / all };
}

/** What every row of the call said in the end, in words. */
export function wordsSaid(call: KnownCall): number {
  const texts = new Map<string, string>();
  for (const event of call.recording.events) if (event.op === 'row') texts.set(event.row, event.text);
  return wordsIn([...texts.values()]);
}

/** Words of some texts; marks that stand alone are none. */
export function wordsIn(texts: readonly string[]): number {
  return texts.flatMap((text) => text.split(/\s+/)).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
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
