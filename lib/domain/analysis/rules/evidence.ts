import type { Evidence } from '@/lib/contracts/analysis';
import type { CallFacts, SpokenLine } from '../facts';

/** A quote of the rules is cut at a word below this many characters: it has to fit a card. */
const LONGEST_QUOTE = 280;

/** Evidence for words that stand in a line. Words that do not are replaced by the beginning of the line itself. */
export function evidenceIn(line: SpokenLine, quote: string, t: number = line.t): Evidence {
  const text = line.text.includes(quote) && quote.trim() !== '' ? quote : line.text;
  return { quote: cut(text.trim()), turn: line.id, t, speaker: line.speaker, role: line.role };
}

/** Evidence for something that the engine's report says of a turn; null when the turn is not in the transcript. */
export function evidenceOf(
  facts: CallFacts,
  said: { turn: string | null; text: string | null; t: number | null },
): Evidence | null {
  const line = facts.lines.find((one) => one.id === said.turn);
  return line === undefined ? null : evidenceIn(line, said.text ?? '', said.t ?? line.t);
}

/** Verbatim still: a beginning of the text, ending at a word. */
function cut(text: string): string {
  if (text.length <= LONGEST_QUOTE) return text;
  const end = text.lastIndexOf(' ', LONGEST_QUOTE);
  return text.slice(0, end > LONGEST_QUOTE / 2 ? end : LONGEST_QUOTE);
}
