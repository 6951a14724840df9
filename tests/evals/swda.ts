/**
 * npm run eval:swda -- FOLDER: questions found in dialogues of the Switchboard Dialogue Act Corpus (`speaker|utterance|tag` a
 * line), against the rule "has a question mark". The corpus is for evaluation only and is not part of this repository:
 * docs/coach.md says where it is found.
 */
import { readdirSync, readFileSync } from 'node:fs';
import '@/lib/coach/languages/en';
import { spokenTurns } from '@/lib/coach/metrics/spoken';
import { questionsAt } from '@/lib/coach/questions';
import type { Turn } from '@/lib/contracts/turn';

interface Utterance {
  turn: number;
  start: number;
  end: number;
  text: string;
  /** Yes/no, wh, open, declarative, rhetorical, tag and back-channel questions. */
  question: boolean;
  found: boolean;
}

const QUESTION_TAGS = /^(q|\^g|bh)/;
const SURE_FROM = 0.5;
const MS_PER_WORD = 300;

const dialogues = readdirSync(process.argv[2] ?? '.').filter((file) => file.endsWith('.txt'));
const all = dialogues.flatMap((file) => evaluate(readFileSync(`${process.argv[2]}/${file}`, 'utf8')));
const gold = all.filter(({ question }) => question).length;
const line = (name: string, raised: readonly Utterance[]): string => {
  const right = raised.filter(({ question }) => question).length;
  return `${name}: recall ${(right / gold).toFixed(3)}, precision ${(right / raised.length).toFixed(3)}`;
};
console.log(`${dialogues.length} dialogues, ${all.length} utterances, ${gold} questions`);
console.log(
  line(
    'coach',
    all.filter(({ found }) => found),
  ),
);
console.log(
  line(
    'has a question mark',
    all.filter(({ text }) => text.includes('?')),
  ),
);

function evaluate(source: string): Utterance[] {
  const turns: Turn[] = [];
  const utterances: Utterance[] = [];
  for (const row of source.split('\n')) {
    const [speaker, said, tag] = row.split('|');
    if (!speaker || !said || !tag) continue;
    const text = said.trim().charAt(0).toUpperCase() + said.trim().slice(1);
    const turn = turnOf(speaker, turns);
    const start = turn.text === '' ? 0 : turn.text.length + 1;
    turn.text = `${turn.text} ${text}`.trim();
    turn.words = turn.text.split(' ').length;
    turn.end_ms += MS_PER_WORD * text.split(' ').length;
    utterances.push({
      turn: turns.length - 1,
      start,
      end: turn.text.length,
      text,
      question: QUESTION_TAGS.test(tag),
      found: false,
    });
  }
  const people = ['A', 'B'].map((key) => ({
    key,
    name: key,
    role: key === 'A' ? ('rep' as const) : ('customer' as const),
    is_self: key === 'A',
  }));
  const spoken = spokenTurns(turns, people);
  for (const [i, { turn }] of spoken.entries()) {
    for (const { text, confidence, turn: id } of questionsAt(spoken, i, 'en')) {
      if (confidence < SURE_FROM) continue;
      mark(utterances, Number(id.slice(1)) - 1, turn.text.indexOf(text), text.length);
    }
  }
  return utterances;
}

function turnOf(speaker: string, turns: Turn[]): Turn {
  const last = turns.at(-1);
  if (last?.speaker === speaker) return last;
  const start = last?.end_ms ?? 0;
  const turn: Turn = {
    id: `t${turns.length + 1}`,
    rev: 1,
    speaker,
    start_ms: start,
    end_ms: start,
    speech_ms: 0,
    words: 0,
    text: '',
    marks: [],
  };
  turns.push(turn);
  return turn;
}

/** A found sentence stands for one utterance under it: a question if there is one, else the last. */
function mark(utterances: readonly Utterance[], turn: number, from: number, length: number): void {
  const under = utterances.filter(
    (each) => each.turn === turn && Math.min(each.end, from + length) - Math.max(each.start, from) > 3,
  );
  const hit = under.find(({ question, found }) => question && !found) ?? under.at(-1);
  if (hit) hit.found = true;
}
