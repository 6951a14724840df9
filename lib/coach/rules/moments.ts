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
  /** A promise without a date. */
  vague: readonly Phrase[];
  accepts: readonly Phrase[];
  refuses: readonly Phrase[];
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
      'dia #',
      'dia (primeiro|um)',
      'às #',
      '# de (janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)',
      '(primeiro de) (janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)',
      '#/#',
      'amanhã [_] [às|de manhã|à tarde|cedo]',
      '#h',
    ],
    vague: [
      '(a gente|nós|vamos) [vai] [se|nos|mantendo] (falando|fala|falamos|conversando|conversa|vendo|contato)',
      '(te|lhe|vos) (chamo|ligo|procuro|aviso|retorno|mando|escrevo) ... (semana que vem|mês que vem|depois|em breve|mais pra frente|qualquer|resumo|proposta|material|ver)',
      '(fico|ficamos) (no aguardo|à disposição|aguardando)',
      '(me chama|me liga|te chamo|te ligo|te retorno|te aviso|a gente conversa|conversamos|a gente retoma|retomamos|voltamos a falar) ... (pra frente|depois|semana que vem|mês que vem|quando|logo|em breve|mais adiante|ano que vem)',
      '(vou ver|vou falar|vou conversar|vou alinhar) [_] (com|aqui|internamente)',
      '(te mando|vou te mandar|mando) [_] (o|um|a|uma) (resumo|material|proposta|apresentação|e-mail)',
    ],
    accepts: [
      '^[_] [_] (pode|podemos|dá|dá certo|consigo|conseguimos|funciona|confere|fechado|combinado|perfeito|ótimo|beleza|certo|claro|sim|tá bom|tá|ok|show|marcado|topo|topamos|quero|isso|bora|vamos|maravilha|pra mim também|anotado|confirmado|tranquilo)',
      '(dá certo|tá livre|eu tô|consigo|conseguimos|fechado|combinado|confirmado|tá marcado|pode marcar|pode mandar)',
    ],
    refuses: [
      '(não (dá|posso|consigo|quero|passo|confirmo|vai dar|tenho|rola)|agora não|é pior|nem (pensar|vem)|difícil|descanso|deixa quieto|fica ruim|melhor não|não decido)',
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
      '(monday|tuesday|wednesday|thursday|friday|tomorrow)',
      '(january|february|march|april|june|july|august|september|october|november|december) #',
      'may #',
      'the #',
      'the (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth)',
      "# (am|pm|a.m|p.m|o'clock)",
      "(ten|nine|eight|two|three|four|eleven|one) o'clock",
      '#/#',
    ],
    vague: [
      "(i'll|we'll|let's|i will|we can|let me) [_] (follow up|circle back|touch base|be in touch|reconnect|check in|get back|reach out|catch up|stay in touch|send over|keep in touch|talk soon|send you)",
      '(next week|next month|next quarter|in a few weeks|down the road|sometime|soon|later) [_] (sometime|then|maybe)',
      '(keep|stay) in touch',
      "(i'll|let me) (talk to|run it by|check with|think about|see what) [_]",
    ],
    accepts: [
      "^[_] [_] (yes|yeah|yep|sure|works|that works|perfect|sounds good|great|okay|ok|fine|absolutely|deal|done|definitely|good|of course|let's do it|i'll be there)",
      "(works|fine|i'll sign|see you|let's do|sounds good|i can do|we can do|i'm in|we're in|works for me|that's fine)",
    ],
    refuses: [
      '^no',
      "(can't|cannot|won't|not this|not that|not gonna|not going to|i'm not|don't think so|just email|email me|not interested|no thanks|pass)",
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
      '# de (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)',
      '(el|día) #',
      '(a las|a la) (#|una)',
      'mañana (a|en|por|temprano)',
      '#/#',
    ],
    vague: [
      '(quedamos|estamos|seguimos) (en contacto|hablando|pendientes)',
      '(yo|nosotros) [_] (le|les|te) (aviso|avisamos|llamo|marco|busco|escribo|cuento) [_]',
      '(le|les) (mando|envío|llamo|marco|busco) ... (después|luego|próxima semana|la semana|información|propuesta nueva|cuando)',
      '(lo vemos|hablamos|platicamos) (luego|después|más adelante|la próxima)',
      '(me|nos) va contando',
    ],
    accepts: [
      '^[_] [_] (sí|claro|perfecto|listo|bueno|de acuerdo|me parece|está bien|cuente con|ok|va|sale|así será|con gusto|por supuesto|yo también|hecho)',
      '(cuente con eso|me parece bien|nos funciona|queda agendado|ahí estaremos)',
    ],
    refuses: ['(no (puedo|podemos|me interesa|se puede|creo|voy)|ahora no|imposible|mejor no|difícil)'],
    untilDay: ['(hasta|nos vemos) el (lunes|martes|miércoles|jueves|viernes|#)'],
  },
};
