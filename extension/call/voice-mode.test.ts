import { describe, expect, it } from 'vitest';
import type { CaptionEvent } from '@/lib/contracts/caption-recording';
import { emptyView, ViewStore } from './call-view';
import { PAUSE_TAIL_MS, PauseFilter } from './pause-filter';
import { VoiceMode } from './voice-mode';

/** The browser's recognition as far as its protocol goes. */
class Recognition {
  static latest: Recognition | null = null;
  onresult: ((event: unknown) => void) | null = null;
  start() {
    Recognition.latest = this;
  }
  abort() {
    this.onresult = null;
  }
  say(transcript: string) {
    this.onresult?.({ resultIndex: 0, results: [[{ transcript }]] });
  }
}

const page = { defaultView: { webkitSpeechRecognition: Recognition } } as unknown as Document;

describe('VoiceMode', () => {
  it('hears all of what is said after a pause, however like the words before', () => {
    const clock = { now: 0 };
    const filter = new PauseFilter();
    const heard: CaptionEvent[] = [];
    const voice = new VoiceMode({
      page,
      view: new ViewStore(emptyView('pt-BR', 'pt-BR')),
      now: () => clock.now,
      speaker: () => 'Marina',
      lang: () => 'pt-BR',
      emit: (event) => {
        const passed = filter.take(event);
        if (passed) heard.push(passed);
      },
      began: () => undefined,
    });
    voice.begin();
    Recognition.latest?.say('vamos ver o preço');
    clock.now = 10_000;
    filter.pause(clock.now);
    voice.pause(true);
    clock.now = 20_000;
    filter.resume(clock.now);
    voice.pause(false);
    clock.now += PAUSE_TAIL_MS + 1_000;
    Recognition.latest?.say('vamos fechar');
    expect(heard).toMatchObject([
      { row: 'v1', text: 'vamos ver o preço' },
      { row: 'v2', text: 'vamos fechar' },
    ]);
  });
});
