import type { Language } from '@/lib/contracts/languages';

interface ReviewWords {
  objection: readonly string[];
  improve: readonly string[];
  moment: readonly string[];
  /** What the rep answers. */
  answer: string;
  bot: string;
}

/** What the demo's people write to each other about lines of calls. */
export const REVIEW_WORDS: Readonly<Record<Language, ReviewWords>> = {
  'pt-BR': {
    objection: [
      'Aqui vale acolher antes de responder: “faz sentido, o que mais pesa nessa conta?”. Depois volte ao impacto que ele mesmo contou.',
      'Boa calma. Faltou confirmar no fim se a resposta resolveu para ele.',
      'Na próxima, pergunte com o que ele está comparando antes de defender o valor.',
    ],
    improve: [
      'Essa pergunta dava para abrir: troque o “vocês têm…?” por “como vocês fazem hoje…?”.',
      'Repare no silêncio depois desta fala: espere mais dois segundos, ele ia continuar.',
    ],
    moment: ['Ótimo momento. Vamos levar esse trecho para a reunião do time?'],
    answer: 'Combinado, na próxima conversa eu confirmo antes de seguir. Obrigado!',
    bot: 'Retomada de propostas',
  },
  en: {
    objection: [
      'Acknowledge it before you answer: “fair enough, what weighs most here?”. Then go back to the impact they told you about.',
      'Nicely calm. What is missing is a check at the end: did the answer settle it for them?',
    ],
    improve: ['This one could have been open: “how do you do this today?” instead of “do you have…?”.'],
    moment: ['Great moment. Shall we take it to the team meeting?'],
    answer: 'Got it, next time I will check before I go on. Thanks!',
    bot: 'Proposal follow-up',
  },
  es: {
    objection: ['Reconoce primero y responde después: “tiene sentido, ¿qué es lo que más pesa?”.'],
    improve: ['Esta pregunta podía ser abierta: “¿cómo lo hacen hoy?”.'],
    moment: ['Gran momento. ¿Lo llevamos a la reunión del equipo?'],
    answer: 'De acuerdo, la próxima vez confirmo antes de seguir. ¡Gracias!',
    bot: 'Seguimiento de propuestas',
  },
};
