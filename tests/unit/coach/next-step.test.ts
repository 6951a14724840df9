import '@/lib/coach/languages/all';
import { expect, test } from 'vitest';
import { reportFromTurns } from '@/lib/coach';
import type { NextStepGrade } from '@/lib/contracts/coach-report';
import type { Language } from '@/lib/contracts/languages';
import type { Side } from '@/lib/contracts/turn';
import { dialogue } from '../../support/captions/dialogue';

/** How calls end. */
const ENDINGS: readonly (readonly [Language, NextStepGrade, readonly (readonly [Side, string])[]])[] = [
  [
    'pt-BR',
    'dated',
    [
      ['rep', 'Posso te ligar na quarta, às quatro?'],
      ['customer', 'Pode, quarta tá tranquilo.'],
    ],
  ],
  [
    'pt-BR',
    'dated',
    [
      ['rep', 'Que tal quinta-feira de manhã?'],
      ['customer', 'Fechou, nove horas então.'],
    ],
  ],
  [
    'pt-BR',
    'dated',
    [
      ['rep', 'Qual o melhor dia pra vocês?'],
      ['customer', 'Vem na terça, depois do almoço.'],
      ['rep', 'Tá ótimo, terça eu tô aí.'],
    ],
  ],
  [
    'pt-BR',
    'dated',
    [
      ['rep', 'Consigo passar aí amanhã cedo com o aparelho, serve?'],
      ['customer', 'Serve sim, pode vir.'],
    ],
  ],
  [
    'pt-BR',
    'vague',
    [
      ['rep', 'Podemos marcar uma conversa na semana que vem?'],
      ['customer', 'Me manda um zap que a gente combina.'],
      ['rep', 'Mando sim.'],
    ],
  ],
  [
    'pt-BR',
    'vague',
    [
      ['rep', 'Quando a gente se fala de novo?'],
      ['customer', 'Deixa eu conversar com a minha sócia e te dou um retorno.'],
      ['rep', 'Combinado.'],
    ],
  ],
  [
    'pt-BR',
    'vague',
    [
      ['rep', 'Quinta às dez dá?'],
      ['customer', 'Quinta não dá. Manda a proposta que eu vejo e te chamo.'],
      ['rep', 'Tá bom, fico no aguardo.'],
    ],
  ],
  [
    'pt-BR',
    'none',
    [
      ['rep', 'Posso te ligar na segunda?'],
      ['customer', 'Não, obrigado, não tenho interesse.'],
      ['rep', 'Tudo bem, bom dia.'],
    ],
  ],
  [
    'pt-BR',
    'none',
    [
      ['rep', 'Posso mandar um e-mail?'],
      ['customer', 'Manda, mas não prometo nada.'],
      ['rep', 'Obrigado, tchau.'],
    ],
  ],
  [
    'pt-BR',
    'none',
    [
      ['rep', 'Sexta às três fica bom?'],
      ['customer', 'Não, moço, não adianta insistir.'],
      ['rep', 'Tá certo, desculpa.'],
    ],
  ],
  [
    'pt-BR',
    'dated',
    [
      ['rep', 'bora marcar pra sexta dez da manhã'],
      ['customer', 'bora pode mandar o convite'],
      ['rep', 'mando agora'],
    ],
  ],
  [
    'pt-BR',
    'none',
    [
      ['rep', 'Se mudar de ideia me procura.'],
      ['customer', 'Se eu precisar eu procuro. Tchau.'],
    ],
  ],
  [
    'en',
    'dated',
    [
      ['rep', 'Could we do Thursday at two?'],
      ['customer', "Thursday's fine."],
    ],
  ],
  [
    'en',
    'dated',
    [
      ['rep', 'How about Monday morning?'],
      ['customer', "Make it Tuesday and you've got a deal."],
      ['rep', 'Tuesday it is.'],
    ],
  ],
  [
    'en',
    'dated',
    [
      ['rep', "When's good for the walkthrough?"],
      ['customer', 'Come by the 14th, after lunch.'],
      ['rep', 'Got it, see you the 14th.'],
    ],
  ],
  [
    'en',
    'dated',
    [
      ['rep', "I'll send an invite for Friday at nine, does that work?"],
      ['customer', 'Yep, go ahead.'],
    ],
  ],
  [
    'en',
    'vague',
    [
      ['rep', 'Can we set up a time with your partner?'],
      ['customer', "Let me talk to him and I'll let you know."],
      ['rep', 'Sounds good.'],
    ],
  ],
  [
    'en',
    'vague',
    [
      ['rep', 'Does Wednesday work?'],
      ['customer', "Wednesday's no good. Shoot me the quote and we'll get back to you."],
      ['rep', 'Will do.'],
    ],
  ],
  [
    'en',
    'vague',
    [
      ['rep', 'So what should we do next?'],
      ['customer', 'Give me a couple weeks to think, then ping me.'],
      ['rep', "Okay, I'll check back in."],
    ],
  ],
  [
    'en',
    'none',
    [
      ['rep', 'Can I call you Monday?'],
      ['customer', "No thanks, we're all set."],
      ['rep', 'Okay, take care.'],
    ],
  ],
  [
    'en',
    'none',
    [
      ['rep', 'Could I send you a one-pager?'],
      ['customer', "You can send it but don't hold your breath."],
      ['rep', 'Fair enough, bye.'],
    ],
  ],
  [
    'en',
    'none',
    [
      ['rep', 'Tuesday at ten?'],
      ['customer', 'No sir. Please take us off your list.'],
      ['rep', 'Understood.'],
    ],
  ],
  [
    'en',
    'dated',
    [
      ['rep', 'how about wednesday at three'],
      ['customer', 'yeah wednesday works for us'],
      ['rep', "great i'll send it over"],
    ],
  ],
  [
    'en',
    'none',
    [
      ['rep', "If anything changes, you've got my number."],
      ['customer', "If I need something I'll call. Bye now."],
    ],
  ],
  [
    'es',
    'dated',
    [
      ['rep', '¿Le queda bien el martes a las nueve?'],
      ['customer', 'Sí, el martes está perfecto.'],
    ],
  ],
  [
    'es',
    'dated',
    [
      ['rep', '¿Qué tal el viernes por la tarde?'],
      ['customer', 'Va, a las cuatro.'],
    ],
  ],
  [
    'es',
    'dated',
    [
      ['rep', '¿Cuándo podemos vernos?'],
      ['customer', 'Véngase el jueves temprano.'],
      ['rep', 'Ahí estaré el jueves.'],
    ],
  ],
  [
    'es',
    'dated',
    [
      ['rep', 'Le mando la invitación para el 12 de mayo a las tres, ¿sí?'],
      ['customer', 'Sale, ahí nos vemos.'],
    ],
  ],
  [
    'es',
    'vague',
    [
      ['rep', '¿Agendamos una segunda llamada?'],
      ['customer', 'Deje lo platico con mi esposo y yo le aviso.'],
      ['rep', 'Claro que sí.'],
    ],
  ],
  [
    'es',
    'vague',
    [
      ['rep', '¿Puede el lunes?'],
      ['customer', 'El lunes no puedo. Mándeme la cotización y lo vemos.'],
      ['rep', 'Se la mando hoy.'],
    ],
  ],
  [
    'es',
    'vague',
    [
      ['rep', '¿Cómo seguimos?'],
      ['customer', 'Hablamos la próxima semana, yo le marco.'],
      ['rep', 'Perfecto.'],
    ],
  ],
  [
    'es',
    'none',
    [
      ['rep', '¿Le puedo marcar el lunes?'],
      ['customer', 'No, gracias, no nos interesa.'],
      ['rep', 'Gracias por su tiempo.'],
    ],
  ],
  [
    'es',
    'none',
    [
      ['rep', '¿Le mando un correo?'],
      ['customer', 'Mándelo, pero no le prometo nada.'],
      ['rep', 'Hasta luego.'],
    ],
  ],
  [
    'es',
    'none',
    [
      ['rep', '¿El jueves a las diez?'],
      ['customer', 'No, joven, ya le dije que no.'],
      ['rep', 'Disculpe.'],
    ],
  ],
  [
    'es',
    'dated',
    [
      ['rep', 'qué le parece el miércoles a las once'],
      ['customer', 'el miércoles a las once me queda bien'],
      ['rep', 'listo'],
    ],
  ],
  [
    'es',
    'none',
    [
      ['rep', 'Cualquier cosa me busca.'],
      ['customer', 'Si me hace falta yo le hablo, adiós.'],
    ],
  ],
];

const BEFORE: readonly (readonly [Side, string])[] = [
  ['rep', 'Ok.'],
  ['customer', 'Aham.'],
  ['rep', 'Ok.'],
  ['customer', 'Aham.'],
  ['rep', 'Ok.'],
  ['customer', 'Aham.'],
  ['rep', 'Ok.'],
  ['customer', 'Aham.'],
];

test.each(ENDINGS)('%s: %s: %j', (lang, grade, ending) => {
  const report = reportFromTurns({ ...dialogue([...BEFORE, ...ending]), lang, methodology: 'SPICED' });
  expect(report.next_step).toBe(grade);
});
