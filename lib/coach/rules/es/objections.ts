import type { ObjectionRules } from '../objection-rules';

const BOSS =
  'socio|socia|socios|jefe|jefa|director|directora|dirección|gerente|gerencia|junta|consejo|comité|dueño|dueña|esposo|esposa|marido|finanzas|presidente|presidencia|hermano|hermanos|papá|contador|legal|jurídico|compras|equipo|ingeniero|patrón';

/** Spanish (Mexico and Colombia first). Sources: docs/coach.md, "Objections". */
export const objections: ObjectionRules = {
  PRICE: [
    '(está|es|me parece|nos parece|pareció|salió|sale|queda|quedó|se me hace|se nos hace|suena|lo veo|veo) [_] [_] (caro|cara|carísimo|elevado|elevada|alto|costoso|costosa|carito|salado)',
    '(muy|bien|bastante|demasiado|medio|algo|más) (caro|cara|elevado|costoso|costosa|alto)',
    '(precio|costo|valor|tarifa|mensualidad|propuesta|aumento|inversión) ... (alto|caro|elevado|no me da|no nos da|se sale|fuera|excesivo|pesado|no cuadra)',
    'se sale de (lo que|nuestro|mi|el)',
  ],
  BUDGET: [
    '(no|ya no|tampoco) (tengo|tenemos|hay|contamos con|queda|nos queda|me queda) [más|el|un] (presupuesto|dinero|plata|recursos|fondos|caja|lana)',
    '(presupuesto|recursos|caja) ... (agotado|agotó|cerrado|cerró|congelado|congelaron|recortado|recortaron|comido|gastado|se acabó|comprometido|se fue|está apretado|justo)',
    '(hasta|para) el (próximo|otro) (año|presupuesto|ejercicio)',
  ],
  TIMING: [
    '(ahora|ahorita|hoy|por ahora|en este momento|por el momento) no (puedo|podemos|es|se puede|tenemos|tengo|hay|me|nos)',
    'no es [el|un] [buen|mejor] momento',
    '(mal|mala|pésimo) (momento|época|temporada)',
    '(estamos|estoy|andamos|ando) [_] (en plena|en pleno|en medio de|hasta el cuello|saturad*|full|cosechando|implementando|migrando|cambiando)',
  ],
  AUTHORITY: [
    `(tengo que|tenemos que|debo|necesito|hay que|toca|voy a|me toca|tendría que) (hablar|hablarlo|consultar|consultarlo|llevar|llevarlo|revisar|revisarlo|platicar|platicarlo|presentar|presentarlo|ver|verlo|preguntar|preguntarle|pedir) [_] (con|a|al) [el|la|los|mi|mis|nuestro] (${BOSS})`,
    '(yo|uno) [sola|solo] no (puedo|decido|firmo|apruebo|autorizo|mando)',
    'no (depende de mí|está en mis manos|es decisión mía|soy yo (quien|el que|la que)|puedo (decidir|firmar|autorizar|aprobar|comprometerme))',
    '(sin|falta|necesito|requiere) [la|el] (autorización|visto bueno|aprobación|firma|aval)',
  ],
  weakAuthority: [
    `(el|la|quien) que (decide|firma|aprueba|autoriza|manda) es [el|la|mi|don|doña] [_] [_]`,
    'quien (decide|firma|aprueba|autoriza|manda) es',
  ],
  NEED: [
    'no (veo|vemos|encuentro|le veo) [la|el|mucho|mucha|ninguna] (necesidad|sentido|utilidad|valor|caso|para qué|beneficio|razón)',
    'no (necesito|necesitamos|ocupo|ocupamos|requerimos|nos hace falta|me hace falta) [_] [_]',
  ],
  STATUS_QUO: [
    '(así|como) [_] (estamos|está|vamos|nos va) [_] (bien|funciona|nos ha funcionado)',
    '(ya|estamos|estoy|están) [muy] (acostumbrados|acostumbrado|acostumbrada|contentos|cómodos|a gusto|satisfechos)',
    '(no quiero|no queremos|no vamos a|para qué) (cambiar|moverle|mover)',
  ],
  COMPETITOR: [
    'ya (usamos|uso|tenemos|tengo|trabajamos|contratamos|estamos con|contamos con) [_] [_] (proveedor|sistema|herramienta|solución|plataforma|contrato|software|con)',
    '(estamos|estoy|andamos) [también] (viendo|evaluando|hablando|cotizando|comparando|platicando|negociando|revisando) [también] (con|otr*|a|varias|dos|tres)',
    '(casi|ya|a punto de) [_] (firmar|firmamos|firmando|cerrar|cerramos) con',
  ],
  TRUST: [
    '(nunca|no) (había|habíamos|he|hemos) (oído|escuchado|oído hablar)',
    '(no los conozco|no los conocemos|a ustedes no los|no conozco a su|no conozco su)',
    '(quién|qué|cómo) [_] (me|nos) (garantiza|asegura|garantizan)',
    '(curado|curada|curados) de espantos',
    '(todos|todos los vendedores) (dicen|prometen)',
  ],
  FEATURE_GAP: [
    '(no|ni) [se] (integra|conecta|sincroniza|exporta|comunica|soporta|habla) (con|a|al)',
    'sin (eso|esa integración|esa función) ... (no|imposible)',
  ],
  COMPLEXITY: [
    '(muy|bien|demasiado|medio|bastante|se ve|parece|suena) (complicado|complicada|enredado|enredada|complejo|difícil de|laborioso)',
    '(gente|equipo|vendedores|encargados|señores|muchachos|empleados|personal|usuarios|choferes|ellos|ellas) ... (no (van a|va a|creo que|lo van a|saben|quieren|querrán)) [_] [_]',
    'no creo que [_] [_] (aprendan|usen|lo usen|quieran|puedan|se adapten|sepan)',
    '(miedo|me preocupa|preocupación|me da pendiente) ... (usar|aprender|implementar|implementación|capacit*|adopción|cambio)',
  ],
  SECURITY_LEGAL: [
    '(ley|protección|privacidad|seguridad) de [los] (datos|información) [_] [_] [_]',
    'dónde [se] (guardan|guarda|almacenan|quedan|están|alojan) [_] [_] (datos|fotos|información|archivos|grabaciones)',
    '(datos|información) ... (fuera del país|fuga|filtr*|sensible*|confidencial*|terceros|multar|robar|hackear)',
    '(nos|me) pueden multar',
  ],
  STALL: [
    '(déjeme|déjame|déjenme|lo voy a|la voy a|voy a|vamos a|tengo que|tenemos que|quiero|necesito|hay que) [_] (pensar|pensarlo|analizar|analizarlo|consultarlo con la almohada|revisarlo con calma|verlo con calma|meditarlo|estudiarlo|evaluarlo)',
    '(mándeme|mándame|envíeme|envíame|páseme|me manda|me envía) [_] [_] (información|correo|material|folleto|presentación|algo|cotización|whatsapp|propuesta|catálogo) [_] [_]',
    '(yo|nosotros|luego|después|ya|cualquier cosa) [_] (le|les|te) (aviso|avisamos|llamo|llamamos|marco|busco|buscamos|contacto|confirmo|digo|escribo|hablo)',
    '(le|les) (aviso|marco|llamo|busco|confirmo|digo) (apenas|cuando|si|luego|después|cualquier)',
    '(cualquier cosa|si me animo|si nos interesa) ... (aviso|llamo|busco|marco)',
    '(estamos|quedamos) (en contacto|hablando)',
  ],
  thirdParty: [
    '(mi|un|una|el|la|unos) [_] (vecino|vecina|amigo|amiga|compadre|comadre|primo|prima|cuñado|cuñada|colega|conocido|conocida)',
    '(dice|dijo|dicen|dijeron|cuenta|contó|se quejaba|se queja) que (a ellos|a ella|a él|le|les|era|fue|no)',
    '(a ellos|a ella|a él) (le|les) (salió|pareció|quedó)',
  ],
  settled: [
    '(eso|ya|quedó|está|ya lo) [_] [_] (resuelto|solucionado|arreglado|quedó atrás|superado|lo vimos|vimos)',
    '(ya no|no) (hay|le veo|es|tengo|veo) [_] (bronca|problema|lío|inconveniente|tema)',
    '(la otra|en la otra) (reunión|vez|llamada)',
  ],
  asksWhoDecides: [
    '(quién|alguien más|la que decide|el que decide|usted decide|decisión|firma|aprueba|autoriza)',
  ],
  notPrice: [
    'no [lo|la] (es|está|me parece|se me hace|salió|fue|veo|siento) [_] [_] (caro|cara|costoso|alto|elevado)',
    '(precio|costo|valor) [_] [_] (bien|bueno|justo|razonable|excelente|accesible|gustando)',
    '(muy bien|bien|bueno) de precio',
    '(me|nos) (está gustando|gusta|gustó|parece bien|parece bueno) [_] precio',
    '(barato|económico|accesible)',
  ],
  notTiming: [
    'si no (está|tenemos|queda|sale|llega|arranca|funciona)',
    '(cuanto antes|lo antes posible|lo más pronto|urge)',
  ],
  notStall: [
    '(lunes|martes|miércoles|jueves|viernes|mañana|hoy|a las #|el #) [_] [_] [_] (le|les|aviso|confirmo|llamo|a)',
    '(le|les) (aviso|confirmo|llamo|marco) [_] (el|mañana|hoy|lunes|martes|miércoles|jueves|viernes)',
    '(arroba|punto com|mándemelo|el contrato)',
  ],
  notComplexity: [
    'no (es|está|se ve) [_] [_] (complicado|difícil|enredado)',
    '(fácil|sencillo|facilito) [_]',
  ],
  notSecurity: ['(legal|sistemas|datos) ... (aprobó|aprobado|autorizó|de acuerdo)'],
  notFeature: ['(no lo ocupo|no hace falta|no lo necesito|sí tiene)'],
};
