import type { MethodTopicRules } from '../topic-rules';

/** Brazilian Portuguese: topics of SPIN, GPCTBA/C&I and Challenger. Sources: docs/coach.md, "Methodologies". */
export const methodTopics: MethodTopicRules = {
  goals: {
    asks: [
      '(qual|quais|que|onde) ... (meta|metas|objetivo|objetivos|resultado esperado|prioridade|prioridades)',
      '(onde|aonde) (vocês|você|a empresa) [_] (quer|querem|quiser) chegar',
      'quanto (já andou|falta) [pra meta]',
    ],
    says: [
      '(meta|objetivo|plano|prioridade) [_] [_] (é|era|são|seria|de|pra) [_]',
      '(quero|queremos|precisamos|preciso|pretendo|pretendemos) [_] (chegar|crescer|dobrar|aumentar|reduzir|bater|abrir|vender|atingir) [_]',
      '(crescer|aumentar|reduzir|bater) # [_]',
    ],
  },
  plans: {
    asks: [
      '(o que|como) ... (já tentaram|já tentou|já fizeram|pretendem fazer|pensam em fazer|planejam|vão fazer)',
      '(qual|quais) ... (plano|planos|estratégia|iniciativa)',
    ],
    says: [
      '(já|a gente|nós) [_] (tentamos|tentei|testamos|testou|tentou|contratamos|começamos) [_]',
      '(plano|ideia|estratégia|projeto) [_] (é|era|seria) [_]',
      '(estamos|tamos|vamos) (planejando|pensando em|tentando|montar|contratar|implantar) [_]',
    ],
  },
  payoff: {
    asks: [
      '(o que|quanto) ... (mudaria|ganharia|ganhariam|daria|melhoraria|valeria|economizaria|economizariam)',
      'se (você|vocês|o time|isso|a gente|tivesse) ... (pudesse|pudessem|resolvesse|resolvido|conseguisse|conseguissem|parasse|respondesse)',
      '(ajudaria|faria diferença|seria útil|te daria)',
      'se (bater|der certo|funcionar|resolver) ... (o que|quanto|como)',
    ],
    says: [
      '(ajudaria|mudaria|ganharia|ganharíamos|economizaria|liberaria|daria pra|sobraria|conseguiria|conseguiríamos) [_]',
      '(seria|ia ser) [_] (ótimo|outra vida|um sonho|um alívio|perfeito|muito bom)',
      'se (resolver|resolvesse|desse certo|funcionar|funcionasse|bater) [_] [_] (a gente|eu|dá|daria|abre|consigo|consegue|muda|mudava)',
    ],
  },
  insight: {
    asks: [
      '(o que|que) (a gente|nós|eu) (vê|vemos|vejo|percebe|descobriu|aprendeu) ... (empresa*|cliente*|mercado|setor|operaç*|é que)',
      '# ... (das empresas|dos clientes|das operações|do mercado|do setor|das vendas)',
      '(um estudo|uma pesquisa|os dados|os números|nossos dados) [_] (mostra*|aponta*|diz*|revel*)',
      '(muita gente|a maioria|quase todo mundo) [_] (acha|pensa|acredita) ... (mas|só que|na verdade)',
    ],
    says: [
      '(nunca|não) (tinha|tinha eu|havia) [_] (pensado|visto|olhado|reparado|feito essa conta) [_]',
      '(não|nem) (imaginava|sabia) (isso|disso|que|que era)',
      '(faz|fez) (muito|todo) sentido',
      '(interessante|boa sacada|bem pensado|é verdade isso|nossa)',
    ],
  },
  tailoring: {
    asks: [
      '(no|na) (caso|realidade|situação|operação|contexto) (de vocês|da sua|do seu|de uma|da)',
      '(pra|para) [_] (gerente|diretor|diretora|dono|dona|financeiro|comercial|operação|empresa) como (você|vocês|a sua|o senhor|a senhora)',
      '(como você|você) (falou|comentou|disse|mencionou) ... (então|por isso|é por isso|vou|quero)',
    ],
    says: [
      '(é|isso é) (exatamente|bem|justamente) [_] (isso|o nosso caso|o que acontece|o meu caso|aqui)',
      '(nosso|meu) caso (é|mesmo)',
      'é (isso mesmo|bem assim) [_]',
    ],
  },
  control: {
    asks: [
      '(o que|quem) ... precisa ... (acontecer|aprovar|decidir|pra fechar|pra gente)',
      '(vamos|podemos|posso|consegue|topa) [_] (marcar|agendar|fechar|combinar|começar|decidir|avançar)',
      '(entendo|respeito) ... (mas|só que)',
      '(qual|quando) ... (próximo passo|decisão|assinatura)',
    ],
    says: [
      '(pode|vamos|topo|topamos) [_] (marcar|agendar|fechar|começar|mandar|avançar) [_]',
      '(fechado|combinado|marcado|eu levo|eu aprovo|eu assino|eu garanto|eu falo com) [_]',
    ],
  },
};
