import { hashesOf } from '../hash';
import type { Reading } from './reading';

const HYPHEN = 45;

/** What stands before a town rather than before a person. */
export const PREPOSITIONS = hashesOf('em in from to en near until sao desde hasta pra para de at');
/** What stands before a first name in Portuguese and Spanish. */
export const ARTICLES = hashesOf('o a do da no na pro pra com la el con');
export const NAMING = hashesOf(
  'chamo chama chamar chamam chamado chamada llamo llama llaman llamado llamada named called',
);
export const OF = hashesOf('de');
export const GREETINGS = hashesOf(
  'oi ola alo obrigado obrigada tchau hi hey hello thanks bye hola gracias adios chao',
);
export const SPEECH = hashesOf(
  'said says told asked thinks wants knows mentioned called disse falou quer acha pediu mandou dijo dice quiere pidio mando llamo',
);
export const BESIDE = hashesOf('with ask asked tell told copy cc con');

/** Whether a hyphen joins the word to another one. */
export function isHyphenated({ tokens }: Reading, i: number): boolean {
  return (
    (tokens.isMark(i - 1, HYPHEN) && tokens.isGlued(i)) ||
    (tokens.isMark(i + 1, HYPHEN) && tokens.isGlued(i + 1))
  );
}
