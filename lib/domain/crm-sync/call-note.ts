import type { Language } from '@/lib/contracts/languages';

const TEXTS = {
  'pt-BR': {
    call: 'Conversa',
    score: 'Pontuação',
    weakest: 'Ponto a desenvolver',
    next: 'Próximo passo',
    steps: { dated: 'combinado com data', vague: 'combinado sem data', none: 'não combinado' },
    notes: 'Anotações',
    more: 'Ver no Performancy',
  },
  en: {
    call: 'Conversation',
    score: 'Score',
    weakest: 'To develop',
    next: 'Next step',
    steps: { dated: 'agreed with a date', vague: 'agreed without a date', none: 'not agreed' },
    notes: 'Notes',
    more: 'See it in Performancy',
  },
  es: {
    call: 'Conversación',
    score: 'Puntuación',
    weakest: 'Punto a desarrollar',
    next: 'Próximo paso',
    steps: { dated: 'acordado con fecha', vague: 'acordado sin fecha', none: 'no acordado' },
    notes: 'Notas',
    more: 'Ver en Performancy',
  },
} as const satisfies Record<Language, unknown>;

/** What a finished call tells the CRM. Never the transcript. */
export interface CallFacts {
  title: string | null;
  summary: string | null;
  notes: string | null;
  methodology: string | null;
  score: number | null;
  weakest: string | null;
  next_step: string | null;
  url: string;
}

/** Title and text of the note, in the language of whoever held the call. */
export function callNote(facts: CallFacts, language: Language): { title: string; content: string } {
  const texts = TEXTS[language];
  const step = facts.next_step;
  const lines = [
    facts.summary,
    facts.score === null ? null : `${texts.score} ${facts.methodology ?? ''}: ${Math.round(facts.score)}/100`,
    facts.weakest === null ? null : `${texts.weakest}: ${facts.weakest}`,
    step === 'dated' || step === 'vague' || step === 'none' ? `${texts.next}: ${texts.steps[step]}` : null,
    facts.notes === null || facts.notes === '' ? null : `${texts.notes}: ${facts.notes}`,
    `${texts.more}: ${facts.url}`,
  ];
  return {
    title: `Performancy: ${facts.title ?? texts.call}`,
    content: lines.filter((line) => line !== null).join('\n'),
  };
}
