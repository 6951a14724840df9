import { fold } from '../fold';
import type { Kind } from '../kinds';
import { isBoleto, isBrazilianPhone, isCard, isCnpj, isCpf } from './check-digits';

const CUES: readonly (readonly [Kind, RegExp])[] = [
  ['CPF', /\bcpf\b/g],
  ['CNPJ', /\bcnpj\b/g],
  ['RG', /\b(?:rg|identidade|cin)\b/g],
  ['CEP', /\b(?:cep|zip|postal)\b/g],
  ['CARTAO', /\b(?:cartao|card|tarjeta|cvv|visa|master\w*)\b/g],
  ['BOLETO', /\b(?:boleto|digitavel)\b/g],
  ['CONTA', /\b(?:agencia|conta|corrente|poupanca|cuenta|cbu|clabe|account|routing|iban|sort)\b/g],
  ['PIX', /\bpix\b/g],
  ['PLACA', /\b(?:placa|plate|patente)\b/g],
  [
    'TELEFONE',
    /\b(?:telefone|celular|cel|whats\w*|zap|fone|ramal|telefono|movil|phone|cell|mobile|call|text|liga\w*|chama\w*)\b/g,
  ],
  [
    'DOCUMENTO',
    /\b(?:matricula|protocolo|chamado|pedido|licenca|crm|cro|crc|oab|crea|inscricao|rfc|nit|ruc|rut|cif|nif|cuit|dni|cedula|vat|ein|contrato|processo)\b/g,
  ],
];

/** The kind of a number, by its check digits and the last cue before it. `before`: some text in front of it. */
export function labelOf(value: string, before: string): Kind {
  const characters = fold(value)
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');
  const digits = characters.replace(/\D/g, '');
  if (/^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(value)) return 'PIX';
  if (isBoleto(digits)) return 'BOLETO';
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

function cueIn(before: string): Kind | undefined {
  const plain = fold(before);
  let found: Kind | undefined;
  let last = -1;
  for (const [kind, pattern] of CUES) {
    for (const { index } of plain.matchAll(pattern)) {
      if (index <= last) continue;
      last = index;
      found = kind;
    }
  }
  return found;
}
