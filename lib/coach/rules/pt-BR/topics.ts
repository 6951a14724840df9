import type { TopicRules } from '../topic-rules';
import { methodTopics } from './method-topics';

/** Brazilian Portuguese. Sources: docs/coach.md, "Methodologies". */
export const topics: TopicRules = {
  topics: {
    situation: {
      asks: [
        '(como|como é que) [vocês|você|isso|o senhor|a senhora] [_] (funciona|fazem|faz|controlam|controla|sai|é feito|trabalham|organizam|está|tá|estão|tocam|cuidam) [_] [_] [hoje]',
        '(quantos|quantas|quanto tempo|qual sistema|qual crm|qual erp|qual ferramenta|que sistema|que ferramenta|qual o tamanho|qual é o tamanho) ... (vocês|você|time|equipe|empresa|loja|cliente|usa|tem|têm|são|hoje|trabalh*|_)',
        '(vocês|você|o senhor|a senhora|a empresa) [já|hoje] (usa|usam|tem|têm|trabalha|trabalham|controla|controlam|anota|planta|atende|atendem|vende|vendem|são)',
        '(me conta|conta|fala|explica|me ajuda a entender) ... (como|hoje|rotina|processo|dia a dia|operação|empresa|funciona|fluxo)',
        '(é|são) de qual [_]',
        'qual mesmo',
        '(no papel|planilha|na mão|sistema) (ou|e)',
      ],
      says: [
        '(hoje|atualmente|agora) [_] (a gente|nós|eu|são|somos|é|usamos|temos|tenho|estamos|está|roda|fazemos)',
        '(a gente|nós|eu|aqui|time|equipe|pessoal) [_] [já] (usa|usamos|uso|tem|temos|tenho|trabalha|trabalhamos|roda|rodamos|controla|controlamos|atende|atendemos|faz|fazemos|vende|vendemos|planta|cadastra|lança|anota|mando|manda|contratou)',
        '(somos|são|tenho|temos|tem) [_] [_] # [_]',
        '# (pessoas|vendedores|lojas|clientes|funcionários|usuários|unidades|filiais|caminhões|alunos|professores|médicos|máquinas|sensores|contratos|pedidos|leads|chamados|atendentes|fixos|hectares|fazendas|regiões|salas|consultores|representantes|veículos|obras|apartamentos|leitos|técnicos|placas|imóveis|corretores|por mês|por dia|por semana)',
        '(planilha|planilhas|excel|caderno|papel|na mão|manual|manualmente|erp|crm|sistema|whatsapp|sisteminha|software)',
        '(nosso|nossa|meu|minha) (sistema|processo|time|equipe|operação|rotina|erp|crm|ferramenta|fornecedor|estoque|carteira)',
      ],
    },
    pain: {
      asks: [
        '(o que|qual|quais|onde|como) ... (atrapalha|incomoda|incomodou|dificuldade|dificuldades|desafio|desafios|dói|trava|gargalo|problema|problemas|faz falta|falta|pior|preocupa|não funcionou|não funciona|deu errado|mais pesa|quebra|dá pau)',
        '(o que|o que é que) [_] acontece [_] [_] (quando|se|nesses|com|nisso|esses)',
        '(tem|têm|teve|sente|sentem|enfrenta|perdem|perde|já perdeu|já teve|acontece) [_] [_] [_] (dificuldade|problema|perda|retrabalho|erro|furo|trabalho|falta|informação|atraso|atrasos)',
        '(não acha|não acham|não) [_] [_] (dá muito trabalho|atrapalha|complica|incomoda|cansa)',
        '(gera|causa|dá|vira) [_] (furo|problema|retrabalho|erro|atraso|confusão)',
        'quando (dá pau|quebra|cai|falha|erra|atrasa|falta)',
        '(perdem|perde) [_] (paciente*|venda*|cliente*|dinheiro|lead*|negócio*|tempo)',
        'se (alguém|ela|ele|o) [_] [_] [_] (apagar|sair|faltar|errar|quebrar|ficar doente)',
      ],
      says: [
        '(problema|problemas|dificuldade|dificuldades|dor|gargalo|desafio|sofrimento|sofre|sofremos|trava|travou|travava|caos|inferno|bagunça|confusão|pesadelo|sufoco|dor de cabeça|perrengue|encrenca|complicação|desespero|terrível|horrível|péssimo|péssima)',
        '(perde|perdemos|perdendo|perco|perdi|perdeu|perdido|some|sumiu|somem|esquece|esquecem|esqueceu|atrasa|atrasou|atrasam|atraso|falha|falhou|falham|erra|erram|errou|errada|errado|erro|erros|quebra|quebrou|quebram|caiu|cai|cair|duplicou|duplica|retrabalho|parado|parada|parados|encostada|vira até)',
        'não (consigo|conseguimos|consegue|sei|sabemos|dá pra|temos como|tem como|enxergo|vejo|conversa|fala com|bate|batem|fecha) [_] [_]',
        '(na mão|manualmente|do zero|duas vezes|de novo) [_]',
        '(ninguém|nem) (sabe|consegue|acha|encontra|responde|atende|dá|controla|vê)',
        '(só|só o|só a) (ele|ela|fulano|_) (sabe|entende|consegue|faz)',
        '(na cabeça|depende) (dele|dela|de uma pessoa|do|da)',
        '(falta|faltam|fraco|fraquinho|lento|lenta|devagar|demora|demorado|demorada|ruim|chato|cansativo|desgastante) [_]',
        '(reclamação|reclamações|reclama|reclamam|reclamando|estresse|desgaste|cansaço|prejuízo|furo|furos|ruptura|desperdício)',
        'a gente reza',
        'cara de tacho',
      ],
    },
    impact: {
      asks: [
        '(quanto|o que|o quê) ... (custa|custou|custam|perde|perdem|perderam|representa|significa|deixam de|gasta|gastam|impacta|causou|causa) [_] [_]',
        '(custa|custou|custam|representa|significa|impacta) (quanto|o quê)',
        '(impacto|consequência|efeito|prejuízo|reflete|afeta|aparece) [_] [_] [_] [_] (resultado|meta|faturamento|vocês|time|receita|caixa|família*|_)',
        '(o que|como) ... (muda|mudaria|fica|ficaria|mudava|ganharia) (pra|para|se|no|na) [_]',
        '(perde|perdem) (muito|muita|quanto|quantos|quantas) [_]',
        '(parada|parado|fica parad*) quanto tempo',
        '(levava|leva|gastava|demora|demorava) quanto tempo',
        '(quanto tempo) (por|vocês|você) [_]',
        '(atrapalha|pesa|dói) [_] [_] perder',
        'o que (isso|aquilo) (causou|gerou|custou|trouxe|provocou)',
      ],
      says: [
        '(perde|perdemos|perdi|perdeu|perdem|deixamos de|deixa de|custa|custou|custam|gasta|gastamos|gastei|gastou|pagamos|pago|pagou|prejuízo|multa|multas|hora extra|horas extras|desperdiça|desperdício|caiu|cai|sobe|economia|economizamos|ganha|ganhamos|rodado à toa|descontou|sai|dá mais ou menos) ... #',
        '# (mil|reais|por cento|%|por mês|por ano|por dia|por semana|horas|milhões|minutos|h) [_] [_] (por mês|por ano|por dia|por semana|a menos|de multa|de prejuízo|a mais|parad*|perdid*|de hora extra|à toa|que ela|que ele|por cliente|refazendo|indo embora|no mês|no ano|na mão)',
        '(cada|uma) hora [_] [_] [_] [_] (é|custa|são|vale) #',
        '(na média|em média|uns|umas|umas) # (horas|minutos|dias) [_] [_]',
        '(cliente|clientes|paciente|aluno|família|famílias|contrato|venda|vendas) [_] (vai embora|vão embora|saiu|saíram|cancelou|cancelaram|desistiu|desistem|foi pro|perdid*|some)',
        '(perde|perdemos|perdem) (bastante|muito|muita|muitos|demais|dinheiro|venda|cliente|negócio)',
        '(levava|leva|gastava|demora|demorava|gasto|perco) [_] [_] [_] # (dia*|hora*|semana*|minuto*)',
      ],
    },
    event: {
      asks: [
        '(alguma|tem|existe|qual|qual a|qual é a|até) [_] [_] (data|prazo|deadline|urgência)',
        '(até|pra|para|a partir de) quando',
        'quando (vocês|você|precisa|precisam|isso|isto|pretende*|querem|quer|começa|vence|seria)',
        '(prazo|data|dia) [_] [_] [_] (verdade|limite|importante|aperta|ideal|final)',
        '(por que|o que muda|por quê) (agora|resolver agora|esse ano)',
        '(o que acontece) se (passar|não|atrasar|perder)',
        'se [_] (pararem|vencer|mudar|acabar|sair antes)',
        '(pedido|projeto|sistema) tem que (entrar|estar|sair) ... até',
        'auditoria de quê',
        '(fecha|termina|começa|vira) no dia',
      ],
      says: [
        '(até|antes|vence|vencimento|prazo|renova|renovação|termina|acaba|começa|abre|inicia|inaugura|lança|lançamento|auditoria|certificação|fiscalização|licitação|black friday|natal|safra|colheita|matrícula|matrículas|fechamento do|fim do (ano|mês|trimestre|semestre)|virada|coleção|volta às aulas|aposenta|obrigatório|obrigatória|entra em vigor|temporada|verão)',
      ],
    },
    buyer: {
      asks: [
        '(quem|quem é que|quem mais) ... (decide|decidem|assina|aprova|participa|bate o martelo|convencid*|manda|envolvid*|escolhe|precisa|opina|paga|dono|dentro)',
        '(decisão|decide|decidem) ... (você|sua|sozinh*|alguém|quem|só|passa|com)',
        '(outra pessoa|mais alguém|alguém mais|algum sócio|além de você|além do|além da)',
        '(é|seria) (você|o senhor|a senhora) [_] (decide|quem|que)',
        'assina sozinho',
        '(aprovar|aprova|alçada|teto) ... (sem|sozinh*|consegue|processo)',
        'é quem aí dentro',
      ],
      says: [
        '(quem|ele que|ela que|eles que|sou eu que|eu que|é ele que|é ela que) [_] (decide|assina|aprova|autoriza|manda|bate o martelo|define|libera|paga|dá a palavra|resolve|escolhe)',
        '(decide|assina|assino|aprova|aprovo|autoriza|aprovam|decidem|assinam|libera|vota|votamos|bate o martelo|palavra final|dá o ok|dá um parecer|veta|aval|manda aqui) [_]',
        '(diretor|diretora|diretoria|sócio|sócios|presidente|dono|dona|ceo|cfo|financeiro|conselho|comitê|mantenedora|gerente|gestor|jurídico|compras|ti|controladoria) [_] [_] [_] (precisa|tem que|participa|decide|aprova|assina|olha|é quem|dá|que)',
        '(passa|passar|vai|levar|despacho|reporto) (por|pelo|pela|pro|pra|com) [_] (ele|ela|diretor*|sócio|conselho|comitê|jurídico|financeiro|ti|zé|seu|dona|dr|doutor*|compras|meu|minha|_)',
        '(a decisão|decisão final|a gente decide|decisão é)',
        'eu e (o|a|meu|minha)',
        '(é|são) o [_] [_] meu sócio',
      ],
    },
    process: {
      asks: [
        '(como|qual) ... (processo|decidiram|decidem|funciona a (compra|aprovação|decisão)|caminho|etapas|passos) [_] [_]',
        '(quais|que|o que) [_] [_] (etapas|passos|falta|faltam|falta do lado) [_] [_]',
        '(próximos passos|o que precisa acontecer) [_]',
        '(e|então) [_] [_] [_] (volta|assina|fecha|despacha|reúne|reunião) quando',
        '(quando) [que] [_] (reúne|se reúnem|abre verba|decidem|assina|volta|aprova)',
      ],
      says: [
        '(reunião|reúne|comitê|conselho) ... (mês|semana|toda|quarta|quinta|segunda|terça|sexta|dia|próxim*)',
        '(acima|abaixo|até|passa|passou) de # [_] [_] [_] (passa|precisa|vai|aprova|eu|é|mil)',
        '(três|duas|# ) (cotações|etapas|assinaturas|aprovações|propostas)',
        '(primeiro|depois|aí) [_] [_] (aprova|assina|valida|analisa|licita|vota|manda pro)',
        '(se) [_] [_] [_] (aprova|assina|fecha|passa)',
      ],
    },
    criteria: {
      asks: [
        '(critério|critérios|o que pesa|o que mais pesa|importante na|levam em conta|precisa ter|faria você|faltou|o que [_] [_] (tinham|tem) que)',
        '(o que|quais) [_] [_] (esperam|procuram|buscam|é essencial|não pode faltar|seria sucesso|decisivo)',
        '(gosta|gostou|gostam|atraiu) [_] [_] [_] (deles|neles|mais)',
      ],
      says: [
        '(precisa ter|tem que ter|não pode faltar|essencial|critério|o mais importante|pesa|o que conta|pra mim o importante|decisivo|exigência|obrigatório) [_]',
        '(um preço que|preço e|segurança|suporte|prazo) [_] [_] (eu consiga|conta|pesa|importa)',
      ],
    },
    paper: {
      asks: [
        '(jurídico|compras|lgpd|contrato|minuta|cláusula|cadastro de fornecedor|licitação|segurança da informação) [_] [_]',
        '(quem) [_] [_] [_] (jurídico|contrato|assina)',
      ],
      says: [
        '(jurídico|minuta|cláusula|cadastro de fornecedor|licitação|procuração|certificado digital|assinatura digital|homologação|due diligence|parecer) [_]',
      ],
    },
    budget: {
      asks: [
        '(verba|orçamento|budget|investimento previsto|reservad*|teto|valor previsto|faixa de investimento|quanto [_] (pretende*|investir)) [_]',
        'quando [que] abre verba',
      ],
      says: [
        '(verba|orçamento|budget|reservado|reservei|reservamos|separei|separado|teto|investimento) [_] [_] [_] (de|é|até|#|aprovad*|por|pra)',
        '# mil eu (passo|aprovo|assino|consigo)',
        '(talvez|só) em (janeiro|fevereiro|março)',
      ],
    },
    metrics: {
      asks: [
        '(meta|número|indicador|kpi|sucesso|resultado esperado|objetivo) [_] [_]',
        '(que|qual) [_] número',
      ],
      says: [
        '(meta|objetivo|indicador|alvo|queremos|precisamos|preciso|reduzir|aumentar|crescer|bater|chegar) ... #',
      ],
    },
    champion: {
      asks: [
        '(quem mais|quem) [_] [_] (apoia|briga|puxa|defende|ajuda|patrocina)',
        '(como posso te ajudar|prepare uma página|pra você levar)',
      ],
      says: [
        '(eu|a gente) [_] (vou|quero|faço questão|tô|estou) [_] (defender|apresentar|levar|puxar|brigar|convencer|apoiar|comprar a briga|do lado)',
        '(por mim|eu recomendo|eu apoio|vou recomendar|já falei bem|eu quero muito)',
      ],
    },
    competition: {
      asks: [
        '(outra|outras|outro|outros|mais alguma|mais algum|concorrente*|comparando) [_] (empresa*|ferramenta*|fornecedor*|solução|soluções|opção|opções|proposta*|com|_)',
        '(quem mais|o que mais) [_] [_] (avaliando|olhando|vendo|comparando)',
        'o que eles (têm|tinham|oferecem)',
      ],
      says: [
        '(concorrente|concorrência|proposta (da|do|de)|comparando|avaliando|cotando|estamos vendo|olhando também|mandou uma proposta|assinando com|passou aqui|cotação|hoje usamos|estamos na|tá na) [_]',
      ],
    },
    ...methodTopics,
  },
  dates: [
    '(janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)',
    'dia #',
    '#/#',
    '(segunda|terça|quarta|quinta|sexta)',
    '(semana|mês|ano|trimestre|semestre) que vem',
    '(próximo|próxima|esse|este|final do|fim do|começo do|início do|até o fim do) (mês|ano|trimestre|semestre|semana)',
    '(black friday|natal|carnaval|páscoa|ano novo|dia das mães|dia dos pais|copa|safra)',
    '(primeiro|segundo|terceiro|quarto) (trimestre|semestre|bimestre)',
    '(em|até|de) 20#',
  ],
  consequences: [
    '(se|caso) [_] [_] [_] [_] [_] [_] [_] não',
    '(se|caso) não',
    '(senão|se não der|sem isso|sem saber|passou (do|da|disso)|depois disso|aí já era|só em|só consigo|só depois)',
    '(perde|perdemos|multa|abrem concorrência|cancela|cancelam|fico sem|ficamos sem|vou ter que|sou cobrad*|cobra|cobram|não abro|segurar)',
  ],
  amounts: ['#'],
  feelings: [
    '(meu|minha|nosso) (bônus|emprego|cargo|meta|comissão|pescoço|cabeça|reputação|nome|final de semana|sono|saúde|família|casamento|sábado)',
    '(perde|perco|perder) [_] (bônus|emprego|comissão|sono|cargo|sábado)',
    '(nem|não) (durmo|dormi|dorme|tenho vida|descanso|consigo dormir|tirei férias)',
    '(me|tô|estou|fico|fiquei|ficou) [_] (explicar|cobrando|cobra|cobram|cobraram|no meu pé|envergonhad*|estressad*|exaust*|esgotad*|desesperad*|frustrad*|sobrecarregad*|com vergonha|de castigo|angustiad*)',
    '(tive que|tenho que|vou ter que) me explicar',
    '(no meu pé|vergonha|humilhação|pedir demissão|chorei|choro)',
  ],
  people: [
    '(seu|dona|doutor|doutora|dr|dra|irmã|padre|professor|professora) _',
    '(meu|minha|nosso|nossa) [_] (sócio|sócia|diretor|diretora|chefe|gerente|presidente|cfo|ceo|filha|filho|irmão|irmã|esposa|marido)',
    '(diretor|diretora|presidente|sócio|sócia|dono|dona|gerente|contador|financeiro|ceo|cfo|coordenador|coordenadora|superintendente)',
    '(o|a) (zé|mirela|ti)',
    '(eu|só eu) (decido|aprovo|assino|passo)',
    '(sou eu|quem manda|eu mesm*)',
  ],
  recaps: [
    '(deixa eu|deixe-me|vou|vamos|só) [_] (ver se [eu] entendi|resumir|recapitular|repassar|confirmar se)',
    '(resumindo|recapitulando|então ficou assim|então seria|em resumo|ou seja|se eu entendi|pelo que [eu] entendi|confere|é isso|entendi certo)',
    '(então o prazo|então são|então vocês|então a data)',
  ],
  confirms: [
    '^[_] [_] (exatamente|exato|isso mesmo|é isso|isso|perfeito|certinho|correto|confere|isso aí|com certeza|tirou da minha boca|tal e qual|bem isso)',
    '^(é|sim|isso|exato)',
  ],
  evasions: [
    '^[não|ah|hum|olha|então|bom] [não] (sei|sei te dizer|faço ideia|tenho ideia|lembro|que eu me lembre)',
    '^não$',
    '^(nenhuma|nenhum|nada)$',
  ],
  denies: [
    '(nunca|não) [me|nos|a gente|se] (deixou na mão|quebra|quebrou|perde|perdemos|perdi|trava|falha|falhou|erra|atrasa|tenho problema|temos problema|tem problema|atrapalha|incomoda|preocupa|dá problema|deu problema|tivemos problema)',
    '^não que eu me lembre',
    '(tá|está) tudo (certo|bem|ótimo|funcionando)',
    '(nenhum|sem) (problema|dificuldade|prejuízo)',
  ],
  scheduling: [
    '(te (mando|ligo|chamo|aviso|envio|retorno)|eu mando|até (segunda|terça|quarta|quinta|sexta|amanhã)|marcar|marcamos|reunião (na|dia|às)|a gente se fala|às # |tchau|combinado|agenda)',
  ],
};
