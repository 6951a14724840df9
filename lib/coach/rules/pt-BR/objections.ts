import type { ObjectionRules } from '../objection-rules';

const BOSS =
  'sócio|sócia|sócios|sócias|chefe|chefia|diretor|diretora|diretoria|direção|esposa|esposo|marido|mulher|conselho|comitê|comissão|gerente|gerência|financeiro|board|gestor|gestora|presidente|presidência|dono|dona|donos|ceo|cfo|cto|cio|compras|suprimentos|matriz|mantenedora|franqueadora|franqueador|superior|superintendente|superintendência|pai|mãe|família|irmão|irmã|irmãos|irmãs|filho|filha|genro|patrão|patroa|síndico|assembleia|prefeitura|secretaria|reitor|reitoria|holding|investidor|investidores|controladoria|coordenador|coordenadora|coordenação|proprietário|proprietária|administrador|administradora|tesoureiro|acionistas|cooperados|associados|regional|corporativo|nacional|doutor|doutora|equipe|licitação|ti|parceiro|prefeito|secretário|vice|controller|grupo|médicos';
const MONEY =
  'verba|verbas|orçamento|orçamentos|budget|caixa|dinheiro|dinheirinho|recurso|recursos|grana|dotação|rubrica|capital de giro|saldo|reserva|capex|opex|centro de custo|fundo|linha de crédito|fluxo de caixa|fôlego financeiro|cofre|repasse';
const DEAR =
  'caro|cara|caros|caras|carinho|caríssimo|salgado|salgada|salgadinho|puxado|puxada|puxadinho|puxadíssimo|pesado|pesada|pesadinho|elevado|elevada|absurdo|absurda|inviável|impraticável|abusivo|abusiva|exagerado|indecente|desproporcional';
const RIVALS =
  'totvs|senior|sênior|sankhya|omie|bling|conta azul|rd|rd station|resultados digitais|salesforce|hubspot|pipedrive|zendesk|zenvia|microsoft|oracle|sap|gupy|sólides|linx|zoho|agendor|ploomes|pipefy|tiny|stone|google|blip';
const DATA =
  'dado|dados|informação|informações|prontuário|prontuários|gravação|gravações|foto|fotos|cadastro|cadastros|imagem|imagens|biometria|cpf|cpfs|exames|arquivos|senha|senhas|registro|registros|documento|documentos|histórico';
const PART =
  'app|aplicativo|relatório|relatórios|integração|api|função|funcionalidade|opção|módulo|recurso|versão|suporte|offline|modo|controle|alerta|portal|pix|boleto|parte|campo|painel|dashboard|exportação|agenda|ficha|leitura|nota|cálculo|cadastro|rateio|comissão|assinatura digital|multi*|versões|tradução|workflow|histórico|tela|idioma|rastreio|single sign-on|sso|certificado';

