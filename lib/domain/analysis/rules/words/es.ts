import type { AnalysisWords } from './words';

export const es: AnalysisWords = {
  acknowledges: [
    '(entiendo|comprendo|claro|por supuesto|tiene razón|tienes razón|tiene sentido|tiene todo el sentido|es justo|buena pregunta|buen punto|me imagino|es normal|es lógico|estoy de acuerdo)',
    '(gracias|qué bueno) [_] [_] (por|que) [_] (decir*|contar*|comentar*|preguntar*|lo diga|lo digas|lo mencion*)',
    '(mucha gente|muchos clientes|otros clientes) [_] [_] (dice|dicen|pregunta|preguntan|siente|sienten|piensa|piensan)',
    '(usted|tú|me) (dijo|dijiste|comentó|comentaste|mencionó|mencionaste) [que]',
  ],
  takes: [
    '(entiendo|ya veo|tiene sentido|está bien|de acuerdo|vale|perfecto|genial|excelente|buenísimo|me gusta|me parece|me sirve|interesante|ah (ok|bueno|ya)|bueno|dale|listo|claro|suena bien)',
    '(eso|así) [_] (ayuda|resuelve|sirve|cambia|me deja)',
  ],
  promises: [
    '(yo|nosotros) [_] (te|le|les|os) (mando|envío|paso|reenvío|llamo|aviso|preparo|presento)',
    '(te|le|les|os) (mando|envío|reenvío|paso|preparo|confirmo|aviso|llamo|comparto) [_]',
    '(voy a|vamos a) [_] (mandar*|enviar*|pasar*|preparar*|armar*|revisar*|verificar*|confirmar*|hablar con|consultar*|agendar*|coordinar*|probar*|llevar*|compartir*)',
    '(quedo|quedamos|quedé) (de|en) (mandar*|enviar*|pasar*|ver|hablar|confirmar*|avisar*)',
  ],
  positive: [
    '(me gusta|me gustó|me encanta|me encantó|me interesa|interesante|excelente|buenísimo|genial|impresionante|fantástico|espectacular|bárbaro)',
    '(tiene|tendría) [mucho|todo el|bastante] sentido',
    '(muy|súper|bastante) (bueno|buena|útil|interesante)',
    '(es|era) [justo|exactamente] [_] lo que [_] (necesit*|busc*|quer*)',
    '(vamos|dale|podemos) (adelante|avanzar|cerrar|seguir)',
    '(eso|esto) [nos|me] (ayuda|ayudaría|resuelve|resolvería) [mucho|bastante]',
  ],
  negative: [
    'no (me gusta|me gustó|le veo|veo (sentido|valor|necesidad)|tiene sentido|me convenc*|me interesa|confío|creo en|quiero|vale la pena|nos sirve|me sirve)',
    '(preocupa|preocupad*|decepcion*|frustrad*|molest*|arrepentid*|pésim*|horrible|malísim*|absurdo|pérdida de tiempo)',
    '(muy|demasiado|está|súper) (caro|costoso|complicado|difícil|confuso|lejos)',
    '(desist*|cancel*|olvídelo|olvídalo|no hay forma|ni hablar)',
  ],
  weekdays: ['domingo', 'lunes', 'martes', 'miercoles', 'jueves', 'viernes', 'sabado'],
  months: [
    ...['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio'],
    ...['agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
  ],
  tomorrow: 'manana',
  today: 'hoy',
  next_week: ['semana que viene', 'proxima semana', 'semana proxima'],
  stop_words: new Set(
    'el la los las un una unos unas de del en por para con y o que se yo tu usted ustedes el ella ellos eso ese esa este esta esto como cual cuales cuando cuanto cuanta cuantos cuantas donde quien quienes porque mas menos muy ya hoy es son fue ser tener tiene tienen tenia estar me te le les lo su sus mi mis nuestro nuestra al ni no si solo tambien hasta entre sobre hay ahi aqui hacer hace hecho va voy ir'.split(
      ' ',
    ),
  ),
};
