import type { Methodology } from './methodologies';

/** SPIN, GPCTBA/C&I and Challenger. Sources: docs/coach.md, "Methodologies". */
export const MORE_METHODOLOGIES: readonly Methodology[] = [
  {
    name: 'SPIN',
    long_answers: true,
    elements: [
      {
        key: 'S',
        topics: ['situation'],
        proof: 'amount',
        label: { 'pt-BR': 'Situação', en: 'Situation', es: 'Situación' },
        ask: {
          'pt-BR': 'Quantas pessoas mexem nesse processo?',
          en: 'How many people touch this process?',
          es: '¿Cuántas personas intervienen en este proceso?',
        },
      },
      {
        key: 'P',
        topics: ['pain'],
        proof: 'amount',
        label: { 'pt-BR': 'Problema', en: 'Problem', es: 'Problema' },
        ask: {
          'pt-BR': 'Onde esse fluxo costuma quebrar?',
          en: 'Where does that flow usually break?',
          es: '¿Dónde suele fallar ese flujo?',
        },
      },
      {
        key: 'I',
        topics: ['impact'],
        proof: 'impact',
        label: { 'pt-BR': 'Implicação', en: 'Implication', es: 'Implicación' },
        ask: {
          'pt-BR': 'Quando isso acontece, o que acontece com a meta do mês?',
          en: "When that happens, what happens to the month's target?",
          es: 'Cuando eso pasa, ¿qué pasa con la meta del mes?',
        },
      },
      {
        key: 'N',
        topics: ['payoff'],
        proof: 'impact',
        label: { 'pt-BR': 'Necessidade de solução', en: 'Need-payoff', es: 'Necesidad de solución' },
        ask: {
          'pt-BR': 'Se isso estivesse resolvido, o que mudaria pra você?',
          en: 'If that were solved, what would it give you?',
          es: 'Si eso estuviera resuelto, ¿qué cambiaría para usted?',
        },
      },
    ],
  },
  {
    name: 'GPCTBA/C&I',
    elements: [
      {
        key: 'G',
        topics: ['goals', 'metrics'],
        proof: 'amount',
        label: { 'pt-BR': 'Metas', en: 'Goals', es: 'Metas' },
        ask: {
          'pt-BR': 'Qual a meta do ano e quanto já andou?',
          en: "What's the goal and how far along are you?",
          es: '¿Cuál es la meta del año y cuánto llevan?',
        },
      },
      {
        key: 'P',
        topics: ['plans'],
        proof: 'amount',
        label: { 'pt-BR': 'Planos', en: 'Plans', es: 'Planes' },
        ask: {
          'pt-BR': 'O que vocês já tentaram pra chegar lá?',
          en: 'What have you tried to get there?',
          es: '¿Qué han intentado para llegar ahí?',
        },
      },
      {
        key: 'C',
        topics: ['pain'],
        proof: 'amount',
        label: { 'pt-BR': 'Desafios', en: 'Challenges', es: 'Desafíos' },
        ask: {
          'pt-BR': 'O que te impede de chegar lá hoje?',
          en: "What's in the way today?",
          es: '¿Qué se los impide hoy?',
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
      {
        key: 'B',
        topics: ['budget'],
        proof: 'amount',
        label: { 'pt-BR': 'Orçamento', en: 'Budget', es: 'Presupuesto' },
        ask: {
          'pt-BR': 'Isso já tem verba reservada?',
          en: 'Is there budget set aside for this?',
          es: '¿Ya hay presupuesto apartado para esto?',
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
        key: 'CO',
        topics: ['impact'],
        proof: 'impact',
        label: { 'pt-BR': 'Consequências', en: 'Consequences', es: 'Consecuencias' },
        ask: {
          'pt-BR': 'Se não bater a meta, quem sente?',
          en: 'If you miss, who feels it?',
          es: 'Si no se cumple, ¿quién lo resiente?',
        },
      },
      {
        key: 'IM',
        topics: ['payoff'],
        proof: 'impact',
        label: { 'pt-BR': 'Implicações', en: 'Implications', es: 'Implicaciones' },
        ask: {
          'pt-BR': 'Se bater a meta, o que vem depois?',
          en: "If you hit it, what's next?",
          es: 'Si se cumple, ¿qué viene después?',
        },
      },
    ],
  },
  {
    name: 'Challenger',
    elements: [
      {
        key: 'TE',
        topics: ['insight'],
        proof: 'amount',
        label: { 'pt-BR': 'Ensinar', en: 'Teach', es: 'Enseñar' },
        ask: {
          'pt-BR':
            'Traga um dado que contrarie o que o cliente acredita e pergunte: você já tinha olhado por esse lado?',
          en: 'Bring a number that contradicts a belief and ask: had you looked at it that way?',
          es: 'Traiga un dato que contradiga una creencia y pregunte: ¿ya lo había visto así?',
        },
      },
      {
        key: 'TA',
        topics: ['tailoring'],
        proof: 'amount',
        label: { 'pt-BR': 'Personalizar', en: 'Tailor', es: 'Personalizar' },
        ask: {
          'pt-BR': 'No caso de vocês, onde isso pesa mais?',
          en: 'In your case, where does this weigh the most?',
          es: 'En su caso, ¿dónde pesa más esto?',
        },
      },
      {
        key: 'TC',
        topics: ['control'],
        proof: 'person',
        label: { 'pt-BR': 'Conduzir', en: 'Take control', es: 'Tomar el control' },
        ask: {
          'pt-BR': 'O que precisa acontecer pra gente decidir até uma data?',
          en: 'What has to happen for us to decide by a date?',
          es: '¿Qué tiene que pasar para decidir en una fecha?',
        },
      },
    ],
  },
];
