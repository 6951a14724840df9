import { readFileSync } from 'node:fs';
import type { Language } from '@/lib/contracts/languages';
import type { GoldCall, Mention } from './gold';

const CALL = /^# call (\S+) (lower|punctuated)$/;
const MENTION = /\[\[([A-Z_]+):(.+?)\]\]/g;

/** The calls of data/mention-lines: utterances with their mentions marked where they stand. */
export function readMentionLines(lang: Language): GoldCall[] {
  const calls: GoldCall[] = [];
  for (const line of readFileSync(`data/mention-lines/${lang}.txt`, 'utf8').split('\n')) {
    const [, id, captions] = CALL.exec(line) ?? [];
    const call = calls.at(-1);
    if (id !== undefined)
      calls.push({
        id,
        lang,
        captions: captions === 'lower' ? 'lower' : 'punctuated',
        lines: [],
        known: [],
        mentions: [],
      });
    else if (call && line !== '') add(call, line);
  }
  return calls;
}

function add(call: GoldCall, marked: string): void {
  const line = call.lines.length;
  let text = '';
  let from = 0;
  for (const { index, 0: whole, 1: type = '', 2: span = '' } of marked.matchAll(MENTION)) {
    text += marked.slice(from, index);
    const mention: Mention = { line, start: text.length, end: text.length + span.length, type };
    call.mentions.push(mention);
    text += span;
    from = index + whole.length;
  }
  call.lines.push(text + marked.slice(from));
}
