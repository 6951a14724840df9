import { DEFAULT_KNOBS, type ReplicaKnobs } from '../knobs';
import { Builder } from './element';
import { dress } from './look';
import { Meeting } from './meeting';
import { WORDS } from './words';

type CaptionEvent =
  | { t: number; op: 'row'; row: string; speaker: string; text: string }
  | { t: number; op: 'drop'; row: string }
  | { t: number; op: 'reset' }
  | { t: number; op: 'end' };

const query = Object.fromEntries(new URLSearchParams(location.search));
const knobs: ReplicaKnobs = { ...DEFAULT_KNOBS, ...query };
const words = WORDS[knobs.lang];
const meeting = new Meeting(new Builder(knobs), words);
const stage = document.body.querySelector('div');
if (stage) dress(stage, knobs.theme);
if (knobs.lobby === '1') meeting.lobby();
else meeting.join();

/** Shows one caption event. The local user's own name becomes the label that Meet gives them. */
function apply(event: CaptionEvent): void {
  if (event.op === 'row')
    meeting.captions.row(event.row, event.speaker === knobs.self ? words.self : event.speaker, event.text);
  else if (event.op === 'drop') meeting.captions.drop(event.row);
  else if (event.op === 'reset') meeting.captions.reset();
  else meeting.leave();
}

/**
 * Plays events at their own times, `speed` times as fast, without drift; resolves after the last one to when each was
 * really shown, in ms of the page's clock: a busy machine is late.
 */
async function play(events: CaptionEvent[], speed = 1): Promise<number[]> {
  const shown: number[] = [];
  const began = performance.now() - (events[0]?.t ?? 0) / speed;
  for (const event of events) {
    const wait = began + event.t / speed - performance.now();
    if (wait > 1) await new Promise((resolve) => setTimeout(resolve, wait));
    // Two updates are two for whoever observes the page, also where both are late.
    else await null;
    apply(event);
    shown.push(performance.now());
  }
  return shown;
}

/** As a curious script of the page would listen: at the window, before anything else in the page. */
const heard: string[] = [];
for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste'])
  window.addEventListener(
    type,
    (event) => heard.push(`${type} ${event instanceof KeyboardEvent ? event.key : ''}`),
    true,
  );

Object.assign(window, { __meet: { meeting, captions: meeting.captions, apply, play, words, heard } });
