import type { SignPoints } from '../sign-points';

export const idleSigns: SignPoints = {
  start: -3,
  points: {
    '9': 'correo',
    '7': '@opening|^ les',
    '5': '@long|^ le|^ si|un|va $',
    '4': 'tal',
    '3': '0 a|a las|la|no $|ve',
    '2': '^ a|diez|mi|ya',
    '1': '^ te|ahora|bien|don|el|entonces|lo|no|que tal|se|te|va',
    '-1': '^ me|asi|como|como lo|como se|cuantos|de|en la|eso|eso $|ha|hay|hoy|las|los|si|sin|tienen|usted|y',
    '-2': '^ y|con|o|por|y el|y si',
    '-3': 'cuando|cuantas|cuanto|ese|libreta',
    '-4': 'con el|que',
    '-6': 'quien',
  },
};
