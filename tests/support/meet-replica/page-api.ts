import type { CaptionRowEvent } from '@/data/captions';
import type { Captions } from './page/captions';
import type { Meeting } from './page/meeting';
import type { MeetWords } from './page/words';

/** What the replica offers to a test as `window.__meet`. */
export interface MeetReplica {
  meeting: Meeting;
  captions: Captions;
  words: MeetWords;
  /** What the page's own scripts hear of typing: type and key or text of every such event. */
  heard: string[];
  apply: (event: CaptionRowEvent) => void;
  /** Resolves to when each event was shown, in ms of the page's clock. */
  play: (events: CaptionRowEvent[], speed?: number) => Promise<number[]>;
}

declare global {
  interface Window {
    __meet: MeetReplica;
  }
}
