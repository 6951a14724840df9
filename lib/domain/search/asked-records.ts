import { KNOWN_REASONS, type PipelineSettings } from '@/lib/contracts/pipeline';
import { nameWords } from './words';

/** What a question asks for among leads and deals, beyond their names. */
export interface AskedRecords {
  leads: boolean;
  deals: boolean;
  /** Keys of stages that it names. */
  stages: string[];
  states: DealState[];
  reasons: string[];
  statuses: string[];
  sources: string[];
}
export type DealState = 'open' | 'won' | 'lost' | 'stuck';

const list = (text: string) => text.split(' ');

/** How people say it, folded: pt-BR, en, es. */
const LEADS = list('lead leads prospect prospects prospecto prospectos');
const DEALS = list(
  'negocio negocios oportunidade oportunidades oportunidad deal deals opportunity opportunities pipeline funil embudo',
);
const STATES: Record<DealState, string[]> = {
  open: list('aberto abertos andamento open abierto abiertos'),
  won: list('ganho ganhos ganhou ganhamos fechamos won ganado ganados ganamos cerramos'),
  lost: list('perdido perdidos perdeu perdemos perderam lost lose perdimos perdio'),
  stuck: list(
    'parado parados travado travados emperrado stuck stalled estancado estancados detenido detenidos',
  ),
};
const STAGES: Record<string, string[]> = {
  prospecting: list('prospeccao prospecting prospeccion'),
  qualification: list('qualificacao qualification calificacion'),
  proposal: list('proposta propostas proposal proposals propuesta propuestas'),
  negotiation: list('negociacao negotiation negociacion'),
};
const REASONS: Partial<Record<(typeof KNOWN_REASONS)[number], string[]>> = {
  price: list('preco precos caro price prices expensive precio precios'),
  budget: list('orcamento verba budget presupuesto'),
  timing: list('momento prazo timing plazo'),
  competitor: list(
    'concorrente concorrentes concorrencia competitor competitors competidor competidores competencia',
  ),
  feature_gap: list('recurso recursos funcionalidade funcionalidades feature features funcionalidad'),
  no_answer: list('sumiu sumiram resposta silence answer respuesta'),
};
const STATUSES: Record<string, string[]> = {
  new: list('novo novos new nuevo nuevos'),
  working: list('contato working contacto'),
  customer: list('cliente clientes customer customers'),
  lost: STATES.lost,
};
const SOURCES: Record<string, string[]> = {
  inbound: ['inbound'],
  outbound: ['outbound'],
  referral: list('indicacao indicacoes indicado indicados referral referrals referido referidos'),
  event: list('evento eventos event events feira feria'),
};

/** Reads off a question which leads and deals it is about: by kind, stage, state, reason, status and source. */
export function askedRecords(question: string, pipeline: PipelineSettings): AskedRecords {
  const said = new Set(nameWords(question));
  const has = (words: readonly string[] = []) => words.some((word) => said.has(word));
  const named = <K extends string>(table: Partial<Record<K, string[]>>, keys: readonly K[]) =>
    keys.filter((key) => has(table[key]));
  const stages = pipeline.stages.filter(({ key, name }) =>
    name === null ? has(STAGES[key]) : nameWords(name).every((word) => said.has(word)),
  );
  return {
    leads: has(LEADS),
    deals: has(DEALS),
    stages: stages.map(({ key }) => key),
    states: named(STATES, ['open', 'won', 'lost', 'stuck']),
    reasons: named(REASONS, KNOWN_REASONS),
    statuses: Object.keys(STATUSES).filter((key) => has(STATUSES[key])),
    sources: Object.keys(SOURCES).filter((key) => has(SOURCES[key])),
  };
}
