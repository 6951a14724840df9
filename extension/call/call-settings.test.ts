import { expect, it } from 'vitest';
import type { UpdateMeeting } from '@/lib/contracts/meetings';
import { CallNotes } from './call-notes';
import { CallSettings } from './call-settings';
import { emptyView, ViewStore } from './call-view';
import { CoachFeed } from './coach-feed';
import { CoachVoice } from './coach-voice';
import { defaultBands } from './default-bands';

it('tells the server the language of the first words where the call was announced in another one', () => {
  const told: UpdateMeeting[] = [];
  const line = { ask: async () => null, tell: (say: UpdateMeeting) => void told.push(say) };
  const view = new ViewStore(emptyView('pt-BR', 'pt-BR'));
  const meet = { lang: 'pt-BR' as 'pt-BR' | 'en' };
  const feed: CoachFeed = new CoachFeed(
    () => settings.heardIn({ ...meet, self: 'Marina', participants: [] }),
    '2026-01-01T12:00:00.000Z',
  );
  const voice = new CoachVoice(view, feed, new CallNotes(() => undefined), () => 0);
  const settings = new CallSettings(view, feed, voice, line, 'pt-BR');
  const speak = (t: number) => feed.push({ t, op: 'row', row: 'r1', speaker: 'Marina', text: 'hello' });

  speak(1);
  expect(told).toEqual([]);
  feed.forget();
  meet.lang = 'en';
  speak(2);
  speak(3);
  expect(told).toEqual([{ lang: 'en' }]);
  expect(feed.recording.header?.lang).toBe('en');
  expect(view.read().bands.pace_wpm).toEqual(defaultBands('en').pace_wpm);
});
