import type { ObjectionRules } from '../objection-rules';

const DEAR =
  'caro|cara|carito|carita|carísimo|carísima|costoso|costosa|elevado|elevada|salado|salada|saladito|prohibitivo|prohibitiva|inflado|inflada|abusivo|abusiva|excesivo|excesiva|desproporcionado';
const COST =
  'precio|precios|costo|coste|valor|tarifa|mensualidad|cuota|cifra|monto|número|numerito|propuesta|cotización|aumento|alza|inversión|comisión|licencia|suscripción';
const MONEY =
  'presupuesto|dinero|plata|recursos|fondos|caja|lana|liquidez|partida|efectivo|guita|pasta|budget|billete|saldo';
const SPENDING =
  'presupuesto|recursos|recurso|fondos|fondo|caja|dinero|plata|lana|partida|rubro|bolsa|gasto|gastos|compras|inversiones|inversión|cuenta de _|contrataciones|pagos';
const RUSH =
  'cosecha|zafra|auditoría|auditorías|auditores|cierre|temporada|inventario|mudanza|migración|vendimia|campaña|implementación|integración|remodelación|certificación|acreditación|fusión|obra|obras|declaración|elecciones|navidad|navidades|matrículas|siembra|exámenes|huelga|quincena|traslado|lanzamiento|inspección|fiestas|vacaciones|mundial|feria|cambio de sistema|cambio de erp|cambio de banco|cambio de gobierno|conteo';
const BOSS =
  'socio|socia|socios|jefe|jefa|jefes|director|directora|directores|dirección|directiva|directorio|gerente|gerencia|vicepresidencia|vicepresidente|rector|rectoría|junta|consejo|comité|asamblea|patronato|dueño|dueña|dueños|esposo|esposa|marido|mujer|finanzas|presidente|presidenta|presidencia|hermano|hermana|hermanos|papá|papás|mamá|padre|suegro|suegra|tío|hijos|familia|contador|contadora|compras|abastecimiento|tesorero|tesorera|ingeniero|patrón|corporativo|matriz|central|inversionistas|condóminos|copropietarios|propietarios|apoderado|alcalde|concejal|pleno|administrador|arriba|viejo';

const DOES =
  'integra|conecta|sincroniza|calcula|emite|lee|exporta|saca|trae|permite|soporta|genera|separa|contempla|timbra|jala|acepta|imprime|abre|maneja|incluye|factura|hace|tiene|deja|funciona sin|se puede|se conecta|se integra|puedo cambiar|aguanta|cubre|tira';

