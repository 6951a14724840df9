import type { TopicRules } from '../topic-rules';
import { methodTopics } from './method-topics';

/** Spanish (Mexico and Colombia first). Sources: docs/coach.md, "Methodologies". */
export const topics: TopicRules = {
  topics: {
    situation: {
      asks: [
        '(cómo) [_] [_] [_] [_] (funciona*|hacen|hace|hacés|manejan|manejando|maneja*|controlan|trabajan|resurten|operan|llevan|están|enteran|arma|registran|reciben|venden|compran|facturan|cobran|organizan|surten|miden|calculan|capturan|se enteran)',
        '(cuántos|cuántas|cuánto tiempo|con qué|en qué|qué|cuál|cuáles) [_] [_] (sistema*|herramienta*|programa*|software|plataforma|crm|erp|banco|proveedor*|marca|tarifa|equipo*|facturan|usan|calculan|controlan|traen|volumen|tamaño)',
        '(cuántos|cuántas) [_] [_] [_]',
        '(cuénteme|cuéntenme|cuéntame|contame|platíqueme|platícame|explíqueme|explícame|descríbame) [_] [_] [cómo|de]',
        '(usted|ustedes|vos|allá) [ya|hoy] (usa*|tienen|tiene|tenés|maneja*|trabaja*|lleva*) [_]',
        '(tienen|usan|manejan|trabajan|llevan|siembran|venden|atienden|traen) [_] [_] (sistema|turnos|programa|excel|papel|a mano|propio*|todo|hoy|ahorita)',
        'quién [_] [_] (captura|revisa|hace|lleva|registra|controla|anota|cuadra|recibe)',
        '(desde cuándo|es la de|son los de) [_] [_]',
        '(han|ha|ya) (probado|usado|tenido|buscado|probaron) [_] [_] (sistema|algo|otra|antes|herramienta|algún)',
      ],
      says: [
        '(hoy|actualmente|ahorita|ahora) [_] (usamos|tenemos|lo hacemos|hacemos|manejamos|trabajamos|somos|es|estamos|cada|alguien|todo|se)',
        '(usamos|uso|tenemos|tengo|manejamos|trabajamos|contamos con|somos|hacemos|llevamos|mandamos|capturamos|sembramos|fabricamos|producimos|atendemos|vendemos|entregamos|facturamos|transportamos|metimos|pagamos) [_] [_]',
        '(cada [_]|el vigilante|el chofer|la muchacha|las muchachas|el encargado|la recepcionista|la secretaria|enfermer*|el almacenista|el vendedor|los vendedores|el contador|alguien|ella|él) [_] [_] (anota*|apunta*|captura*|manda*|hace*|lleva*|registra*|escribe*|llena*|reporta*|revisa*|cuenta*|sale|entrega*|me manda)',
        '# [_] (tienda*|persona*|emplead*|trabajador*|vendedor*|cliente*|sucursal*|usuari*|hectárea*|camion*|unidad*|pedido*|muchach*|empresa*|finca*|paciente*|cama*|aula*|alumno*|maestro*|enfermer*|turno*|máquina*|prensa*|bodega*|comedor*|chofer*|ruta*|habitacion*|factura*|abogado*|cabezas|tallos|hidráulicas|al mes|al día|diari*|por semana|años)',
        '(libreta|cuaderno|bitácora|excel|papel|a mano|a ojo|a pulso|por radio|por teléfono|whatsapp|sistema|programita|programa|hoja* de (cálculo|papel)|planilla|planillita|carpeta*|pizarrón|pizarra|formato*)',
        '(nuestro|nuestra|mi) (equipo|proceso|sistema|operación|empresa|planta|taller|flota|bodega|despacho|clínica|negocio)',
        '(desde hace|hace|llevamos|tenemos) # (año*|mes*)',
      ],
    },
    pain: {
      asks: [
        '(qué|cuál|cuáles|dónde|cómo|por qué|cuánto) ... (problema*|dificultad*|reto*|duele*|complica*|molesta*|falla*|preocupa*|falta*|frustra*|descompone*|atora*|trabajo les da|trabajo le da|cuesta trabajo|traba*|quita el sueño|peor|estorba*|desespera*|perdió|enreda*|se cae|se pierde*)',
        'qué (pasa|sucede|hacen) [_] (cuando|si|con)',
        '(han|ha|tienen|tiene|hay|tuvieron|sufren) [_] [_] (problema*|dificultad*|pérdida*|queja*|error*|merma*|retraso*|multa*|devolucion*|accidente*|tenido problema*)',
        '(se les|se le|se te|les) [_] (pierde*|cae*|olvida*|atrasa*|echa* a perder|cobran de más|falla*|va* [_] cliente*)',
        '(apagan|cumplen|llegan) [_] [_] (todo|tiempo)',
        '(la carga|el pedido|el cliente|lo) [_] [_] que se perdió',
      ],
      says: [
        '(problema*|dificultad*|lío|desastre|caos|dolor de cabeza|pésim*|terrible|bronca|complicad*|enredo|queja*|reclamo*|reclama*|relajo|desmadre|quilombo|despelote|batalla*|batallo|sufrimos|martirio|infierno|pesadilla|un show|viacrucis|correteando|apagando fuegos|furios*|desorden|papelón)',
        '(perdemos|pierde*|perdimos|perdió|falla*|falló|fallaron|se cae|se cayó|se equivoca*|equivocad*|error*|tarda*|tarde|atraso*|retras*|se daña|dañó|se nos dañó|pudre|llega lo que no es|nos quedamos sin|se quedó sin|no se le entiende|se pasa de|incomplet*|echaron a perder|echa a perder|merma|duplicad*|mal jalada|mal hech*|se traspapel*|atora*|se nos (va|fue|van|pasa*|olvida*)|desaparec*|sin respuesta|descuadr*|sobra o falta|caduc*)',
        'no (puedo|podemos|sabemos|sé|hay manera|se entiende|tenemos forma|tenemos cómo|alcanza*|cuadra*|avisan|llega*|contesta*|encuentr*|coincide*|da tiempo) [_] [_]',
        '(dos veces|otra vez|todo el día|una por una|uno por uno) [_]',
        '(nadie|ni) [_] (sabe*|contesta*|avisa*|entiende|encuentra|revisa|ve|se entera|enterado)',
        '(hay que|tengo que|tenemos que|toca|me toca) [_] (andar|estar|volver|repetir|corregir|buscar*|corretear*|rehacer|perseguir*)',
        '(nunca|te enterás cuando|nos enteramos) [_] [_]',
        'nos llegaron [_]',
        'cuadrar [_] [_]',
      ],
    },
    impact: {
      asks: [
        '(cuánto|cuánta|qué) ... (cuesta*|costó|pierden|pierde*|perdieron|representa*|significa*|gasta*|sale|salen|fue|vale|impacto|parte de la)',
        '(cómo) [_] [_] (reflejó|refleja|afecta|afectó|impacta|impactó|pega|pegó|golpea|repercute) [_] [_]',
        '(impacto|consecuencia*|efecto|en plata|en dinero|en pesos|en lana|al bolsillo) [_]',
        '(pesos|dólares|millones) perdid*',
        '(cómo) [_] (se siente|te sentís|queda|quedó) [usted|vos|tú]',
      ],
      says: [
        '(perdimos|perdemos|pierde*|perdió|cuesta|costó|cuestan|gastamos|pagamos|pagué|multa|multas|dejamos de|fueron como|ahorra*|nos sale*|sale en|nos salió|tiramos|bajó|cayó|subió|horas extra*|descontaron) ... #',
        '# [_] [_] [_] (al mes|al año|a la semana|por mes|mensuales|anuales|semanales|por semana) (de|en|que|solo|nomás) [_]',
        '# [_] [_] (de multa*|de pérdida*|de merma|de horas extra*|perdid*|menos|a la basura|en multa*|en esa quincena|tirad*)',
        '# (millones|mil) [_] [_] (pesos|dólares|soles)',
        '# (horas|minutos|días) [_] (al|a la|por|cada|de) (día|semana|mes|quincena|trabajo) [_]',
        '(el|casi el|como el|un) # por ciento [_] [_]',
        '(cliente*|gente|cociner*|personal|paciente*|alumno*|chofer*) [_] [_] (se fue|se fueron|se nos va*|se va|se van|canceló|cancelaron|descontó|devolvió|no vuelve*|ya no compra*)',
        '(se nos fue|se nos fueron|se nos va|se nos van) [_] [_] [_] (cliente*|gente|cociner*|chofer*|emplead*|vendedor*|cuenta|por eso)',
        '(perdimos|perdí|perdemos) [_] [_] (cliente*|venta*|contrato*|cuenta*|carga|cosecha|licitación)',
        '(nos descontó|nos descontaron|no te paga*|no nos pagan|cerramos la|volver a capacitar) [_] [_]',
      ],
    },
    event: {
      asks: [
        '(fecha|plazo|afán|urgencia|apure|apura|apriete|deadline|prisa) [_]',
        '(para|hasta) cuándo',
        '(por qué) [_] [_] (ahora|ahorita|este año|hoy)',
        '(cuándo) [_] (vence|termina|renuevan|empieza|arranca|lo necesitan|necesitan|inicia|tiene que)',
        '[_] de [_] como límite',
        '(alguna|hay) [_] (auditoría|inspección|renovación|temporada|norma) [_]',
        'qué pasa si [_] [_] (pasa|fecha|no llegan|atrasa)',
      ],
      says: [
        '(antes|hasta|para el|vence*|vencimiento|plazo|renueva*|renovación|temporada|auditoría|auditan|inspección|lanzamiento|inicia|empieza|arranca|abre|abrimos|inaugura*|cierre|verano|navidad|diciembre|cosecha|zafra|siembra|norma|ley|fin de (año|mes)|obligatori*|entra en vigor|certificación|licitación|exig*)',
      ],
    },
    buyer: {
      asks: [
        '(quién|quiénes) [_] [_] [_] (decide*|decisión|firma*|firmando|aprueba*|participa*|autoriza*|involucrad*|visto bueno|manda|opina*|da el sí|elige*|última palabra)',
        '(usted|alguien más) [_] [_] (decide|decisión|más|firma|autoriza)',
        '(toma*|tomar) la decisión',
        '(la que|el que|quien) (decide|autoriza|firma)',
        '(además de|aparte de) (usted|ustedes|vos)',
      ],
      says: [
        '(dueñ*|director|directora|gerente|junta|consejo|comité|socio|socia|socios|jefe|jefa|presidente|finanzas|compras|jurídico|contador|hermanos|esposo|esposa) [_] [_] [_] (firma*|decide*|aprueba*|autoriza*|da|dan|manda|tiene|y yo|ve|opina|revisa|es quien|es el que|es la que)',
        '(el|la|mi|nuestro) (dueñ*|director|directora|gerente|junta|consejo|comité|socio|socia|jefe|presidente|área de compras)',
        '(decide*|decido|firma*|firmo|aprueba*|autoriza*|mando|da el sí|da el visto bueno|la lapicera|última palabra|me pide mi recomendación) [_]',
        '(toca|hay que|tengo que|se va|va|se lo llevo|pasa) [_] (llevarlo|consultarlo|verlo|pasarlo|a comité|a consejo|al comité|al consejo|a junta|a la junta|por compras|por finanzas|al dueño|al jefe|a licitación) [_] [_]',
      ],
    },
    process: {
      asks: [
        '(cómo) [_] [_] (deciden|decidieron|compran|es el proceso|aprueban|contratan|se decide)',
        '(qué|cuáles) [_] (pasos|etapas|sigue|falta) [_]',
        'cuándo [se] (reúne*|juntan|firma*|aprueban)',
        'proceso de (compra|aprobación|decisión|contratación)',
      ],
      says: [
        '(todo lo que pase|arriba|por arriba|más|encima) de [los|las] # [_]',
        '(junta|comité|consejo) [_] (reúne|se reúne|se junta*|vota) [_]',
        '(cuando) [mi|el|la] [_] [_] [_] (viene|regresa|llega)',
      ],
    },
    criteria: {
      asks: [
        '(criterio|criterios|importante|qué buscan|qué esperan|qué necesitan ver|qué tendría que) [_]',
        '(qué|a qué) [_] (valor|precio|renglones) [_] [_] (cierra|sirve|cabe|mira|esperaba*)',
      ],
      says: [
        '(tiene que tener|indispensable|criterio|lo más importante|lo que me importa|lo que nos importa|lo que pesa|no puede faltar|requisito) [_]',
      ],
    },
    paper: {
      asks: ['(jurídico|legal|contrato|compras|cláusula) [_]'],
      says: ['(jurídico|legal|cláusula|licitación|orden de compra|aviso de privacidad|abogad*) [_]'],
    },
    budget: {
      asks: ['(presupuesto|inversión|apartado|recursos|partida) [_]'],
      says: ['(presupuesto|apartad*|aprobado|caja|partida) [_] [_] (de|#|para|es|está)', 'sale de mi caja'],
    },
    metrics: {
      asks: ['(meta|indicador|objetivo|número|métrica) [_]'],
      says: ['(meta|objetivo|queremos|necesitamos|reducir|aumentar|bajar|subir) ... #'],
    },
    champion: {
      asks: ['(quién) [_] (apoya|impulsa|empuja) [_]'],
      says: ['(yo|nosotros) [_] (apoyo|recomiendo|voy a recomendar|lo defiendo|lo presento|impulso)'],
    },
    competition: {
      asks: [
        '(otra|otras|otros|competencia) (opción|opciones|empresa*|proveedor*|propuesta*) [_]',
        '(con quién más|comparando) [_]',
      ],
      says: ['(competencia|otro proveedor|cotización de|comparando|evaluando|ya usamos|trabajamos con) [_]'],
    },
    ...methodTopics,
  },
  dates: [
    '(enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)',
    '(lunes|martes|miércoles|jueves|viernes)',
    '(el|al|para el) (#|primero) de',
    '(próximo|próxima|este|fin de|final de) (mes|año|semana|trimestre|semestre)',
    '(mes|semana|año) pasad*',
    '(navidad|san valentín|semana santa|buen fin|día de las madres|fin de año|zafra)',
    '#/#',
  ],
  consequences: [
    '(si) [_] [_] [_] [_] no',
    'si no [_]',
    '(de lo contrario|después de eso|lo dejamos|perdemos|multa*|nos cancelan|nos quedamos sin|ya no|se sufre|nos bajan|clausura*|nos quitan|se queda parad*|nos cobran)',
  ],
  amounts: ['#'],
  idleNumbers: [
    '(a las|las|de las) # [y] [#]',
    '(dos|tres) (veces|cosas|cositas|renglones|minutos|minutitos|preguntas|palabras|segundos)',
    '(los|las|nosotros|ustedes|ellos) (dos|tres)',
    '(mitad|doble|triple)',
    '# # # #',
  ],
  feelings: [
    '(mi|nuestro) (bono|trabajo|puesto|meta|comisión|reputación|salud|sueño|cabeza)',
    '(renunciar|no duermo|no dormí|dormir en la oficina|dar la cara|me regañaron|me reclaman|estresad*|vergüenza|desesperad*|agotad*|me corren|me van a correr|me echan|pedirle disculpas|llorando|lloré|gastritis)',
    '(sin ver|no veo) a (mis hijos|mi familia|mi esposa|mi hijo|mi hija)',
    '(mi esposa|mi esposo|mis hijos|mi mujer|mi marido) [_] (reclama*|ya|ni|amenaz*)',
  ],
  people: ['(don|doña|doctor|doctora|dr|dra) _', '(ingeniero|ingeniera|licenciado|licenciada) _'],
  names: [
    '(juan|josé|luis|carlos|jorge|miguel|pedro|francisco|javier|fernando|sergio|alejandro|ricardo|roberto|eduardo|raúl|antonio|manuel|rafael|arturo|héctor|óscar|gerardo|enrique|andrés|diego|gabriel|daniel|pablo|marcos|martín|ernesto|felipe|gustavo|rodrigo|alberto|ramón|mario|víctor|hernán|camilo|maría|guadalupe|patricia|claudia|laura|gabriela|alejandra|verónica|leticia|silvia|norma|teresa|sofía|andrea|mariana|carmen|lucía|elena|beatriz|adriana|natalia|paola|marcela|ulises)',
  ],
  recaps: [
    '(déjeme|déjame|permítame|para|a|dejame) [_] (ver si [le|te|les] entendí|resumir|que quede claro|confirmar|recapitular|repasar)',
    '(en resumen|resumiendo|recapitulando|entonces son|es correcto|correcto|entendí bien|voy bien|es así|me faltó algo|se me pasa algo|si entendí)',
  ],
  confirms: [
    '^[_] [_] (así es|así mero|así mismo|exacto|exactamente|correcto|tal cual|eso es|eso mero|perfecto|claro|muy bien|es correcto|ni más ni menos)',
    '^(sí|así|exacto|correcto|eso|claro|uy sí|bastante|mucho|siempre|seguido|a cada rato)',
  ],
  evasions: [
    '^[no|pues|la verdad|mire|uy] [no] [le|te] (sé|sabría|tengo idea|me acuerdo|recuerdo)',
    '^no$',
    '^(ninguno|ninguna|nada)$',
    '(no (se|te|le) (lo|la) (puedo|voy a|doy)|prefiero no|es confidencial|es indiscreción|no le sabría|no sabría decir*|ni idea|no lo hemos (calculado|medido)|nunca lo he* (calculado|medido|sumado))',
    'no me acuerdo',
  ],
  denies: [
    '(nunca|no) [nos|me|se|les] (falla|falló|perdemos|pierde|quiebra|molesta|preocupa|tenemos problema*|tengo problema*|hay problema*|tengo nada|falta)',
    '^[_] (no|nunca|jamás|para nada|ninguno|ninguna|nada|qué va|nombre)',
    '^(gracias a dios|todo bien)',
    '(ningún|sin) (problema|inconveniente)',
    '(todo|va) (bien|funciona|controlado)',
    '(fecha|plazo|prisa) [_] [_] [_] (no hay|no|no tenemos)',
    '(no hay|no tenemos) [_] (fecha|plazo|prisa|problema*)',
    'no que yo sepa',
  ],
  buts: ['(pero|aunque|solo que|nomás que|excepto|salvo|menos|el problema)'],
  opens: [
    '(qué|que|cuál|cuáles|cómo|dónde|por qué|cuánto|cuántos|cuántas|quién|cuándo)',
    '(cuénteme|cuéntame|contame|platíqueme|refrescame|explíqueme)',
  ],
  offers: [
    '(de ustedes|el suyo|su (sistema|precio|producto|propuesta|plataforma|empresa)|ustedes (son|cobran|no|tienen|quieren)|la propuesta|la cláusula)',
    '(que no sea un|nunca he oído|no me suena)',
  ],
  hearsay: [
    '(vecin*|amig*|coleg*|cuñad*|prim*|compadre|comadre|conocid*|suegr*|tío|tía|hermana|flaco) [_] [_] [_] [_] [_] (dice*|dijo|cree*|compr*|contrat*|tuvo|tuvieron|perdió|us*|pagó|les parec*|los tuvo|se quej*)',
    '(oí|escuché|me contaron|me dijeron|leí|dicen|conozco) [_] [_] (que|gente|a|uno|un)',
  ],
  ours: ['(nosotros|nuestro|nuestra|nuestros|nuestras|aquí|acá|nos|mi|mis)'],
  asides: [
    '(tráfico|lluvia|lloviendo|clima|calor|frío terrible|futbol|fútbol|partido|avión|vuelo|aeropuerto|internet|cámara prendida|micrófono|audífonos|auriculares|conexión)',
    '(ya|eso) [_] (quedó|se pagó|se resolvió|se arregló|está resuelto|pasó|ni existe)',
    '(en su momento|al principio|antes era|en aquel entonces) [_] [_]',
    '(quedó|está) (resuelto|charlado|superado|arreglado)',
  ],
  scheduling: [
    '(le (mando|llamo|aviso|marco|confirmo)|hasta el (lunes|martes|miércoles|jueves|viernes)|a las #|cuente con eso|nos vemos|reunión el)',
  ],
};
