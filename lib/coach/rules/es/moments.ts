import type { MomentRules } from '../moment-rules';

/** Spanish: price, competitor, agenda, demonstration and next step. */
export const moments: MomentRules = {
  pricing: [
    '(precio|precios|costo|cuesta|valor|descuento|descuentico|mensualidad|inversión|propuesta) ... (#|pesos|millones|por ciento|cuánto|caro|bien|bueno|gustando|tienda|al mes)',
    '# [_] [_] (por (tienda|usuario|mes|hectárea|licencia|año)|al mes|pesos por|mensuales)',
    '(cuánto) (cuesta|costaría|sale|vale|sería)',
    '(el|ese|de|del|este) (precio|costo|valor)',
    '(caro|descuento|descuentico|carísimo)',
  ],
  competitor: [
    '(competencia|otro proveedor|otra empresa|otra propuesta|cotización de)',
    '(usamos|trabajamos con|estamos con|probamos) [_] [_] (de la competencia|actualmente)',
  ],
  agenda: [
    '(les|le) (propongo|quería proponer|quiero proponer)',
    'primero [_] ... (luego|después|al final)',
    '(la agenda|el plan|la idea) (de|para|es)',
    '(tenemos|apartamos) # minutos',
    'lo que le quería proponer',
  ],
  demo: [
    '(le|les|voy a|déjeme|permítame) [_] (comparto|muestro|enseño|mostrar|enseñar|compartir)',
    '(aquí|mire aquí|esta pantalla|este botón|desde aquí) [_] (está|están|faltan|ve|ven|aparece|puede|se)',
    '(comparto pantalla|aquí faltan|esto es)',
  ],
  steps: [
    '(reunión|demostración|demo|llamada|visita|piloto|propuesta|contrato|firma|firmar|invitación|propongo|quedamos|agendo|agendamos|nos vemos|le llamo|le mando|arrancamos|siguiente paso|revisamos|presentación)',
  ],
  when: [
    '(lunes|martes|miércoles|jueves|viernes|sábado)',
    '(#|primero) de (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)',
    '(el|día) #',
    '(a las|a la) (#|una)',
    'mañana (a|en|por|temprano|mismo)',
    'pasado mañana',
  ],
  days: ['(lunes|martes|miércoles|jueves|viernes|sábado|pasado mañana)'],
  habits: [
    '(cada|todos los|los) (lunes|martes|miércoles|jueves|viernes)',
    '(lunes|martes|miércoles|jueves|viernes) pasad*',
    'el # por ciento',
    '(de|entre) (lunes|martes) a (viernes|sábado)',
    'el (dos|tres|# mil) (mil|#|años)',
  ],
  proposes: [
    '(lunes|martes|miércoles|jueves|viernes) o [el] (lunes|martes|miércoles|jueves|viernes)',
    '(prefiere*|puedo estar|estoy ahí|nos vemos|estaría ahí)',
    '(qué tal|le parece|les parece|te parece|cómo le queda|le queda|les queda|te queda|puede*|podemos|podría*|propongo|sugiero|le funciona|les funciona|te va|le late|les late|agend*|anot*|va|sale|tiene* (libre|tiempo|espacio)|cómo anda|nos vemos|vámonos|dele)',
    '(paso|pasar|llamo|llamar|marco|marcar|vengo|venir|véngase|venga|vengan|voy|visito|visitar|llámeme|márqueme|márcame|llamame|muestro|mostrar|hablamos|hablar|conect*|reunimos|vernos|vemos|cerramos|platicamos|juntamos|ahí estaré|mando la invitación|caiga)',
  ],
  vague: [
    '(te|le) aviso yo$',
    '(ya|luego) [_] (decimos|diremos|contamos)',
    '(mándeme|mándame|escríbame|hábleme|háblame|márqueme|búsqueme) [_] [_] [_] (semana|mes|después|luego|otro día|cuando)',
    '(la|lo|los|las|aquí la|quedo a la) (espero|esperamos|espera)',
    '(digerir*|platicarlo|madurarlo|revisarlo|pensarlo) [_] [_] [_] [yo|le|luego]',
    '(vamos|estamos|nos estamos) (hablando|en comunicación|viendo|comunicando)',
    '(volvemos|volver) a (hablar|platicar|vernos|conversar)',
    '(la|lo|las|los) (reviso|veo|checo|analizo|leo) y [yo] (le|te|les)',
    '(búsqueme|búscame|llámeme|llámame|márqueme|márcame|escríbame|contácteme) [_] (después|en|la|el|cuando|luego|a)',
    '(se lo|lo) (enseño|muestro|presento|paso) a',
    '(quedamos|estamos|seguimos) (en contacto|hablando|pendientes|al habla|al pendiente)',
    '(yo|nosotros|ya|luego|después) [_] (le|les|te) (aviso|avisamos|llamo|llamamos|marco|busco|buscamos|escribo|cuento|digo|respondo|hablo|confirmo)',
    '(le|les|te) (aviso|llamo|marco|busco|escribo|confirmo|respondo|doy respuesta)$',
    '(le|les|te) (mando|envío|llamo|marco|busco|aviso) ... (después|luego|próxima semana|la semana|información|propuesta nueva|cuando|en cuanto)',
    '(lo vemos|lo revisamos|lo reviso|lo checamos|hablamos|platicamos|nos hablamos) [_] (luego|después|más adelante|la próxima|con calma|pronto)',
    '(mánde*|mande*|envíe*|mandame|manda*|pás*|páse*) ... y [_] (lo vemos|lo revisamos|lo checamos|le aviso|te aviso|vemos|hablamos|platicamos)',
    '(deje|déjeme|dejame|déjame) [_] (platico|platicarlo|hablo|hablarlo|lo consulto|consultarlo|lo veo|verlo|revisarlo|pensarlo|lo pienso|lo platico)',
    '(me|nos) va contando',
    'quedo (pendiente|atento|atenta|al pendiente|a la espera)',
  ],
  accepts: [
    '^(mándela|mándemela|mándelo|mándalo|quedamos|le seguimos|venga|véngase|agéndela|póngale|hábleme|anótelo)',
    '^[_] [_] (sí|claro|perfecto|listo|bueno|de acuerdo|me parece|está bien|cuente con|ok|okey|va|sale|así será|con gusto|por supuesto|yo también|hecho|dale|órale|ándele|échele|vale|de una|excelente|ahí estamos|ahí estaremos|hágale)',
    '(cuente con eso|me parece bien|nos funciona|queda agendado|ahí estaremos|ahí estamos|ahí estaré|ahí nos vemos|queda bien|está perfecto|quedamos así|lo siento|los espero|lo espero|te espero|agéndalo|agéndelo|mande la invitación)',
  ],
  refuses: [
    '(lunes|martes|miércoles|jueves|viernes|mañana) [yo|ya|sí que] no',
    '(no (puedo|podemos|nos|me interesa|se puede|creo|voy|hace falta|le prometo|prometo|tengo|gracias|joven|señor*)|ahora no|hoy no|ahorita no|imposible|mejor no|difícil|para nada|complicad*)',
    '^no',
  ],
  counters: [
    '(pero|ya) [el] (lunes|martes|miércoles|jueves|viernes|día)',
    '(mejor|puedo|podemos|sí|queda|que sea|prefiero|qué tal|entonces)',
  ],
  conditional: [
    '(si|cuando) [_] [_] (necesit*|hace falta|hiciera falta|interes*|cambia*|me anim*|nos anim*|ocup*|quier*|ofrece*)',
    '(algún día|un día de estos|no le prometo|sin compromiso)',
  ],
  noContact: [
    'no (me|nos|le) [esté|estés|ande|vuelva a|vuelvas a] (marc*|llam*|interesa*|busque*|insist*|molest*)',
    '(ya le dije que no|no hace falta|no gracias)',
  ],
  untilDay: ['(hasta|nos vemos) el (lunes|martes|miércoles|jueves|viernes|#)'],
};
