import type { ConceptWords } from '../concepts';

/** Brazilian Portuguese. Words and phrases of each class, separated by commas; `*` stands for any ending. */
export const concepts: ConceptWords = {
  price_noun:
    'preço, valor, valores, mensalidade, custo, taxa, licença, tabela, reajust*, investimento, cobrança, cobram, cobrar, cobra, cobrando, custa, pagar, pago, pagando, paga, pagamos, por mês, por usuário, por ano, na ponta do lápis, fatura, boleto',
  too_high:
    'caro, cara, caríssim*, carinh*, salgad*, puxad*, pesad*, absurd*, alto, alta, elevad*, fortuna, assust*, susto, acima, fora da realidade, fora do, não cabe, não fecha, estour*, pesa, dói, demais, preço de',
  discount: 'desconto, descont*, baixar, abaix*, melhorar, facilit*, parcelad*',
  not_worth: 'compensa, retorno, se paga, justific*',
  budget_noun:
    'verba, orçamento, budget, caixa, rubrica, centro de custo, recurso, dinheiro, capital, saldo, teto, aprovado, previsto, folga, reserva, bolso, banco, limite, gastar, gasto, despesa',
  used_up:
    'acabou, fechad*, fechou, estourad*, comprometid*, gasto, gasta, gastei, zerad*, sobrou, sobra, não sobrou, já foi, cortou, cortad*, corte, contingenci*, apertad*, amarrad*, carimbad*, segurar',
  compare_up: 'dobro, o dobro, mais que, mais do que, metade do, duas vezes, três vezes, a mais',
  now: 'agora, no momento, hoje, esse mês, essa semana, por enquanto, por ora, já já, esse ano, este ano, no meio',
  busy_event:
    'safra, colheita, obra, obras, reforma, mudança, auditoria, migração, balanço, fechamento, virada, inventário, matrícula, férias, feira, natal, carnaval, inauguração, implantação de, vistoria, licitação, pico, temporada, vestibular, parada, manutenção, chuva, cheia, parto, casamento, certificação, convenção, lançamento',
  busy_state: 'correria, atolad*, lotad*, apertad*, enrolad*, muita coisa, dobrad*, loucura, focad*',
  later:
    'ano que vem, mês que vem, semana que vem, depois, mais pra frente, janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro, daqui a, passar, até lá, só depois, retom*, empurr*, fica pra',
  not_urgent: 'sem pressa, pressa, prioridade, fila',
  boss: 'sócio, sócia, sócios, chefe, diretor, diretora, diretoria, conselho, comitê, matriz, dono, dona, donos, presidente, gerente, gerência, gestor, financeiro, compras, suprimentos, controladoria, jurídico, esposa, marido, mulher, pai, mãe, irmão, irmã, família, filho, filha, sogra, tio, cfo, board, grupo, reitor, reitoria, mantenedora, secretaria, síndico, assembleia, coordenador, doutor, doutora, contador, cooperativa, padre, corporativo',
  decide:
    'decide, decidir, decido, decisão, resolve, aprova, aprovar, aprovação, assina, assinar, assino, assinatura, autoriza, autorização, libera, liberar, bate o martelo, palavra final, aval, caneta, carimbo, manda, quem manda, voto, alçada, escolhe',
  not_mine:
    'não sou eu, não posso, sozinh*, autonomia, eu só, sem o, sem a, sem ela, sem ele, quem decide, quem assina, quem manda, passa por, tem que passar',
  take_to: 'levar pra, conversar com, falar com, ver com, passar pelo, convencer',
  need: 'preciso, precisa, precisamos, precisar, precisava, serventia, serve, utilidade, uso, usaria, me ajuda, ajudaria, falta, demanda, adianta',
  small:
    'pequeno, pequena, pequenininh*, pequenin*, miúd*, tamanho, porte, só dois, poucos, pouquinho, enxut*, simples, uma loja, empresa grande, coisa pra, volume',
  no_such_problem: 'dá conta, dou conta, controlad*, aqui não, sobra',
  not_for_us: 'nosso caso, pra quê',
  works:
    'funciona, funcionando, resolve, atende, atendem, dá certo, dá conta, na mão, redond*, direitinho, serve, tá bom, tá ótimo, roda, tranquil*, sem problema, bem servid*, do jeito que tá',
  habit: 'acostumad*, sempre foi, há anos, anos, desde, cada um',
  old_tool:
    'caderno, planilha, quadro, papel, excel, ficha, whatsapp, zap, agenda, livro, lápis, caneta, cabeça, de cabeça, pasta, arquivo, e-mail, nosso sistema, telefone, carimbo, olho, no olho',
  change:
    'mudar, muda, mudança, trocar, troca, troco, trocando, mexer, mexo, mexe, largar, inventar, mexer em, migrar',
  satisfied: 'satisfeit*, feliz, bem servid*',
  rival:
    'concorrente, concorrência, fornecedor, fornecedores, parceiro, outra empresa, outro sistema, outro fornecedor, eles, deles, o pessoal da, operadora, corretor, agência, consultoria, totvs, sap, omie, senior, linx, sankhya, google',
  offer:
    'proposta, propostas, oferta, ofereceu, cotação, mandou, mandaram, veio aqui, na mesa, na mão, visita, na gaveta',
  locked:
    'contrato, contrato com, fidelidade, multa, multa de, rescisão, assinei, fechamos, carência, amarrad*, comprometid* com, já temos, já tenho, já uso',
  comparing: 'comparando, comparar, olhando, teste com, três fornecedores',
  rival_better:
    'mais barato, mais em conta, pela metade, de graça, grátis, incluso, incluíd*, inclui, já vem, local, já faz, faz isso, a mesma coisa, na frente, menos que',
  unknown: 'não conheço, desconhecid*, startup, garagem',
  burned:
    'escaldad*, sumiu, some, na mão, larg*, prejuízo, promessa, enganad*, dor de cabeça, já caí, última vez, da outra vez, péssim*, confiança',
  guarantee:
    'garantia, garante, prova, teste, piloto, devolve, devolução, quem responde, quem paga, por escrito, no papel, risco',
  reference: 'quem usa',
  doubt:
    'desconfi*, pé atrás, vendedor, vendedores, conto, promessa, sei não, no papel, bonito, maravilha, convencid*, não sei se, com um pé',
  vanish: 'suporte, atendimento, chamado, chamados, robô, caiu, erro, trava',
  product_you:
    'vocês, de vocês, o de vocês, esse negócio, isso aí, o módulo, a plataforma, o aplicativo, o sistema, o produto, o painel, o relatório, ele não, ela não, pacote',
  lacks:
    'não tem, não têm, não faz, não fazem, não conversa, não puxa, não lê, não aceita, não deixa, não permite, não pega, não dá pra, não consegue, falta, faltou, faltando, sem, ainda não, só em, só tem, só no, cadê, devendo, limitad*, básic* demais, separado, de fora',
  capability:
    'integração, integra, relatório, app, aplicativo, sem internet, nota fiscal, nota, notas, boleto, api, balança, catraca, ponto, módulo, filial, filiais, português, inglês, importar, leitor, dólar, assinatura, certificado, fiscal, estoque, lote, validade, comissão, folha, escala, turno, turnos, conciliação, pix, maquininha, etiqueta, câmera, foto, voz, áudio, tablet, celular, iphone, computador, erp, crm, sap, totvs, site, prontuário, laudo, exame, convênio, agenda, agendamento, alerta, gráfico, campo, personaliz*, fluxo, função, recurso, botão, versão',
  must_have:
    'tem que, tinha que, teria que, básico, sem isso, senão, se não, não adianta, não serve, não fecho, não me serve, complica, pra mim é, exige, condição, critério, mínimo, principal, justamente, fora',
  by_hand: 'na mão, manual, digitar tudo, digitar, digitando, duas vezes, retrabalho, um por um, paralel*',
  hard: 'difícil, complicad*, complica, complex*, enrolad*, dor de cabeça, pesad*, demorad*, confus*, confusão, muita coisa, faculdade, perdid*, assusta',
  learn_use:
    'aprender, usar, usa, usam, mexer, mexe, preencher, entender, lançar, cadastrar, usando, aceitar, treinar, treinamento',
  staff:
    'equipe, time, pessoal, funcionário, funcionários, motorista, motoristas, vendedor, vendedores, professor, professores, enfermagem, médico, médicos, operador, caixa, recepcionista, recepção, encarregado, técnico, corretor, corretores, representante, cozinha, estagiário, meninas, as meninas, turma, povo, gente, usuários, contador, advogados, chão de fábrica, fábrica, turno, loja, lojas, secretária, alunos, pais, pacientes',
  low_tech: 'mais antig*, de idade, mais velh*, idos*, computador, resistên*, tecnologia, medo de, boicot*',
  setup:
    'implantar, implantação, migrar, migração, cadastrar, cadastro de, treinar, treinamento, configurar, instalar, instalação, do zero, virada, projeto',
  effort: 'trabalho, meses, semanas, horas, quem vai, parar a, hora extra, dedic*, demora, dor',
  one_more: 'mais um, mais uma, outro sistema',
  data_noun:
    'dado, dados, cadastro, prontuário, gravação, gravar, gravad*, digital, facial, cpf, informação, registro, receita, laudo, histórico, paciente, pacientes, aluno, alunos, menor, crianças, processo, processos, projeto, projetos, segredo, confidencia*, senha, acesso',
  law: 'lgpd, lei, sigilo, crm, norma, política, iso, certificação, sindicato, trabalhista, fiscal, portaria, código',
  legal_dept:
    'jurídico, advogado, advogados, compliance, dpo, encarregado de dados, ti, auditoria, controladoria, risco, comitê de, segurança',
  leak: 'vazar, vazamento, multa, processo, respondo',
  storage:
    'nuvem, servidor, onde fica, ficam guardad*, guardad*, guardar, guarda, armazen*, aqui dentro, local, backup, apaga, apagar, terceiro, terceiros',
  clause: 'cláusula, contrato, minuta, termo, foro, responsabilidade, texto, anexo, rescisão',
  consent:
    'autoriza, autorização, consentimento, permite, gravar, gravação, gravad*, avisar, avisad*, imagem, proíbe, proibid*, barra, bloque*, não passa, não aceita, não deixa, reprov*, trava, travou',
  think:
    'pensar, penso, amadurecer, digerir, avaliar, com calma, dormir, dou uma olhada, vou ver, vamos ver, deixa eu ver',
  send: 'manda, mande, mandar, me manda, passa, me passa',
  material:
    'material, e-mail, email, pdf, apresentação, folder, link, vídeo, por escrito, papel, resumo, documento, arquivo, proposta, valores, cartão, contato, zap, whatsapp, site, no zap',
  i_contact_you:
    'te procuro, te chamo, te aviso, te falo, te dou, retorno, aviso, eu ligo, a gente se fala, a gente conversa, se falando, me liga, me chama, me cobra, qualquer coisa eu',
  vague:
    'qualquer coisa, se der, se precisar, quem sabe, um dia, mais pra frente, vamos ver, a gente vê, talvez, pode ser, sei lá, não sei, não sei te dizer, deus, outro dia, vou ver',
  no_commit: 'sem compromisso, na gaveta',
  third_person:
    'vizinho, cunhado, amigo, colega, primo, prima, tio, meu cliente, meus clientes, nosso cliente, os clientes, o pessoal da, um rapaz, gente que, tem gente que, muita gente, o povo',
  past_settled:
    'na época, no começo, antes, em dois mil, ano passado, já passou, passou, superad*, resolveu, resolvid*, hoje não, hoje já, agora não, mas depois, não é mais, achava',
  positive:
    'ótimo, ótima, maravilha, perfeito, show, justo, tranquilo, tranquila, barato, em conta, cabe, dentro do, tá dentro, aprovad*, liberad*, de acordo, gostei, adorei, fácil, simples, rapidinho, bacana, legal, top, animad*, empolgad*, encantad*, sem problema, valeu, super, fechado, fechou, combinado, quero, topo, elogi*',
  our_cost:
    'diesel, energia, luz, aluguel, ração, frete, imposto, folha, plano de saúde, peça, peças, máquina, máquinas, carne, leite, café, remédio, dólar, câmbio, banco, água, telefone, internet, terreno, hora extra, caminhão, carro, mercado, feira, dentista, almoço',
  pain: 'perde, perdemos, perdi, perco, perder, perda, atras*, atraso, demora, erro, errad*, retrabalho, reclam*, reclamação, desperd*, prejuízo, furo, falta de, cancela*, devolução, vencid*, fila, espera, multa, hora extra, quebra, parad*, parado, esquece, duplicad*, problema é, o problema, dor, sofr*, toda semana, todo dia, todo mês',
  agree:
    'sim, claro, isso, exatamente, pode ser, combinado, fechado, perfeito, beleza, ok, tá bom, tá ótimo, pode mandar, marca, terça, quarta, quinta, sexta, segunda, às dez, às nove, de manhã, à tarde, vamos, topo, concordo, faz sentido, entendi, aham, uhum, legal, bacana, obrigado, obrigada',
  cannot:
    'não posso, não consigo, não consegue, não dá, não tem como, não tenho como, impossível, de jeito nenhum, nem pensar, não vou, complicado, difícil, não adianta, não quero, não assino',
  dislike: 'não quero, paciência, prefiro',
  fear: 'medo, receio, preocup*, assusta, risco, arriscad*, insegur*, me deixa, pé atrás, dor de cabeça',
  but: 'mas, só que, o problema é, agora, sinceramente, olha, te falar, vou te falar, vou ser sincer*, infelizmente, é que',
  self: 'eu, a gente, nós, meu, minha, meus, minhas, nosso, nossa, nossos, me, mim, comigo, tenho, temos, tô, estou, estamos, tamo, vou, vamos, sou, somos, aqui',
  you: 'você, vocês, seu, sua, te, contigo, de vocês, cê, o senhor, a senhora, moço, moça, doutor, querid*, meu filho, minha filha, amigo, meu amigo',
  if: 'se, caso, desde que, só se, quando, enquanto, até, e se',
};
