import type { AnalysisTexts } from './texts';

const atMinute = (minute: number) => (minute === 0 ? 'nada más empezar' : `a los ${minute} min`);

export const es: AnalysisTexts = {
  and: 'y',
  objection: {
    PRICE: {
      name: 'precio',
      advice: 'Pregunte "¿caro comparado con qué?" y vuelva al costo que contó el propio cliente.',
    },
    BUDGET: {
      name: 'presupuesto',
      advice: 'Averigüe cuándo se abre el presupuesto, quién lo aprueba y cuánto cuesta esperar.',
    },
    TIMING: {
      name: 'momento',
      advice: 'Pregunte qué tiene que pasar antes y acuerde una fecha con motivo, no un "después".',
    },
    AUTHORITY: {
      name: 'decisión',
      advice: 'Ofrezca participar en la charla con quien decide y acuerde qué necesita ver.',
    },
    NEED: {
      name: 'necesidad',
      advice: 'Vuelva al problema: pida el último caso en que apareció y cuánto costó.',
    },
    STATUS_QUO: {
      name: 'forma actual',
      advice: 'Reconozca lo que funciona hoy y pregunte qué pasa si nada cambia en seis meses.',
    },
    COMPETITOR: {
      name: 'competidor',
      advice: 'Pregunte qué resuelve bien y qué deja afuera; hable solo de lo que deja afuera.',
    },
    TRUST: {
      name: 'confianza',
      advice: 'Traiga un caso parecido con un número y ofrezca hablar con un cliente.',
    },
    FEATURE_GAP: {
      name: 'funcionalidad',
      advice: 'Entienda para qué sirve la función en el día a día antes de decir si existe.',
    },
    COMPLEXITY: {
      name: 'complejidad',
      advice: 'Muestre el primer paso con fecha y quién hace qué; reduzca el tamaño del comienzo.',
    },
    SECURITY_LEGAL: {
      name: 'seguridad y legales',
      advice: 'Envíe el material de seguridad y agende la charla con quien responde por eso.',
    },
    STALL: {
      name: 'postergación',
      advice: 'Pregunte qué falta para decidir y acuerde un día para retomarlo.',
    },
  },
  outcome: { handled: 'resuelta', partly: 'respondida sin confirmación', open: 'abierta' },
  moment: {
    pricing: 'Precio',
    competitor: 'Competidor',
    next_step: 'Próximo paso',
    agenda: 'Agenda acordada',
    demo: 'Demostración',
    objection: 'Objeción',
    pain: 'Dolor',
    impact: 'Impacto',
    decision: 'Decisión',
    commitment: 'Compromiso',
    risk: 'Riesgo',
    other: 'Momento',
  },
  sentiment: {
    POSITIVE: 'El cliente mostró interés.',
    NEUTRAL: 'El cliente no mostró ni entusiasmo ni rechazo claros.',
    NEGATIVE: 'El cliente mostró resistencia.',
  },
  sentiment_unknown: 'Se captó muy poco del cliente para decirlo.',
  ladder: [
    'Nadie habló de eso, o solo el vendedor.',
    'El vendedor preguntó o afirmó; el cliente no lo confirmó.',
    'El cliente lo dijo con sus propias palabras.',
    'El cliente lo confirmó con un número, una fecha, un nombre o una consecuencia.',
  ],
  summary: {
    call: (minutes, rep, customers) => `Conversación de ${minutes} min entre ${rep} y ${customers}.`,
    partial: 'Solo se captó la voz del vendedor: no se conoce lo que dijo el cliente.',
    told: (label, quote) => `${label}: “${quote}”.`,
    objections: (list) => `Objeciones: ${list}.`,
    no_objections: 'El cliente no planteó objeciones.',
    pricing: (minute) => `El precio apareció ${atMinute(minute)}.`,
    competitor: (minute) => `Se mencionó a un competidor ${atMinute(minute)}.`,
    next_dated: (quote) =>
      quote === null ? 'El próximo paso quedó con fecha.' : `Próximo paso con fecha: “${quote}”.`,
    next_vague: 'El próximo paso quedó sin fecha.',
    next_none: 'La conversación terminó sin próximo paso.',
    missing: (labels) => `Falta averiguar: ${labels}.`,
  },
  playbook: {
    why: (asked, all) => `Se hicieron ${asked} de ${all} preguntas del playbook en esta conversación.`,
    by_element: (titles) => `Cuentan por lo que contó el cliente, aun con otras preguntas: ${titles}.`,
    no_questions: 'El playbook no tiene preguntas para comparar.',
  },
  action: {
    agreed: (quote) => `Cumplir lo acordado: “${quote}”`,
    promised: (quote) => `Hacer lo prometido: “${quote}”`,
    schedule: 'Proponer al cliente un próximo paso con día y hora',
    answer: (objection) => `Responder la objeción de ${objection} que quedó abierta`,
    ask: (label, question) => `En la próxima conversación, averiguar ${label}: “${question}”`,
    coach: (objection) => `Practicar con el vendedor la respuesta a la objeción de ${objection}`,
  },
  tip: {
    talk_less: (percent) => ({
      title: `Usted habló el ${percent}% del tiempo`,
      advice: 'Después de cada respuesta, haga una pregunta más antes de explicar.',
    }),
    talk_balanced: (percent) => ({
      title: `Buen equilibrio: habló el ${percent}%`,
      advice: 'El cliente tuvo espacio para contar. Siga así.',
    }),
    monologue: (minutes) => ({
      title: `Un tramo de ${minutes} min sin que hable el cliente`,
      advice: 'Pare cada minuto y medio con una pregunta corta: "¿cómo es eso ahí?"',
    }),
    ask_open: (n) => ({
      title: n === 1 ? 'Solo 1 pregunta abierta' : `Solo ${n} preguntas abiertas`,
      advice: 'Empiece con "cómo", "qué" o "cuénteme"; traen la historia.',
    }),
    engaging: (n) => ({
      title:
        n === 1 ? 'Una pregunta que hizo contar al cliente' : `${n} preguntas que hicieron contar al cliente`,
      advice: 'Guarde esta pregunta: logró una respuesta larga.',
    }),
    interruptions: (n) => ({
      title: `${n} interrupciones al cliente`,
      advice: 'Espere un segundo después de su última palabra antes de responder.',
    }),
    agenda: {
      title: 'Agenda acordada al comienzo',
      advice: 'El cliente supo enseguida para qué era la charla.',
    },
    no_agenda: {
      title: 'Faltó acordar la agenda',
      advice: 'En los primeros tres minutos, diga qué quiere entender y cómo termina la charla.',
    },
    dated: {
      title: 'Próximo paso con fecha',
      advice: 'La conversación terminó con un compromiso en el calendario.',
    },
    undated: {
      title: 'Próximo paso sin fecha',
      advice: 'Antes de cortar, ofrezca dos horarios y espere la respuesta.',
    },
    objection: (name, advice) => ({ title: `Objeción de ${name} abierta`, advice }),
    objection_handled: (name) => ({
      title: `Objeción de ${name} bien llevada`,
      advice: 'Escuchó, respondió y el cliente aceptó la respuesta.',
    }),
    weakest: (label, ask) => ({ title: `Poca evidencia de ${label}`, advice: `Pregunte: “${ask}”` }),
    fast: (wpm) => ({
      title: `Ritmo rápido: ${wpm} palabras por minuto`,
      advice: 'Hable más despacio en el precio y en el próximo paso.',
    }),
    playbook: (percent) => ({
      title: `Playbook seguido al ${percent}%`,
      advice: 'Abra las preguntas que faltaron y elija dos para la próxima conversación.',
    }),
  },
};
