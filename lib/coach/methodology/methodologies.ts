import type { Language } from '@/lib/contracts/languages';
import type { Topic } from '../rules/topic-rules';
import { MORE_METHODOLOGIES } from './more-methodologies';

type Text = Record<Language, string>;

/**
 * What lifts an element from stated (2) to validated (3): an amount, date or name; an amount or a consequence for the
 * speaker in person; a date with what happens if it is missed; a person by name, an amount or a date. Pain is proved by
 * an amount alone.
 */
export type Proof = 'amount' | 'impact' | 'deadline' | 'person';

/** One element of a methodology: its label, and what to ask when it is the weakest. */
export interface Element {
  key: string;
  topics: readonly Topic[];
  proof: Proof;
  label: Text;
  ask: Text;
  /** A company's own cue phrases and questions, as ` plain words ` ready to be looked for; they stand in for topics. */
  own?: { cues: readonly string[]; questions: readonly string[] };
}

export interface Methodology {
  name: string;
  /** Elements are earned by the rep's questions that drew an answer of 15 s, not by what the customer tells (SPIN). */
  long_answers?: boolean;
  elements: readonly Element[];
}

/** Sources: docs/coach.md, "Methodologies". Order is the order of the method itself. */
export const METHODOLOGIES: readonly Methodology[] = [
  {
    name: 'SPICED',
    elements: [
      {
        key: 'S',
        topics: ['situation'],
        proof: 'amount',
        label: { 'pt-BR': 'Situação', en: 'Situation', es: 'Situación' },
        ask: {
          'pt-BR': 'Como funciona hoje o caminho de um lead até a reunião?',
          en: 'Walk me through how a lead becomes a meeting today.',
          es: '¿Cómo funciona hoy el proceso, de principio a fin?',
        },
      },
      {
        key: 'P',
        topics: ['pain'],
        proof: 'amount',
        label: { 'pt-BR': 'Dor', en: 'Pain', es: 'Dolor' },
        ask: {
          'pt-BR': 'O que mais te atrapalha nisso hoje?',
          en: 'What part of that frustrates you the most?',
          es: '¿Qué es lo que más les complica de eso hoy?',
        },
      },
      {
        key: 'I',
        topics: ['impact'],
        proof: 'impact',
        label: { 'pt-BR': 'Impacto', en: 'Impact', es: 'Impacto' },
        ask: {
          'pt-BR': 'Quanto isso custa por mês, em dinheiro ou em tempo?',
          en: 'What does that cost you a month?',
          es: '¿Cuánto les cuesta eso al mes, en dinero o en tiempo?',
        },
      },
      {
        key: 'CE',
        topics: ['event'],
        proof: 'deadline',
        label: { 'pt-BR': 'Evento crítico', en: 'Critical event', es: 'Evento crítico' },
        ask: {
          'pt-BR': 'Até quando isso precisa estar rodando, e o que acontece se passar da data?',
          en: 'When must this be live, and what happens if it slips?',
          es: '¿Para cuándo tiene que estar funcionando, y qué pasa si se pasa la fecha?',
        },
      },
      {
        key: 'D',
        topics: ['buyer', 'process', 'criteria', 'paper', 'budget'],
        proof: 'person',
        label: { 'pt-BR': 'Decisão', en: 'Decision', es: 'Decisión' },
        ask: {
          'pt-BR': 'Como vocês decidiram a última compra parecida? Quem participou?',
          en: 'How did you decide on the last tool like this, and who was involved?',
          es: '¿Cómo decidieron la última compra parecida? ¿Quién participó?',
        },
      },
    ],
  },
  {
    name: 'MEDDPICC',
    elements: [
      {
        key: 'M',
        topics: ['metrics', 'impact'],
        proof: 'amount',
        label: { 'pt-BR': 'Métricas', en: 'Metrics', es: 'Métricas' },
        ask: {
          'pt-BR': 'Que número prova que isso deu certo?',
          en: 'What number tells you this worked?',
          es: '¿Qué número demuestra que esto funcionó?',
        },
      },
      {
        key: 'E',
        topics: ['buyer'],
        proof: 'person',
        label: { 'pt-BR': 'Comprador econômico', en: 'Economic buyer', es: 'Comprador económico' },
        ask: {
          'pt-BR': 'Quem assina um investimento desse tamanho?',
          en: 'Who signs off on this size of spend?',
          es: '¿Quién firma una inversión de este tamaño?',
        },
      },
      {
        key: 'DC',
        topics: ['criteria'],
        proof: 'amount',
        label: { 'pt-BR': 'Critérios de decisão', en: 'Decision criteria', es: 'Criterios de decisión' },
        ask: {
          'pt-BR': 'Quais são os três critérios que pesam mais?',
          en: 'What three criteria weigh the most?',
          es: '¿Cuáles son los tres criterios que más pesan?',
        },
      },
      {
        key: 'DP',
        topics: ['process'],
        proof: 'person',
        label: { 'pt-BR': 'Processo de decisão', en: 'Decision process', es: 'Proceso de decisión' },
        ask: {
          'pt-BR': 'Quais etapas faltam daqui até a assinatura?',
          en: 'What steps remain between now and signature?',
          es: '¿Qué pasos faltan de aquí a la firma?',
        },
      },
      {
        key: 'PP',
        topics: ['paper'],
        proof: 'person',
        label: { 'pt-BR': 'Processo de contratação', en: 'Paper process', es: 'Proceso de contratación' },
        ask: {
          'pt-BR': 'Como funcionam jurídico, LGPD e compras aí?',
          en: 'How do legal, security and procurement work?',
          es: '¿Cómo funcionan ahí legal, seguridad y compras?',
        },
      },
      {
        key: 'IP',
        topics: ['pain'],
        proof: 'amount',
        label: { 'pt-BR': 'Dor identificada', en: 'Identified pain', es: 'Dolor identificado' },
        ask: {
          'pt-BR': 'O que acontece se nada mudar em seis meses?',
          en: 'What happens if nothing changes in six months?',
          es: '¿Qué pasa si nada cambia en seis meses?',
        },
      },
      {
        key: 'CH',
        topics: ['champion'],
        proof: 'person',
        label: { 'pt-BR': 'Campeão', en: 'Champion', es: 'Campeón' },
        ask: {
          'pt-BR': 'Quem mais aí dentro briga por esse projeto?',
          en: 'Who inside is pushing for this with you?',
          es: '¿Quién más ahí adentro empuja este proyecto?',
        },
      },
      {
        key: 'CO',
        topics: ['competition'],
        proof: 'amount',
        label: { 'pt-BR': 'Concorrência', en: 'Competition', es: 'Competencia' },
        ask: {
          'pt-BR': 'Com o que mais vocês estão comparando, inclusive não fazer nada?',
          en: 'What else are you weighing, including doing nothing?',
          es: '¿Con qué más lo están comparando, incluso con no hacer nada?',
        },
      },
    ],
  },
  {
    name: 'BANT',
    elements: [
      {
        key: 'B',
        topics: ['budget'],
        proof: 'amount',
        label: { 'pt-BR': 'Orçamento', en: 'Budget', es: 'Presupuesto' },
        ask: {
          'pt-BR': 'Isso já tem verba reservada ou vamos precisar construir o caso?',
          en: 'Is there budget set aside or do we need to build the case?',
          es: '¿Ya hay presupuesto apartado o hay que armar el caso?',
        },
      },
      {
        key: 'A',
        topics: ['buyer'],
        proof: 'person',
        label: { 'pt-BR': 'Autoridade', en: 'Authority', es: 'Autoridad' },
        ask: {
          'pt-BR': 'Além de você, quem precisa dizer sim?',
          en: 'Besides you, who has to say yes?',
          es: 'Además de usted, ¿quién tiene que decir que sí?',
        },
      },
      {
        key: 'N',
        topics: ['pain', 'impact'],
        proof: 'impact',
        label: { 'pt-BR': 'Necessidade', en: 'Need', es: 'Necesidad' },
        ask: {
          'pt-BR': 'Por que resolver isso agora?',
          en: 'Why solve this now?',
          es: '¿Por qué resolverlo ahora?',
        },
      },
      {
        key: 'T',
        topics: ['event'],
        proof: 'deadline',
        label: { 'pt-BR': 'Prazo', en: 'Timeline', es: 'Plazo' },
        ask: {
          'pt-BR': 'Quando isso precisa estar funcionando?',
          en: 'When does it have to work?',
          es: '¿Cuándo tiene que estar funcionando?',
        },
      },
    ],
  },
  ...MORE_METHODOLOGIES,
];

/** The methodology of that name, in any case; the first one when there is none. */
export function methodologyNamed(name: string | undefined): Methodology {
  const wanted = (name ?? '').toUpperCase();
  const [first] = METHODOLOGIES;
  const found = METHODOLOGIES.find((each) => each.name.toUpperCase() === wanted) ?? first;
  if (!found) throw new RangeError('no methodology is defined');
  return found;
}
