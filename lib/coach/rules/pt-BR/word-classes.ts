import type { WordClasses } from '../word-classes';

/** Portuguese. */
export const wordClasses: WordClasses = {
  /** What something costs. */
  price:
    'preço*, valor, custo*, custa, cobra, cobram, cobrar, proposta, mensalidade, taxa*, fatura, boleto, pagar, pago, paga, pagando, gasto, gastar, dinheiro, real, reais, conto, por mês, por ano, por usuário, por cabeça, por loja, assinatura, licença*, número, investimento, tabela, implantação, setup, plano, pacote, r$, parcela*',
  /** That it is a lot. */
  high: 'caro, cara, caros, caríssimo, carinho, salgado, alto, alta, puxado, pesa, pesado, demais, muito dinheiro, uma fortuna, fortuna, absurdo, dobro, aumento, aumentar, subiu, subir, sobe, reajuste, acima, fora da, fora do, assusta, susto, salário, aluguel, luxo, nossa, vixe, eita, uai, dói, doeu, justificar, defender, não compensa, não vale, compensa, mais do que, facada, inviável, fora da realidade, estourou',
  /** That it could be less. */
  cheap:
    'barato, mais barato, mais em conta, em conta, desconto, melhorar, melhora, baixar, baixa, reduzir, metade, menos, condição, parcelado, de graça, grátis, apertar, cabe',
  /** Where money for it comes from. */
  budget:
    'orçamento, verba, caixa, recurso*, rubrica, edital, reserva, investir, dotação, grana, financeiro, centro de custo, previsto, aprovado, aprovada, ano fiscal, exercício, investimento*, limite, teto, cartão',
  /** That nothing is left of it. */
  empty:
    'congelou, cortado, cortou, corte, acabou, gastou, gastamos, zerado, fechado, fechada, apertado, comprometido, não tenho, não tem, não sobra, não sobrou, sobrou nada, no vermelho, estourou, travado, travada, já foi, foi tudo, foi todo, sem, segurar, nada',
  /** Who else has a say. */
  decider:
    'chefe, diretor, diretora, diretoria, presidente, dono, dona, sócio*, sócia*, marido, esposa, mulher, pai, mãe, filho, filha, irmão, irmã, irmãos, conselho, comitê, matriz, franqueadora, gerente, gerência, coordenador*, financeiro, jurídico, ti, compras, suprimentos, controladoria, reitor*, secretári*, síndico, assembleia, mantenedora, holding, grupo, cfo, superintendente, família, cooperado*, investidor*, contador*, provedor*, doutor, doutora, seu, cooperativa, fundador*, vice, regional, engenheiro',
  /** How a decision is made. */
  sign: 'assina, assinar, assinatura, aprova, aprovar, aprovação, aprovado, decide, decidir, decisão, decido, bate o martelo, bater o martelo, palavra final, autoriza, autorizar, autorização, manda, mandam, caneta, alçada, poder, aval, passa por, passar por, levar pra, levo pra, apresentar, apresento, consultar, conversar com, falar com, falo com, alinhar, depende, sozinho, sozinha, convencer, vota, votação, ok, sim, não sou eu, quem, responde, submeter, sobe pro, dele, dela, deles, escolhe',
  /** When it could be instead. */
  defer:
    'depois, mais pra frente, ano que vem, mês que vem, agora não, agora, por enquanto, nesse momento, no momento, momento, esperar, espera, espero, segurar, quando, até, enquanto, só em, só no, antes de, a partir, janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro, hora, época, cedo, prazo, um dia, começo do ano, fim do ano',
  /** What takes the time at present. */
  busy: 'safra, colheita, plantio, moagem, auditoria, mudança, mudando, reforma, obra, obras, inauguração, correria, corrido, tempo, braço, férias, natal, black friday, temporada, balanço, fechamento, matrícula, eleição, carnaval, meio de, no meio, prioridade*, foco, projeto*, migração, apagando incêndio, fila, demanda*, tocar, ninguém pra, mexer, de licença, pico, dissídio',
  /** How one puts something off. */
  ponder:
    'pensar, penso, vou pensar, analisar, avaliar, amadurecer, digerir, com calma, calma, retorno, te retorno, te aviso, aviso, te falo, te procuro, procuro, te chamo, chamo, a gente se fala, a gente conversa, a gente vê, vamos ver, deixa eu ver, qualquer coisa, em contato, internamente, dormir, sem compromisso, sem pressa, pressa, me chama, me liga, me procura, volta a falar, te dou, resposta, posição, me comprometer, marcar',
  /** What one asks to be sent. */
  send: 'manda, mandar, me manda, e-mail, zap, whatsapp, apresentação, pdf, material, catálogo, por escrito, informações, link',
  /** What is there today. */
  current:
    'já tem, já temos, já tenho, já usa, já uso, já, atual, hoje, mesmo, sempre, há anos, desde, jeito, do jeito, assim, acostumad*, anos, temos, tenho, usamos, uso, próprio, própria, nosso, nossa, contrato',
  /** That it will do. */
  fine: 'funciona, funcionando, atende, atendem, atendendo, resolve, dá conta, satisfeit*, feliz, nunca deu, nunca tive, bem servid*, tranquilo, se vira, a gente se vira, mexer, confio, redondo, certinho, direitinho, manter, mudar, trocar, ninguém reclama, tá bom, tá ótimo',
  /** What the work is done with. */
  tools:
    'planilha*, excel, caderno, papel, quadro, sistema, agenda, prancheta, ficha*, google, na mão, anota, anotar, de cabeça, ligação, erp, crm, caneta, arquivo',
  /** Other offers and their vendors. */
  rival:
    'concorrente*, outro fornecedor, fornecedor*, outra empresa, cotação, cotações, mais dois, demonstração, conversando com, comparando, comparar, contrato com, fidelidade, multa, incluso, incluído, junto com, pacote, o deles, eles, deles, parceiro, proposta da, ofereceu, salesforce, totvs, sap, oracle, google, rd, senior, omie, bling, conta azul, licitação, primo, sobrinho, cunhado',
  /** That it is of no use. */
  needless:
    'não preciso, não precisa, não precisamos, precisa disso, preciso disso, pra que, serventia, não vejo, não enxergo, não faz sentido, sentido, necessidade, nosso caso, pequeno, pequena, esse problema, não é problema, problema, interesse, não muda, utilidade, ganho, adianta, dor',
  /** Whether it can be believed. */
  doubt:
    'medo, receio, preocupa, preocupação, desconfiado, confio, confiança, confiar, acredito, acreditar, garante, garantia*, promete, prometeu, prometeram, promessa*, já ouvi, ouvi falar, nunca ouvi, conheço, conhecem, conhecido, referência*, prova, provar, bom demais, vendedor, quebra, quebrar, quebrou, sumir, some, somem, sumiu, startup, novos, quanto tempo, reclame aqui, reclamações, reclamação, quem usa, risco, na mão, enrolar, enrolad*, pé atrás, dúvida, como é que eu sei, e se',
  /** What is not possible. */
  unable:
    'não dá, não consegue, não consigo, não faz, não tem, não tenho, não integra, não conversa, não lê, não funciona, não aceita, não deixa, não pode, não posso, não vai, não cabe, não entra, não emite, não gera, não separa, não serve, não puxa, falta, faltou, faltando, sem, só se, só que, continuo, continua, ainda, só, impossível, na mão, de novo',
  /** The offer itself. */
  offer:
    'isso, isso aí, esse, essa, de vocês, o de vocês, vocês, ferramenta, plataforma, aplicativo, app, programa, solução, produto, tela, módulo, versão, demonstração, mostrou, mostraram, ele, ela, aí',
  /** What software does. */
  function:
    'integra, integrar, integração, conversa com, importa, importar, exporta, exportar, api, relatório*, offline, sem internet, internet, sinal, celular, tablet, aparelho, impressora*, leitor, código de barras, balança, catraca, inglês, espanhol, dólar, campo, nota fiscal, boleto, pix, esocial, sap, totvs, protheus, erp, recurso, função, cálculo, calcula, filial, filiais, cnpj, lote, grade, rateio, comissão, perfil, painel, gráfico, assinatura digital, biometria, câmera, foto, anexo, etiqueta, ponto',
  /** What it must do. */
  must: 'preciso que, precisava, precisaria, tem que ter, teria que, tinha que, obrigatório, essencial, esperava, queria que, sem isso, exige, exigência',
  /** That it is laborious. */
  hard: 'complicado, complicada, complica, difícil, dificuldade, aprender, aprende, treinar, treinamento, confuso, telas, etapas, perdi, me perdi, trabalheira, trabalho, dor de cabeça, bagunça, muita coisa, muita informação, botão, técnico, demora, curva, bicho de sete cabeças, pegar, digitar, cadastrar, preencher, manual',
  /** Who would work with it. */
  staff:
    'equipe, pessoal, time, turma, meninas, meninos, vendedores, motoristas, enfermeir*, professor*, funcionários, funcionário, colaborador*, operador*, técnicos, recepção, recepcionista*, caixa, mais velho*, antiga, antigo, idade, computador, mexe, mexer no, mal, usuário*, encarregado*, gerentes, chão de fábrica, campo, ninguém aqui',
  /** What introducing it takes. */
  setup:
    'implantação, implantar, migrar, migração, histórico, cadastro, instalar, instalação, configurar, virada, semanas, meses, dias, quanto tempo, quem vai, consultoria, do zero, parar, troca, horas',
  /** Law, contracts and those who watch over them. */
  legal:
    'jurídico, advogado*, advogada*, cláusula*, contrato, multa, foro, lgpd, privacidade, dpo, encarregado de dados, compliance, anvisa, bacen, banco central, conselho, crm, sindicato, auditor*, fiscal, fiscalização, certificação, certificado, iso, lei, legal, permite, política, seguradora, ministério público, consentimento, autorização, gravar, gravação, termo, processo, trabalhista, norma, sigilo, confidencial*, segurança da informação, homologação, responsabilidade',
  /** Where data goes and who sees it. */
  data: 'dados, dado, informações, informação, cpf, nome, prontuário*, paciente*, aluno*, criança*, cliente*, servidor*, nuvem, guarda, ficam, fica, onde, país, estados unidos, vazar, vazamento, senha*, segurança, acesso, terceiros, inteligência artificial, ia, treinar, sensível, backup, folha',
  /** That all is well. */
  relief:
    'resolvido, resolveu, liberou, liberado, aprovou, aprovaram, sem problema, não é problema, tranquilo, tudo certo, justo, dentro, cabe, ótimo, ótima, gostei, adorei, fácil, simples, achava, achei que, perfeito, maravilha, beleza, show, legal, bacana, melhor',
  /** What others said. */
  told: 'falaram, disse que, diz que, meu irmão, cunhado, cunhada, amigo, amiga, colega, vizinho, vizinha, primo, outra empresa, última empresa, antigo, antiga, alguém, tem gente, o povo, gente que, achou, acharam, acha, reclamou, na época',
  /** What is over. */
  past: 'era, eram, foi, foram, tinha, teve, tava, fazia, ano passado, mês passado, semana passada, antes, antigamente, na época, faz tempo, já foi, uma vez, compramos, passou, ficou, deu, veio, fez',
  /** No. */
  no: 'não, nem, nunca, ninguém, nada, nenhum, nenhuma, sem',
  /** The listener. */
  you: 'você, vocês, cê, seu, sua, seus, teu, te, o senhor, a senhora',
  /** Third persons. */
  they: 'ele, ela, eles, elas, dele, dela, deles',
  /** Days and meetings. */
  day: 'segunda, terça, quarta, quinta, sexta, sábado, amanhã, semana que vem, dia, convite, às, horas, manhã, tarde, reunião, agenda',
  /** How an objection is opened. */
  but: 'mas, só que, agora, olha, veja, o problema é, sinceramente, vou ser sincer*, pra ser, na verdade, é que, outra coisa, aí',
};
