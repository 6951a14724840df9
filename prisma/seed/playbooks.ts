import type { z } from 'zod';
import type { playbookContentSchema } from '@/lib/contracts/playbooks';

interface SeedPlaybook {
  key: string;
  name: string;
  description: string;
  function: 'PRE_SALES' | 'SALES' | 'CS';
  methodology: 'SPICED' | 'MEDDPICC';
  /** Squad that sells by it; the whole company without one. */
  squad?: string;
  content: z.input<typeof playbookContentSchema>;
}

/** Playbooks by company key. */
export const PLAYBOOKS: Readonly<Record<string, readonly SeedPlaybook[]>> = {
  horizonte: [
    {
      key: 'descoberta',
      name: 'Descoberta consultiva',
      description: 'Primeiras conversas: entender a operação antes de mostrar o produto.',
      function: 'SALES',
      methodology: 'SPICED',
      squad: 'novos',
      content: {
        sections: [
          {
            title: 'Situação',
            questions: [
              'Como funciona hoje, do começo ao fim, o processo que você quer melhorar?',
              'Quem participa dele e com quais ferramentas?',
            ],
          },
          {
            title: 'Dor',
            questions: ['O que mais te atrapalha nisso hoje?', 'Me conta a última vez em que deu errado.'],
          },
          {
            title: 'Impacto',
            questions: [
              'Quanto isso custa por mês, em dinheiro ou em horas?',
              'Se resolver, o que muda pra você?',
            ],
          },
          {
            title: 'Evento crítico',
            questions: ['Até quando isso precisa estar rodando, e o que acontece se passar da data?'],
          },
          {
            title: 'Decisão',
            questions: ['Como vocês decidiram a última compra parecida? Quem participou?'],
          },
        ],
        objections: [
          {
            objection: 'Achei caro',
            type: 'PRICE',
            response:
              'Pergunte: caro comparado com o quê? Volte ao custo por mês que o próprio cliente contou e compare com o investimento.',
          },
          {
            objection: 'Não tenho verba este ano',
            type: 'BUDGET',
            response:
              'Entenda quando o orçamento abre e quem aprova. Ofereça começar menor, com a área que mais sente o problema.',
          },
          {
            objection: 'Agora não é o momento',
            type: 'TIMING',
            response:
              'O que precisa acontecer antes? Combine uma data e o motivo dela, não um "depois a gente se fala".',
          },
          {
            objection: 'Já usamos outro sistema',
            type: 'COMPETITOR',
            response: 'Pergunte o que ele resolve bem e o que ficou de fora. Fale só do que ficou de fora.',
          },
          {
            objection: 'A planilha resolve',
            type: 'STATUS_QUO',
            response:
              'Peça pra ver a planilha. Quem atualiza, quanto tempo leva e o que acontece quando essa pessoa falta?',
          },
          {
            objection: 'Vou pensar',
            type: 'STALL',
            response: 'O que falta pra decidir? Marque na hora uma conversa curta pra tirar essa dúvida.',
          },
        ],
        battle_cards: [
          {
            title: 'Tudo na cabeça de uma pessoa só',
            phrases: ['só ele sabe', 'só ela sabe', 'na cabeça dele', 'na cabeça dela'],
            response: 'Pergunte o que acontece nas férias dessa pessoa e quanto custou da última vez.',
          },
          {
            title: 'Feito na mão',
            phrases: ['na mão', 'copia e cola', 'papelzinho'],
            response: 'Peça o tempo por dia e multiplique pelo mês junto com o cliente.',
          },
        ],
        automations: { auto_fill_crm: true },
      },
    },
    {
      key: 'negociacao',
      name: 'Negociação e renovação',
      description: 'Contratos grandes e renovações: quem decide, por quais critérios, em quais etapas.',
      function: 'CS',
      methodology: 'MEDDPICC',
      squad: 'carteira',
      content: {
        sections: [
          { title: 'Métricas', questions: ['Que número prova que isso deu certo?'] },
          { title: 'Comprador econômico', questions: ['Quem assina um investimento desse tamanho?'] },
          {
            title: 'Critérios e processo de decisão',
            questions: [
              'Quais são os três critérios que pesam mais?',
              'Quais etapas faltam daqui até a assinatura?',
            ],
          },
          { title: 'Papelada', questions: ['Como funcionam jurídico, LGPD e compras aí?'] },
          { title: 'Dor', questions: ['O que acontece se nada mudar em seis meses?'] },
          { title: 'Campeão', questions: ['Quem mais aí dentro briga por esse projeto?'] },
          {
            title: 'Concorrência',
            questions: ['Com o que mais vocês estão comparando, inclusive com não fazer nada?'],
          },
        ],
        objections: [
          {
            objection: 'O reajuste ficou acima do esperado',
            type: 'PRICE',
            response:
              'Mostre o que foi usado e o que isso poupou no último ano; negocie prazo ou escopo antes do preço.',
          },
          {
            objection: 'Preciso levar pro comitê',
            type: 'AUTHORITY',
            response: 'Quem está no comitê e o que cada um quer ver? Ofereça montar o material junto.',
          },
          {
            objection: 'E a LGPD?',
            type: 'SECURITY_LEGAL',
            response: 'Envie o pacote de segurança hoje e marque 20 minutos com o jurídico deles.',
          },
          {
            objection: 'Falta uma integração',
            type: 'FEATURE_GAP',
            response:
              'Entenda o que a integração precisa fazer e com que frequência; prometa só o que tem data.',
          },
          {
            objection: 'Meu time não vai usar',
            type: 'COMPLEXITY',
            response: 'Proponha um piloto com duas pessoas e combine antes como vão medir o uso.',
          },
        ],
        battle_cards: [
          {
            title: 'Multa e cláusula',
            phrases: ['multa', 'cláusula', 'jurídico'],
            response: 'Diga o que o contrato prevê e ofereça mandar o trecho marcado ainda hoje.',
          },
        ],
        automations: { auto_fill_crm: true },
      },
    },
  ],
  brightline: [
    {
      key: 'discovery',
      name: 'Discovery first',
      description: 'Understand the work before showing the product.',
      function: 'SALES',
      methodology: 'SPICED',
      content: {
        sections: [
          { title: 'Situation', questions: ['Walk me through how this works today.'] },
          { title: 'Pain', questions: ['What part of that frustrates you the most?'] },
          {
            title: 'Impact',
            questions: ['What does that cost you a month?', 'If it were solved, what changes for you?'],
          },
          { title: 'Critical event', questions: ['When must this be live, and what happens if it slips?'] },
          {
            title: 'Decision',
            questions: ['How did you decide on the last tool like this, and who was involved?'],
          },
        ],
        objections: [
          {
            objection: 'Too expensive',
            type: 'PRICE',
            response: 'Compared with what? Go back to the monthly cost that they named themselves.',
          },
          {
            objection: 'Not the right time',
            type: 'TIMING',
            response: 'What has to happen first? Agree on a date and the reason for it.',
          },
          {
            objection: 'Need to run it by my boss',
            type: 'AUTHORITY',
            response: 'What will they ask? Offer to build the case together.',
          },
          {
            objection: 'Security review',
            type: 'SECURITY_LEGAL',
            response: 'Send the security pack today and book twenty minutes with their reviewer.',
          },
        ],
        battle_cards: [
          {
            title: 'Spreadsheets and retyping',
            phrases: ['spreadsheet', 'by hand', 'copy and paste'],
            response: 'Ask how long it takes a day, and work out the month together.',
          },
        ],
        automations: { auto_fill_crm: true },
      },
    },
  ],
};
