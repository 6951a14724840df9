import { hashOf } from '../hash';
import { ID_CUE, PHONE_CUE, UNIT } from '../lexicon/flags';
import type { Reading } from '../rules/reading';
import { MARK } from '../scan/tokens';

export const NO_CUE = 0;
export const WEAK_CUE = 1;
export const STRONG_CUE = 2;

/** Words after which a number is an identifier even when it is short. */
const STRONG = new Set(
  `cpf cnpj rg cnh crm cro crc oab crea crp coren matricula protocolo agencia ramal placa cep renavam cvv chassi pis pix chamado chamados apolice
  sinistro rfc nit ruc rut cuit cuil nif cif dni curp cedula clabe cbu patente folio expediente placas plates radicado extension ext ssn ein sort account routing vat
  iban plate zip postcode policy claim passport pasaporte passaporte celular cel telefone zap whats whatsapp fone telefono movil cell phone mobile fax`
    .split(/\s+/)
    .map(hashOf),
);
const CUES = ID_CUE | PHONE_CUE;
const FURTHEST = 10;
const CURRENCY = new Set([...'$€£¥'].map((char) => char.charCodeAt(0)));
const PERCENT = 37;

/** How strongly the words before token `i` announce an identifier. */
export function cueBefore({ tokens }: Reading, i: number): number {
  let found = NO_CUE;
  for (let j = i - 1; j >= 0 && i - j <= FURTHEST; j--) {
    if ((tokens.flags(j) & CUES) === 0) continue;
    if (STRONG.has(tokens.hash(j))) return STRONG_CUE;
    if (i - j <= 5) found = WEAK_CUE;
  }
  return found;
}

/** A text that asks for an identifier: the next ones may answer. */
export function asksForNumber({ tokens }: Reading): boolean {
  for (let i = tokens.next(0, CUES); i < tokens.count; i = tokens.next(i + 1, CUES)) {
    if (STRONG.has(tokens.hash(i))) return true;
  }
  return false;
}

export function hasCurrencyBefore({ tokens }: Reading, i: number): boolean {
  return tokens.kind(i - 1) === MARK && CURRENCY.has(tokens.hash(i - 1));
}

/** A unit, a percent sign or a currency right behind: then it is a quantity. */
export function hasUnitAfter({ tokens }: Reading, i: number): boolean {
  const next = i + 1;
  if (tokens.kind(next) === MARK) return tokens.hash(next) === PERCENT || CURRENCY.has(tokens.hash(next));
  if ((tokens.flags(next) & UNIT) !== 0) return true;
  return (
    tokens.length(next) <= 3 && (tokens.flags(next + 1) & UNIT) !== 0 && (tokens.flags(next) & ID_CUE) === 0
  );
}
