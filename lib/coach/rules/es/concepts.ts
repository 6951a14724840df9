import type { ConceptWords } from '../concepts';

/** Spanish. Words and phrases of each class, separated by commas; `*` stands for any ending. */
export const concepts: ConceptWords = {
  price_noun:
    'precio, precios, valor, valores, costo, coste, cuesta, tarifa, mensualidad, cuota, licencia, licencias, inversión, cotización, presupuesto, monto, cifra, número, números, cobro, cobran, cobra, cobrar, cobrando, pago, pagar, pagando, pagamos, sale, sale a, salen, vale, por usuario, por mes, al mes, al año, puesta en marcha, arranque, euros, lucas, uf, millones, plan, aparte, y encima, factura, en dólares, mil pesos',
  too_high:
    'caro, cara, caros, caras, carísim*, subido, alto, disparad*, se me va, robo, me asust*, susto, me dejó helad*, helad*, se nos va, duele, ni cagando, por favor, madre mía, tacañ*, muy pesado, muy caro, carísimo, muy alto',
  discount:
    'descuento, descont*, bajar, bajan, baja el, ajusta, mejorar, me lo deja, déjamelo, oferta, negoci*, financ*, atención, en la mitad, cerramos, se lo firmo',
  not_worth:
    'conviene, compensa, retorno, se paga, justific*, con eso pago, me compro, puro, no le veo, no me quedo, absorb*',
  budget_noun:
    'presupuesto, presupuest*, partida, fondo, caja, tesorería, plata, feria, pasta, duro, centavo, peso, lucas, dinero, capital, inversión, inversiones, gasto, gastos, gastar, bote, saco, bolsa, saldo, reserva, subvención, regalía, ejercicio, crédito, banco, sueldos, de dónde, con qué, margen',
  used_up:
    'gastamos, se fue, se fue en, se lo llevó, cerrad*, cerró, parad*, suspendid*, vetad*, comprometid*, asignad*, repartid*, etiquetad*, ya se justific*, jugad*, recortad*, recortaron, justit*, cero, en rojo, no hay un, no queda, no aparece, no entra, atorad*, amarrad*, pelad*, fundid*, quebrad*, fatal, ni para',
  compare_up:
    'doble, triple, dos veces, tres veces, más que, arriba de, mitad, la mitad, más barato, más que la, esperaba, pensaba que, diferencia, la diferencia, y pico, por ciento más, contra',
  now: 'ahora, ahora mismo, ahorita, hoy, por ahora, esta semana, este año, este semestre, este trimestre, estos días, todavía, todavía no, justo, en plena, a mitad de, encima, recién, acabamos de, andamos, ando',
  busy_event:
    'cosecha, vendimia, campaña, anual, balance, cierre, inventario, auditoría, certificación, sat, migración, mudando, obra, obras, reforma, matrícula, matrículas, feriado, puente, semana santa, navidad, diciembre, dieciocho, feria, ferias, temporada, época, pico, elección, paro, sindicato, licitación, concurso, baja, operación, operativo, dengue, invierno, incendio, parada',
  busy_state:
    'tapad*, de cabeza, enredad*, corriendo, no tengo manos, fundid*, en otra, en cajas, el lío, mal momento',
  later:
    'luego, después, después de, más adelante, otro día, próximo año, semana que viene, la próxima semana, segundo semestre, fines de, enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre, verano, otoño, invierno, hasta que, hasta que no, pasando, dentro de, de aquí a, retom*, retomamos, háblame, hablamos en, vuelva, esperar, antes no, ahora no, ahorita no, todavía no',
  not_urgent: 'urgente, parado',
  boss: 'socio, socia, socios, jefe, jefa, jefes, mi jefe, mi jefa, director, directora, dirección, directorio, junta, consejo, comité, comisión, patronato, asamblea, casa matriz, matriz, la central, central, corporativo, regional, grupo, el grupo, inversor, dueño, dueña, presidente, gerente, gerentes, gerencia, administrador, administradora, titular, compras, finanzas, financiera, financiero, administración, contabilidad, contralora, contraloría, tesorería, planeación, sistemas, informática, esposa, marido, mujer, mi mujer, señora, mi señora, papá, mi papá, padre, mamá, madre, viejo, hermano, hermana, tío, hijo, hija, familia, cfo, board, rector, sostenedor, concejal, ministerio, síndico, licenciado, ingeniero, ingeniera, doctor, doctora, doña, arriba, cabeza, estados unidos',
  decide:
    'decide, decidir, decido, decidimos, decisión, resolver, define, elige, aprueba, autoriza, autorizo, firma, firmar, la firma, firmo, visto bueno, bendición, adjudica, última palabra, la última palabra, manda, mandan, quien firma, la lapicera, voto, vota, dicta, orden de compra, tiene que ver, lo tiene que ver, lo ve, lo lleva, permiso, competencia de, se reúne, sesión',
  not_mine:
    'por mí, no tengo facultad*, pinto, yo sola, yo solo, sola no, yo nomás, sin él, ojalá, convencerlo, hable con, pasa por',
  take_to:
    'llevarlo, lo llevo, llevarlo a, llevo a, subir, propongo, consultarlo, socializ*, tengo que consultarlo',
  need: 'necesito, necesitamos, necesitaría, ocupamos, hace falta, me hace falta, para qué, para qué me, sirve, sirven, uso, usaría, suma, solucion*, qué voy a, cambiaría, busco, buscando, no busco, propósito, le veo, me sobra, lujo',
  small:
    'pequeñ*, pequeñit*, chico, chica, chicos, chiquit*, micro, autónomos, taller, local, mostrador, un solo, una sola, dos clientes, poquit*, somos tres, somos una, yo solo, yo sola, yo misma, demasiado, simple, pueblo, de memoria, gritando',
  no_such_problem:
    'no pasa, no existe, acá no, aquí no, resuelto, ordenad*, me sobra, sobra, alcanza, lista de espera, en el día, de toda la vida',
  not_for_us: 'no le veo, no veo qué, no necesito, no me hace falta, de más, para qué',
  works:
    'funciona, funcionando, va bien, estamos bien, jala, camina, sirve, cumple, resolvemos, salimos, joya, perfecto, divino, sin problema, me alcanza, como está, ya le agarr*',
  habit:
    'acostumbrad*, de siempre, como siempre, toda la vida, de toda la vida, hace años, veinte años, desde el, desde que, cada quien',
  old_tool:
    'cuaderno, libreta, libretita, agenda, agenda de papel, planillas, hoja, hojas, hojita, excel, drive, calendario, formato, formatos, tablero, papel, papeles, tarjetas, ficha, libro, minuta, carpeta, albarán, vales, lapicera, calculadora, registradora, fax, radio, teléfono, whatsapp, el grupo, correos, outlook, access, word, memoria, de memoria, de cabeza, a ojo, a mano, método, programita, el programita, nuestro sistema, mi contador, listas',
  change:
    'cambiar, cambio, cambia, cambiamos, cambiaría, no le cambiaría, mover, muevo, mueve, le muevo, tocar, toco, soltar, migrar, novedades',
  satisfied:
    'contento, contentos, conforme, feliz, tranquil*, bien servid*, amigo, adaptad*, a medida, por bien servido',
  rival:
    'competencia, la competencia, competencia de ustedes, otro proveedor, otra empresa, otra firma, otro programa, los otros, otros dos, proveedor, proveedores, partner, consultoría, despacho, la gente de, los de, con los de, a los de, ellos, banco, el banco nos, la aseguradora, mi primo, sap, google, siigo, alegra, monday',
  offer:
    'propuesta, la propuesta de, oferta, cotización, cotizaciones, nos mandó, me mandó, me dejó, nos dejaron, nos hizo, nos puso, nos da, me lo deja, vinieron, ya vinieron, demo, piloto, orden de compra',
  locked:
    'contrato, contrato con, contratos, contrato vence, vence, vencimiento, permanencia, multa, multa por, firmamos, firmó, firmado, firmamos con, cerramos con, amarrad*, ligad*, comprometid* con, obligad*, convenio, acuerdo, por tres años, el primer año, trabajamos con, ya tenemos, ya tengo, estamos con, nos manejamos con',
  comparing:
    'comparando, comparar, viendo, estoy viendo, ver la demo, opciones, al lado, licitación, concurso, también a, otros dos, prueba de',
  rival_better:
    'más barato, más económic*, bastante ajustad*, me cobra, la mitad, gratis, sin costo, incluid*, incluye, del paquete, noventa días, me cierra, sí tiene, sí te, lo mismo, muy parecid*, módulo nuevo, local, locales, de aquí, de la zona',
  unknown: 'desconocid*, quién es, no aparece, ni idea',
  burned:
    'escaldad*, engañ*, desaparec*, nos dejaron, me dejó, dejaron botad*, botad*, colgado, colgad*, a medio, desastre, un desastre, perdimos, perdí, le pagamos, incumpl*, prometió, iba a resolver*, demanda',
  guarantee:
    'garantía, garantiza, me garantiza, quién me va a, reclamar, responde, responden, responsab*, por escrito, escrito, en el contrato, prueba, piloto, devolver, y si no, y qué pasa si, qué pasa si, cómo sé, póliza, me la juego, la juego, resultados',
  reference:
    'referencias, caso, alguien que, quién más, en el sector, de la zona, de aquí, un teléfono, nombre de, recomiend*',
  doubt:
    'desconfi*, duda, dudas, reticen*, incrédul*, no creo, antes de creer*, quiero ver, en el papel, en papel, cuento, puro cuento, humo, vendedor, vendedores, comercial, comerciales, confianza, me la juego, con todo respeto',
  vanish:
    'quebrar, cerráis, cierra, desaparec*, chao, colgad*, me deja, me quedo sin, en un año, soporte, ticket, tickets, robot, un chat, se cae, caíd*',
  product_you:
    'lo suyo, lo que mostraste, ustedes no, la herramienta, la plataforma, el sistema, la pantalla, el módulo, la versión, la parte de, el tema de, el reporte, la demo, acá veo',
  lacks:
    'no tiene, no maneja, no se puede, no sale, no aparece, no veo que, no existe, no está, no hay, hace falta, falta, carece, sin eso, solo en, solamente, tampoco, entonces no, todavía no, roadmap, corta, cojo, limitad*, básic*, por fuera, aparte, manual',
  capability:
    'integración, conexión, conecta, conecte, se conecte, api, reporte, informe, móvil, celular, tablet, tableta, sin internet, señal, factura, facturas, facturación, timbrado, sat, sii, albarán, nómina, nóminas, turnos, turno, horas extra, comisión, sucursales, sedes, dólares, inglés, castellano, exportar, excel, pdf, báscula, sensor, sensores, cámara, terminal, pix, firma, firmar, certificado, lote, lotes, trazabilidad, inventario, mermas, alergias, cita, citas, alerta, alertas, mapa, gps, rutas, georreferenci*, geolocaliz*, por voz, voz, audio, foto, fotos, video, booking, whatsapp, outlook, google, sap, siigo, erp, crm, contabilidad, histórico, portal, módulo, módulo de, función, normativa',
  must_have:
    'si no, sin eso, básico, requisito, clave, justo lo que, lo que pedimos, tiene que, tendría que, me quedo sin, es otra cosa, todos los días, y nosotros, porque nosotros, a buscar',
  by_hand: 'a mano, manual, captura, digitar, dos veces, por fuera, una por una, transcrib*',
  hard: 'difícil, dificil*, complicad*, complicadísim*, complica, enredad*, pesad*, dolor de cabeza, lío, cacho, parto, me perdí, perdid*, confus*, confunde, demasiado, demasiadas, duro, imagínate, me imagino, otra película, es otra película, ni dios',
  learn_use:
    'aprender, aprende, usar, usan, usa, use, usando, llenar, cargar, registrar, abrir, abren, entender, entienden, explicar, capacitar, capacitación, curso',
  staff:
    'equipo, mi equipo, mi gente, la gente, gente de, personal, plantilla, la plantilla, planta, empleado, empleados, operador, muchacho, muchachos, muchachas, viejos, señores, jóvenes, chofer, choferes, vendedor, vendedores, comerciales, asesores, cajero, camareros, cocineros, cocina, recepción, secretaria, enfermeras, médico, médicos, residentes, maestros, profes, tutores, apoderados, alumnos, técnico, técnicos, encargado, encargados, supervisor, bodega, almacén, depósito, productores, guardia, abogados, analista, practicante, sucursal, sucursales, cada sucursal, centros, tiendas, proveedores, usuarios, clientes, mis clientes',
  low_tech:
    'no sabe, computador, tecnología, de tecnología, informátic*, mayor, sesenta años, reticent*, harto, no van a, se me van, ninguno, ni cagando, mi hija',
  setup:
    'implementar, implementación, implantar, puesta en marcha, arrancar, montar, instalación, onboarding, migrar, migración, dar de alta, usuarios, capacitar, capacitación, curso, cursos, piloto, proyecto, cambiar el sistema',
  effort:
    'pega, chamba, tiempo, tarda, tardan, tardar, demora, meses, seis meses, un año, años, semanas, seis semanas, horas, horas extra, domingos, quién me va a, y quién, no hay quién, no tengo manos, media jornada, reuniones, guardia, desgast*, desgaste, se nos va',
  one_more: 'otro programa, otra cosa, quinta, otra vez, y otra vez',
  data_noun:
    'dato, datos, datos personales, datos de, información, registro, las llamadas, videos, video, foto, fotos, voz, biométric*, cámara, historias clínicas, expediente, expedientes, pacientes, paciente, menor, menores, alumnos, rut, cédula, rfc, tarjetas, sueldos, nómina, cartera, confidencial*, póliza',
  law: 'ley, la ley, ley de datos, protección de datos, privacidad, la agencia, regulad*, normativa, norma, política, sindicato, el sindicato, ministerio',
  legal_dept:
    'legal, jurídico, jurídica, abogado, abogados, mi abogado, bufete, fiscalía, cumplimiento, compliance, seguridad, sistemas, informática, auditoría, contraloría, la comisión, aseguradora, póliza',
  leak: 'filtr*, se filtra, robo, multa, demanda, espion*, en falta, delicad*, delicadísim*, prensa',
  storage:
    'nube, la nube, en la nube, servidor, servidores, local, hosped*, guardar, guardad*, almacen*, respald*, backup, cifrad*, afuera, estados unidos, irlanda, europe*, terceros, de terceros, un tercero, transferencia, subir, controlo, inteligencia artificial',
  clause:
    'cláusula, esa cláusula, cláusula de, contrato, contratos, minuta, en el contrato, anexo, responsabilidad, indemniz*, confidencialidad, permanencia, póliza, seguro, firmado, certificado',
  consent:
    'permiso, autoriz*, avisar, no podemos, no se puede, prohib*, vetad*, bloque*, exige, no pasa, revisa',
  think:
    'pensar, pensarlo, lo pienso, pienso, rumie, lo reviso, repasar, verlo, lo veo, lo vemos, con calma, tranquilo, tranquila, consultarlo, fin de semana',
  send: 'manda, mándame, mándemelo, mandar, me manda, pasa, me pasa, deja, déjame, déjamelo, me dejas',
  material:
    'información, la información, material, pdf, documento, ficha, resumen, propuesta, una propuesta, la propuesta, cotización, la cotización, presupuesto, precios, correo, un correo, al correo, en el correo, por correo, el correo, mail, email, e-mail, whatsapp, por whatsapp, chat, audio, link, liga, la liga, página, video, videos, tarjeta, contacto, teléfono, por escrito, archivo, carpeta, anotado',
  i_contact_you:
    'te llamo, le marco, te busco, te aviso, yo te aviso, le aviso, yo le aviso, te digo, yo te digo, le digo, yo le digo, te cuento, te contesto, te escribo, le escribo, estamos hablando, en contacto, hablamos, platicamos, nos vemos, quedo en, novedades',
  vague:
    'veremos, vemos, ahí vemos, vamos viendo, a ver cómo, veo cómo, ver cómo, depende, talvez, capaz, capaz que, igual y, por ahí, no sé, no sabría, ojalá, un día, cualquier cosa, en su momento, otro día, más adelante, después, si eso, ya si eso, interesante, suena bien, mucho gusto, saludos a',
  no_commit: 'dejémoslo, abierto, anotado, por ahora, otro día, hasta luego, te digo que sí',
  third_person:
    'vecina, cuñado, cuñada, mi cuñado, mi cuñada, primo, prima, un primo, mi primo, amigo, colega, un colega, compadre, mi compadre, compañera, mi hermano, mi hermana, mi hija, mi mujer, mi esposa, de al lado, de enfrente, los de la, a los de la, mis clientes, los clientes, el cliente, al cliente, un cliente, mis pacientes, un paciente, los proveedores, todo el mundo, la gente, hay quien, el gobierno, hacienda, el banco, otro programa, nada que ver, ellos, le pasó, le pareció, les pareció, me dijo que, dice que, decía que, ella ya, un señor, una señora',
  past_settled:
    'antes, al principio, en su momento, una vez, hace años, hace dos años, el año pasado, la semana pasada, en dos mil, pensé que, pensaba que, nos había, ya pasó, resuelto, superado, ya no, ya no es, resultó, al final, y al final, y hoy, y ahora, hoy no, ahora es, y ya, y vea, y después, pero ya, hasta él, nos costó, costó',
  positive:
    'genial, buenísim*, perfecto, bárbaro, joya, chévere, qué chévere, bacana, padre, qué padre, me cuadra, me gusta, me gustaría, nos gustó, nos gustaría, encantad*, qué bien, qué bueno, bien, muy bien, está bien, justo, barato, me conviene, conviene, no es caro, sin problema, estamos bien, tranquilo, tranquila, quedé tranquil*, fácil, simple, clarísimo, claro, rápido, feliz, contento, contentos, content*, entusiasmad*, convencid*, convencido, aprobado, visto bueno, adelante, me dijo adelante, dijo adelante, de acuerdo, cuente con, recomend*, confío, listo',
  our_cost:
    'diésel, gasolina, luz, la luz, energía, agua, flete, transporte, seguro, seguros, sueldos, nómina, nóminas, aguinaldo, pienso, aceite, café, trigo, cobre, madera, tela, empaques, camión, camiones, camioneta, grúa, uniformes, inflación, telefonía, internet, supermercado, consultoría, precio del',
  pain: 'perdemos, pierdo, pierde, perder, perdí, se nos va, se nos van, se me va, se me van, se cae, olvid*, se traspapel*, traspapel*, equivocad*, error, atraso, atrasad*, retrasad*, demora, tarda, tardan, tarde, espera, esperó, esperando, cola, fila, duplic*, dos veces, repetid*, mermas, vencid*, devoluc*, rechaz*, reclam*, reclamo, reclamos, quejas, se quejan, furios*, multa, cuadrando, buscando, nadie sabe, nadie vio, nos enteramos, no aparece, horas extra, domingos, media jornada, cada mes, todas las semanas, todos los meses, un desastre, desorden, desactualizad*',
  agree:
    'si claro, claro, claro que sí, dale, ok, okey, okay, venga, listo, de una, hágale, vamos, arrancamos, adelante, perfecto, genial, buenísimo, bárbaro, joya, de acuerdo, correcto, exacto, exactamente, tal cual, así es, eso es, ajá, entendido, entiendo, obvio, me parece, me queda, quedamos, nos vemos, nos vemos el, agenda, confirmo, invitación, el lunes, el martes, el miércoles, el jueves, el viernes, a las diez, a las once, hoy te, hoy mismo, lo cerramos, lo firmo, con gusto, con mucho gusto, sin problema, muchas gracias, gracias, buena pregunta, te escucho, hecho, sí va, sí perfecto, vale pues, sí señor',
  cannot:
    'no puedo, no podemos, no se puede, no hay manera, imposible, no va, no van a, no voy a, no pasa, ni cagando, nunca, nada de, qué va, difícil, complicado',
  dislike: 'paso, yo paso, paciencia, harto, cansad* de, aburrid*, no más',
  fear: 'miedo, susto, me la juego, preocup*, me preocupa, reserva, qué pasa si, y qué pasa, me imagino, imagínate',
  but: 'pero, pero no, aunque, solo que, pasa que, lo que pasa, la verdad, sinceramente, le voy a ser, le digo la verdad, te lo digo, con todo respeto, perdona, perdón, disculpa, qué pena, es que, eso sí, menos, mira, mire, fíjate, fíjate que, vea, oye, híjole, uy, uf, pucha, ojo, a ver, más bien',
  self: 'yo, nosotros, mi, mis, mío, mía, me, a mí, conmigo, nos, a nosotros, nuestro, nuestra, nuestros, tengo, tenemos, estoy, estamos, soy, somos, voy, vamos, ando, andamos, traigo, traemos, hago, hacemos, quiero, queremos, uso, usamos, llevo, llevamos, trabajamos, acá, aquí',
  you: 'tú, vos, usted, ustedes, te, ti, contigo, le, les, os, tuyo, su, sus, suyo, suya, de ustedes, tienes, tienen, tenéis, sois, señor, joven, amigo, jefe, doctor, compadre, che, majo, hija, hijo, mi señora, querido, licenciado, ingeniero, hermano',
  if: 'si, y si, si no, si es que, si me, si nos, si lo, con que, mientras, hasta que, hasta que no',
};
