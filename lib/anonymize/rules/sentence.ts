import { MARK, type Tokens } from '../scan/tokens';

const ENDS = new Set([...'.!?:…¿¡"“”\'«»-—–•*[]()|>'].map((char) => char.charCodeAt(0)));

/** Whether a word stands where any word would have a capital. */
export function startsSentence(tokens: Tokens, i: number): boolean {
  if (i === 0) return true;
  return (
    tokens.kind(i - 1) === MARK &&
    ENDS.has(tokens.hash(i - 1)) &&
    !(tokens.isGlued(i) && tokens.isGlued(i - 1))
  );
}
