import type { WordClasses } from '../word-classes';

/** Spanish. */
export const wordClasses: WordClasses = {
  /** What something costs. */
  price:
    'precio*, costo*, coste*, cuesta, costar, cobra, cobran, cobrar, cotización, propuesta, mensualidad, tarifa*, cuota*, factura, pagar, pago, pagamos, pagando, gasto, gastar, dinero, plata, lana, peso, pesos, euro*, dólar*, al mes, al año, por mes, mensuales, por usuario, licencia*, cifra, número, inversión, monto, valor',
  /** That it is a lot. */
  high: 'caro, cara, caros, carísimo, carito, alto, alta, elevado, pesado, pesa, demasiado, mucho dinero, mucha plata, doble, triple, subió, subir, sube, subida, por encima, fuera de, se sale, se nos va, susto, alquiler, renta, lujo, uf, uy, caray, híjole, duele, defender, no vale, vale eso, más de lo que, más que, un ojo de la cara, pasado, pasada, salado, excesivo, locura, imposible',
  /** That it could be less. */
  cheap:
    'barato, barata, más barato, económico, descuento, rebaja, bajar, baja, mitad, menos, mejor precio, condiciones, gratis, apretar, mejorar, oferta',
  /** Where money for it comes from. */
  budget:
    'presupuesto*, partida, fondos, fondo, caja, recurso*, inversión, inversiones, asignado, aprobado, ejercicio, año fiscal, subvención, financiero, finanzas, gasto, gastos, bolsa, tope, límite, dinero, plata, lana, tesorería, centro de costos',
  /** That nothing is left of it. */
  empty:
    'congelado, recortaron, recortado, acabó, gastamos, gastó, cero, cerrado, justo, comprometido, no tengo, no hay, no queda, no quedó, ni un, se fue, se lo llevó, sin, freno, austeridad, nada, corto, seco',
  /** Who else has a say. */
  decider:
    'jefe, jefa, director, directora, dirección, presidente, presidencia, dueño, dueña, socio*, socia*, marido, esposo, esposa, mujer, papá, padre, mamá, madre, hijo, hija, hermano, hermana, hermanos, consejo, comité, junta, central, casa matriz, matriz, corporativo, gerente, gerencia, coordinador*, finanzas, financiero, legal, sistemas, compras, rector*, alcalde, administrador, asamblea, patronato, grupo, responsable, familia, cooperativa, inversor*, inversionista*, contador, contadora, gestoría, doctor, doctora, don, doña, regional, ingeniero, sede, propiedad, arriba, franquicia*',
  /** How a decision is made. */
  sign: 'firma, firmar, firme, firmo, aprueba, aprobar, aprobación, decide, decidir, decisión, decido, última palabra, autoriza, autorizar, autorización, visto bueno, luz verde, manda, mandan, poder, pasa por, pasar por, pasarlo, subirlo, llevarlo, llevo, presento, consultar, consulto, consultarlo, hablar con, hablarlo con, hablo con, depende, solo, sola, ok, sí, no soy yo, quien, corresponde, permiso, facultades, de ellos, elige, me toca',
  /** When it could be instead. */
  defer:
    'después, más adelante, año que viene, próximo año, ahora no, ahorita no, ahora, ahorita, por ahora, de momento, en este momento, momento, esperar, espera, espero, esperemos, cuando, hasta, mientras, recién en, antes de, a partir, enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre, hora, época, pronto, plazo, algún día, fin de año, todavía',
  /** What takes the time at present. */
  busy: 'cosecha, siembra, zafra, vendimia, auditoría, mudanza, mudando, obra, obras, remodelación, abrir, apertura, fusión, corriendo, a tope, saturad*, tiempo, manos, cabeza, vacaciones, navidad, black friday, buen fin, temporada, campaña, cierre, balance, inventario, matrículas, elecciones, semana santa, en medio de, prioridad*, proyecto*, migración, implementando, cola, demanda, gente para, meterme, baja, de baja, pico',
  /** How one puts something off. */
  ponder:
    'pensar, pensarlo, lo pienso, pienso, mirar, verlo, revisarlo, reviso, con calma, calma, respuesta, te aviso, le aviso, aviso, te digo, le digo, te busco, lo busco, te llamo, le llamo, yo le llamo, hablamos, lo vemos, vamos viendo, ya veremos, veremos, déjamelo, cualquier cosa, en contacto, internamente, almohada, prisa, búscame, búsqueme, llámame, llámeme, háblame, le confirmo, comprometerme, comprometer, fecha',
  /** What one asks to be sent. */
  send: 'manda, mandar, mándame, mándeme, mándamelo, envíeme, pásame, correo, whatsapp, presentación, pdf, material, folleto, catálogo, por escrito, información',
  /** What is there today. */
  current:
    'ya tenemos, ya tengo, ya, actual, hoy, mismo, misma, siempre, hace años, llevamos, desde, manera, así, acostumbrad*, años, tenemos, tengo, usamos, uso, propio, propia, nuestro, nuestra, contrato, toda la vida',
  /** That it will do. */
  fine: 'funciona, funcionando, nos sirve, sirve, cumple, resuelve, contento, contentos, feliz, felices, a gusto, queja, quejas, tranquilo, nos apañamos, apañamos, arreglamos, va bien, nos va bien, cómodos, seguir, mantener, cambiar, no está roto, ahí vamos, está bien',
  /** What the work is done with. */
  tools:
    'excel, hoja*, cuaderno, libreta, papel, pizarrón, sistema, agenda, carpeta, carpetas, ficha*, google, drive, a mano, anota, anotar, de memoria, whatsapp, grupo de whatsapp, llamada*, erp, crm, access, archivo, planilla*',
  /** Other offers and their vendors. */
  rival:
    'competidor*, competencia, otro proveedor, proveedor*, otra empresa, otra propuesta, otra cotización, cotización, cotizaciones, cotizando, otros dos, otra opción, demo, hablando con, evaluando, comparando, comparar, contrato con, renovamos, permanencia, penalización, incluido, viene con, junto con, paquete, ellos, los otros, ofrecieron, ofrece, oferta de, hubspot, sap, microsoft, google, holded, sage, odoo, zoho, pipedrive, licitación, concurso, primo, sobrino, cuñado, gente de',
  /** That it is of no use. */
  needless:
    'no necesito, no necesitamos, no lo necesit*, necesita, para qué, no veo, no lo veo, no le veo, sentido, necesidad, matar moscas, no aplica, chico, chica, no tenemos ese problema, ese problema, no es problema, problema, casi nunca, no pasa, no me interesa, interesa, aporta, no cambia, no es prioridad, utilidad, gano, dolor, caso',
  /** Whether it can be believed. */
  doubt:
    'miedo, preocupa, desconfianza, confianza, fío, creo, garantiza, garantía*, promete, prometió, promesa*, oído hablar, nunca había oído, conozco, conocen, referencia*, prueba, vendedor, vendedores, cuento, cierran, startup, nuevos, cuánto tiempo llevan, opiniones, riesgo, tirados, duda, dudas, cómo sé, qué pasa si, palabra',
  /** What is not possible. */
  unable:
    'no se puede, no puede, no puedo, no podemos, no hace, no tiene, no tengo, no lee, no funciona, no acepta, no deja, no va, no entra, no emite, no separa, no sirve, falta, faltó, faltan, sin, sigo, seguiría, seguimos, todavía, aún, solo, imposible, a mano, otra vez',
  /** The offer itself. */
  offer:
    'esto, eso, ese, esa, de ustedes, el de ustedes, ustedes, su sistema, herramienta, plataforma, aplicación, app, programa, solución, producto, pantalla, módulo, versión, demo, mostró, mostraste, enseñó, lo suyo, lo tuyo, aquí',
  /** What software does. */
  function:
    'integra, integración, conecta, se conecta, importa, exportar, api, reporte*, informe*, sin conexión, sin internet, internet, señal, android, celular, móvil, tablet, equipo, impresora*, código de barras, báscula, inglés, catalán, dólares, campo, campos, filtro, formato, factura electrónica, sat, dian, sap, erp, función, cálculo, calcula, sucursal, sucursales, lote, comisión, permiso, perfil, tablero, panel, gráfica, firma digital, huella, cámara, foto, etiqueta, reloj, turnos',
  /** What it must do. */
  must: 'necesito que, necesitaba, necesitaría, tendría que, obligatorio, indispensable, esperaba, sin eso, exige, requisito, piden',
  /** That it is laborious. */
  hard: 'complicado, complica, difícil, aprender, capacitar, capacitación, clics, pantallas, pasos, me perdí, perdido, lío, enredo, enredado, dolor de cabeza, mucha información, botón, botones, técnico, tarda, curva, mundo, capturar, manual, engorroso',
  /** Who would work with it. */
  staff:
    'equipo, personal, gente, muchachos, chicos, muchachas, vendedores, comerciales, choferes, conductores, repartidores, enfermer*, profesor*, maestr*, empleados, trabajadores, técnicos, recepción, recepcionista*, cajer*, mayor, mayores, grandes, señores, señoras, viejo, vieja, edad, computadora, ordenador, usar el, usuario*, encargad*, gerentes, planta, campo, mecánicos',
  /** What introducing it takes. */
  setup:
    'implementar, implementación, migrar, migración, histórico, cargar todo, cargar, alta, dar de alta, puesta en marcha, instalar, instalación, configurar, configuración, arranque, arrancar, semanas, meses, días, cuánto tiempo, quién va a, informático, consultora, parar la operación, parar, cambio, horas, de un día para otro',
  /** Law, contracts and those who watch over them. */
  legal:
    'legal, abogado*, abogada*, cláusula*, contrato, penalización, jurisdicción, privacidad, protección de datos, delegado de protección, cumplimiento, cofepris, hacienda, sat, comisión, ministerio, sindicato, auditor*, inspección, certificación, certificado, iso, ley, permite, política, aseguradora, consentimiento, autorización, grabar, grabación, graban, términos, demanda, norma, normativa, confidencial*, responsabilidad',
  /** Where data goes and who sees it. */
  data: 'datos, dato, información, nombre, expediente*, historia*, paciente*, alumno*, niño*, menores, cliente*, servidor*, nube, almacen*, guarda, guardan, quedan, queda, dónde, país, fuera de, estados unidos, cifrad*, filtr*, fuga, robo, robaron, hacke*, contraseña*, seguridad, seguro, acceso, terceros, inteligencia artificial, sensible, respaldo, nómina',
  /** That all is well. */
  relief:
    'resuelto, quedó, aprobó, aprobaron, sin problema, no hay problema, no es problema, tranquilo, todo bien, razonable, dentro, buen precio, excelente, genial, me gusta, me gustó, nos gustó, fácil, sencillo, sencilla, pensaba, pensé que, al contrario, no me preocupa, no me molesta, perfecto, bárbaro, bueno, buena, mejor, justo',
  /** What others said. */
  told: 'me dijo, me dijeron, dijo que, dice que, dicen que, mi hermano, cuñado, cuñada, amigo, colega, compañero, compañera, vecino, vecina, primo, otra empresa, anterior, antiguo, un señor, una chica, alguien, hay gente, la gente, gente que, le pareció, les pareció, en su momento',
  /** What is over. */
  past: 'era, eran, fue, fueron, tenía, teníamos, tuvo, tuvimos, estaba, hacía, año pasado, mes pasado, semana pasada, antes, hace tiempo, ya tuvimos, una vez, compramos, contratamos, probamos, intentamos, pasó, quedó, dio, vino, hizo, contrató',
  /** No. */
  no: 'no, ni, nunca, nadie, nada, ningún, ninguno, ninguna, sin, tampoco',
  /** The listener. */
  you: 'tú, vos, usted, ustedes, te, le, su, sus',
  /** Third persons. */
  they: 'él, ella, ellos, les, se',
  /** Days and meetings. */
  day: 'lunes, martes, miércoles, jueves, viernes, sábado, mañana, semana que viene, próxima semana, día, invitación, a las, horas, tarde, reunión, agenda, cita',
  /** How an objection is opened. */
  but: 'pero, aunque, mira, mire, la verdad, el tema es, sinceramente, te soy sincero, lo que pasa, es que, lo único, otra cosa, eso sí',
};
