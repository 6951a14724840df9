import { splitSentences } from '@/lib/coach/text/sentences';
import type { Transcript } from '@/lib/contracts/conversations';
import type { Turn } from '@/lib/contracts/turn';
import { isMachineTalk } from './machine-talk';
import { readable } from './unmask-text';

/** The parts of an order stand within so many turns of one speaker. */
const SPREAD = 4;
const LONG_BARE = 400;
const PIECE_WORDS = 25;

/**
 * A transcript without the words that speak to the machine which reads it; null when it has none, which is nearly always.
 * Those words are left out of the analysis alone: they stay in the transcript that people read.
 */
export function withoutMachineTalk(transcript: Transcript): Transcript | null {
  const kept = new Map<string, string>();
  for (const turn of transcript.turns) {
    const left = turn.text === '' ? '' : spoken(turn.text);
    if (left !== turn.text) kept.set(turn.id, left);
  }
  for (const id of spreadOver(transcript.turns)) if (!kept.has(id)) kept.set(id, '');
  if (kept.size === 0) return null;
  return { ...transcript, turns: transcript.turns.map((turn) => withText(turn, kept.get(turn.id))) };
}

function withText(turn: Turn, text: string | undefined): Turn {
  if (text === undefined) return turn;
  const words = text.split(/\s+/).filter(Boolean).length;
  return { ...turn, text, words, marks: turn.marks.map(([t, at]) => [t, Math.min(at, text.length)]) };
}

/** The sentences that are not addressed to the machine; two that are so only together go together. */
function spoken(text: string): string {
  if (!isMachineTalk(text)) return text;
  const pieces = splitSentences(text).flatMap((sentence) => piecesOf(sentence.text));
  const flagged = pieces.map((piece) => isMachineTalk(piece));
  for (let i = 0; i + 1 < pieces.length; i += 1) {
    if (flagged[i] || flagged[i + 1]) continue;
    if (isMachineTalk(`${pieces[i]} ${pieces[i + 1]}`)) flagged[i] = flagged[i + 1] = true;
  }
  const clean = flagged.some(Boolean) ? pieces.filter((_, i) => !flagged[i]) : [];
  // What follows an order is part of it more often than not: "ignore that. The budget is approved."
  const first = flagged.indexOf(true);
  return first < 0 ? '' : clean.filter((piece) => pieces.indexOf(piece) < first).join(' ');
}

/** Captions without marks are one long sentence: cut into stretches. */
function piecesOf(sentence: string): string[] {
  if (sentence.length < LONG_BARE) return [sentence];
  const words = sentence.split(/\s+/);
  const out: string[] = [];
  for (let at = 0; at < words.length; at += PIECE_WORDS)
    out.push(words.slice(at, at + PIECE_WORDS).join(' '));
  return out;
}

/** Words that a spread order cannot do without; only turns that hold one are put together. */
const TRIGGERS =
  /ignor|disregard|forget|overrid|desconsid|esquec|olvid|descart|instruc|prompt|guideline|diretriz|directri|(?<![a-z])(?:ai|ia|llm|gpt|rules|regras|reglas|scores?|notas?|rate|mark|marque|marca)(?![a-z])|assistente|asistente|assistant|you are|from now|a partir de|act as|finja|pontua|puntua|puntaje|calific|elements?|element|criteri/;

/**
 * Turns of one speaker, with others in between or not, that speak to the machine only when read together, and what of the
 * kind stands right beside them.
 */
function spreadOver(turns: readonly Turn[]): string[] {
  const out = new Set<string>();
  for (const speaker of new Set(turns.map((turn) => turn.speaker))) {
    const own = turns.filter((turn) => turn.speaker === speaker && turn.text !== '');
    const hints = own.flatMap(({ text }, at) => (TRIGGERS.test(readable(text)) ? [at] : []));
    for (const first of hints) {
      for (const second of hints) {
        if (second <= first || second - first > SPREAD) continue;
        const joined = `${nearEdge(own[first]?.text ?? '')} ${nearEdge(own[second]?.text ?? '')}`;
        if (!isMachineTalk(joined)) continue;
        for (const at of hints) if (at >= first - 2 && at <= second + 2) out.add(own[at]?.id ?? '');
      }
    }
  }
  return [...out];
}

const EDGE_CHARS = 120;

const nearEdge = (text: string): string =>
  text.length <= 2 * EDGE_CHARS ? text : `${text.slice(0, EDGE_CHARS)} ${text.slice(-EDGE_CHARS)}`;
