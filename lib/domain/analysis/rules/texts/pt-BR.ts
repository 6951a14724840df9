import type { AnalysisTexts } from './texts';

const atMinute = (minute: number) => (minute === 0 ? 'logo no começo' : `aos ${minute} min`);

export const ptBR: AnalysisTexts = {
  and: 'e',
  objection: {
    PRICE: {
      name: 'preço',
      advice: 'Pergunte "caro comparado com o quê?" e volte ao custo que o próprio cliente contou.',
    },
    BUDGET: {
      name: 'orçamento',
      advice: 'Descubra quando o orçamento abre, quem aprova e quanto custa esperar até lá.',
    },
    TIMING: {
      name: 'momento',
      advice: 'Pergunte o que precisa acontecer antes e combine uma data com motivo, não um "depois".',
    },
    AUTHORITY: {
      name: 'decisão',
      advice: 'Ofereça participar da conversa com quem decide e combine o que essa pessoa precisa ver.',
    },
    NEED: {
      name: 'necessidade',
      advice: 'Volte ao problema: peça o último caso em que ele apareceu e o que custou.',
    },
    STATUS_QUO: {
      name: 'jeito atual',
      advice: 'Reconheça o que funciona hoje e pergunte o que acontece se nada mudar em seis meses.',
    },
    COMPETITOR: {
      name: 'concorrente',
      advice: 'Pergunte o que ele resolve bem e o que fica de fora; fale só do que fica de fora.',
    },
    TRUST: {
      name: 'confiança',
      advice: 'Traga um caso parecido com número e ofereça a conversa com um cliente.',
    },
    FEATURE_GAP: {
      name: 'funcionalidade',
      advice: 'Entenda para que a função serve no dia a dia antes de dizer se tem ou não.',
    },
    COMPLEXITY: {
      name: 'complexidade',
      advice: 'Mostre o primeiro passo com prazo e quem faz o quê; reduza o tamanho do começo.',
    },
    SECURITY_LEGAL: {
      name: 'segurança e LGPD',
      advice: 'Envie o material de segurança e marque a conversa com quem responde por isso.',
    },
    STALL: {
      name: 'adiamento',
      advice: 'Pergunte o que falta para decidir e combine um dia para retomar.',
    },
  },
  outcome: { handled: 'tratada', partly: 'respondida sem confirmação', open: 'em aberto' },
  moment: {
    pricing: 'Preço',
    competitor: 'Concorrente',
    next_step: 'Próximo passo',
    agenda: 'Pauta combinada',
    demo: 'Demonstração',
    objection: 'Objeção',
    pain: 'Dor',
    impact: 'Impacto',
    decision: 'Decisão',
    commitment: 'Compromisso',
    risk: 'Risco',
    other: 'Momento',
  },
  sentiment: {
    POSITIVE: 'O cliente mostrou interesse.',
    NEUTRAL: 'O cliente não mostrou nem entusiasmo nem rejeição claros.',
    NEGATIVE: 'O cliente mostrou resistência.',
  },
  sentiment_unknown: 'A fala do cliente não foi captada o bastante para dizer.',
  ladder: [
    'Ninguém falou disso, ou só o vendedor.',
    'O vendedor perguntou ou afirmou; o cliente não confirmou.',
    'O cliente disse com as próprias palavras.',
    'O cliente confirmou com número, data, nome ou consequência.',
  ],
  summary: {
    call: (minutes, rep, customers) => `Conversa de ${minutes} min entre ${rep} e ${customers}.`,
    partial: 'Só a voz do vendedor foi captada: o que o cliente disse não é conhecido.',
    told: (label, quote) => `${label}: “${quote}”.`,
    objections: (list) => `Objeções: ${list}.`,
    no_objections: 'O cliente não levantou objeções.',
    pricing: (minute) => `O preço entrou na conversa ${atMinute(minute)}.`,
    competitor: (minute) => `Um concorrente foi citado ${atMinute(minute)}.`,
    next_dated: (quote) =>
      quote === null ? 'O próximo passo ficou com data.' : `Próximo passo com data: “${quote}”.`,
    next_vague: 'O próximo passo ficou sem data.',
    next_none: 'A conversa terminou sem próximo passo.',
    missing: (labels) => `Ficou por descobrir: ${labels}.`,
  },
  playbook: {
    why: (asked, all) => `${asked} de ${all} perguntas do playbook foram feitas nesta conversa.`,
    by_element: (titles) => `Contam pelo que o cliente contou, mesmo com outras perguntas: ${titles}.`,
    no_questions: 'O playbook não tem perguntas para comparar.',
  },
  action: {
    agreed: (quote) => `Cumprir o combinado: “${quote}”`,
    promised: (quote) => `Fazer o que foi prometido: “${quote}”`,
    schedule: 'Propor ao cliente um próximo passo com dia e hora',
    answer: (objection) => `Responder à objeção de ${objection} que ficou em aberto`,
    ask: (label, question) => `Na próxima conversa, descobrir ${label}: “${question}”`,
    coach: (objection) => `Treinar com o vendedor a resposta à objeção de ${objection}`,
  },
  tip: {
    talk_less: (percent) => ({
      title: `Você falou ${percent}% do tempo`,
      advice: 'Depois de cada resposta, faça mais uma pergunta antes de explicar.',
    }),
    talk_balanced: (percent) => ({
      title: `Boa divisão da conversa: ${percent}% de fala sua`,
      advice: 'O cliente teve espaço para contar. Continue assim.',
    }),
    monologue: (minutes) => ({
      title: `Um trecho de ${minutes} min sem o cliente falar`,
      advice: 'Pare a cada minuto e meio com uma pergunta curta: "como isso é aí?"',
    }),
    ask_open: (n) => ({
      title: n === 1 ? 'Só 1 pergunta aberta' : `Só ${n} perguntas abertas`,
      advice: 'Comece com "como", "o que" ou "me conta"; elas trazem a história.',
    }),
    engaging: (n) => ({
      title:
        n === 1 ? 'Uma pergunta que fez o cliente contar' : `${n} perguntas que fizeram o cliente contar`,
      advice: 'Guarde esta pergunta: ela rendeu uma resposta longa.',
    }),
    interruptions: (n) => ({
      title: `${n} interrupções ao cliente`,
      advice: 'Espere um segundo depois da última palavra dele antes de responder.',
    }),
    agenda: {
      title: 'Pauta combinada no começo',
      advice: 'O cliente soube logo para que era a conversa.',
    },
    no_agenda: {
      title: 'Faltou combinar a pauta',
      advice: 'Nos primeiros três minutos, diga o que você quer entender e como a conversa termina.',
    },
    dated: {
      title: 'Próximo passo com data',
      advice: 'A conversa terminou com um compromisso no calendário.',
    },
    undated: {
      title: 'Próximo passo sem data',
      advice: 'Antes de desligar, ofereça dois horários e espere a resposta.',
    },
    objection: (name, advice) => ({ title: `Objeção de ${name} em aberto`, advice }),
    objection_handled: (name) => ({
      title: `Objeção de ${name} bem conduzida`,
      advice: 'Você ouviu, respondeu e o cliente aceitou a resposta.',
    }),
    weakest: (label, ask) => ({ title: `Pouca evidência de ${label}`, advice: `Pergunte: “${ask}”` }),
    fast: (wpm) => ({
      title: `Ritmo rápido: ${wpm} palavras por minuto`,
      advice: 'Fale mais devagar no preço e no próximo passo.',
    }),
    playbook: (percent) => ({
      title: `Playbook seguido em ${percent}%`,
      advice: 'Abra as perguntas que faltaram e escolha duas para a próxima conversa.',
    }),
  },
};
