import { stem } from './stem';
import { fold } from './words';

/** Words that salespeople and customers use for the same thing, in three languages; a found synonym counts half. */
const GROUPS = [
  'preço caro valor custo custa mensalidade desconto orçamento investimento price pricing expensive cost discount precio costo descuento',
  'orçamento verba budget presupuesto',
  'concorrente concorrência competidor competitor competition competencia',
  'prazo data cronograma deadline timeline plazo',
  'implantação implementação onboarding rollout implementation implantación implementación',
  'integração integrar integration integración api conector connector',
  'segurança lgpd jurídico privacidade security legal privacy gdpr seguridad jurídico privacidad',
  'contrato multa cláusula fidelidade contract clause penalty contrato cláusula',
  'planilha excel spreadsheet sheets planilla hoja',
  'decisão decisor aprovar aprovação diretoria comitê decision approve approval board committee decisión aprobar',
  'problema dor dificuldade dificultar atrapalhar incomodar problem pain struggle frustrating problema dolor dificultad',
  'suporte atendimento support service soporte atención',
  'migração migrar migration migrate migración',
  'treinamento treinar capacitação training train capacitación entrenamiento',
  'renovação renovar reajuste renewal renew renovación renovar',
  'cancelar cancelamento churn cancel cancellation cancelación',
  'proposta cotação proposal quote propuesta cotización',
  'demonstração demo demonstration demostración',
  'equipe time pessoal team staff equipo',
  'meta resultado objetivo goal target result meta objetivo',
];

const BY_STEM: ReadonlyMap<string, ReadonlySet<string>> = mapOf(
  GROUPS.map((group) => new Set(group.split(' ').map((word) => stem(fold(word))))),
);

function mapOf(groups: readonly ReadonlySet<string>[]): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>();
  for (const group of groups)
    for (const one of group) all.set(one, new Set([...(all.get(one) ?? []), ...group]));
  return all;
}

/** Stems that mean about the same, without the stem itself. */
export function synonymsOf(stemmed: string): string[] {
  return [...(BY_STEM.get(stemmed) ?? [])].filter((one) => one !== stemmed);
}
