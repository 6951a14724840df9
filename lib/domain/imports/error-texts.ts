import type { ImportError } from '@/lib/contracts/imports';
import type { Language } from '@/lib/contracts/languages';

/** What is wrong with a row and what to do, for the downloaded table. */
export const ERROR_TEXTS: Readonly<Record<Language, Record<ImportError | 'head' | 'row', string>>> = {
  'pt-BR': {
    head: 'Erro',
    row: 'Linha',
    missing: 'Falta um valor obrigatório: preencha a célula.',
    email_wrong: 'O e-mail não é válido: corrija o endereço.',
    number_wrong: 'O número não é válido: use, por exemplo, 1.234,56.',
    date_wrong: 'A data não é válida: use dd/mm/aaaa.',
    stage_unknown: 'A etapa não existe: use uma etapa do pipeline.',
    currency_unknown: 'A moeda não existe: use, por exemplo, BRL.',
    owner_unknown: 'O responsável não foi encontrado: use o e-mail de uma pessoa da empresa.',
    too_long: 'O texto é longo demais: encurte-o.',
    refused: 'A linha não pôde ser gravada: confira o código e tente de novo.',
  },
  en: {
    head: 'Error',
    row: 'Row',
    missing: 'A required value is missing: fill in the cell.',
    email_wrong: 'The e-mail is not valid: correct the address.',
    number_wrong: 'The number is not valid: use, for example, 1,234.56.',
    date_wrong: 'The date is not valid: use the chosen order or yyyy-mm-dd.',
    stage_unknown: 'There is no such stage: use a stage of the pipeline.',
    currency_unknown: 'There is no such currency: use, for example, USD.',
    owner_unknown: 'The owner was not found: use the e-mail of a person of the company.',
    too_long: 'The text is too long: shorten it.',
    refused: 'The row could not be stored: check its code and try again.',
  },
  es: {
    head: 'Error',
    row: 'Fila',
    missing: 'Falta un valor obligatorio: completa la celda.',
    email_wrong: 'El correo no es válido: corrige la dirección.',
    number_wrong: 'El número no es válido: usa, por ejemplo, 1.234,56.',
    date_wrong: 'La fecha no es válida: usa dd/mm/aaaa.',
    stage_unknown: 'La etapa no existe: usa una etapa del pipeline.',
    currency_unknown: 'La moneda no existe: usa, por ejemplo, MXN.',
    owner_unknown: 'No se encontró al responsable: usa el correo de una persona de la empresa.',
    too_long: 'El texto es demasiado largo: acórtalo.',
    refused: 'La fila no se pudo guardar: revisa el código e inténtalo de nuevo.',
  },
};
