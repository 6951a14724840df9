import type { AnalysisWords } from './words';

/** Brazilian Portuguese. */
export const ptBR: AnalysisWords = {
  acknowledges: [
    '(entendo|entendi|compreendo|imagino|concordo|com certeza|faz sentido|faz todo sentido|tem razão|é justo|boa pergunta|bom ponto|ótimo ponto|ótima pergunta|super entendo|normal|é natural|claro)',
    '(obrigado|obrigada|que bom) [_] [_] (por|que) [_] (falar|dizer|trazer|trouxe|falou|perguntou|perguntar|abrir)',
    '(muita gente|outros clientes|muitos clientes|quase todo mundo) [_] [_] (fala|pergunta|diz|pensa|sente|traz)',
    'você (falou|disse|trouxe) que',
  ],
  takes: [
    '(entendi|faz sentido|ah [_] (tá|sim|bom)|tá (bom|certo|ótimo|joia)|beleza|ótimo|perfeito|legal|gostei|justo|razoável|interessante|bacana|pode ser|fechado|combinado|então tá|menos mal|aí sim|assim dá|topo|show)',
    '(isso|assim) [_] (ajuda|resolve|atende|muda|me deixa|serve)',
  ],
  promises: [
    '(eu|a gente|nós) [_] (te|lhe|vos) (mando|envio|passo|encaminho|ligo|aviso|retorno|preparo|apresento)',
    '(te|lhe) (mando|envio|encaminho|passo|preparo|retorno|aviso|confirmo) [_]',
    '(vou|vamos) [_] (mandar|enviar|encaminhar|preparar|montar|levantar|verificar|checar|confirmar|falar com|conversar com|levar pr*|passar pr*|marcar|agendar|testar|separar|alinhar)',
    '(fico|ficamos|fiquei) de (mandar|enviar|passar|ver|falar|confirmar|levantar|te)',
    '(mando|envio|encaminho|preparo|separo) [_] (o|a|os|as|um|uma) _',
  ],
  positive: [
    '(gostei|adorei|amei|curti|me interessa|interessante|excelente|maravilha|sensacional|impressionante|animad*|empolgad*)',
    '(faz|fez) [muito|todo|bastante] sentido',
    '(muito|bem|super) (bom|boa|legal|bacana|útil|interessante)',
    '(era|é) [isso|exatamente|justamente] [_] (que|o que) [_] (precis*|procur*|quer*)',
    '(vamos|bora|pode) (fechar|seguir|em frente|avançar)',
    '(isso|isto) [_] (resolve|resolveria|ajuda|ajudaria) [muito|bastante|demais]',
  ],
  negative: [
    'não (gostei|gosto|curti|vejo (sentido|valor|necessidade|vantagem)|faz sentido|me convenc*|tenho interesse|acredito|confio|quero|vale a pena|me atende)',
    '(preocupa|preocupad*|decepcion*|frustrad*|insatisfeit*|arrependid*|péssim*|horrível|ruim|absurdo|complicado demais|perda de tempo)',
    '(muito|bem|tá|está|achei|super) (caro|salgado|complicado|difícil|confuso|longe)',
    '(desist*|cancel*|deixa pra lá|não adianta|sem chance)',
  ],
  weekdays: ['domingo', 'segunda', 'terca', 'quarta', 'quinta', 'sexta', 'sabado'],
  months: [
    ...['janeiro', 'fevereiro', 'marco', 'abril', 'maio', 'junho', 'julho'],
    ...['agosto', 'setembro', 'outubro', 'novembro', 'dezembro'],
  ],
  tomorrow: 'amanha',
  today: 'hoje',
  next_week: ['semana que vem', 'proxima semana', 'outra semana'],
  stop_words: new Set(
    'a o as os um uma de do da dos das em no na nos nas por pra pro para com e ou que se eu voce voces ele ela eles isso esse essa este esta isto aquilo como qual quais quando quanto quanta quantos quantas onde quem porque mais menos muito ja hoje e sao foi ser ter tem tinha estar esta ta me te lhe seu sua seus suas meu minha nosso nossa ao aos nem nao sim so tambem ate entre sobre ha la ai aqui gente fazer faz feito vai vou ir'.split(
      ' ',
    ),
  ),
};
