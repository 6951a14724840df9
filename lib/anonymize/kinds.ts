import { fold } from './fold';

/** The types of placeholder: what stands in the brackets before the number. */
export const KINDS = [
  'PESSOA',
  'EMPRESA',
  'EMAIL',
  'TELEFONE',
  'CPF',
  'CNPJ',
  'RG',
  'ENDERECO',
  'CEP',
  'CARTAO',
  'BOLETO',
  'CONTA',
  'PIX',
  'LINK',
  'NASCIMENTO',
  'PLACA',
  'DOCUMENTO',
  'NUMERO',
  'TEXTO',
] as const;

/** `NUMERO` is a number whose type is unknown; `TEXTO` is text of the document that looks like a placeholder itself. */
export type Kind = (typeof KINDS)[number];

const WORDS: Record<Kind, string> = {
  PESSOA: 'pessoa person persona nome name nombre personne',
  EMPRESA: 'empresa company companhia organizacao organization organizacion org compania',
  EMAIL: 'email mail correo',
  TELEFONE: 'telefone telephone telefono phone celular',
  CPF: 'cpf',
  CNPJ: 'cnpj',
  RG: 'rg',
  ENDERECO: 'endereco address direccion',
  CEP: 'cep zip postcode',
  CARTAO: 'cartao card tarjeta cartoe',
  BOLETO: 'boleto',
  CONTA: 'conta account cuenta',
  PIX: 'pix',
  LINK: 'link url enlace',
  NASCIMENTO: 'nascimento birth nacimiento birthdate',
  PLACA: 'placa plate',
  DOCUMENTO: 'documento document',
  NUMERO: 'numero number',
  TEXTO: 'texto text',
};

const SHORTEST = 2;
const KIND_OF = new Map<string, Kind>(
  KINDS.flatMap((kind) => WORDS[kind].split(' ').map((word): [string, Kind] => [word, kind])),
);

/** The kind that a word written by a model means: any case, with or without accents, plural, in pt, en or es. */
export function kindOf(word: string): Kind | undefined {
  if (word.length < SHORTEST) return undefined;
  const plain = fold(word);
  return KIND_OF.get(plain) ?? KIND_OF.get(plain.replace(/s$/, '')) ?? KIND_OF.get(plain.replace(/es$/, ''));
}
