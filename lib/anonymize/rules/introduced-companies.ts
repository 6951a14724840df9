import type { Language } from '@/lib/contracts/languages';
import { fold } from '../fold';
import { hashOf } from '../hash';
import {
  ALLOWED,
  COMMON,
  GENERIC,
  MONTH,
  NUMERAL,
  ORG_HEAD,
  ORG_TAIL,
  ORG_WORD,
  PARTICLE,
  RARE,
  UNIT,
} from '../lexicon/flags';
import { mayName } from '../lexicon/word-shapes';
import { WORD } from '../scan/tokens';
import { FAMILY } from './name-end';
import type { Reading } from './reading';

const hashes = (words: string): ReadonlySet<number> =>
  new Set(words.split(/\s+/).map((word) => hashOf(fold(word))));
const MOST_WORDS = 4;

/** What stands before the preposition that opens the way for a company: "o pessoal da", "contrato com a", "talking to". */
const CONTEXTS: Record<Language, ReadonlySet<number>> = {
  'pt-BR': hashes(
    `pessoal rapaz moço moça menina menino guri guria cara sujeito vendedor vendedora técnico técnica representante gerente dono dona donos povo turma
    gente atendente consultor consultora colega amigo amiga cliente clientes fornecedor fornecedora diretor diretora comprador compradora contrato proposta
    orçamento cotação oferta boleto fatura aparelho plano aplicativo app software solução concorrente parceiro parceira sou somos falo falando ligo ligando é trabalho
    trabalha trabalhei trabalhava trabalham compro compra compramos comprava comprei parceria negócio acordo fechei fechamos fechado fechou
    falei falamos conversei conversamos conversando migrei migramos troquei trocamos saímos viemos indicação cnpj`,
  ),
  es: hashes(
    `propuesta contrato pedido oferta cotización presupuesto gente chico chica muchacho muchacha señor señora vendedor vendedora técnico representante póliza
    factura equipo sistema hablo llamo habla llama soy somos trabajo trabaja trabajaba trabajé trabajamos compro compramos compra compraba colega amigo amiga cliente
    proveedor proveedora dueño dueña gerente encargado encargada acuerdo negocio fuimos pasamos cambiamos firmamos competidor licenciado licenciada ingeniero`,
  ),
  en: hashes(
    `over deal contract account agreement partnership relationship quote proposal bid guy guys rep reps folks someone somebody email bill invoice
    talking talked talk spoke spoken speaking went going work works worked working switched switching moved moving came buddy friend owner signed signing
    we're stuck partnered competing`,
  ),
};
const ARTICLES = hashes('a o as os el la los las the');
const JOINS = hashes('da do de dos das e del y la las los el and of na no');

/** The end of the company that the preposition at `i` introduces, or -1; `first`: where its name begins. */
export function introducedAt(reading: Reading, i: number): { first: number; last: number } | undefined {
  const { tokens } = reading;
  if (!isContext(reading, i - 1)) return undefined;
  const first = ARTICLES.has(tokens.hash(i + 1)) ? i + 2 : i + 1;
  const last = nameEnd(reading, first);
  return last < first ? undefined : { first, last };
}

/** A word that opens the way, or somebody's name: "kyle with". */
function isContext(reading: Reading, i: number): boolean {
  if (i < 0) return false;
  if (reading.isTaken(i)) return !reading.isCompany(i) && reading.tokens.kind(i) === WORD;
  return CONTEXTS[reading.lang].has(reading.tokens.hash(i));
}

/** As far as words may name: to the next verb, number, or word that is common and names nothing. */
function nameEnd(reading: Reading, first: number): number {
  const { tokens } = reading;
  let last = first - 1;
  let words = 0;
  let isTelling = false;
  let isNamed = false;
  for (let k = first; words < MOST_WORDS && tokens.kind(k) === WORD; k++) {
    const isNaming = tokens.hasTrait(k, ORG_WORD | ORG_HEAD | ORG_TAIL);
    if (words > 0 && JOINS.has(tokens.hash(k)) && mayFollow(reading, k + 1)) continue;
    if (words === 0 && isNumberedName(reading, k)) {
      isTelling = true;
      continue;
    }
    const isNameBehind = reading.isTaken(k) && k > first && tokens.hasTrait(k - 1, PARTICLE);
    const isRare =
      tokens.hasTrait(k, RARE) || reading.isCompany(k) || isNameBehind || FAMILY.has(tokens.hash(k));
    if (reading.isTaken(k) && !isRare) break;
    if (!isRare && !isNaming && !isPlainName(reading, k)) break;
    if (!isRare && (tokens.flags(k) & (COMMON | ORG_WORD)) === COMMON) break;
    words += 1;
    isTelling ||= isRare;
    isNamed ||= isNaming;
    last = k;
  }
  return isTelling || (words > 1 && isNamed) ? last : -1;
}

/** "two" in "two rivers": a numeral before a word that companies like. */
function isNumberedName({ tokens }: Reading, i: number): boolean {
  const isNumeral =
    (tokens.flags(i) & NUMERAL) !== 0 && (tokens.flags(i + 1) & (NUMERAL | UNIT | COMMON)) === 0;
  return isNumeral && tokens.kind(i + 1) === WORD && tokens.hasTrait(i + 1, ORG_WORD | RARE);
}

/** What may stand behind "and" or "of" in a name. */
function mayFollow(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  if (tokens.kind(i) !== WORD) return false;
  if (FAMILY.has(tokens.hash(i)) || (reading.isTaken(i) && tokens.hasTrait(i - 1, PARTICLE))) return true;
  return tokens.hasTrait(i, ORG_WORD | RARE) && (tokens.flags(i) & (PARTICLE | GENERIC | NUMERAL)) === 0;
}

function isPlainName(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  const flags = tokens.flags(i);
  if ((flags & (COMMON | GENERIC | NUMERAL | ALLOWED | MONTH | UNIT | PARTICLE)) !== 0) return false;
  return tokens.length(i) > 2 && mayName(tokens.word(i), reading.lang);
}