/** Brazilian Portuguese. Sources: docs/coach.md, "Objections". */
export const objections: ObjectionRules = {
  PRICE: [
    `(${DEAR}|alto|alta) (demais|pra gente|pra nós|pra mim|hein|viu|pelo que)`,
    '(acima|mais) do que (a gente|eu) [_] (esperava|imaginava|tava|pago|paga|aceito|consigo)',
    '(fora) (da) [nossa|nosso|minha|meu] (realidade)',
    '(#) é (demais|muito)',
    `(com|por) (esse|essa) [_] (preço|valor|dinheiro|mensalidade) ... (contrato|compro|troco|pago|esperava|tinha que)`,
    `(quase|maior|mais [caro]) [do] [que] (o|a) [_] (salário|aluguel|parcela)`,
  ],
  BUDGET: [
    `(sem|acabou|falta|zerou|estourei) [o|a|meu|minha|nosso|nossa|de|toda] (${MONEY}|fôlego financeiro)`,
    `(${MONEY}|limite|conta) ... (acabou|fechou|fecha em|congelado|cortado|cortada|apertado|no osso|estourou|estourado|zero|zerado|travada|carimbado|destinado|negativa|vazio|só abre|não comporta|não aguenta|já foi|já era|foi todo|foi toda|foi inteira|foi embora|bloqueou|atrasado)`,
    'não (foi|tá|tava) (previsto|no planejamento)',
    '(no vermelho|no osso|apertou o cinto|descapitalizad*|plano de contenção|cortando (até|custo|custos|gasto|gastos)|cortaram até)',
  ],
  TIMING: [
    '(primeiro) [_] [_] [_] (terminar|fechar|regularizo)',
    '(não é|ainda não é) [o|um|a|uma] [melhor|bom|boa] (momento|hora)',
    '(estamos|tô|a gente tá) (implantando|migrando|em processo de|trocando (de sistema|o erp|a diretoria|a gerência|de (contador|banco|operadora)))',
    'não é [a|uma|nossa|minha] prioridade*',
  ],
  AUTHORITY: [
    'não (sou eu|é comigo|depende [só] de mim|respondo (por|pela)|apito|mando (nisso|nada|nem))',
    'não tenho [_] [_] (autonomia|alçada|poder|caneta)',
    '(sozinho|sozinha) [eu] não (posso|decido|consigo|fecho|aprovo|resolvo)',
    `(isso|essa parte|contrato|contratação|compra|software) [_] [_] (é) [lá|tudo|assunto d*] (com) [o|a] [_] [_] (${BOSS}|donos|setor)`,
  ],
  weakAuthority: [
    `quem (decide|assina|aprova|bate o martelo|manda|autoriza|resolve|dá a palavra final|tem a caneta) [_] [_] é [só|lá] [o|a] (meu|minha|ele|ela|seu|dona|${BOSS})`,
    '(vai|sobe|passa|passar) (pro|pra|pelo|pela) (conselho|comitê|matriz|diretoria|provincial)',
    '(eu|a gente) não (assino|assina|aprovo|aprova) nada',
  ],
  NEED: [
    '(somos) [muito|tão] pequen* (demais)',
    '(não|nunca) (tenho|temos|tive|tem) [nem] (esse problema|essa dor|demanda pra|problema de|um caso desses)',
    'não (tô|tá) (precisando|sentindo) [_] (necessidade|disso|de)',
  ],
  STATUS_QUO: [
    '(tô|estou|estamos|tamo|tá) [muito|bem|super] (satisfeit*|servid*|confortáve*|bem com o que|acostumad*)',
    '(pra que|pra quê|por quê) [que] [_] [_] [_] (mexer|trocar|complicar|inventar|mudaria)',
    'time que [tá] ganh*',
    '(vai|vem) (levando|tocando)',
  ],
  COMPETITOR: [
    '(estamos|estou|tô|a gente tá|tava) [também] (vendo|olhando|avaliando|conversando|comparando|testando|em negociação) [também|vocês e|avançada] (com (outr*|mais|um|duas)|o da|um outr*|outr*|vocês)',
    `(já) (uso|usamos|usa|temos|tem|pagamos|trabalhamos|sou cliente) [_] [com|cliente] [_] (${RIVALS})`,
  ],
  TRUST: [
    'não (confio (mais|de|em)|me passou (firmeza|confiança))',
    '(refém|cobaia|mundos e fundos|já vi esse filme|conheço esse filme|no escuro eu|bom demais pra ser|reclame aqui|fila do pão|aventureiro)',
  ],
  FEATURE_GAP: [
    '(se|sem) ... [_] [_] não (serve|adianta|rola|me serve)',
    `(não) [se|me] (integra|conversa|puxa|puxam|exporta|lê|emite|emitem|calcula) [_] (com|o|a|as|pro|qr|xml|código|conhecimento|né|feriado|substituição|receita|isso|daqui)`,
    `(não) (tem) [um|o|a|uma|nenhum|nenhuma|como] (${PART}|bloquear)`,
    `(falta|faltou|faltando|cadê|ausência) [então] [de|do|da|essa|esse] [um|uma|o|a] [_] (integr*|${PART}|folha|espelho)`,
    '(não (faz|separa|controla|mostra)) [_] (a|o|por|lote|rateio|centro|custo|automático) [_] [_] [_] [_] (pra|e|então|aí|que|isso)',
  ],
  COMPLEXITY: [
    'parar (a) (produção|operação)',
    '(muito|muita|cheio de|esse tanto de|é|muitas) (botão|tela|telas|clique|configuração|número demais) [_]',
  ],
  SECURITY_LEGAL: [
    'onde [é que] (ficam) [_] [_] [_] (dados)',
    `(${DATA}) [_] [_] [_] [_] [_] [_] (sair d*|sai d*|não sai|saindo|sensíve*|sigilos*|terceiro*|na nuvem|nuvem|menor de idade|criança)`,
    '(sigilo|(é|são|dado|dados) sigilos*|confidencialidade)',
    '(se|caso) [_] [_] [_] (vazar|vaza|vazamento|invade)',
  ],
  STALL: [
    '(manda|envia|mandar|põe|deixa|deixar) [_] (um|uma|o|por|tudo|a) [_] (papel|material|apresentação|folder|pdf|e-mail|resuminho|escrito)',
    '(dou|dar) um (retorno|toque|alô)',
  ],
  thirdParty: [
    '(meu|minha|um|uma|o|a) [_] (vizinho|vizinha|amigo|amiga|colega|cunhado|cunhada|primo|prima|compadre|conhecido)',
    '(o|a) (pessoal|moça|rapaz|gerente|diretor|diretora|dono|dona) (da|do|de) [_] [_] [_] [_] ... (achou|reclamava|falou|disse|dizia|trocou|desistiu)',
    '(ouvi|me falaram|dizem) [_] que',
    '(povo|pessoal) d* [_] [_] (diz|dizia) que',
  ],
  settled: [
    '(usava|usavam|usamos) ... e (cancelou|cancelamos|largou)',
    '(ouvi|ouvimos) falar ... bem',
    '(não|nem) (resolve|dá) mais',
    '(na época|antigamente|no começo|no início|na pandemia|achava que|achei que ia|já teve época) ... [_] [_] [_] [_] (mas|hoje|agora|e não)',
    '(antes|ano passado) (eu|a gente|o) ... [_] [_] (mas|hoje|agora|esse ano)',
    'não (foi) por (falta)',
  ],
  asksWhoDecides: [
    '(quem|outra pessoa|sozinho|sozinha|alçada|decisão|decide|decidem|assina|aprova|bate o martelo|convencid*)',
  ],
  notPrice: [
    `(carro|celular|diesel|seguro da|frete|frota|imposto|luz|dólar|consultoria|ração|pedágio|terreno|conserto|ar condicionado|ar-condicionado|cartório|maquininha|plano de saúde) ... (caro|cara|absurdo|pesado|alto|fortuna)`,
    'não me assust*',
    'não (é|tá|achei|foi) [_] [_] (caro|problema|isso)',
    '(preço|valor|mensalidade) [_] [_] [_] (ótimo|bom|boa|justo|ok|melhor|honesto|cabe certinho|razoável|dentro)',
    'achei [até] que (vinha|ia|era)',
  ],
  notTiming: ['(agora|esse|este) (é|seria) [_] [_] (momento|hora) (certo|certa|pra|para|de)'],
  notStall: ['(segunda|quarta|quinta|sexta|amanhã|hoje|dia #) [_] [_] [_] [_] [_] (te|resposta|feira)'],
  notComplexity: [],
  notSecurity: ['(jurídico|segurança|dados) ... (aceitou|aprovou|liberou|ok|resolvid*|em dia|certificad*)'],
  notFeature: [],
};
