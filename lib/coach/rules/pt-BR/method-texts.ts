import type { MethodTexts } from '../method-texts';

/** Brazilian Portuguese: names of the methodologies' elements, and what to ask when one is the weakest. Sources: docs/coach.md, "Methodologies". */
export const methodTexts: MethodTexts = {
  SPICED: {
    S: { label: 'Situação', ask: 'Como funciona hoje o caminho de um lead até a reunião?' },
    P: { label: 'Dor', ask: 'O que mais te atrapalha nisso hoje?' },
    I: { label: 'Impacto', ask: 'Quanto isso custa por mês, em dinheiro ou em tempo?' },
    CE: {
      label: 'Evento crítico',
      ask: 'Até quando isso precisa estar rodando, e o que acontece se passar da data?',
    },
    D: { label: 'Decisão', ask: 'Como vocês decidiram a última compra parecida? Quem participou?' },
  },
  MEDDPICC: {
    M: { label: 'Métricas', ask: 'Que número prova que isso deu certo?' },
    E: { label: 'Comprador econômico', ask: 'Quem assina um investimento desse tamanho?' },
    DC: { label: 'Critérios de decisão', ask: 'Quais são os três critérios que pesam mais?' },
    DP: { label: 'Processo de decisão', ask: 'Quais etapas faltam daqui até a assinatura?' },
    PP: { label: 'Processo de contratação', ask: 'Como funcionam jurídico, LGPD e compras aí?' },
    IP: { label: 'Dor identificada', ask: 'O que acontece se nada mudar em seis meses?' },
    CH: { label: 'Campeão', ask: 'Quem mais aí dentro briga por esse projeto?' },
    CO: { label: 'Concorrência', ask: 'Com o que mais vocês estão comparando, inclusive não fazer nada?' },
  },
  BANT: {
    B: { label: 'Orçamento', ask: 'Isso já tem verba reservada ou vamos precisar construir o caso?' },
    A: { label: 'Autoridade', ask: 'Além de você, quem precisa dizer sim?' },
    N: { label: 'Necessidade', ask: 'Por que resolver isso agora?' },
    T: { label: 'Prazo', ask: 'Quando isso precisa estar funcionando?' },
  },
  SPIN: {
    S: { label: 'Situação', ask: 'Quantas pessoas mexem nesse processo?' },
    P: { label: 'Problema', ask: 'Onde esse fluxo costuma quebrar?' },
    I: { label: 'Implicação', ask: 'Quando isso acontece, o que acontece com a meta do mês?' },
    N: { label: 'Necessidade de solução', ask: 'Se isso estivesse resolvido, o que mudaria pra você?' },
  },
  'GPCTBA/C&I': {
    G: { label: 'Metas', ask: 'Qual a meta do ano e quanto já andou?' },
    P: { label: 'Planos', ask: 'O que vocês já tentaram pra chegar lá?' },
    C: { label: 'Desafios', ask: 'O que te impede de chegar lá hoje?' },
    T: { label: 'Prazo', ask: 'Quando isso precisa estar funcionando?' },
    B: { label: 'Orçamento', ask: 'Isso já tem verba reservada?' },
    A: { label: 'Autoridade', ask: 'Além de você, quem precisa dizer sim?' },
    CO: { label: 'Consequências', ask: 'Se não bater a meta, quem sente?' },
    IM: { label: 'Implicações', ask: 'Se bater a meta, o que vem depois?' },
  },
  Challenger: {
    TE: {
      label: 'Ensinar',
      ask: 'Traga um dado que contrarie o que o cliente acredita e pergunte: você já tinha olhado por esse lado?',
    },
    TA: { label: 'Personalizar', ask: 'No caso de vocês, onde isso pesa mais?' },
    TC: { label: 'Conduzir', ask: 'O que precisa acontecer pra gente decidir até uma data?' },
  },
};