/** Spanish (Mexico and Colombia first). Sources: docs/coach.md, "Objections". */
export const objections: ObjectionRules = {
  PRICE: [
    `(muy|bien|bastante|demasiado|medio|algo|más|tan|qué|un poco|así|súper|poquito) (${DEAR}|subido de precio)`,
    `(${COST}) ... (alto|alta|altísimo|${DEAR}|no me da|no nos da|se sale|fuera de|pesado|no cuadra|no me cuadra|no me convence|no nos convence|no cierra|no me cierra|por las nubes|se me va|se dispara|me frena|me brinca|me asusta|no lo vale|no va)`,
    'está (muy|demasiado) pesado$',
    'se sale (de lo que|de nuestro|de mi|del)',
    '(esperaba|esperábamos|pensaba|pensábamos|pensé|imaginaba|creía|calculaba|entendí|veía|traía|yo hacía) ... (la mitad|menos|la tercera|mucho menos|más barato|más económico|otra cifra|otro número|rondar|unos #)',
    '(a|con) (ese precio|esa cifra|ese número|esa tarifa|ese costo|este precio|esos precios|esos números) [_] (mejor|me quedo|nos quedamos|no|ni|prefiero|imposible|se lo)',
    '(hacer|hace|hacen|haces|haga|hagan|hagas|hacés|harían|haría|mejor*|ajust*|baj*|reduc*|rebaj*|revis*|negoci*|afin*) [_] [_] (mejor precio|precio por|descuento|rebaja|el precio|la tarifa|ese precio|la cuota|la mensualidad|esa tarifa|ese número|un descuento|una rebaja|la comisión)',
    '(no|ni) (pago|pagaría|pagamos|voy a pagar|vamos a pagar|puedo pagar|podemos pagar|alcanzo a pagar|estoy para pagar|me da para pagar) (eso|esa|ese|tanto|la|el|todo|esas|más de)',
  ],
  BUDGET: [
    `(no|ya no) (tengo|tenemos|hay|contamos con|dispongo de|queda|me dieron|me asignan|le aprobaron) [ya] [más|el|la|los|un|esa|ese|ni|tanta|tanto|ningún|nada de|de|suficiente|suficientes] (${MONEY}|mango|peso|duro)`,
    `(${SPENDING}) ... (agotó|cerró|recortado|comió|se fue|apretada|temblando|suspendido|parado|vetadas|retenido|quedó en cero|fatal)`,
    '(no hay|no tengo|no tenemos|no habría|sin tener|ya no hay) de dónde [sacar*]',
    'no sobra nada',
    '(estamos|seguimos|cerramos|quedamos|quedo|vamos) en (rojo|números rojos|ceros|cero)',
  ],
  TIMING: [
    '^ [no|uy|ay|mire|pues] ahora (no|imposible|ni)',
    'no es [_] [el|un|muy] [buen|mejor|gran] (momento|época|tiempo) [de|para|la]',
    `(en plena|en pleno|en vísperas de|en medio de la|en medio del|a media|a mitad de) [la|el] (${RUSH})`,
    '(otro frente|otros frentes|otras prioridades|la prioridad es|las prioridades son|el foco está|nuestro foco|mi cabeza en)',
  ],
  AUTHORITY: [
    `(tengo que|hay que|toca|tendría que|déjame|déjeme) [yo] [lo|la|se lo] (llev*|platic*|present*|pregunt*|pasar*|comen*|vend*|contar*|pedir* permiso|poner* a consideración) [_] [con|a|al|por|de|para] [el|la|los|las|mi|mis|nuestro|nuestra|otros|un] [_] (${BOSS})`,
    `(lo|la) (hablo|consulto|converso|platico|comento|veo|llevo|presento|subo) [primero] (con|a) [el|la|los|mi|mis|nuestro|nuestra] [otros|equipo] [_] (${BOSS})`,
    '(yo|uno) [sola|solo] no (decido|firmo nada|firmo|apruebo|autorizo|mando|pinto|hago nada sin|decidimos)',
    'yo (sola|solo) no [lo|me] (puedo|atrevo|animo|decido)',
    'no [_] (depende de mí|depende sólo de mí|está en mis manos|está en mi mano|es decisión mía|es mi decisión|es decisión nuestra|me corresponde|me toca a mí|soy yo (quien|el que|la que)|soy (el|la) que (decide|firma|manda)|soy la persona|me mando solo|estoy autorizado|estoy autorizada)',
    `(sin|falta|necesito|necesitamos|requiere|requiero|hace falta|dar|dé|falta que dé) [_] (autorización|visto bueno|aprobación|firma|aval|permiso|bendición|luz verde|ok|okey) (de|del|él|ella|expres*)`,
    '(última palabra) [_] (la tiene|es de|es del|la da|la lleva)',
    '(lapicera|firma|chequera) la (tiene|lleva) [_]',
  ],
  weakAuthority: [
    '(el|la|quien) que (decide|firma|aprueba|autoriza|manda) es [el|la|mi|don|doña] [_] [_]',
    'quien (decide|firma|aprueba|autoriza|manda) es',
  ],
  NEED: [
    'no [le] (veo|vemos|encuentro|hallo) [el|mucho|un] (caso|sentido)$',
    'no (me|nos|le) (hace|hacen|haría|harían) falta',
    '(para|pa) qué (quiero|querría|querríamos|queremos|voy a querer|necesito|me sirve|nos sirve) [yo|un|una|el|eso] [_]',
    'no (lo|la|le|nos) (veo|vemos) [nada] (útil|necesario|utilidad)',
  ],
  STATUS_QUO: [
    'no (veo|vemos|le veo|le vemos|hay) [la] (por qué|porqué|razón|caso|motivo|necesidad|urgencia) [a|de|para|por] (cambi*|dejar*|mover*)',
    '(nunca|no) (nos|me|se|se nos) ha (fallado|dado problemas|perdido un|perdido una|quedado mal)',
    '(prefiero|preferimos) (quedarme|quedarnos|seguir|dejarlo como|lo malo|como estoy|el trato|lo mío)',
  ],
  COMPETITOR: [
    '(tengo|tenemos|viene|llegó|esperando|recibir|traigo|dejó|mesa|hay|escritorio) [una|la|con|otra] (propuesta|cotización|oferta) de [_]',
    '(estamos|estoy|andamos) [también] (viendo|evaluando|hablando|cotizando|comparando|platicando|negociando|revisando|probando) [también] (con|a|las dos|varias|dos|tres|otr*) [_]',
    '(me|nos) (lo|la) (dejan|ofrecen) (en|por|a|más|gratis|sin costo)',
    'renovamos con [_]',
    '(tenemos|tengo|existe|grupo tiene) [ya] [un|el|una] (contrato|convenio|acuerdo) [marco|vigente|corporativo] (con|vigente|hasta) [_]',
    '(cuarta|tercera|segunda|otra) (cotización|propuesta|oferta) [_]',
  ],
  TRUST: [
    '(no los conozco|no los conocemos|a ustedes no los|no conozco a su|no conozco su|sin conocerlos|que no conozco|nadie que yo conozca|no os conoce)',
    'cómo (sé|sabemos|sabré|puedo saber) [yo] (que|si)',
    '(desconfío|no me fío|no nos fiamos|no confío|poca confianza|ya no confía|ya no confío|no me inspira|mala espina|no me late|uno ya no|ya no cree|no les creo|no me creo|me huele)',
    '(cuánto|cuántos años|cuánto tiempo) [llevan|tienen] [_] [llevan] en el mercado',
  ],
  FEATURE_GAP: [
    '(no|ni|tampoco) [se|nos] (integra|conecta|sincroniza|comunica|conversa|enlaza|jala|habla|integran|conectan) (con|a|al)',
    `^ [ay|ah|es que|pues] no [lo|la|me|se] (${DOES}|exporta) [_] [_] [_] [_] [_] [_] (y|verdad|entonces|eso|nosotros|sin|para|ah|así|me)`,
    `^ [ay|ah] no (integra|conecta|sincroniza|calcula|emite|lee|exporta|saca|permite|soporta|genera|timbra|maneja|acepta|imprime) [_]`,
    '(no hay) (reporte|versión|bitácora|forma de que|app|aplicación|módulo|conexión|integración) [_] [_] [_] [_] (y|porque|para)',
  ],
  COMPLEXITY: [
    '(demasiado|demasiada|demasiados|demasiadas|mucho|mucha|muchos|tanta|tantos|tantas|cuarenta|veinte) (pantalla|pantallas|botón|botones|paso|pasos|campo|campos|opciones|menús|ventana|ventanas|configuración|cosas nos|información en|enredo|trámite|rollo)',
    '(son|es|tiene|hay) (muchos|demasiados|muchas|demasiadas|mucho) (pasos|campos|cosas|botón|pantallas|enredo)',
    '(gente|señores|señoras|asesores|profes|médicos|abogados) [ya] [muy] (mayor|mayores|grande|grandes|viejos|de sesenta)',
    '(nuestra|mi|la) gente no (la|lo) sabe [_]',
  ],
  SECURITY_LEGAL: [
    '(si|eso|que) [eso|se] [se] (filtra|filtre|filtran|hackean|hackea|roban|fuga)',
    '(no firmo|no acepto|no la vamos a firmar|no la puedo aceptar|no lo puedo aceptar|así no firmamos|no te puedo firmar|no me lo deja pasar) [_]',
    '(legalmente|legal) (los puedo|lo puedo|se puede) [_]',
    '(nada en la nube|fuera de nuestras instalaciones|no pueden salir del|salgan de chile|salga del país|salir de nuestros)',
  ],
  STALL: [
    '(déjame|déjeme|dejame|deje|deja|lo voy|voy|vamos|tengo que|tendría que) [que] [a|me|yo] [lo|la] (pensarlo|analizarlo|rumie|rumiar|maduro|verlo despacio|verlo$|cuadro en|meditarlo|vaya viendo|darle una|darle vueltas)',
    '(voy a|vamos a|tengo que|hay que) (pensar|pensarlo)',
    'yo (te|le|les) (digo|cuento|aviso|llamo|marco)$',
    '(hablamos|platicamos|platicamos|vemos|veámoslo|hablémoslo|hablémoslo otro día|lo hablamos|lo platicamos) [_] (después|más adelante|más adelantito|otro día|luego|con calma|mejor) [_]',
    'no (te|le|les) [_] (prometo nada|contesto nada|puedo decir nada|quiero decir que sí)',
  ],
  thirdParty: [
    '(mi|un|el|la) [_] (vecino|vecina|amigo|compadre|comadre|primo|prima|cuñado|cuñada|colega|conocido)',
    '(hermano|hermana|cuñado|cuñada|primo|prima|suegro) ... [_] [_] [_] [_] [_] (dice|dijo|decía) que',
  ],
  settled: [
    '(eso ya quedó|pero ya quedó|ya está todo|ya lo arreglaron)',
    '(eso|ya|quedó|está|ya lo) [_] [_] (resuelto|solucionado|arreglado|quedó atrás|superado|lo vimos|vimos)',
    '(ya no|no) (hay|le veo|es|tengo|veo) [_] (bronca|problema|lío|inconveniente|tema)',
  ],
  asksWhoDecides: ['(quién|la que decide|el que decide|decisión|firma|aprueba|autoriza)'],
  notPrice: [
    'no [lo|la] (es|está|me parece|se me hace|salió|fue|veo|siento|encuentro) [_] [_] (caro|cara|costoso|alto|elevado)',
    '(muy bien|bien|bueno) de precio',
    '(me|nos) (está gustando|gusta|gustó|parece bien|parece bueno) [_] precio',
  ],
  notTiming: ['si no (está|tenemos|queda|sale|llega|arranca|funciona)'],
  notStall: ['(aviso|digo|hablo|marco) (a|al) [la|el|don|doña] _'],
  notComplexity: ['no [me|nos] (es|está|se ve|parece) [_] [_] (complicado|difícil|enredado)'],
  notSecurity: [],
  notFeature: ['(no lo ocupo|no hace falta|no nos hace falta|no me hace falta|fecha fija|sí tiene)'],
};
