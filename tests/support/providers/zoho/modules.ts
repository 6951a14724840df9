/** A field as `settings/fields` describes it. */
export interface FieldRow {
  api_name: string;
  label: string;
  type: string;
  required?: boolean;
  read_only?: boolean;
  custom?: boolean;
  unique?: boolean;
  options?: readonly string[];
  lookup?: string;
}

export const MODULE_NAMES = [
  'Leads',
  'Contacts',
  'Accounts',
  'Deals',
  'Tasks',
  'Calls',
  'Events',
  'Notes',
] as const;
export type ModuleName = (typeof MODULE_NAMES)[number];

export function isModule(name: string): name is ModuleName {
  return MODULE_NAMES.some((known) => known === name);
}

const text = (api_name: string, label: string, more: Partial<FieldRow> = {}): FieldRow => ({
  api_name,
  label,
  type: 'text',
  ...more,
});
const phone = (api_name: string, label: string): FieldRow => ({ api_name, label, type: 'phone' });
const email: FieldRow = { api_name: 'Email', label: 'E-mail', type: 'email' };
const lookup = (api_name: string, label: string, module: string): FieldRow => ({
  api_name,
  label,
  type: 'lookup',
  lookup: module,
});
const SYSTEM: readonly FieldRow[] = [
  { api_name: 'Owner', label: 'Proprietário', type: 'ownerlookup' },
  { api_name: 'Created_Time', label: 'Criado em', type: 'datetime', read_only: true },
  { api_name: 'Modified_Time', label: 'Modificado em', type: 'datetime', read_only: true },
];
const SOURCES = ['-None-', 'Indicação', 'Site', 'Feira', 'Prospecção ativa', 'LinkedIn'];

export const LEAD_STATUSES = ['Novo', 'Em contato', 'Qualificado', 'Desqualificado'];
export const STAGES = [
  'Qualificação',
  'Análise de necessidades',
  'Proposta/Orçamento',
  'Negociação',
  'Fechado Ganho',
  'Fechado Perdido',
];

/** Of leads and contacts: made of their two names. */
export const FULL_NAME = 'Full_Name';

/** Fields of each module, with two that the organisation made itself. */
export const FIELDS: Record<ModuleName, readonly FieldRow[]> = {
  Leads: [
    text('First_Name', 'Nome'),
    text('Last_Name', 'Sobrenome', { required: true }),
    text(FULL_NAME, 'Nome completo', { read_only: true }),
    text('Company', 'Empresa', { required: true }),
    text('Designation', 'Cargo'),
    email,
    phone('Phone', 'Telefone'),
    phone('Mobile', 'Celular'),
    { api_name: 'Lead_Source', label: 'Origem', type: 'picklist', options: SOURCES },
    { api_name: 'Lead_Status', label: 'Status', type: 'picklist', options: LEAD_STATUSES },
    { api_name: 'Annual_Revenue', label: 'Faturamento', type: 'currency' },
    text('Industry', 'Setor'),
    { api_name: 'Rating_Score', label: 'Pontuação', type: 'integer', custom: true },
    text('Segmento', 'Segmento', {
      type: 'picklist',
      options: ['Indústria', 'Varejo', 'Serviços'],
      custom: true,
    }),
    text('Performancy_Id', 'Performancy', { custom: true, unique: true }),
    { api_name: 'Converted__s', label: 'Convertido', type: 'boolean', read_only: true },
    lookup('Converted_Contact', 'Contato convertido', 'Contacts'),
    lookup('Converted_Deal', 'Negócio convertido', 'Deals'),
    ...SYSTEM,
  ],
  Contacts: [
    text('First_Name', 'Nome'),
    text('Last_Name', 'Sobrenome', { required: true }),
    text(FULL_NAME, 'Nome completo', { read_only: true }),
    lookup('Account_Name', 'Conta', 'Accounts'),
    text('Title', 'Cargo'),
    email,
    phone('Phone', 'Telefone'),
    phone('Mobile', 'Celular'),
    text('Performancy_Id', 'Performancy', { custom: true, unique: true }),
    ...SYSTEM,
  ],
  Accounts: [
    text('Account_Name', 'Conta', { required: true }),
    phone('Phone', 'Telefone'),
    text('Website', 'Site', { type: 'website' }),
    ...SYSTEM,
  ],
  Deals: [
    text('Deal_Name', 'Negócio', { required: true }),
    text('Stage', 'Etapa', { type: 'picklist', options: STAGES, required: true }),
    { api_name: 'Amount', label: 'Valor', type: 'currency' },
    text('Currency', 'Moeda', { type: 'picklist', options: ['BRL', 'USD', 'EUR'] }),
    { api_name: 'Probability', label: 'Probabilidade', type: 'integer' },
    { api_name: 'Closing_Date', label: 'Fechamento', type: 'date' },
    lookup('Account_Name', 'Conta', 'Accounts'),
    lookup('Contact_Name', 'Contato', 'Contacts'),
    text('Concorrente', 'Concorrente', { custom: true }),
    text('Performancy_Id', 'Performancy', { custom: true, unique: true }),
    ...SYSTEM,
  ],
  Tasks: [
    text('Subject', 'Assunto', { required: true }),
    text('Status', 'Status', { type: 'picklist', options: ['Não iniciada', 'Em andamento', 'Concluída'] }),
    { api_name: 'Due_Date', label: 'Prazo', type: 'date' },
    { api_name: 'Description', label: 'Descrição', type: 'textarea' },
    lookup('Who_Id', 'Contato', 'Contacts'),
    lookup('What_Id', 'Relacionado a', 'Deals'),
    ...SYSTEM,
  ],
  Calls: [
    text('Subject', 'Assunto', { required: true }),
    text('Call_Type', 'Tipo', {
      type: 'picklist',
      options: ['Inbound', 'Outbound', 'Missed'],
      required: true,
    }),
    { api_name: 'Call_Start_Time', label: 'Início', type: 'datetime', required: true },
    text('Call_Duration', 'Duração'),
    { api_name: 'Description', label: 'Descrição', type: 'textarea' },
    lookup('Who_Id', 'Contato', 'Contacts'),
    lookup('What_Id', 'Relacionado a', 'Deals'),
    ...SYSTEM,
  ],
  Events: [
    text('Event_Title', 'Título', { required: true }),
    { api_name: 'Start_DateTime', label: 'De', type: 'datetime', required: true },
    { api_name: 'End_DateTime', label: 'Até', type: 'datetime', required: true },
    { api_name: 'Description', label: 'Descrição', type: 'textarea' },
    lookup('Who_Id', 'Contato', 'Contacts'),
    lookup('What_Id', 'Relacionado a', 'Deals'),
    ...SYSTEM,
  ],
  Notes: [
    text('Note_Title', 'Título'),
    { api_name: 'Note_Content', label: 'Nota', type: 'textarea', required: true },
    lookup('Parent_Id', 'Registro', '*'),
    ...SYSTEM,
  ],
};
