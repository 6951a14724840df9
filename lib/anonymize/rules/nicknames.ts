import { hashesOf, hashOf } from '../hash';
import { COMMON, FIRST, INTRO, NUMERAL, PLACE, RARE, WORD_TOO } from '../lexicon/flags';
import { NAMING } from './neighbours';
import type { Reading } from './reading';

/** "known as", "go by", "chamado de". */
const LINKS = hashesOf('de como por by as is es e me just only');
const CALLED = hashesOf(
  'apelido apelidado apelidada conhecido conhecida dizem dicen decimos decirme apodo apodado conocido conocida goes go known nickname nicknamed',
);
/** What a text begins with before it calls somebody. */
const OPENERS = hashesOf(
  'sim nao ah oh e entao olha ta certo claro valeu opa ih ue poxa puxa mas si no bueno mira oye che dale pues ay ya vale listo yeah yes well so look listen okay ok right hey sure',
);
/** Before a thing, not before somebody's name. */
const DETERMINERS = hashesOf(
  'el la los las lo un una unos unas o a os as um uma uns umas the an de del da do das dos em en in no na nos nas my your our his her their mi mis su sus tu tus seu sua seus suas meu minha nosso nossa nuestro nuestra este esta esse essa ese esa aquel aquele aquela cada any some every each this that these those todo toda mucho mucha muito muita mais mas more sin sem very muy pra para to will would can not nao e y and or ou',
);

/** Whether a word that no list has for sure names somebody by what stands before it; for texts without capitals. */
export function isNickname(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  const flags = tokens.flags(i);
  if ((flags & (COMMON | NUMERAL | PLACE)) !== 0 || !reading.tokens.hasTrait(i, RARE)) return false;
  if (isSaidToBe(reading, i)) return true;
  if (i === 1 && (OPENERS.has(tokens.hash(0)) || (tokens.flags(0) & INTRO) !== 0)) return true;
  return (flags & (FIRST | WORD_TOO)) === (FIRST | WORD_TOO) && !isThing(reading, i);
}

/** Whether an article or another word that belongs to a thing stands before the token. */
export const isThing = ({ tokens }: Reading, i: number): boolean =>
  DETERMINERS.has(tokens.hash(i - 1)) || (tokens.flags(i - 1) & NUMERAL) !== 0;

/** "pode me chamar de help", "they call me dub", "goes by rusty". */
export function isSaidToBe({ tokens }: Reading, i: number): boolean {
  const before = tokens.hash(i - 1);
  if (NAMING.has(before) || CALLED.has(before)) return true;
  if (!LINKS.has(before)) return false;
  return NAMING.has(tokens.hash(i - 2)) || CALLED.has(tokens.hash(i - 2)) || tokens.hash(i - 2) === CALL;
}

const CALL = hashOf('call');
