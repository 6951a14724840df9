import {
  IMPORT_FIELDS,
  type ImportField,
  type ImportKind,
  type ImportSettings,
} from '@/lib/contracts/imports';
import { plainText } from './plain-text';

/** How spreadsheets and CRMs head their columns, without accents and marks, in pt-BR, en and es. */
const HEADS: Readonly<Record<ImportField, readonly string[]>> = {
  name: [
    'nome',
    'name',
    'nombre',
    'nome completo',
    'full name',
    'lead',
    'contato',
    'contact',
    'contacto',
    'nome do lead',
    'lead name',
    'cliente',
  ],
  email: ['email', 'e mail', 'mail', 'correo', 'correo electronico', 'endereco de email'],
  phone: ['telefone', 'phone', 'telefono', 'celular', 'mobile', 'whatsapp', 'fone', 'tel'],
  company_name: [
    'empresa',
    'company',
    'conta',
    'account',
    'organizacao',
    'organization',
    'compania',
    'razao social',
    'nome da empresa',
    'company name',
  ],
  position: ['cargo', 'position', 'title', 'job title', 'funcao', 'puesto'],
  source: ['origem', 'source', 'lead source', 'fonte', 'canal', 'origen'],
  status: ['status', 'situacao', 'lead status', 'estado', 'situacion'],
  lead_score: ['pontuacao', 'score', 'lead score', 'puntuacion', 'nota'],
  owner_email: [
    'responsavel',
    'owner',
    'vendedor',
    'email do responsavel',
    'e mail do responsavel',
    'owner email',
    'proprietario',
    'responsable',
    'dono',
  ],
  external_id: ['id', 'codigo', 'external id', 'id externo', 'record id', 'codigo no crm'],
  title: [
    'titulo',
    'negocio',
    'deal',
    'deal name',
    'nome do negocio',
    'oportunidade',
    'opportunity',
    'title',
    'name',
    'nome',
  ],
  value: ['valor', 'value', 'amount', 'valor total', 'monto', 'receita', 'montante', 'preco'],
  currency: ['moeda', 'currency', 'moneda'],
  stage: ['etapa', 'stage', 'fase', 'estagio', 'status'],
  probability: ['chance', 'probabilidade', 'probability', 'probabilidad'],
  expected_close_on: [
    'previsao de fechamento',
    'fecha em',
    'closing date',
    'close date',
    'data de fechamento',
    'fechamento',
    'cierre',
    'fecha de cierre',
    'previsao',
    'expected close',
  ],
  close_reason: ['motivo', 'reason', 'motivo da perda', 'loss reason', 'motivo de perdida'],
  lead_name: [
    'lead',
    'contato',
    'contact',
    'contact name',
    'nome do lead',
    'nome do contato',
    'cliente',
    'contacto',
  ],
  lead_email: [
    'email',
    'e mail',
    'email do lead',
    'e mail do lead',
    'e mail do contato',
    'email do contato',
    'contact email',
    'correo',
  ],
  lead_phone: ['telefone', 'phone', 'celular', 'telefone do lead', 'telefone do contato', 'telefono'],
  lead_company: ['empresa', 'company', 'conta', 'account', 'account name', 'organizacao'],
};

/** Which column is what, by the names in the head; each column at most once. */
export function guessColumns(kind: ImportKind, head: readonly string[]): ImportSettings['columns'] {
  const plain = head.map(plainText);
  const taken = new Set<number>();
  const columns: ImportSettings['columns'] = {};
  for (const field of IMPORT_FIELDS[kind]) {
    const names = [plainText(field), ...HEADS[field]];
    const at = names
      .map((name) => plain.findIndex((one, index) => one === name && !taken.has(index)))
      .find((index) => index >= 0);
    if (at === undefined) continue;
    columns[field] = at;
    taken.add(at);
  }
  return columns;
}
