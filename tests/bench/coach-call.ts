import { randomBySeed } from '@/data/captions';
import type { CaptionEvent } from '@/lib/contracts/caption-recording';
import { loadCalls } from '@/tests/evals/calls';

const CALL_MS = 2 * 3_600_000;
const SPEAKERS = ['Você', 'Ana', 'Bruno', 'Carla', 'Davi', 'Elisa'];
const WORDS_AN_UPDATE = 2;
const BACKCHANNEL_SHARE = 0.02;

/**
 * A two-hour call of about `updates` caption updates by six people, out of the sentences of the annotated pt-BR calls:
 * rows that grow by two words, back-channels inside them, and one late fix of an earlier row in fifty turns.
 */
export function longCall(updates: number): CaptionEvent[] {
  const random = randomBySeed(5);
  const texts = loadCalls()
    .filter(({ lang }) => lang === 'pt-BR')
    .flatMap(({ turns }) => turns.map(({ text }) => text));
  const step = CALL_MS / updates;
  const events: CaptionEvent[] = [];
  const shown: { row: string; speaker: string; text: string }[] = [];
  for (let n = 0; events.length < updates; n += 1) {
    const speaker = SPEAKERS[Math.floor(random() * SPEAKERS.length)] ?? 'Ana';
    const words = (texts[Math.floor(random() * texts.length)] ?? '').split(' ');
    for (let k = WORDS_AN_UPDATE; ; k += WORDS_AN_UPDATE) {
      const text = words.slice(0, k).join(' ');
      events.push({ t: Math.round(events.length * step), op: 'row', row: `r${n}`, speaker, text });
      if (k >= words.length) break;
      if (random() < BACKCHANNEL_SHARE) {
        const t = Math.round(events.length * step);
        events.push({ t, op: 'row', row: `b${events.length}`, speaker: 'Bruno', text: 'aham' });
      }
    }
    shown.push({ row: `r${n}`, speaker, text: words.join(' ') });
    const old = shown[n - 4];
    if (n % 50 === 49 && old) {
      events.push({ t: Math.round(events.length * step), op: 'row', ...old, text: `${old.text} mesmo` });
    }
  }
  return events.slice(0, updates);
}
