import type { TopicRules } from '../topic-rules';
import { methodTopics } from './method-topics';

/** Spanish (Mexico and Colombia first). Sources: docs/coach.md, "Methodologies". */
export const topics: TopicRules = {
  topics: {
    situation: {
      asks: [
        '(cómo) [_] [_] (funciona|hacen|hace|manejan|manejando|maneja|controlan|trabajan|resurten|operan|llevan|están) [_] [_] [hoy]',
        '(cuántos|cuántas|cuánto tiempo|qué sistema|qué herramienta|cuál sistema) [_] [_] [_]',
        '(cuénteme|cuéntenme|platíqueme|explíqueme) [_] [_] [cómo|de]',
        '(usted|ustedes) [ya|hoy] (usa|usan|tiene|tienen|maneja|manejan|trabaja|trabajan)',
      ],
      says: [
        '(hoy|actualmente|ahorita|ahora) [_] (usamos|tenemos|lo hacemos|hacemos|manejamos|trabajamos|somos|es|estamos)',
        '(usamos|tenemos|tengo|manejamos|trabajamos|contamos con|somos|hacemos|anota|captura|capturamos|llevamos|manda) [_] [_]',
        '# (tiendas|personas|empleados|vendedores|clientes|sucursales|usuarios|hectáreas|camiones|pedidos|muchachas|empresas|fincas|unidades|al mes|al día|por semana)',
        '(libreta|cuaderno|excel|papel|a mano|a ojo|whatsapp|sistema|hoja de cálculo|planilla) [_]',
        '(nuestro|nuestra|mi) (equipo|proceso|sistema|operación|empresa)',
      ],
    },
    pain: {
      asks: [
        '(qué|cuál|dónde) ... (problema|problemas|dificultad|reto|duele|complica|molesta|falla|preocupa|falta|frustra)',
        'qué pasa (cuando|si)',
        '(han tenido|tienen|hay) [_] (problema*|dificultad*|pérdida*|quejas|errores)',
      ],
      says: [
        '(problema|problemas|dificultad|lío|desastre|caos|dolor de cabeza|pésima|pésimo|terrible|bronca|complicado|enredo|queja|quejas|reclamo|reclamos)',
        '(perdemos|pierde|pierden|perdimos|se pierde|falla|fallan|falló|se cae|se equivoca*|equivocado|error|errores|tarda|tardan|atraso|retraso|se daña|dañó|se nos dañó|pudre|llega lo que no es|nos quedamos sin|no se le entiende|se pasa de)',
        'no (puedo|podemos|sabemos|hay manera|se entiende|tenemos forma|alcanza) [_] [_]',
        '(a mano|dos veces|otra vez|todo el día) [_]',
        'nos llegaron [_]',
      ],
    },
    impact: {
      asks: [
        '(cuánto|qué) ... (cuesta|costó|pierden|pierde|perdieron|representa|significa|gasta*)',
        '(cómo) [_] (reflejó|refleja|afecta|afectó|impacta|impactó) [_] [_]',
        '(impacto|consecuencia|efecto) [_]',
        '(pesos|dólares|millones) perdid*',
      ],
      says: [
        '(perdimos|perdemos|pierde|cuesta|costó|gastamos|pagamos|multa|multas|dejamos de|fueron como|ahorra*) ... #',
        '# [_] [_] [_] (al mes|al año|a la semana|por mes|pesos|dólares|millones|horas|en esa quincena|tallos|por ciento)',
        '(cliente|clientes) ... (se fue|se fueron|canceló|cancelaron|descontó|devolvió)',
        '(nos descontó|nos descontaron) [_] [_]',
      ],
    },
    event: {
      asks: [
        '(fecha|plazo|afán|urgencia|apure|apura|deadline) [_]',
        '(para|hasta) cuándo',
        'por qué ahora',
        '[_] de [_] como límite',
      ],
      says: [
        '(antes|hasta|para el|vence|vencimiento|plazo|renueva|renovación|temporada|auditoría|lanzamiento|inicia|empieza|abre|cierre|verano|navidad|diciembre|cosecha|fin de (año|mes)|obligatorio)',
      ],
    },
    buyer: {
      asks: [
        '(quién|quiénes) [_] [_] (decide|decisión|firma|aprueba|participa|autoriza|involucrad*)',
        '(usted|alguien más) [_] [_] (decide|decisión|más)',
        '(toma|tomar) la decisión',
        '(la que|el que) decide',
      ],
      says: [
        '(dueño|dueña|director|directora|gerente|junta|consejo|socio|socios|jefe|presidente|finanzas|jurídico|contador|hermanos) [_] [_] [_]',
        '(decide|decido|firma|firmo|aprueba|autoriza|manda|da el visto bueno|me pide mi recomendación) [_]',
        '(toca|hay que|tengo que) (llevarlo|consultarlo|verlo|pasarlo) [_] [_]',
      ],
    },
    process: {
      asks: [
        '(cómo) [_] [_] (deciden|decidieron|compran|es el proceso|aprueban)',
        '(qué|cuáles) [_] (pasos|etapas|sigue|falta) [_]',
        'cuándo [se] (reúne|reúnen|firma|aprueban)',
      ],
      says: [
        '(todo lo que pase|arriba|más) de # [_]',
        '(junta|comité|consejo) [_] (reúne|se reúne|vota) [_]',
        '(cuando) [mi|el|la] [_] [_] [_] (viene|regresa|llega)',
      ],
    },
    criteria: {
      asks: ['(criterio|criterios|importante|qué buscan|qué esperan) [_]'],
      says: ['(tiene que tener|indispensable|criterio|lo más importante|no puede faltar|requisito) [_]'],
    },
    paper: {
      asks: ['(jurídico|legal|contrato|compras|cláusula) [_]'],
      says: ['(jurídico|legal|cláusula|licitación|orden de compra|aviso de privacidad) [_]'],
    },
    budget: {
      asks: ['(presupuesto|inversión|apartado|recursos) [_]'],
      says: ['(presupuesto|apartado|aprobado|caja) [_] [_] (de|#|para|es)', 'sale de mi caja'],
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
    '(el|al|para el) # de',
    '(próximo|próxima|este|fin de|final de) (mes|año|semana|trimestre|semestre)',
    '(navidad|san valentín|semana santa|buen fin|día de las madres|fin de año)',
    '#/#',
  ],
  consequences: [
    '(si) [_] [_] [_] [_] no',
    'si no [_]',
    '(si no|de lo contrario|después de eso|lo dejamos|perdemos|multa|nos cancelan|nos quedamos sin|ya no|se sufre)',
  ],
  amounts: ['#'],
  feelings: [
    '(mi|nuestro) (bono|trabajo|puesto|meta|comisión|reputación|familia|salud|sueño)',
    '(renunciar|no duermo|no dormí|dar la cara|me regañaron|me reclaman|estresad*|vergüenza|desesperad*|agotad*)',
  ],
  people: [
    '(don|doña|señor|señora|ingeniero|ingeniera|licenciado|licenciada|doctor|doctora) _',
    '(mi|nuestro|nuestra|el|la) (dueño|dueña|director|directora|jefe|socio|hermano|esposo|gerente|contador)',
  ],
  recaps: [
    '(déjeme|permítame|para) [_] (ver si entendí|resumir|que quede claro|confirmar|recapitular)',
    '(en resumen|resumiendo|entonces son|es correcto|entendí bien)',
  ],
  confirms: [
    '^[_] [_] (así es|exacto|exactamente|correcto|tal cual|eso es|perfecto|claro)',
    '^(sí|así|exacto)',
  ],
  evasions: [
    '^[no|pues|la verdad] [no] (sé|sabría|tengo idea|me acuerdo)',
    '^no$',
    '^(ninguno|ninguna|nada)$',
  ],
  denies: [
    '(nunca|no) [nos|me|se] (falla|falló|perdemos|pierde|quiebra|molesta|preocupa|tenemos problema|tengo problema|hay problema)',
    '(ningún|sin) (problema|inconveniente)',
    '(todo|va) (bien|funciona)',
  ],
  scheduling: [
    '(le (mando|llamo|aviso|marco|confirmo)|hasta el (lunes|martes|miércoles|jueves|viernes)|a las #|cuente con eso|nos vemos|reunión el)',
  ],
};
