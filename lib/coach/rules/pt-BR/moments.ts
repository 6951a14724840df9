import type { MomentRules } from '../moment-rules';

/** Brazilian Portuguese: price, competitor, agenda, demonstration and next step. */
export const moments: MomentRules = {
  pricing: [
    '(preço|preços|valor|valores|mensalidade|custa|custaria|desconto|reajuste|investimento|orçamento|proposta|implantação) ... (r$|reais|# mil|# reais|por mês|por cento|quanto|caro|bom|ótimo|pesou|dúvida)',
    '(r$|#) [_] [_] (por (mês|usuário|loja|médico|aluno|caminhão|licença|ano|vendedor|unidade|pessoa)|ao mês|mensais|reais por)',
    '(custa|custaria|sai|fica|fecha|fechar) [_] (por|em|quanto|#)',
    '(o|esse|do|seu|no|de) (preço|valor)',
    '(desconto|reajuste|mensalidade)',
  ],
  competitor: [
    '(concorrente|concorrência|outro fornecedor|outra empresa|outra ferramenta|outra proposta|proposta da|proposta do)',
    '(quase|já) (assinando|fechando) com',
    'me mandou uma proposta',
    '(gente|nós|hoje) [_] (tá|está|usa|usamos|contratou|trocou) (na|no|a|o|da|do|pra) [_] [hoje]',
  ],
  agenda: [
    '(minha|a) (proposta|ideia|sugestão|agenda|pauta) [_] [_] (é|hoje|seria|são)',
    '(a gente|nós|eu) [_] (tem|temos|separei|reservei) # minutos',
    '(combinar|alinhar) [_] (uma coisa|a agenda|a pauta|como vai ser)',
    '(pauta|agenda) (de|da|pra) (hoje|reunião)',
    'primeiro [_] ... (depois|e só depois|no final|por fim)',
  ],
  demo: [
    '(deixa eu|vou|vamos|posso) [_] (mostrar|compartilhar|abrir|ir pro|ir pra|clicar|entrar)',
    '(aqui em cima|aqui do lado|nessa tela|essa tela|esse botão|aqui no|clicando|clico|compartilhando|aqui ó|ó aqui|aqui tem|aqui embaixo)',
    '(o sistema|ele) [_] (manda|gera|mostra|calcula|avisa|puxa) [_] (sozinho|automático|automaticamente|na hora)',
  ],
  steps: [
    '(reunião|demonstração|demo|call|conversa|encontro|apresentação|visita|piloto|teste|convite|minuta|contrato|proposta|assina|assinar|assinatura|devolve|devolvem|lote|começa|começamos|marcamos|marcar|agendo|agendar|fica assim|combinado|sugestão|deixa eu propor|próximo passo|te ligo|eu ligo|te mando|eu mando|a gente faz|nos vemos|resposta|retorno)',
  ],
  when: [
    '(segunda|terça|quarta|quinta|sexta|sábado) [feira]',
    'dia (#|primeiro|um)',
    // Without its accent "às duas" is "as duas sócias" as well: an hour is followed by what goes on after an hour.
    'às # (horas|hora|h|e|em|da|na|no|de|então|tá|fica|pode|pra|ou|com|combinado|certo|né|viu|aí|mesmo|posso|serve|dá|eu|a gente|te|já|fechado|ok|é|se|mas)',
    'às #$',
    '(#|primeiro) de (janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)',
    'amanhã [_] [às|de manhã|à tarde|cedo]',
    '# (horas|da manhã|da tarde|da noite)',
    'depois do almoço',
  ],
  days: ['(segunda|terça|quarta|quinta|sexta|sábado|amanhã) [feira]', 'dia #'],
  habits: [
    '(toda|todas as|cada|às) (segunda*|terça*|quarta*|quinta*|sexta*)',
    '(segunda|terça|quarta|quinta|sexta|sábado) [feira] passad*',
    '(vem|vai|trabalha|atende|fica|passa|abre|folga|aparece) [só|aqui] de (segunda|terça|quarta|quinta|sexta|sábado)',
    '(segunda|terça|quarta|quinta) (etapa|vez|via|parte|opção|fase|coisa|pessoa|loja|unidade|geração)',
  ],
  proposes: [
    '(segunda|terça|quarta|quinta|sexta) [feira] ou [na] (segunda|terça|quarta|quinta|sexta|amanhã)',
    '(a gente|nos) [se] (vê|vemos|fala|falamos|encontra|reúne)',
    'consigo (ir|passar|estar|chegar|subir|dar um pulo)',
    '(que tal|pode ser|podia ser|dá [certo]|dava|fica bom|fica bem|fica melhor|cabe|serve|rola|consegue*|topa*|prefere*|sugiro|proponho|funciona|combinado|fechado|fechou|bora|vamos|posso|podemos|te busco|tá bom|tá livre|tem agenda|na agenda|livre|disponível|encaixa)',
    '(passo|passar|apareço|aparecer|vou|volto|voltar|ligo|ligar|chamo|chamar|vem|vir|venha|vêm|faço|fazer|visito|visitar|mostrar|mostro|apresent*|converso|conversar|reúne|reunir|liga|chama|passa|apareça|encontr*)',
  ],
  vague: [
    'quando ... (resposta|novidade|decidir) eu (ligo|aviso)$',
    '(me manda|me chama|me liga|me procura|me escreve|manda mensagem|dá um toque) [_] [_] [_] (semana que vem|mês que vem|depois|outro dia|quando|lá pra|mais pra frente)',
    '(fico|fica|vou ficar|tô) [_] (esperando|aguardando|no aguardo|de olho)',
    '(digerir|amadurecer|pensar com calma|conversar aqui|alinhar aqui|discutir aqui) [_] [_] [_] [_] [_] [_] (te|lhe|a gente)',
    '(te|lhe) dou (uma|um) (posição|resposta|retorno|alô|toque|notícia)',
    '(vou|vamos|deixa eu) (mostrar|apresentar|levar|passar) [_] (pro|pra|pros|pras|para|com)',
    '(a gente|nós|vamos) [vai] [se|nos|mantendo] (falando|fala|falamos|conversando|conversa|vendo|contato|combina|marca|vê)',
    '(te|lhe|vos) (chamo|ligo|procuro|aviso|retorno|mando|escrevo|dou) ... (semana que vem|mês que vem|depois|em breve|mais pra frente|qualquer|resumo|proposta|material|ver|retorno|toque|alô|posição|resposta|notícia)',
    '(fico|ficamos) [_] (no aguardo|à disposição|aguardando|esperando)',
    '(me chama|me liga|te chamo|te ligo|te retorno|te aviso|te procuro|te dou|aviso vocês|procuro vocês|chamo vocês|a gente conversa|conversamos|a gente retoma|retomamos|voltamos a falar) [_] [_] (pra frente|depois|semana que vem|mês que vem|quando|logo|em breve|mais adiante|ano que vem|um retorno|um alô|uma resposta|sim)',
    '(vou ver|vou falar|vou conversar|vou alinhar|deixa eu (ver|falar|conversar|alinhar)) [_] (com|aqui|internamente)',
    '(te mando|vou te mandar|mando) [_] (o|um|a|uma) (resumo|material|proposta|apresentação|e-mail|vídeo|link)',
    '(te|lhe) (chamo|ligo|aviso|retorno|procuro|respondo)$',
    '(eu|a gente) (te|lhe) (chamo|chama|aviso|avisa|retorno|retorna|procuro|procura|respondo|responde|dou|dá)',
    '(fala comigo|me procura|me chama|me liga) [_] (semana|mês|ano|depois|quando|mais)',
  ],
  accepts: [
    '^(manda|mande|marca|fica|seguimos|agenda|põe|bota|coloca) [sim|manda|lá|aí|então|no|na]',
    '^[_] [_] (pode|podemos|dá|dá certo|consigo|conseguimos|funciona|confere|fechado|fechou|combinado|perfeito|ótimo|beleza|certo|claro|sim|tá bom|tá ótimo|tá|ok|show|marcado|topo|topamos|quero|isso|bora|vamos|maravilha|pra mim também|anotado|confirmado|tranquilo|serve|cabe|uhum|aham|está ótimo|joia|legal|blz|positivo|com certeza|pode ser)',
    '(dá certo|dá sim|cabe sim|tá livre|eu tô|consigo|conseguimos|fechado|fechou|combinado|confirmado|tá marcado|pode marcar|pode mandar|pode vir|pode ligar|boto na agenda|coloco na agenda|bora|tá tranquilo|te espero|espero vocês|serve sim|em ponto)',
  ],
  refuses: [
    '(segunda|terça|quarta|quinta|sexta|amanhã|dia #) [eu|já|aí] não [dá|posso|consigo|rola|vai dar|tem como]',
    '(não (dá|posso|consigo|quero|passo|confirmo|vai dar|tenho|rola|precisa|carece|adianta|prometo|vou)|(agora|hoje|essa semana|semana que vem) não [dá|posso|consigo|rola|tem como|adianta|vai dar]|é pior|nem (pensar|vem)|difícil|descanso|deixa quieto|fica ruim|melhor não|não decido|precisa não|quero não|dá não|posso não|impossível|sem chance|obrigad* mas)',
    '^(não|nem)',
  ],
  counters: [
    '(mas|já|aí) [_] [_] (segunda|terça|quarta|quinta|sexta|dia #)',
    '(consigo|posso|pode|podemos|melhor|só|então|que tal|serve|prefiro|fica bom|tá livre|dá sim|dá certo|funciona|marca)',
  ],
  conditional: [
    '(se|caso|quando) [_] [_] [eu|a gente] (precis*|quis*|mud*|ach*|interess*|der vontade|surgir|tiver interesse|pint*|fizer)',
    '(um dia|qualquer dia|sem compromisso|não prometo)',
  ],
  noContact: [
    'não (precisa|carece|adianta|quero|tenho interesse|me interessa|liga|ligue|insista|me liga)',
    '(precisa|quero|interessa) não',
  ],
  untilDay: ['até (segunda|terça|quarta|quinta|sexta|amanhã|dia #|lá)'],
};
