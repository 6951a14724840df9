import { findQuote, type QuotedLines } from '@/lib/ai';
import type { Evidence } from '@/lib/contracts/analysis';
import type { MaskedCall } from './document';

/** Turns what a model quotes into evidence, and counts what is not in the transcript. */
export interface Verifier {
  evidence(said: { line: string; quote: string } | null): Evidence | null;
  dropped(): number;
}

/** Words that stand here and there prove nothing of the turn that they are quoted from. */
const FEWEST_CHARS = 8;

/** A quote (restored) counts when its words stand in the turn; what is kept is a part of the turn, character by character. */
export function verifier({ lines }: MaskedCall): Verifier {
  const turns: QuotedLines = new Map(lines.map(({ number, line }) => [number, line.text]));
  const byNumber = new Map(lines.map(({ number, line }) => [number, line]));
  let dropped = 0;
  const find = ({ line, quote }: { line: string; quote: string }): Evidence | null => {
    const found = findQuote(turns, `L${/\d+/.exec(line)?.[0] ?? ''}`, quote);
    const turn = found && byNumber.get(found.line);
    if (!found || !turn || found.quote.length < Math.min(FEWEST_CHARS, turn.text.length)) return null;
    return { quote: found.quote, turn: turn.id, t: turn.t, speaker: turn.speaker, role: turn.role };
  };
  return {
    evidence(said) {
      const found = said && find(said);
      if (said !== null && found === null) dropped += 1;
      return found;
    },
    dropped: () => dropped,
  };
}
