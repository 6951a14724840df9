import '@/lib/coach/languages/all';
import { expect, test } from 'vitest';
import { reportFromTurns } from '@/lib/coach';
import type { NextStepGrade } from '@/lib/contracts/coach-report';
import type { Language } from '@/lib/contracts/languages';
import type { Side } from '@/lib/contracts/turn';
import { dialogue } from '../../support/captions/dialogue';

/** How calls end: rep, customer, rep, parted by a slash. */
const ENDINGS: readonly (readonly [Language, NextStepGrade, string])[] = [
  ['pt-BR', 'dated', 'Posso te ligar na quarta, às quatro? / Pode, quarta tá tranquilo.'],
  ['pt-BR', 'dated', 'Que tal quinta-feira de manhã? / Fechou, nove horas então.'],
  [
    'pt-BR',
    'dated',
    'Qual o melhor dia pra vocês? / Vem na terça, depois do almoço. / Tá ótimo, terça eu tô aí.',
  ],
  ['pt-BR', 'dated', 'Consigo passar aí amanhã cedo com o aparelho, serve? / Serve sim, pode vir.'],
  [
    'pt-BR',
    'vague',
    'Podemos marcar uma conversa na semana que vem? / Me manda um zap que a gente combina. / Mando sim.',
  ],
  [
    'pt-BR',
    'vague',
    'Quando a gente se fala de novo? / Deixa eu conversar com a minha sócia e te dou um retorno. / Combinado.',
  ],
  [
    'pt-BR',
    'vague',
    'Quinta às dez dá? / Quinta não dá. Manda a proposta que eu vejo e te chamo. / Tá bom, fico no aguardo.',
  ],
  ['pt-BR', 'none', 'Posso te ligar na segunda? / Não, obrigado, não tenho interesse. / Tudo bem, bom dia.'],
  ['pt-BR', 'none', 'Posso mandar um e-mail? / Manda, mas não prometo nada. / Obrigado, tchau.'],
  ['pt-BR', 'none', 'Sexta às três fica bom? / Não, moço, não adianta insistir. / Tá certo, desculpa.'],
  ['pt-BR', 'dated', 'bora marcar pra sexta dez da manhã / bora pode mandar o convite / mando agora'],
  ['pt-BR', 'none', 'E o que falta? / Deixa eu ver isso, se fizer sentido eu te procuro. / Tá certo.'],
  ['es', 'vague', 'Os mando el resumen. / Déjanos que lo pensemos y ya te decimos algo. / Claro, sin prisa.'],
  ['pt-BR', 'none', 'Se mudar de ideia me procura. / Se eu precisar eu procuro. Tchau.'],
  ['en', 'dated', "Could we do Thursday at two? / Thursday's fine."],
  ['en', 'dated', "How about Monday morning? / Make it Tuesday and you've got a deal. / Tuesday it is."],
  [
    'en',
    'dated',
    "When's good for the walkthrough? / Come by the 14th, after lunch. / Got it, see you the 14th.",
  ],
  ['en', 'dated', "I'll send an invite for Friday at nine, does that work? / Yep, go ahead."],
  [
    'en',
    'vague',
    "Can we set up a time with your partner? / Let me talk to him and I'll let you know. / Sounds good.",
  ],
  [
    'en',
    'vague',
    "Does Wednesday work? / Wednesday's no good. Shoot me the quote and we'll get back to you. / Will do.",
  ],
  [
    'en',
    'vague',
    "So what should we do next? / Give me a couple weeks to think, then ping me. / Okay, I'll check back in.",
  ],
  ['en', 'none', "Can I call you Monday? / No thanks, we're all set. / Okay, take care."],
  [
    'en',
    'none',
    "Could I send you a one-pager? / You can send it but don't hold your breath. / Fair enough, bye.",
  ],
  ['en', 'none', 'Tuesday at ten? / No sir. Please take us off your list. / Understood.'],
  ['en', 'dated', "how about wednesday at three / yeah wednesday works for us / great i'll send it over"],
  ['en', 'none', "If anything changes, you've got my number. / If I need something I'll call. Bye now."],
  ['es', 'dated', '¿Le queda bien el martes a las nueve? / Sí, el martes está perfecto.'],
  ['es', 'dated', '¿Qué tal el viernes por la tarde? / Va, a las cuatro.'],
  ['es', 'dated', '¿Cuándo podemos vernos? / Véngase el jueves temprano. / Ahí estaré el jueves.'],
  ['es', 'dated', 'Le mando la invitación para el 12 de mayo a las tres, ¿sí? / Sale, ahí nos vemos.'],
  [
    'es',
    'vague',
    '¿Agendamos una segunda llamada? / Deje lo platico con mi esposo y yo le aviso. / Claro que sí.',
  ],
  [
    'es',
    'vague',
    '¿Puede el lunes? / El lunes no puedo. Mándeme la cotización y lo vemos. / Se la mando hoy.',
  ],
  ['es', 'vague', '¿Cómo seguimos? / Hablamos la próxima semana, yo le marco. / Perfecto.'],
  ['es', 'none', '¿Le puedo marcar el lunes? / No, gracias, no nos interesa. / Gracias por su tiempo.'],
  ['es', 'none', '¿Le mando un correo? / Mándelo, pero no le prometo nada. / Hasta luego.'],
  ['es', 'none', '¿El jueves a las diez? / No, joven, ya le dije que no. / Disculpe.'],
  ['es', 'dated', 'qué le parece el miércoles a las once / el miércoles a las once me queda bien / listo'],
  ['es', 'none', 'Cualquier cosa me busca. / Si me hace falta yo le hablo, adiós.'],
  ['pt-BR', 'dated', 'A gente se vê dia vinte e dois então? / Isso, dia vinte e dois, duas da tarde.'],
  ['pt-BR', 'dated', 'Prefere terça ou quinta? / Quinta é melhor pra mim.'],
  ['pt-BR', 'dated', 'Te mando o link e a gente se fala na segunda às nove, beleza? / Beleza.'],
  [
    'pt-BR',
    'dated',
    'Consigo ir aí na quinta de tarde. / Quinta tô viajando, mas sexta eu tô na loja. / Sexta então, fechado.',
  ],
  ['pt-BR', 'vague', 'Como prefere seguir? / Olha, fala comigo depois do dia vinte que aí já fechei o mês.'],
  ['pt-BR', 'vague', 'O que você acha? / Gostei. Vou mostrar pro pessoal daqui e a gente volta a se falar.'],
  ['pt-BR', 'vague', 'Posso te mandar a proposta hoje? / Pode sim. Eu olho e te dou uma posição.'],
  ['pt-BR', 'none', 'Posso passar aí na terça? / Melhor não. A gente não tá procurando isso. / Tudo bem.'],
  ['pt-BR', 'none', 'Te ligo semana que vem? / Não precisa. Se eu quiser eu te acho.'],
  ['pt-BR', 'none', 'Obrigado pelo tempo. / De nada, boa sorte aí.'],
  ['en', 'dated', "So we'll meet on the 22nd? / Yes, the 22nd at two."],
  ['en', 'dated', "Tuesday or Thursday? / Thursday's better for me."],
  ['en', 'dated', "I'll send the link and we'll talk Monday at nine, cool? / Cool."],
  [
    'en',
    'dated',
    "I can be there Thursday afternoon. / Thursday I'm on the road, but Friday I'm in the shop. / Friday then, great.",
  ],
  ['en', 'vague', "How do you want to leave it? / Try me after the twentieth, once we've closed the month."],
  ['en', 'vague', "What do you think? / I like it. I'll show it to the folks here and we'll talk again."],
  ['en', 'vague', "Can I send the proposal today? / Sure. I'll look it over and let you know."],
  [
    'en',
    'none',
    "Could I stop by Tuesday? / I'd rather you didn't. We're not shopping for that. / Understood.",
  ],
  ['en', 'none', "Should I call next week? / No need. If I want it I'll find you."],
  ['en', 'none', 'Thanks for your time. / Good luck to you.'],
  ['es', 'dated', '¿Nos vemos entonces el veintidós? / Sí, el veintidós a las dos.'],
  ['es', 'dated', '¿Prefiere martes o jueves? / El jueves es mejor para mí.'],
  ['es', 'dated', 'Le mando la liga y hablamos el lunes a las nueve, ¿va? / Va.'],
  [
    'es',
    'dated',
    'Puedo estar ahí el jueves por la tarde. / El jueves ando fuera, pero el viernes sí estoy. / El viernes entonces.',
  ],
  ['es', 'vague', '¿Cómo lo dejamos? / Búsqueme después del veinte, ya que cierre el mes.'],
  ['es', 'vague', '¿Qué opina? / Me gustó. Se lo enseño a mi gente y volvemos a hablar.'],
  ['es', 'vague', '¿Le mando la propuesta hoy? / Sí, mándela. La reviso y le digo.'],
  ['es', 'none', '¿Puedo pasar el martes? / Mejor no, no andamos buscando eso. / Entendido.'],
  ['es', 'none', '¿Le llamo la otra semana? / No hace falta. Si lo quiero yo lo busco.'],
  ['es', 'none', 'Gracias por su tiempo. / Que le vaya bien.'],
  [
    'pt-BR',
    'dated',
    'Olha, tenho agenda na quarta de manhã ou na sexta de tarde, qual encaixa melhor? / Na sexta, ali pelas três.',
  ],
  ['pt-BR', 'dated', 'Beleza, mando o convite pras onze de amanhã? / Manda, manda.'],
  [
    'pt-BR',
    'dated',
    'E aí, seguimos? / Seguimos. Pode vir instalar na segunda, oito da manhã. / Perfeito, a equipe chega às oito.',
  ],
  [
    'pt-BR',
    'dated',
    'Te ligo dia quinze pra gente assinar? / Dia quinze é feriado, liga no dezesseis. / Dia dezesseis, anotado.',
  ],
  ['pt-BR', 'dated', 'então fica marcado quinta às duas com o seu sócio / fica sim'],
  [
    'pt-BR',
    'vague',
    'Qual seria o próximo passo pra vocês? / Preciso digerir isso aqui, qualquer novidade eu te dou um alô.',
  ],
  ['pt-BR', 'vague', 'A gente pode conversar de novo? / Pode, me manda mensagem na semana que vem. / Mando.'],
  ['pt-BR', 'vague', 'Vou preparar a proposta e te mando por e-mail. / Tá bom, fico esperando.'],
  ['pt-BR', 'vague', 'Segunda te serve? / Segunda não, tô enrolado. A gente vai se falando.'],
  ['pt-BR', 'none', 'Posso agendar uma visita? / Não, não tenho interesse nenhum, obrigado.'],
  ['pt-BR', 'none', 'Quer que eu retorne outro dia? / Não, deixa quieto.'],
  ['pt-BR', 'none', 'Consigo te mandar um material? / Manda se quiser, mas já te adianto que não vou olhar.'],
  [
    'en',
    'dated',
    "I've got Wednesday morning or Friday afternoon, which one's better? / Friday, around three.",
  ],
  ['en', 'dated', "I'll send an invite for eleven tomorrow? / Go for it."],
  [
    'en',
    'dated',
    "So are we moving ahead? / We are. Have your guys out here Monday at eight. / Perfect, they'll be there at eight.",
  ],
  [
    'en',
    'dated',
    "Should I call on the fifteenth to sign? / The fifteenth's a holiday, call on the sixteenth. / Sixteenth, noted.",
  ],
  ['en', 'dated', "so we're set for thursday at two with your partner / we're set"],
  [
    'en',
    'vague',
    "What's the next step on your side? / I need to digest this, I'll give you a ring if anything comes up.",
  ],
  ['en', 'vague', 'Could we talk again? / Sure, drop me a line next week. / Will do.'],
  ['en', 'vague', "I'll put the proposal together and email it over. / Okay, I'll be looking for it."],
  ['en', 'vague', "Is Monday good? / Not Monday, I'm swamped. Let's stay in touch."],
  ['en', 'none', "Can I book a visit? / No, I'm really not interested, thanks."],
  ['en', 'none', 'Want me to try another day? / Nah, leave it.'],
  ['en', 'none', "Can I send you something? / Send it if you want, but I'm telling you I won't read it."],
  [
    'es',
    'dated',
    'Tengo el miércoles en la mañana o el viernes en la tarde, ¿cuál le acomoda? / El viernes, como a las tres.',
  ],
  ['es', 'dated', '¿Le mando la invitación para mañana a las once? / Mándela.'],
  [
    'es',
    'dated',
    'Entonces, ¿le seguimos? / Le seguimos. Que vengan a instalar el lunes a las ocho. / Perfecto, ahí llegan a las ocho.',
  ],
  [
    'es',
    'dated',
    '¿Le hablo el quince para firmar? / El quince es festivo, hábleme el dieciséis. / El dieciséis, anotado.',
  ],
  ['es', 'dated', 'entonces quedamos el jueves a las dos con su socio / quedamos'],
  [
    'es',
    'vague',
    '¿Cuál sería el siguiente paso de su lado? / Tengo que digerirlo, cualquier cosa yo le hablo.',
  ],
  ['es', 'vague', '¿Podemos volver a hablar? / Sí, mándeme mensaje la semana que entra. / Va.'],
  ['es', 'vague', 'Armo la propuesta y se la mando por correo. / Está bien, la espero.'],
  ['es', 'vague', '¿El lunes le queda? / El lunes no, ando a las carreras. Ahí nos estamos hablando.'],
  ['es', 'none', '¿Le agendo una visita? / No, la verdad no me interesa, gracias.'],
  ['es', 'none', '¿Quiere que le marque otro día? / No, déjelo así.'],
  ['es', 'none', '¿Le mando algo? / Mándelo si quiere, pero le aviso que no lo voy a leer.'],
];

test.each(ENDINGS)('%s: %s: %s', (lang, grade, ending) => {
  const before = Array.from({ length: 8 }, (_, i) => lineOf(i % 2 === 0 ? 'Ok.' : 'Aham.', i));
  const { next_step } = reportFromTurns({
    ...dialogue([...before, ...ending.split(' / ').map(lineOf)]),
    lang,
    methodology: 'SPICED',
  });
  expect(next_step).toBe(grade);
});

function lineOf(text: string, i: number): [Side, string] {
  return [i % 2 === 0 ? 'rep' : 'customer', text];
}
