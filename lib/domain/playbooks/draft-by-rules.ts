import { METHODOLOGIES } from '@/lib/coach';
import { methodTexts as en } from '@/lib/coach/rules/en/method-texts';
import { methodTexts as es } from '@/lib/coach/rules/es/method-texts';
import { methodTexts as pt } from '@/lib/coach/rules/pt-BR/method-texts';
import type { ObjectionType } from '@/lib/contracts/coach-vocabulary';
import type { Language } from '@/lib/contracts/languages';
import { type PlaybookContent, playbookContentSchema } from '@/lib/contracts/playbooks';
import { objectionAdvice } from '../analysis/rules/objections';
import type { ReadDescription } from './read-description';
import { supportedMethodology } from './supported-methodology';

const TEXTS = { 'pt-BR': pt, en, es };

type Objection = [ObjectionType, string, string];

/** What buyers of most things say, with an answer that asks before it argues. */
const OBJECTIONS: Record<Language, readonly Objection[]> = {
  'pt-BR': [
    [
      'PRICE',
      'Achei caro',
      'Pergunte: caro comparado com o quê? Volte ao custo que o próprio cliente contou.',
    ],
    ['TIMING', 'Agora não é o momento', 'O que precisa acontecer antes? Combine uma data e o motivo dela.'],
    [
      'AUTHORITY',
      'Preciso falar com outra pessoa',
      'O que essa pessoa vai perguntar? Ofereça preparar junto.',
    ],
    [
      'COMPETITOR',
      'Já usamos outro',
      'O que ele resolve bem, e o que ficou de fora? Fale só do que ficou de fora.',
    ],
    ['STALL', 'Vou pensar', 'O que falta para decidir? Marque na hora uma conversa curta sobre isso.'],
  ],
  en: [
    ['PRICE', 'Too expensive', 'Compared with what? Go back to the cost that they named themselves.'],
    ['TIMING', 'Not the right time', 'What has to happen first? Agree on a date and the reason for it.'],
    ['AUTHORITY', 'I need to ask somebody', 'What will they ask? Offer to build the case together.'],
    [
      'COMPETITOR',
      'We already use another one',
      'What does it solve well, and what is left? Speak of what is left.',
    ],
    ['STALL', 'I will think about it', 'What is missing for a decision? Book a short talk about it now.'],
  ],
  es: [
    [
      'PRICE',
      'Me parece caro',
      'Pregunta: ¿caro comparado con qué? Vuelve al costo que contó el propio cliente.',
    ],
    ['TIMING', 'Ahora no es el momento', '¿Qué tiene que pasar antes? Acuerda una fecha y su motivo.'],
    ['AUTHORITY', 'Tengo que hablarlo con otra persona', '¿Qué va a preguntar? Ofrece prepararlo juntos.'],
    [
      'COMPETITOR',
      'Ya usamos otro',
      '¿Qué resuelve bien y qué quedó fuera? Habla solo de lo que quedó fuera.',
    ],
    ['STALL', 'Lo voy a pensar', '¿Qué falta para decidir? Agenda ya una charla corta sobre eso.'],
  ],
};

interface Asks {
  product: (product: string) => string;
  segment: (segment: string) => string;
  rival: (name: string) => string;
}

/** Questions and answers that the description's own words go into. */
const OWN: Record<Language, Asks> = {
  'pt-BR': {
    product: (product) => `Como vocês cuidam hoje de ${product}, e o que faria valer a pena mudar?`,
    segment: (segment) => `O que há de particular no dia a dia de ${segment} como vocês?`,
    rival: (name) => `O que ${name} resolve bem, e o que ficou de fora? Fale só do que ficou de fora.`,
  },
  en: {
    product: (product) => `How do you handle ${product} today, and what would make a change worthwhile?`,
    segment: (segment) => `What is particular about the daily work of ${segment} like you?`,
    rival: (name) => `What does ${name} solve well, and what is left? Speak of what is left.`,
  },
  es: {
    product: (product) => `¿Cómo se ocupan hoy de ${product}, y qué haría que valga la pena cambiar?`,
    segment: (segment) => `¿Qué tiene de particular el día a día de ${segment} como ustedes?`,
    rival: (name) => `¿Qué resuelve bien ${name} y qué quedó fuera? Habla solo de lo que quedó fuera.`,
  },
};

/**
 * A first draft without a language model: the methodology's elements as sections, and the objections that most buyers have;
 * with what the rules could read of a description, in its language.
 */
export function draftByRules(
  methodology: string,
  locale: Language,
  read: ReadDescription | null = null,
): PlaybookContent {
  const lang = read?.language ?? locale;
  const name = supportedMethodology(methodology);
  const elements = METHODOLOGIES.find((known) => known.name === name)?.elements ?? [];
  const sections = elements.flatMap(({ key }) => {
    const text = TEXTS[lang][name]?.[key];
    return text === undefined ? [] : [{ title: text.label, questions: [text.ask] }];
  });
  sections[0]?.questions.push(...ownQuestions(lang, read));
  const said = (read?.objections ?? []).map((one) => ({
    type: one.type,
    objection: clip(one.said, 300),
    response: OBJECTIONS[lang].find(([type]) => type === one.type)?.[2] ?? objectionAdvice(lang, one.type),
  }));
  const usual = OBJECTIONS[lang]
    .filter(([type]) => !said.some((one) => one.type === type))
    .map(([type, objection, response]) => ({ type, objection, response }));
  return playbookContentSchema.parse({
    sections,
    objections: [...said, ...usual],
    battle_cards: (read?.competitors ?? []).map((rival) => ({
      title: clip(rival, 300),
      response: OWN[lang].rival(rival),
      phrases: [clip(rival, 60)],
    })),
  });
}

function ownQuestions(lang: Language, read: ReadDescription | null): string[] {
  const { product = null, segment = null } = read ?? {};
  const asks = OWN[lang];
  return [
    ...(segment === null ? [] : [asks.segment(segment)]),
    ...(product === null ? [] : [asks.product(product)]),
  ].map((question) => clip(question, 500));
}

const clip = (text: string, most: number): string => text.slice(0, most).trim();
