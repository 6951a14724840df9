import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type AnnotatedCall, recordingOfCall } from '@/data/captions';
import { CoachFeed } from './coach-feed';

const call: AnnotatedCall = JSON.parse(readFileSync('data/calls/pt-07.json', 'utf8'));
const { header, events } = recordingOfCall(call);
const identify = () => ({ lang: header.lang, self: header.self, participants: header.participants });
const settings = { methodology: 'MEDDPICC', triggers: [] };

describe('CoachFeed', () => {
  it('starts with the first words', () => {
    const feed = new CoachFeed(identify, header.started_at);
    feed.push({ t: 0, op: 'reset' });
    expect(feed.coach).toBeNull();
    feed.push({ t: 1, op: 'row', row: 'r1', speaker: header.self, text: 'oi' });
    expect(feed.coach?.turns()).toHaveLength(1);
  });

  it('gives the same turns and revisions whenever the settings arrive', () => {
    const early = new CoachFeed(identify, header.started_at);
    early.configure(settings);
    for (const event of events) early.push(event);
    const late = new CoachFeed(identify, header.started_at);
    events.forEach((event, index) => {
      if (index === 300) late.configure(settings);
      late.push(event);
    });
    expect(late.coach?.report().methodology.name).toBe('MEDDPICC');
    expect(late.coach?.changedTurns(0)).toEqual(early.coach?.changedTurns(0));
    expect(late.coach?.report()).toEqual(early.coach?.report());
  });
});
