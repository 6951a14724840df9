import type { QuestionRules } from '../question-rules';

/** Spanish (Mexico and Colombia first). Sources: docs/coach.md, "Questions". */
export const questions: QuestionRules = {
  leaders: [
    '^(y|pero|entonces|bueno|ok|okay|ah|oh|mire|mira|oiga|oigan|oye|perfecto|listo|claro|muy bien|bien|excelente|perdón|ahora|pues|este|eh|a ver|sí|no|entiendo|ya|dígame|así es|qué bueno|uy|vale|órale|súper|gracias|de acuerdo|correcto|imagino|me imagino)',
    '^(una|otra|una última) (pregunta|duda|cosa) [rápida|rapidita]',
    '^(déjeme|déjame|permítame) preguntarle [algo]',
    '^(solo|sólo|nomás|nada más) para (entender|que me quede claro) [mejor]',
    '^(hoy|hoy en día|actualmente|ahorita)',
  ],
  floorTags: [
    '(sí|vale|ok|okay|de acuerdo|le parece|les parece|te parece|cómo ve|cómo lo ve|cómo ven|sabe|sabes|me entiende|me explico|me explica|listo|bueno|sale|va|estamos|queda claro|tiene sentido|hace sentido) [bien|a usted|a ustedes]$',
    '^(les|le|te) (parece|late|hace sentido) [bien|así|eso|la idea]$',
    '^(tiene|hace) sentido [para (usted|ustedes|ti)]$',
    '^(me explico|queda claro|estamos de acuerdo|vale|de acuerdo|está bien|cierto|verdad|no|sí|ok|ajá|sale)$',
  ],
  checkTags: [
    '(no|verdad|cierto|correcto|no es cierto|no es así|o no|no es verdad|es así|a que sí)$',
    '(verdad|cierto|no) [_]$',
  ],
  listener: [
    '(usted|ustedes|tú|vos|vosotros|su|sus|tu|tus|le|les|tiene|tienen|usan|usa|manejan|trabajan|hacen)',
  ],
  logistic: [
    '^(cómo|qué) (está|están|estás|tal|le va|les va|te va|me le va|le ha ido|les ha ido|va|van|amaneció) [_] [_] [_]$',
    '^[y] (usted|ustedes|tú) (qué tal|cómo (está|están|estás|le va))',
    '^(qué tal|todo bien|cómo le va|cómo va todo|cómo me le va|cómo andan)',
    '(me|nos) (escucha|escuchan|oye|oyen|escuchas|oyes|ve|ven|copia|copian) [bien|claro|ahí|_]$',
    '(sí|se) (me|nos) (oye|escucha|oyen|escuchan|ve|ven)',
    '(ya|sí|pueden|puede|alcanza a|alcanzan a|logra|logran) [a|la|lo|me] (ve|ven|ver|verla|verlo|oír|escuchar) [_] [_] [_]$',
    '(mi|la|su) (pantalla|cámara|presentación|audio|micrófono) ... (ve|ven|ver|escucha|funciona|congeló|aparece)',
    '(ve|ven|ver|viendo|comparto|compartiendo) ... (pantalla|presentación|diapositiva)',
    '[se] (cortó|congeló|cayó|trabó) [_]$',
    '(puede|pueden|podría) repetir',
    '(falta|esperamos a|se une|se conecta|entra) [alguien|nadie|_] [más]$',
    '(les|le|te) (funciona|queda bien|acomoda|conviene|late|sirve|viene bien|cuadra|va bien) [_] [_] [_]$',
    '^(funciona|queda bien|está bien) [ese|esa|a esa] (horario|hora|día|fecha)$',
    '(lunes|martes|miércoles|jueves|viernes|sábado|mañana|próxima semana|otra semana) ... (puede|pueden|funciona|queda|parece|está bien|sirve|acomoda|o|a las)',
    '(lunes|martes|miércoles|jueves|viernes|sábado|próxima semana|la otra semana) [_] [_]$',
    '(a qué|en qué|qué) (hora|horas|horario|día) ... (puede|pueden|mejor|conviene|queda|acomoda|prefiere|prefieren|vemos|nos)',
    '(a qué|cuál es su|cuál es el|qué|a cuál|en qué) (correo|mail|email|teléfono|número|celular|whatsapp)',
    '(correo|mail|email|teléfono|celular|número) [por si|para|donde|de contacto|mejor]',
    '(puedo|podemos|le puedo|les puedo) (llamar|llamarle|marcarle|grabar|compartir pantalla|empezar|comenzar|iniciar)',
    '(empezamos|arrancamos|comenzamos|iniciamos)$',
    '(recibió|recibieron|llegó|llegaron) ... (invitación|correo|liga|enlace|link)',
    '(cuánto tiempo|hasta qué hora) (tiene|tienen|tenemos)',
  ],
  guards: [
    '(pregunto|pregunté|preguntó|preguntan|no sé|quién sabe|depende de) (si|cómo|cuándo|cuánto|qué|quién|dónde)',
    '^(qué|que) (bueno|fuerte|bien|lindo|pena|padre|lástima|maravilla|alegría|chévere|gusto|bonito)',
  ],
  requests: [
    '^[por favor] (cuénteme|cuéntenme|cuéntame|cuéntanos|platíqueme|platíquenme|platícame|explíqueme|explíquenme|explícame|descríbame|descríbeme|hábleme|háblenme|háblame|coménteme|coménteme|coméntenme)',
    '^[a mí] (me (gustaría|encantaría|interesa)|quisiera|quiero|quería) (entender|saber|conocer|escuchar|que me (cuente|platique|explique|cuenten)) [cómo|qué|más|por qué|un poco|mejor]',
    '(ayúdeme|ayúdenme|ayúdame) a entender',
    '(me|nos) (cuenta|cuentan|platica|platican|explica|explican) (un poco|un poquito|más|cómo|qué)',
    'cuénteme (cómo|qué|un poco|de)',
  ],
  open: [
    '^[de|para|con|en|por] (cómo|qué manera|qué forma|qué tanto)',
    '^(por qué|para qué|a qué se debe)',
    '^(eso|esto) cómo',
    '^qué (pasa|pasaría|tipo|es|son|fue|los|las|le|les|te|hace|hacen|hicieron|significa|significaría|implica|buscan|busca|esperan|espera|quieren|quiere|tan|tanto|necesitan|necesita|opina|opinan|piensa|piensan|ha|han|sigue|cambiaría|más|otro|otra|sucede|ocurre|falta|salió|funcionó|impide|impacto|criterios|problemas|retos|dificultades|siente|encontraron)',
    '^qué [se] _',
    '^(cuál|cuáles) (es|son|sería|serían|ha sido|fue) [hoy] [el|la|los|las|su|sus] [mayor|principal|gran|mayores|principales|verdadero] (reto|desafío|dificultad|problema|dolor|impacto|motivo|razón|objetivo|expectativa|opinión|preocupación|proceso|criterio|criterios|retos|problemas|prioridad|prioridades|diferencia|temor|miedo|obstáculo)',
  ],
  specific: [
    '^[en|de|del|para|por|a|con|hasta|desde|hace|entre|sobre] (cuál|cuáles|quién|quiénes|cuándo|cuánto|cuánta|cuántos|cuántas|dónde|adónde)',
    '^[en|de|para|por|a|con|hasta|desde] qué (hora|día|mes|año|fecha|sistema|herramienta|software|crm|erp|plataforma|área|cargo|banco|ciudad|cliente|empresa|proveedor|marca|plan|precio|plazo|porcentaje|número|nombre|frecuencia|versión|equipo|programa|correo)',
    '^a nombre de quién',
    '^(cómo) se (llama|llaman|escribe)',
    '^y (el|la) [_] [_] [_] [_]$',
  ],
  openLast: [
    '(cómo|por qué|de qué manera|qué) [hoy|ahora|ahorita|exactamente|entonces]$',
    '(y|ahí) (eso|ahí|ellos) cómo',
  ],
  specificLast: [
    '(cuánto|cuántos|cuántas|cuánta|cuál|quién|cuándo|dónde) [_] [_]$',
    '(de|en|con|para|por|hasta|a) (cuál|quién|cuándo|dónde|cuánto|qué) [_] [_]$',
  ],
  conditions: [
    '^(si|cuando|además|aparte|pensando|viendo|después|antes|del|en|con|para|de|desde|entonces|sobre|suponiendo)',
  ],
  whatIf: ['^si'],
  polar: [
    '^(usted|ustedes|tú)',
    '^(ya|todavía|aún) (usted|ustedes|tiene|tienen|usa|usan|han|ha|pensó|pensaron|probaron|conoce|conocen)',
    '^(tiene|tienen|hay|existe|existen|puede|pueden|podría|podrían|es|son|está|están|usa|usan|cree|creen|le|les|quiere|quieren|necesita|necesitan|han|ha|conoce|conocen|sería|se puede|ahí sí|esa|ese|eso|la|el|manejan|cuentan)',
    '^(sí) (le|les|tiene|hay|se)',
  ],
  polarSure: [
    '^(puedo|podemos|hay (algún|alguna|alguien|algo)|tiene (algún|alguna)|tienen (algún|alguna|ya)|usted (conoce|tiene|ya|es)|ustedes (ya|tienen|usan|conocen)|ya (tiene|tienen|hay|conoce)|le parece|les parece)',
  ],
  embeds: [
    '(de|en|con|para|por|sé|sabe|saber|ver|entender|decir|que|si|cuando|como|del|la|el|los|las|donde|lo|y|no|a|se|le)$',
  ],
  confirms: [
    '^(es correcto|es así|así es|estoy en lo correcto|entendí bien|me faltó algo|se me olvida algo)$',
  ],
  polarHints: ['(algún|alguna|alguien|algo|ya|todavía|también|o|además|otro|otra|más|mismo|sola|solo)'],
  replies: [
    '^[ah|pues|bueno|ay|uy|mire|este|claro que] [_] (sí|no|claro|así es|exacto|correcto|por supuesto|tal vez|a veces|depende|puede ser|más o menos|tengo|tenemos|usamos|hay|ya|todavía|nunca|siempre|puedo|podemos|quiero|queremos|lo|la|ocho|cuente)',
  ],
  joints: ['(y|entonces|pero|ahora|bueno|listo|perfecto|entiendo|claro|ok|así es|anotado|gracias)'],
};
