import type { ObjectionRules } from '../objection-rules';

const MONTHS = 'janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro';
const LATER = `ano que vem|mês que vem|próximo ano|próximo ciclo|próximo trimestre|segundo semestre|próximo semestre|${MONTHS}`;
/** What keeps a business busy for a while. */
const SEASON =
  'safra|colheita|plantio|moagem|vindima|inventário|balanço|auditoria|fechamento|obra|reforma|mudança|matrícula|matrículas|rematrícula|natal|carnaval|páscoa|são joão|black friday|dia das mães|fim de ano|férias|migração|implantação|virada|eleição|temporada|certificação|acreditação|fusão|inauguração|congresso|feira|alvará|licença|greve|captação|campanha|vestibular|vistoria|declaração|imposto de renda|lançamento|mudanças|troca|transição|reestruturação|liquidação|cheia|chuva|festa|semana santa|dissídio|recesso';
const BOSS =
  'sócio|sócia|sócios|sócias|chefe|chefia|diretor|diretora|diretoria|direção|esposa|esposo|marido|mulher|conselho|comitê|comissão|gerente|gerência|financeiro|board|gestor|gestora|presidente|presidência|dono|dona|donos|ceo|cfo|cto|cio|compras|suprimentos|matriz|mantenedora|franqueadora|franqueador|superior|superintendente|superintendência|pai|mãe|família|irmão|irmã|irmãos|irmãs|filho|filha|genro|patrão|patroa|síndico|assembleia|prefeitura|secretaria|reitor|reitoria|holding|investidor|investidores|controladoria|coordenador|coordenadora|coordenação|proprietário|proprietária|administrador|administradora|tesoureiro|acionistas|cooperados|associados|regional|corporativo|nacional|doutor|doutora|equipe|licitação|ti|parceiro|prefeito|secretário|vice|controller|grupo|médicos';
const MONEY =
  'verba|verbas|orçamento|orçamentos|budget|caixa|dinheiro|dinheirinho|recurso|recursos|grana|dotação|rubrica|capital de giro|saldo|reserva|capex|opex|centro de custo|fundo|linha de crédito|fluxo de caixa|fôlego financeiro|cofre|repasse';
const FEE =
  'preço|valor|valores|custo|mensalidade|reajuste|investimento|proposta|número|anuidade|adesão|implantação|setup|licença|taxa|orçamento';
const DEAR =
  'caro|cara|caros|caras|carinho|caríssimo|salgado|salgada|salgadinho|puxado|puxada|puxadinho|puxadíssimo|pesado|pesada|pesadinho|elevado|elevada|absurdo|absurda|inviável|impraticável|abusivo|abusiva|exagerado|indecente|desproporcional';
const RIVALS =
  'totvs|senior|sênior|sankhya|omie|bling|conta azul|rd|rd station|resultados digitais|salesforce|hubspot|pipedrive|zendesk|zenvia|microsoft|oracle|sap|gupy|sólides|linx|alterdata|zoho|agendor|ploomes|pipefy|cobli|neogrid|locaweb|tiny|stone|google|blip';
const STAFF =
  'time|equipe|pessoal|povo|vendedores|vendedor|motoristas|motorista|professores|professoras|usuários|turma|funcionários|funcionárias|colaboradores|técnicos|técnico|corretores|corretor|operadores|operador|médicos|médico|gerentes|atendentes|balconista|consultores|representantes|galera|gente|garçons|meninas|meninos|pedreiros|mestre|recepcionista|secretária|enfermeira|enfermeiras|cozinheira|sócio|mãe|pai|diretores';
const HANDLE =
  'usar|aprender|aderir|mexer|adotar|preencher|alimentar|lançar|largar|conseguir|acompanhar|abrir|clicar|entender|adaptar|querer|saber|se adaptar|se acostumar|ler|ter saco|ter paciência|parar pra';
const DATA =
  'dado|dados|informação|informações|prontuário|prontuários|gravação|gravações|foto|fotos|cadastro|cadastros|imagem|imagens|biometria|cpf|cpfs|exames|arquivos|senha|senhas|registro|registros|documento|documentos|histórico';
