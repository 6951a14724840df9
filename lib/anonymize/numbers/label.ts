import { fold } from '../fold';
import { addToHash, finishHash, HASH_START, hashOf } from '../hash';
import type { Kind } from '../kinds';
import { CLASS, FOLDED_SHIFT, OTHER, SILENT, traitsOf } from '../scan/characters';
import { isBrazilianPhone, isCard, isCnpj, isCpf } from './check-digits';

const A = 97;
const Z = 122;
const CUE_WORDS: readonly (readonly [Kind, string])[] = [
  ['CPF', 'cpf'],
  ['CNPJ', 'cnpj'],
  ['RG', 'rg identidade cin'],
  ['CEP', 'cep zip postal'],
  ['CARTAO', 'cartao card tarjeta cvv visa master mastercard'],
  ['BOLETO', 'boleto digitavel'],
  ['CONTA', 'agencia conta corrente poupanca cuenta cbu clabe account routing iban sort'],
  ['PIX', 'pix'],
  ['PLACA', 'placa plate patente'],
  [
    'TELEFONE',
    'telefone celular cel whats whatsapp zap fone ramal telefono movil phone cell mobile call text liga ligar ligue chama chame',
  ],
  [
    'DOCUMENTO',
    'matricula protocolo chamado pedido licenca crm cro crc oab crea inscricao rfc nit ruc rut cif nif cuit dni cedula vat ein contrato processo',
  ],
];
/** By the hash of the folded word. */
const CUES = new Map(
  CUE_WORDS.flatMap(([kind, words]) => words.split(' ').map((word): [number, Kind] => [hashOf(word), kind])),
);

/** The kind of a number, by its check digits and the last cue before it. `before`: some text in front of it. */
export function labelOf(value: string, before: string): Kind {
  const characters = fold(value)
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');
  const digits = characters.replace(/\D/g, '');
  if (/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(value)) return 'PIX';
  if (digits.length === 47 || digits.length === 48) return 'BOLETO';
  if (isCnpj(characters)) return 'CNPJ';
  const cue = cueIn(before);
  if (isCpf(digits) && (cue === undefined || cue === 'PIX' || !isBrazilianPhone(digits))) return 'CPF';
  if (cue !== undefined) return cue;
  if (/^\d{5}-\d{3}$/.test(value)) return 'CEP';
  if (isCard(digits) && digits.length > 14) return 'CARTAO';
  if (isBrazilianPhone(digits) || /^[+(]/.test(value)) return 'TELEFONE';
  if (/^[A-Z]{3}\d[A-Z0-9]\d\d$/.test(characters)) return 'PLACA';
  return 'NUMERO';
}

/** The kind that the last cue names. */
function cueIn(before: string): Kind | undefined {
  let found: Kind | undefined;
  let hash = HASH_START;
  for (let i = 0; i <= before.length; i++) {
    const traits = i < before.length ? traitsOf(before.charCodeAt(i)) : OTHER;
    const letter = traits >>> FOLDED_SHIFT;
    if (letter >= A && letter <= Z) hash = addToHash(hash, letter);
    else if ((traits & CLASS) !== SILENT) {
      found = CUES.get(finishHash(hash)) ?? found;
      hash = HASH_START;
    }
  }
  return found;
}
