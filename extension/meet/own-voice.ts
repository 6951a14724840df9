import type { CaptionEvent } from '@/lib/contracts/caption-recording';
import type { Language } from '@/lib/contracts/languages';

/** What this file uses of the browser's speech recognition, which TypeScript knows by no common name. */
interface Recognition {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  onresult: ((event: RecognitionResult) => void) | null;
  onerror: ((event: { error: string }) => void) | null;
  onend: (() => void) | null;
  start: () => void;
  abort: () => void;
}

interface RecognitionResult {
  resultIndex: number;
  results: ArrayLike<ArrayLike<{ transcript: string }>>;
}

/** "refused": the browser or the rep does not allow it; "failed": the service behind it does not answer. */
export type VoiceTrouble = 'refused' | 'failed';

export interface OwnVoiceOptions {
  page: Document;
  lang: Language;
  /** The rep's name in the call. */
  speaker: string;
  /** Rows that were numbered before, by another instance in the same call. */
  utterances_before: number;
  /** Session ms. */
  now: () => number;
  emit: (event: CaptionEvent) => void;
  /** Hearing has ended, and not by `stop`. */
  trouble: (trouble: VoiceTrouble) => void;
}

const RETRY_MS = 1_000;
/** Chrome ends a recognition after a silence; so many ends in a row without a word mean that it does not work. */
const MOST_FAILURES = 5;
const LOCALES: Record<Language, string> = { 'pt-BR': 'pt-BR', en: 'en-US', es: 'es-ES' };

/** Whether this browser can turn speech into text at all. */
export function canHearVoice(page: Document): boolean {
  return recognitionOf(page) !== null;
}

/**
 * The rep's own voice, turned into text by the browser's speech recognition, as caption rows. The others are not heard: only
 * what the microphone of this computer picks up is.
 */
export class OwnVoice {
  #recognition: Recognition | null = null;
  #utterance: number;
  #failures = 0;
  #stopped = false;

  constructor(private readonly options: OwnVoiceOptions) {
    this.#utterance = options.utterances_before;
    this.#start();
  }

  /** Rows that have been numbered in the call so far. */
  get utterances(): number {
    return this.#utterance;
  }

  stop(): void {
    this.#stopped = true;
    this.#recognition?.abort();
    this.#recognition = null;
  }

  #start(): void {
    const Recognition = recognitionOf(this.options.page);
    if (this.#stopped || !Recognition) return;
    const recognition = new Recognition();
    const first = this.#utterance;
    recognition.lang = LOCALES[this.options.lang];
    recognition.continuous = true;
    recognition.interimResults = true;
    recognition.onresult = (event) => this.#heard(event, first);
    recognition.onerror = ({ error }) => this.#failed(error);
    recognition.onend = () => this.#ended();
    this.#recognition = recognition;
    recognition.start();
  }

  #heard({ resultIndex, results }: RecognitionResult, first: number): void {
    this.#failures = 0;
    for (let i = resultIndex; i < results.length; i += 1) {
      const text = results[i]?.[0]?.transcript.trim() ?? '';
      this.#utterance = Math.max(this.#utterance, first + i + 1);
      if (text === '') continue;
      const { now, speaker } = this.options;
      this.options.emit({ t: now(), op: 'row', row: `v${first + i + 1}`, speaker, text });
    }
  }

  #failed(error: string): void {
    if (error === 'not-allowed' || error === 'service-not-allowed' || error === 'audio-capture') {
      this.stop();
      this.options.trouble('refused');
    } else if (error !== 'no-speech' && error !== 'aborted') this.#failures += 1;
  }

  #ended(): void {
    if (this.#stopped) return;
    if (this.#failures >= MOST_FAILURES) {
      this.stop();
      this.options.trouble('failed');
      return;
    }
    setTimeout(() => this.#start(), RETRY_MS * this.#failures);
  }
}

function recognitionOf(page: Document): (new () => Recognition) | null {
  const window: object | null = page.defaultView;
  if (!window || !('webkitSpeechRecognition' in window)) return null;
  const found = window.webkitSpeechRecognition;
  return isConstructor(found) ? found : null;
}

function isConstructor(value: unknown): value is new () => Recognition {
  return typeof value === 'function';
}
