import type { Language } from '@/lib/contracts/languages';
import type { Phrase } from '../text/phrase';

/** Turns worth finding again, and how the next contact is agreed. Sources: docs/coach.md, "Moments" and "Next step". */
export interface MomentRules {
  /** The offer's price. */
  pricing: readonly Phrase[];
  competitor: readonly Phrase[];
  agenda: readonly Phrase[];
  demo: readonly Phrase[];
  /** A step that one side proposes or promises. */
  steps: readonly Phrase[];
  /** When: a day, a date or a time that can stand in a calendar. */
  when: readonly Phrase[];
  /** Days that are no appointment: every week, or past. */
  habits: readonly Phrase[];
  /** Words that offer a day: "how about", "does … work". */
  proposes: readonly Phrase[];
  /** A promise without a date. */
  vague: readonly Phrase[];
  accepts: readonly Phrase[];
  refuses: readonly Phrase[];
  /** After a refusal: another day instead. */
  counters: readonly Phrase[];
  /** A promise that hangs on an "if": none. */
  conditional: readonly Phrase[];
  /** The customer wants to be left alone. */
  noContact: readonly Phrase[];
  /** Taking leave until a day both know. */
  untilDay: readonly Phrase[];
}

export const MOMENT_RULES: Record<Language, MomentRules> = {
  'pt-BR': {
    pricing: [
      '(preço|preços|valor|valores|mensalidade|custa|custaria|desconto|reajuste|investimento|orçamento|proposta|implantação) ... (r$|reais|# mil|# reais|por mês|por cento|quanto|caro|bom|ótimo|pesou|dúvida)',
      '(r$|#) [_] [_] (por (mês|usuário|loja|médico|aluno|caminhão|licença|ano|vendedor|unidade|pessoa)|ao mês|mensais|reais por)',
      '(custa|custaria|sai|fica|fecha|fechar) [_] (por|em|quanto|#)',
      '(o|esse|do|seu|no|de) (preço|valor) [_]',
      '(desconto|reajuste|mensalidade) [_]',
    ],
    competitor: [
      '(concorrente|concorrência|outro fornecedor|outra empresa|outra ferramenta|outra proposta|proposta da|proposta do) [_]',
      '(quase|já) (assinando|fechando) com',
      'me mandou uma proposta',
      '(gente|nós|hoje) [_] (tá|está|usa|usamos|contratou|trocou) (na|no|a|o|da|do|pra) [_] [hoje]',
    ],
    agenda: [
      '(minha|a) (proposta|ideia|sugestão|agenda|pauta) [_] [_] (é|hoje|seria|são) [_]',
      '(a gente|nós|eu) [_] (tem|temos|separei|reservei) # minutos',
      '(queria|quero|vamos|pensei em) [_] (começar|usar|passar|entender|combinar) [_] ... (depois|no final|primeiro|operação|próximo passo)',
      '(combinar|alinhar) [_] (uma coisa|a agenda|a pauta|como vai ser)',
      '(pauta|agenda) (de|da|pra) (hoje|reunião)',
      'primeiro [_] ... (depois|e só depois|no final|por fim)',
    ],
    demo: [
      '(deixa eu|vou|vamos|posso) [_] (mostrar|compartilhar|abrir|ir pro|ir pra|clicar|entrar) [_]',
      '(aqui em cima|aqui do lado|nessa tela|essa tela|esse botão|aqui no|clicando|clico|compartilhando|aqui ó|ó aqui|aqui tem|aqui embaixo) [_]',
      '(o sistema|ele) [_] (manda|gera|mostra|calcula|avisa|puxa) [_] (sozinho|automático|automaticamente|na hora)',
    ],
    steps: [
      '(reunião|demonstração|demo|call|conversa|encontro|apresentação|visita|piloto|teste|convite|minuta|contrato|proposta|assina|assinar|assinatura|devolve|devolvem|lote|começa|começamos|marcamos|marcar|agendo|agendar|fica assim|combinado|sugestão|deixa eu propor|próximo passo|te ligo|eu ligo|te mando|eu mando|a gente faz|nos vemos|resposta|retorno)',
    ],
    when: [
      '(segunda|terça|quarta|quinta|sexta|sábado) [feira]',
      'dia (#|primeiro|um)',
      'às #',
      '(#|primeiro) de (janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)',
      '#/#',
      'amanhã [_] [às|de manhã|à tarde|cedo]',
      '#h',
      '# (horas|da manhã|da tarde|da noite)',
      'depois do almoço',
    ],
    habits: [
      '(toda|todas as|cada|às) (segunda*|terça*|quarta*|quinta*|sexta*)',
      '(segunda|terça|quarta|quinta|sexta|sábado) [feira] passad*',
      '(segunda|terça|quarta|quinta) (etapa|vez|via|parte|opção|fase|coisa|pessoa|loja|unidade|geração)',
      '(na|a|essa|nessa) segunda (reunião|conversa|reunião)',
    ],
    proposes: [
      '(que tal|pode ser|podia ser|dá [certo]|dava|fica bom|fica bem|fica melhor|cabe|serve|rola|consegue*|topa*|prefere*|sugiro|proponho|funciona|combinado|fechado|fechou|bora|vamos|posso|podemos|te busco|tá bom|tá livre|tem agenda|na agenda|livre|disponível|encaixa)',
      '(passo|passar|apareço|aparecer|vou|volto|voltar|ligo|ligar|chamo|chamar|vem|vir|venha|vêm|faço|fazer|visito|visitar|mostrar|mostro|apresent*|converso|conversar|reúne|reunir|liga|chama|passa|apareça|encontr*)',
    ],
    vague: [
      '(a gente|nós|vamos) [vai] [se|nos|mantendo] (falando|fala|falamos|conversando|conversa|vendo|contato|combina|marca|vê)',
      '(te|lhe|vos) (chamo|ligo|procuro|aviso|retorno|mando|escrevo|dou) ... (semana que vem|mês que vem|depois|em breve|mais pra frente|qualquer|resumo|proposta|material|ver|retorno|toque|alô|posição|resposta|notícia)',
      '(fico|ficamos) [_] (no aguardo|à disposição|aguardando|esperando)',
      '(me chama|me liga|te chamo|te ligo|te retorno|te aviso|te procuro|te dou|aviso vocês|procuro vocês|chamo vocês|a gente conversa|conversamos|a gente retoma|retomamos|voltamos a falar) [_] [_] (pra frente|depois|semana que vem|mês que vem|quando|logo|em breve|mais adiante|ano que vem|um retorno|um alô|uma resposta|sim)',
      '(vou ver|vou falar|vou conversar|vou alinhar|deixa eu (ver|falar|conversar|alinhar)) [_] (com|aqui|internamente)',
      '(te mando|vou te mandar|mando) [_] (o|um|a|uma) (resumo|material|proposta|apresentação|e-mail|vídeo|link)',
      '(manda|mande|envia|me manda) ... que (a gente|eu|nós) (combin*|te|lhe|retorn*|cham*|marca*)',
      '(te|lhe) (chamo|ligo|aviso|retorno|procuro|respondo)$',
      '(eu|a gente) (te|lhe) (chamo|chama|aviso|avisa|retorno|retorna|procuro|procura|respondo|responde|dou|dá)',
      '(fala comigo|me procura|me chama|me liga) [_] (semana|mês|ano|depois|quando|mais)',
    ],
    accepts: [
      '^[_] [_] (pode|podemos|dá|dá certo|consigo|conseguimos|funciona|confere|fechado|fechou|combinado|perfeito|ótimo|beleza|certo|claro|sim|tá bom|tá ótimo|tá|ok|show|marcado|topo|topamos|quero|isso|bora|vamos|maravilha|pra mim também|anotado|confirmado|tranquilo|serve|cabe|uhum|aham|está ótimo|joia|legal|blz|positivo|com certeza|pode ser)',
      '(dá certo|dá sim|cabe sim|tá livre|eu tô|consigo|conseguimos|fechado|fechou|combinado|confirmado|tá marcado|pode marcar|pode mandar|pode vir|pode ligar|boto na agenda|coloco na agenda|bora|tá tranquilo|te espero|espero vocês|serve sim|em ponto)',
      '^(manda|mande|pode) [o|a] [convite|_] [_] (pra|para|no|nesse|aqui)',
    ],
    refuses: [
      '(não (dá|posso|consigo|quero|passo|confirmo|vai dar|tenho|rola|precisa|carece|adianta|prometo|vou)|(agora|hoje|essa semana|semana que vem) não [dá|posso|consigo|rola|tem como|adianta|vai dar]|é pior|nem (pensar|vem)|difícil|descanso|deixa quieto|fica ruim|melhor não|não decido|precisa não|quero não|dá não|posso não|impossível|sem chance|obrigad* mas)',
      '^(não|nem)',
    ],
    counters: [
      '(consigo|posso|pode|podemos|melhor|só|então|que tal|serve|prefiro|fica bom|tá livre|dá sim|dá certo|funciona|marca)',
    ],
    conditional: [
      '(se|caso|quando) [_] [_] [eu|a gente] (precis*|quis*|mud*|ach*|interess*|der vontade|surgir|tiver interesse|pint*) [_] [_] [_] [_]',
      '(um dia|qualquer dia|sem compromisso|não prometo)',
    ],
    noContact: [
      'não (precisa|carece|adianta|quero|tenho interesse|me interessa|liga|ligue|insista|me liga) [_]',
      '(precisa|quero|interessa) não',
      'sem interesse',
    ],
    untilDay: ['até (segunda|terça|quarta|quinta|sexta|amanhã|dia #|lá)'],
  },
  en: {
    pricing: [
      '(price|pricing|cost|costs|quote|discount|renewal|fee|rate|budget|number) ... ($|# (thousand|percent|dollars|a month|a year|per)|how much|expensive|great|good|works|low|go|increase|for the year)',
      '($|#) [_] [_] (a month|per month|a year|per year|per seat|per user|each|annually|a seat)',
      "(how much|what's the (price|cost)|how low) [_] [_]",
      '(the|your|that|my|this) (price|pricing|quote|cost) [_]',
      '(cheaper|expensive|under|get you to|increase) [_] [_]',
    ],
    competitor: [
      '(talking to|spoke with|talked to|using|we use|looking at|match|quote from|compared to|against|switch from|switched to|versus) [_] (supply|now|and they|right now|instead)',
      '(they|competitor|competitors|other vendor|other vendors) (came in|quoted|offered)',
      '(happy|satisfied) with them',
      '(been talking to|have to match|are you using) _',
    ],
    agenda: [
      "(i've got us|we have|we've got|i have us|i've set aside) [down] [for] # minutes",
      "(agenda|plan for today|goal for today|wanted to get ahead|thinking we could|i'd love to (spend|start)|here's what i|what i'd like to do) [_]",
      '(walk you through|start with|cover) ... (and then|then|and get|next steps)',
      'first [_] ... (then|and then|after that|at the end)',
    ],
    demo: [
      "(let me|i'll|i'm going to|i can|i want to) [_] (show|share|pull up|click|open|walk you through the) [_]",
      "(on (my|this|the) screen|up here|over here|this screen|this tab|this button|right here|as you can see|you can see|what you're seeing|clicking) [_]",
    ],
    steps: [
      "(meeting|demo|call|session|review|pilot|trial|signature|sign|contract|proposal|follow up|invite|calendar|kickoff|next step|next steps|suggest|let's|we do|i'll send|i'll call|see you|talk|works|run|book|schedule|put something|meet)",
    ],
    when: [
      '(monday|tuesday|wednesday|thursday|friday|saturday|tomorrow)',
      '(january|february|march|april|june|july|august|september|october|november|december) #',
      'may #',
      'the #',
      'the (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth) [of]',
      "# (am|pm|a.m|p.m|o'clock|thirty|fifteen)",
      "(ten|nine|eight|two|three|four|eleven|one) o'clock",
      'at (#|one|noon)',
      '#/#',
    ],
    habits: [
      '(every|each|on|last|this past) (mondays|tuesdays|wednesdays|thursdays|fridays)',
      '(every|each|last) (monday|tuesday|wednesday|thursday|friday)',
      'the (first|second|third|fourth) (thing|time|one|part|half|year|month|week|shift|question|phase|person|call|option|line|page)',
      'the # # #',
      'the # (of|people|guys|trucks|months|years|days|percent|stores|of them)',
      '(two|three|four|both|at) # percent',
    ],
    proposes: [
      "(how about|what about|how's|how is|can we|could we|shall we|should we|let's|works|work|okay if|free|available|open|suits|suit|good for you|sound|you around|swing by|stop by|drop by|come by|come on|put [_] [_] in|pencil|set up|make it|move it|do it|let me call|call me|call you|ring|see you|walkthrough|walk through)",
      '(does|is) [_] [_] (monday|tuesday|wednesday|thursday|friday|tomorrow|the #|at #|fit|do|suit)',
    ],
    vague: [
      "(i'll|we'll|let's|i will|we will|we can|let me|he'll|she'll) [_] (follow up|circle back|touch base|be in touch|reconnect|check in|check back|get back|get with|reach out|catch up|stay in touch|send over|keep in touch|talk soon|send you|let you know|come back to you|holler|call you|give you a (call|shout|ring)|shoot you|ping you|ring you)",
      '(next week|next month|next quarter|in a few weeks|couple weeks|couple of weeks|a few weeks|down the road|sometime|soon|later) [_] (sometime|then|maybe)',
      '(keep|stay) in touch',
      "(i'll|let me|i need to|we'll) (talk to|run it by|check with|think about|see what|chew on|sleep on|look it over|discuss) [_]",
      '(give me|need|take) [a] (couple|few|#|week*) [_] [_] [_] (think|then|decide|look)',
      '(ping|call|try|text|email|catch) me [_] (in|next|after|later|when|back)',
      "(send|shoot|email) [_] [_] [_] [_] [_] [_] [_] (and|so) (we'll|i'll|we can|i can|we) [_] (get (back|with)|talk|go over|regroup)",
    ],
    accepts: [
      "^[_] [_] (yes|yeah|yep|yup|sure|works|that works|perfect|sounds good|great|okay|ok|fine|absolutely|deal|done|definitely|good|of course|let's do it|i'll be there|go ahead|you bet|you got it|alright|all right|will do|it is|certainly|happy to|that'd be)",
      "(works|fine|i'll sign|see you|let's do|sounds good|i can do|we can do|i'm in|we're in|works for me|that's fine|it's a date|i'll be here|i'll be there|come on by|send the invite|put it down|book it|got a deal)",
    ],
    refuses: [
      '^(no|nope|nah|not)',
      "(can't|cannot|won't|not this|not that|not today|not gonna|not going to|i'm not|don't think so|just email|email me|not interested|no thanks|no good|doesn't work|don't work|no time|no room|take us off|take me off|rather not|don't call|don't bother|i'll pass|too busy|hell freezes)",
    ],
    counters: ['(works|work|better|instead|could do|can do|make it|how about|free|open|good for)'],
    conditional: [
      '(if|unless|when) (i|we|you|it|anything) [_] [_] (need*|want*|like*|interest*|change*|come* up|feel)',
      "(don't hold your breath|no promises|not promising|don't get your hopes)",
    ],
    noContact: [
      "(don't|do not|no need to|please stop|quit) [_] (call*|bother|email*|waste|contact*)",
      '(not interested|take (us|me) off|no thanks|all set|leave it there)',
    ],
    untilDay: [
      '(see you|talk|speak|until|till|catch you) [_] [on|then|to you] (monday|tuesday|wednesday|thursday|friday|tomorrow|the #|then|at #)',
    ],
  },
  es: {
    pricing: [
      '(precio|precios|costo|cuesta|valor|descuento|descuentico|mensualidad|inversión|propuesta) ... (#|pesos|millones|por ciento|cuánto|caro|bien|bueno|gustando|tienda|al mes)',
      '# [_] [_] (por (tienda|usuario|mes|hectárea|licencia|año)|al mes|pesos por|mensuales)',
      '(cuánto) (cuesta|costaría|sale|vale|sería) [_]',
      '(el|ese|de|del|este) (precio|costo|valor) [_]',
      '(caro|descuento|descuentico|carísimo) [_]',
    ],
    competitor: [
      '(competencia|otro proveedor|otra empresa|otra propuesta|cotización de) [_]',
      '(usamos|trabajamos con|estamos con|probamos) [_] [_] (de la competencia|actualmente)',
    ],
    agenda: [
      '(les|le) (propongo|quería proponer|quiero proponer) [_] [_]',
      'primero [_] ... (luego|después|al final)',
      '(la agenda|el plan|la idea) (de|para|es) [_]',
      '(tenemos|apartamos) # minutos',
      'lo que le quería proponer',
    ],
    demo: [
      '(le|les|voy a|déjeme|permítame) [_] (comparto|muestro|enseño|mostrar|enseñar|compartir) [_]',
      '(aquí|mire aquí|esta pantalla|este botón|desde aquí) [_] (está|están|faltan|ve|ven|aparece|puede|se)',
      '(comparto pantalla|aquí faltan|esto es) [_]',
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
      '#/#',
      'pasado mañana',
    ],
    habits: [
      '(cada|todos los|los) (lunes|martes|miércoles|jueves|viernes)',
      '(lunes|martes|miércoles|jueves|viernes) pasad*',
      'el # por ciento',
      '(de|entre) (lunes|martes) a (viernes|sábado)',
      'el (dos|tres|# mil) (mil|#|años)',
    ],
    proposes: [
      '(qué tal|le parece|les parece|te parece|cómo le queda|le queda|les queda|te queda|puede*|podemos|podría*|propongo|sugiero|le funciona|les funciona|te va|le late|les late|agend*|anot*|va|sale|tiene* (libre|tiempo|espacio)|cómo anda|nos vemos|vámonos|dele)',
      '(paso|pasar|llamo|llamar|marco|marcar|vengo|venir|véngase|venga|vengan|voy|visito|visitar|llámeme|márqueme|márcame|llamame|muestro|mostrar|hablamos|hablar|conect*|reunimos|vernos|vemos|cerramos|platicamos|juntamos|ahí estaré|mando la invitación|caiga)',
    ],
    vague: [
      '(quedamos|estamos|seguimos) (en contacto|hablando|pendientes|al habla|al pendiente)',
      '(yo|nosotros|ya|luego|después) [_] (le|les|te) (aviso|avisamos|llamo|llamamos|marco|busco|buscamos|escribo|cuento|digo|respondo|hablo|confirmo) [_]',
      '(le|les|te) (aviso|llamo|marco|busco|escribo|confirmo|respondo|doy respuesta)$',
      '(le|les|te) (mando|envío|llamo|marco|busco|aviso) ... (después|luego|próxima semana|la semana|información|propuesta nueva|cuando|en cuanto)',
      '(lo vemos|lo revisamos|lo reviso|lo checamos|hablamos|platicamos|nos hablamos) [_] (luego|después|más adelante|la próxima|con calma|pronto)',
      '(mánde*|mande*|envíe*|mandame|manda*|pás*|páse*) ... y [_] (lo vemos|lo revisamos|lo checamos|le aviso|te aviso|vemos|hablamos|platicamos)',
      '(deje|déjeme|dejame|déjame) [_] (platico|platicarlo|hablo|hablarlo|lo consulto|consultarlo|lo veo|verlo|revisarlo|pensarlo|lo pienso|lo platico) [_]',
      '(me|nos) va contando',
      'quedo (pendiente|atento|atenta|al pendiente|a la espera)',
    ],
    accepts: [
      '^[_] [_] (sí|claro|perfecto|listo|bueno|de acuerdo|me parece|está bien|cuente con|ok|okey|va|sale|así será|con gusto|por supuesto|yo también|hecho|dale|órale|ándele|échele|vale|de una|excelente|ahí estamos|ahí estaremos|hágale)',
      '(cuente con eso|me parece bien|nos funciona|queda agendado|ahí estaremos|ahí estamos|ahí estaré|ahí nos vemos|queda bien|está perfecto|quedamos así|lo siento|los espero|lo espero|te espero|agéndalo|agéndelo|mande la invitación)',
    ],
    refuses: [
      '(no (puedo|podemos|nos|me interesa|se puede|creo|voy|hace falta|le prometo|prometo|tengo|gracias|joven|señor*)|ahora no|hoy no|ahorita no|imposible|mejor no|difícil|para nada|complicad*)',
      '^no',
    ],
    counters: ['(mejor|puedo|podemos|sí|queda|que sea|prefiero|qué tal|entonces)'],
    conditional: [
      '(si|cuando) [_] [_] (necesit*|hace falta|hiciera falta|interes*|cambia*|me anim*|nos anim*|ocup*|quier*) [_] [_] [_]',
      '(algún día|un día de estos|no le prometo|sin compromiso)',
    ],
    noContact: [
      'no (me|nos|le) [esté|estés|ande|vuelva a|vuelvas a] (marc*|llam*|interesa*|busque*|insist*|molest*)',
      '(ya le dije que no|no hace falta|no gracias)',
    ],
    untilDay: ['(hasta|nos vemos) el (lunes|martes|miércoles|jueves|viernes|#)'],
  },
};
