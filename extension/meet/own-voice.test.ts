import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CaptionEvent } from '@/lib/contracts/caption-recording';
import { canHearVoice, OwnVoice } from './own-voice';

/** The browser's recognition as far as its protocol goes. */
class Recognition {
  static started: Recognition[] = [];
  lang = '';
  onresult: ((event: unknown) => void) | null = null;
  onerror: ((event: { error: string }) => void) | null = null;
  onend: (() => void) | null = null;
  aborted = false;
  start() {
    Recognition.started.push(this);
  }
  abort() {
    this.aborted = true;
    this.onend?.();
  }
  say(resultIndex: number, ...texts: string[]) {
    this.onresult?.({ resultIndex, results: texts.map((transcript) => [{ transcript }]) });
  }
}

const page = { defaultView: { webkitSpeechRecognition: Recognition } } as unknown as Document;
const silentPage = { defaultView: {} } as unknown as Document;

function listen() {
  const events: CaptionEvent[] = [];
  const trouble = vi.fn();
  const voice = new OwnVoice({
    page,
    lang: 'pt-BR',
    speaker: 'Marina',
    utterances_before: 0,
    now: () => 7,
    emit: (event) => events.push(event),
    trouble,
  });
  return { voice, trouble, said: () => events.map((e) => (e.op === 'row' ? `${e.row} ${e.text}` : e.op)) };
}

const latest = () => Recognition.started.at(-1) ?? new Recognition();

beforeEach(() => {
  Recognition.started = [];
  vi.useFakeTimers();
});

describe('OwnVoice', () => {
  it('tells what it can do', () => {
    expect([canHearVoice(page), canHearVoice(silentPage)]).toEqual([true, false]);
  });

  it('makes rows of what it hears, which grow and stay apart, also after Chrome has started over', () => {
    const { said } = listen();
    expect(latest().lang).toBe('pt-BR');
    latest().say(0, 'bom');
    latest().say(0, 'bom dia');
    latest().say(1, 'bom dia', 'como vai');
    latest().onend?.();
    vi.advanceTimersByTime(0);
    latest().say(0, 'pronto');
    expect(said()).toEqual(['v1 bom', 'v1 bom dia', 'v2 como vai', 'v3 pronto']);
  });

  it('says when it is not allowed, and goes no further', () => {
    const { trouble } = listen();
    latest().onerror?.({ error: 'not-allowed' });
    expect(trouble).toHaveBeenCalledWith('refused');
    vi.advanceTimersByTime(60_000);
    expect(Recognition.started).toHaveLength(1);
  });

  it('tries again after silence for ever, after errors a few times', () => {
    const { trouble } = listen();
    for (let i = 0; i < 20; i += 1) {
      latest().onerror?.({ error: 'no-speech' });
      latest().onend?.();
      vi.advanceTimersByTime(10);
    }
    expect(trouble).not.toHaveBeenCalled();
    for (let i = 0; i < 5; i += 1) {
      latest().onerror?.({ error: 'network' });
      latest().onend?.();
      vi.advanceTimersByTime(10_000);
    }
    expect(trouble).toHaveBeenCalledWith('failed');
  });

  it('is silent once stopped', () => {
    const { voice, said } = listen();
    const heard = latest();
    voice.stop();
    vi.advanceTimersByTime(60_000);
    expect(heard.aborted).toBe(true);
    expect(Recognition.started).toHaveLength(1);
    expect(said()).toEqual([]);
  });
});