const GUARD =
  'jurídico|advogado|advogada|advogados|dpo|compliance|encarregado|segurança da informação|ciso|procuradoria|auditoria|sindicato|conselho regional|conselho de medicina|conselho federal|crm|cfm|bacen|banco central|anvisa|ans|ministério público|comitê de ética|política|norma|lei|oab|tribunal|operadora|seguradora|regulatório|acordo coletivo|cvm|lgpd|estatuto|ti|regra|regras|segurança';
const PART =
  'app|aplicativo|relatório|relatórios|integração|api|função|funcionalidade|opção|módulo|recurso|versão|suporte|offline|modo|controle|alerta|portal|pix|boleto|parte|campo|painel|dashboard|exportação|agenda|ficha|leitura|nota|cálculo|cadastro|rateio|comissão|assinatura digital|multi*|versões|tradução|workflow|histórico|tela|idioma|rastreio|single sign-on|sso|certificado';

/** Brazilian Portuguese. Sources: docs/coach.md, "Objections". */
export const objections: ObjectionRules = {
  PRICE: [
    `^[olha|ah|nossa|rapaz|mas|hum|ih|sinceramente] (tá|é|ficou|fica) [muito|meio|bem|um pouco] (${DEAR})`,
    `(${DEAR}|alto|alta) (demais|pra gente|pra nós|pra mim|hein|viu|pelo que)`,
    '(acima|mais) do que (a gente|eu) [_] (esperava|imaginava|tava|pago|paga|aceito|consigo)',
    '(fora) (da) [nossa|nosso|minha|meu] (realidade)',
    '(#) é (demais|muito)',
    `(melhorar|corta|tira) [_] [_] (${FEE})`,
    `(com|por) (esse|essa) [_] (preço|valor|dinheiro|mensalidade) ... (contrato|compro|troco|pago|esperava|tinha que)`,
    'não (vale|compensa|consigo justificar|vejo) [_] [_] (isso tudo|tudo isso|o investimento|esse gasto|esse tanto|# reais)',
    `(quase|maior|mais [caro]) [do] [que] (o|a) [_] (salário|aluguel|parcela)`,
    `(#|já|aí) ... (tá|é|fica) [_] (${DEAR})`,
    'continua [_] (alto)',
  ],
  BUDGET: [
    `(sem|acabou|falta|zerou|estourei) [o|a|meu|minha|nosso|nossa|de|toda] (${MONEY}|fôlego financeiro)`,
    `(${MONEY}|limite|conta) ... (acabou|fechou|fecha em|congelado|cortado|cortada|apertado|no osso|estourou|estourado|zero|zerado|travada|carimbado|destinado|negativa|vazio|só abre|não comporta|não aguenta|já foi|já era|foi todo|foi toda|foi inteira|foi embora|bloqueou|atrasado)`,
    '(não|nem) (sobra|sobrou|tem|tenho|entra) [mais|nem|me] [um|uma|mais] (tostão|centavo|real|folga|grana|de onde|pra investir|pra isso|linha pra)',
    'não (foi|tá|tava) (previsto|no planejamento)',
    '(no vermelho|no osso|apertou o cinto|descapitalizad*|plano de contenção|cortando (até|custo|custos|gasto|gastos)|cortaram até)',
    '(tenho) aprovado #',
  ],
  TIMING: [
    '(primeiro) [_] [_] [_] (terminar|fechar|regularizo)',
    '(agora) [_] [eu|mesmo|também] (não (dá|consigo|posso|rola|tem como|mexo)|esquece|é impossível moço)',
    '(não é|ainda não é) [o|um|a|uma] [melhor|bom|boa] (momento|hora)',
    '^[_] [_] [mas] (só) (depois)',
    `(só) (volto|vou|consigo|dá) [_] [_] [_] [_] (depois|quando|em (${LATER}))`,
    `(até|antes|enquanto|quando) [_] [_] [_] [_] (${SEASON}) [_] [_] [_] (não|ninguém|nada)`,
    '(antes disso|até lá) [_] [_] [_] (não|nem|ninguém|nada|fica)',
    `(até|em|de) (${MONTHS}) [_] [_] [_] [_] [_] (ninguém|nem|não (mexo|dá|consigo|quero|paro|sento|começo|posso|penso)|esquece)`,
    `(no meio|em plena|tomado pel*) [de|do|da|com] [_] [_] [_] (${SEASON}|sucessão)`,
    '(tô|time tá|pessoal tá) [todo|toda] [_] [bem] (atolad*|exaust*|no limite)',
    '(estamos|tô|a gente tá) (implantando|migrando|em processo de|trocando (de sistema|o erp|a diretoria|a gerência|de (contador|banco|operadora)))',
    'não é [a|uma|nossa|minha] prioridade*',
    'não tenho nem (hora)',
  ],
  AUTHORITY: [
    `(preciso|tenho que|tem que|vou ter que|teria que|vou) [_] (falar|alinhar|levar|consultar|combinar|submeter|ver|passar|mostrar|pedir|ouvir) [isso|tudo|primeiro|antes|_] (com|pro|pra|ao|à|o|a|pelo) [o|a|os|as|dois] [meu|minha|minhas|meus|nosso|nossa|outros] [_] (${BOSS})`,
    `(eu) não (decido|assino|fecho|contrato|resolvo|mando|compro) [_] [_] [_] (sozinho|nada|ninguém|isso)`,
    'não (sou eu|é comigo|depende [só] de mim|respondo (por|pela)|apito|mando (nisso|nada|nem))',
    'não tenho [_] [_] (autonomia|alçada|poder|caneta)',
    '(sem|preciso|precisa|vou precisar|precisaria|tem que ter|exige) [do|da|de|o|a|os|ter] (aval|ok|aprovação|assinatura|bênção|carimbo|de acordo|concordância) [_] [_] d*',
    '(sozinho|sozinha) [eu] não (posso|decido|consigo|fecho|aprovo|resolvo)',
    '(sou|eu sou) (só) (a|o|um|uma|da)',
    `(isso|essa parte|contrato|contratação|compra|software) [_] [_] (é) [lá|tudo|assunto d*] (com) [o|a] [_] [_] (${BOSS}|donos|setor)`,
  ],
  weakAuthority: [
    `quem (decide|assina|aprova|bate o martelo|manda|autoriza|resolve|dá a palavra final|tem a caneta) [nisso|isso|mesmo|aqui] é [só|lá] [o|a] (meu|minha|ele|ela|seu|dona|${BOSS})`,
    `(é) [uma] decisão (da|dos) (${BOSS})`,
    '(vai|sobe|passa) (pro|pra|pelo) (conselho|comitê|matriz)',
  ],
  NEED: [
    '(somos) [muito|tão] pequen* (demais)',
    'não (vejo|enxergo|sinto|tem|teria) [muito|muita|tanta|essa|nenhuma|nenhum|o|a] [_] (necessidade|serventia|utilidade|ganho|sentido|motivo pra contratar|por que ter|porquê ter) [_] [pra|de|em|nisso|disso|precisar|nenhum|nenhuma]',
    '(não) (preciso|precisamos|precisa) (disso|de (um|uma|sistema|ferramenta|software|mais|aplicativo|crm|programa|outra|outro|gráfico|marketing|tanto|tudo|automa*|controle|pesquisa|nada d*))',
    'não precis(o) (não|rastrear|controlar|ganhar|pagar por)',
    '(não|nunca) [me|nos] (faz|sinto|senti|sentimos) [muita|nenhuma|essa] falta [disso|de|não|$]',
    'não é [uma] (dor|necessidade|coisa que (eu|a gente)) [_] (nossa|precis*|sint*)',
    '(não|nunca) (tenho|temos|tive|tem) [nem] (esse problema|essa dor|demanda pra|problema de|um caso desses)',
    'ter [um] problema e [hoje] eu não tenho',
    '(pra) (quê|que) (se|marketing|controle|agendamento|crm)',
    'não (tô|tá) (precisando|sentindo) [_] (necessidade|disso|de)',
    'não é (pra) (nós)',
  ],
  STATUS_QUO: [
    '^[_] sempre (fiz|foi|deu certo) [assim|desse jeito]',
    '(tô|estou|estamos|tamo|tá) [muito|bem|super] (satisfeit*|servid*|confortáve*|bem com o que|acostumad*)',
    'já (me|se) (acostum*|adapt*)',
    'não (troco|mudaria|(quero|pretendo|penso em|vou) (mexer|trocar|mudar|largar|bagunçar|inventar) [_] [_] [nisso|nada|isso|disso|não])',
    '(não) (vejo|tenho|temos|tem|sinto|vê) [_] (por quê|motivo|razão|necessidade) [nenhum|nenhuma] [_] (mexer|trocar|mudança|sair|inventar|caçando)',
    '(pra que|pra quê|por quê) [que] [_] [_] [_] (mexer|trocar|complicar|inventar|mudaria)',
    'time que [tá] ganh*',
    '(prefiro|vou|vamos) [_] (continuar|manter|ficar|meu) [_] (com|no|velho)',
    '(gosto|gostam|gosta) [_] [_] (do (meu|nosso|jeito|papel|sistema de hoje|atual)|assim|papel na mão|de receber)',
    '(que|a) [_] gente já conhece',
    '(vai|vem) (levando|tocando)',
    'a gente se vira$',
  ],
  COMPETITOR: [
    '(a|o|de) _ [_] [_] (ofereceu|baixou|prometeu|fez|mandou) ... (de graça|grátis|mesmo serviço|preço deles|proposta|cotação)',
    '(me) (ofereceu|ofereceram|oferece|dão|fez por|(fez|fizeram|mandou|mandaram|passou) #)',
    '(estamos|estou|tô|a gente tá|tava) [também] (vendo|olhando|avaliando|conversando|comparando|testando|em negociação) [também|vocês e|avançada] (com (outr*|mais|um|duas)|o da|um outr*|outr*|vocês)',
    `(recebi|recebemos|tenho|tô|tem|com) [com] [uma|outra|duas|três|outras|#|um|a|o] [_] (proposta|propostas|oferta|orçamento) [_] [_] (da|do|de|na mesa|na mão|deles|concorr*)`,
    `(já) (uso|usamos|usa|temos|tem|pagamos|trabalhamos|sou cliente) [_] [com|cliente] [_] (${RIVALS})`,
    `(da|do|na|a|o) (${RIVALS}) [_] [_] (já|aqui|vem|faz|atende|me|que|tá|tem|no mundo|nisso)`,
    '(quase) (assinando|fechando) com',
  ],
  TRUST: [
    'não (confio (mais|de|em)|me passou (firmeza|confiança))',
    'vocês [_] (somem|sumirem|são confiáve*|quebrarem|fecharem|me deixarem|não me atendem)',
    '(me queimei|passad* pra trás|ninguém atend* [mais] o telefone|quem garante|palavra de vendedor|recomendação de vocês)',
    '(e se|se) [isso] não (der) (resultado)',
    'nunca [_] (ouvi|tinha ouvido) falar',
    'não (conheço|vi|encontrei) [_] (vocês|a empresa|ninguém|avaliação)',
    '(pé atrás|desconfiad*|desconfiança|desconfio|escaldad*|ressabiad*|cabreir*|meio assim$|trauma|traumatizad*)',
    '(ninguém|quem) [é que] [_] (me) (garante|diz que)',
    '(todo mundo|todo vendedor|todo fornecedor) [também] (fala (isso|que entrega)|garante)',
    '(não tô [mais] confiando|não (boto|ponho) [mais] [a minha] (fé|mão no fogo)|não acredito|difícil acreditar|duvido|acredito vendo|senão não confio|antes de confiar)',
    '(ficar|fiquei|ficou|largar|fico) [_] [_] (na mão|no prejuízo|refém|sem suporte)',
    '(refém|cobaia|mundos e fundos|já vi esse filme|conheço esse filme|no escuro eu|bom demais pra ser|reclame aqui|fila do pão|aventureiro)',
    'ninguém [aqui|lá] conhece (a)',
  ],
  FEATURE_GAP: [
    '(se|sem) ... [_] [_] não (serve|adianta|rola|me serve)',
    `(não) [se|me] (integra|conversa|puxa|puxam|exporta|lê|emite|emitem|calcula) [_] (com|o|a|as|pro|qr|xml|código|conhecimento|né|feriado|substituição|receita|isso|daqui)`,
    'vocês (ainda não|não|só) (têm|tem|fazem|emitem|atendem|cobrem|falam com|puxam|recebem|leem)',
    `(não) (tem) [um|o|a|uma|nenhum|nenhuma|como] (${PART}|bloquear)`,
    `(falta|faltou|faltando|cadê|ausência) [então] [de|do|da|essa|esse] [um|uma|o|a] [_] (integr*|${PART}|folha|espelho)`,
    '(não) me (serve|ajuda) (no|pro|muito)',
    '(o de vocês|esse de vocês|no de vocês) [_] (não|só|teria|para)',
    '(não) (pega|funciona|abre|roda) [_] (internet|offline|dentro do) [_] [_] [_] [_] (não|então|e)',
    '(fica|ficou) (mudo|faltando|de fora)',
    '(não (faz|separa|controla|mostra)) [_] (a|o|por|lote|rateio|centro|custo|automático) [_] [_] [_] [_] (pra|e|então|aí|que|isso)',
  ],
  COMPLEXITY: [
    '(muito|meio|parece|achei|acho) [_] (complicado|complicada|trabalhoso|confuso|robusto) [_] [pra|demais|isso|pro|viu]',
    `(${STAFF}) ... (não vai|não vão|não ia|não tem (paciência|intimidade|tempo|saco)|não têm|nem|desiste|reclama) [_] [_] (${HANDLE}|computador|isso|disso|de ficar|no segundo)`,
    '(como é que) eu [_] (dou conta)',
    'parar (a) (produção|operação)',
    '(muito|muita|cheio de|esse tanto de|é|muitas) (botão|tela|telas|clique|configuração|número demais) [_]',
  ],
  SECURITY_LEGAL: [
    'onde [é que] (ficam) [_] [_] [_] (dados)',
    '(lgpd|gdpr|anpd|encarregado de dados)',
    `(${GUARD}) [_] [_] [_] [_] não (aprova|aprovam|libera|deixa|vai deixar|passa|permite)`,
    '(em que) país [_] [_] (dados|ficam|fica)',
    `(${DATA}) [_] [_] [_] [_] [_] [_] (sair d*|sai d*|não sai|saindo|sensíve*|sigilos*|terceiro*|na nuvem|nuvem|menor de idade|criança)`,
    '(sigilo|(é|são|dado|dados) sigilos*|confidencialidade)',
    '(levar) [_] [_] (processo)',
    '(se|caso) [_] [_] [_] (vazar|vaza|vazamento|invade)',
    '(pra) treinar [a|o] (ia|inteligência|modelo)',
  ],
  STALL: [
    '(vou|vamos|preciso|deixa eu|tenho que|dias pra eu) [_] [_] [_] (pensar|avaliar|amadurecer|digerir|refletir|matutar|assimilar|maturar|dar uma (olhada|pensada|estudada|lida|analisada)|sentar com calma|dormir com)',
    '(manda|envia|mandar|põe|deixa|deixar) [_] (um|uma|o|por|tudo|a) [_] (papel|material|apresentação|folder|pdf|e-mail|resuminho|escrito)',
    '(manda|envia|põe|mandar) [_] [_] [_] [_] [que|aí|e|depois] [aí|depois|um dia] [com calma] (eu|a gente) [depois] (vejo|vê|leio|dou uma|repasso)',
    '(dou|dar) um (retorno|toque|alô)',
    '(a gente|aí a gente) se fala [mais|depois|outra|lá|então|tá]',
    'depois (a gente|eu) (vê isso|conversa|se fala|retoma|falo com você)',
    '(prefiro) não (marcar|me comprometer)',
    '(me dá) [um] (tempo) [pra] (digerir)',
  ],
  thirdParty: [
    '(meu|minha|um|uma|o|a) [_] (vizinho|vizinha|amigo|amiga|colega|cunhado|cunhada|primo|prima|compadre|conhecido)',
    '(o|a) (pessoal|moça|rapaz|gerente|diretor|diretora|dono|dona) (da|do|de) [_] [_] [_] [_] ... (achou|reclamava|falou|disse|dizia|trocou|desistiu)',
    '(ela|ele|eles) (achou|acharam|reclama|acha) [_] [_]',
    '(reclamava|reclamavam|reclamando) (que|de)',
    '(tem|teve|conheço) (gente|empresa|cliente) (que|reclam*)',
    '(ouvi|me falaram|dizem) [_] que',
    '(cliente|clientes|aluno|pais|franqueados|vizinho|vizinha|tia|tio|sogra|sogro|avó|avô|contador|gente no setor|muita gente|o povo|gerente antigo) ... (reclama|reclamam|reclamou|diz|dizia|falava|falou|falaram|acha|achava|achou|choram|chorando|não confia|tinha) [que|o|a|caro|complicado]',
    '(povo|pessoal) d* [_] [_] (diz|dizia) que',
    '(primo|vizinho|amigo|amiga|colega) (dele|meu|minha)',
  ],
  settled: [
    '(ouvi|ouvimos) falar ... bem',
    '(não|nem) (resolve|dá) mais',
    '(usava) ... e (cancelou)',
    '(já|isso|aí) [aí|já|_] (passou|resolveu|resolveram|resolvido|superado|acertamos)',
    '(isso|mas isso) já (foi|passou)$',
    '(ficou|tá|foi) (resolvid*|superad*|esclarecid*|acertad*)',
    '(na|da) outra (reunião|vez)',
    '(na época|antigamente|no começo|no início|na pandemia|achava que|achei que ia|já teve época) ... [_] [_] [_] [_] (mas|hoje|agora|e não)',
    '(antes|ano passado) (eu|a gente|o) ... [_] [_] (mas|hoje|agora|esse ano)',
    '(já|a gente já) (superou|aprovou|liberou|recuperamos)',
    '(parecer favorável|sinal verde|deu verde|foi por isso que a gente se separou|pelo contrário)',
    'mas (hoje|isso) (ninguém|já|tá|ficou)',
    '(risca) (esse) da lista',
    '(por mim|pra mim) [_] [_] (tá) (resolvid*|tranquil*|bom|ótimo)',
    'não (é|foi|vejo|tem|tenho) [mais|_] (problema|questão|objeção)',
    '(não me) (assusta|incomoda) [mais|não]',
    '(aceitou) [_] faz tempo',
    'não (foi) por (falta)',
  ],
  asksWhoDecides: [
    '(quem|outra pessoa|sozinho|sozinha|alçada|decisão|decide|decidem|assina|aprova|bate o martelo|convencid*)',
  ],
  notPrice: [
    `(carro|celular|diesel|seguro da|frete|frota|imposto|luz|dólar|consultoria|ração|pedágio|terreno|conserto|ar condicionado|ar-condicionado|cartório|maquininha|plano de saúde) ... (caro|cara|absurdo|pesado|alto|fortuna)`,
    '(reclama|reclamam) ... (preço|caro)',
    '(caro) [_] [_] (manter)',
    '(com|o) cara',
    'não me assust*',
    '(tem|têm|dá) [_] desconto (pra quem|de ar)',
    'cara (de)',
    'não (é|tá|achei|foi) [_] [_] (caro|problema|isso)',
    '(preço|valor|mensalidade) [_] [_] [_] (ótimo|bom|boa|justo|ok|melhor|honesto|cabe certinho|razoável|dentro)',
    '(achei|até|bem) [até|bem|que] (barato|em conta)',
    'dentro do (esperado)',
    '(fornecedor) [_] [_] (é) [_] (caro)',
    'achei [até] que (vinha|ia|era)',
  ],
  notTiming: [
    '(agora|esse|este) (é|seria) [_] [_] (momento|hora) (certo|certa|pra|para|de)',
    'se [_] [_] [_] não (tiver|tiverem|estiver|passar)',
    '(urgente|pra ontem)',
    'se até lá',
  ],
  notStall: [
    '(segunda|quarta|quinta|sexta|amanhã|hoje|dia #) [_] [_] [_] [_] [_] (te|resposta|feira)',
    '(te|retorno|ligo|mando) ... (segunda|sexta|amanhã|hoje|dia #|até o dia)',
    '(arroba|@|ponto com|minuta|no meu e-mail|pro meu e-mail)',
    '(me manda|manda) (o contrato|a minuta|o convite|o link|a lista|os dados)',
    '(pra gente|a gente|eu) (fecha|fechar|assina|assinar|assino|encaminho|já)',
  ],
  notComplexity: [
    'não (é|achei|acho|tem) [_] [_] (complicado|difícil)',
    '(fácil|simples|tranquilo) [_] (de|pra)',
  ],
  notSecurity: ['(jurídico|segurança|dados) ... (aceitou|aprovou|liberou|ok|resolvid*|em dia|certificad*)'],
  notFeature: [
    '(mas) (dá) (pra)',
    '(não precisa|não faz falta|não sinto falta|nem preciso|não usamos|não uso)',
  ],
};
