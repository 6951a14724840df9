import type { SignPoints } from '../sign-points';

export const idleSigns: SignPoints = {
  start: 0,
  points: {
    '10': 'a las',
    '7': 'correo',
    '6': 'tal',
    '5': '@long|eh|que viene',
    '4': '@opening|alla|o en|que hora',
    '3': '^ como|ahora $|invitacion|listo $|no $|pero|va $',
    '2': '0 a|^ con|^ hablamos|aqui|eh $|este|hago|le queda|mas|me|pantalla $|parece $|puede|que correo|que tal|un|viernes',
    '1': '^ hasta|el|entonces|escucha|esta|jueves|la|la invitacion|le|llamo|manana|mejoro|oye $|parece|puedo|que te|queda|sigue|vacaciones|ven|ves|viaje|ya|yo',
    '-1': '^ la|a|antes|caja|calculan|camion|cliente|cobran|con|dia $|en|en la|esa|lo|por whatsapp|sistema $|solo|todos|tres|tu|una|y',
    '-2': '^ tienen|^ y|a un|ano|como|contrato $|cuanto|de|de la|donde|dos|era|hoy|las|libreta|llama|mes|o por|papel|para|pedido|propuesta $|regala|seis|semana $|tambien|usan|ustedes',
    '-3': '^ asi|^ el|algun|como lo|es|hace|si le|sin|y el|y si',
    '-4': 'algo|cuantas|cuantos|da|decir|ella|hay|los|que|quien',
    '-5': 'cuando|ese',
    '-6': 'con el|eso',
  },
};
