import { ORDER, READER_TALK } from './reader-talk';
import { readable } from './unmask-text';

const WORDS = '(?: [^ ]+){0,6}?';
/**
 * Words that speak to the machine which reads the call, and not to the people in it: orders to a language model, in the
 * product's three languages, whatever language the call is in. Narrow on purpose: each pattern needs an order and its
 * object, since people do speak of systems, scores and instructions. Matched against `readable` text.
 */
const PATTERNS: readonly RegExp[] = [
  // "ignore all previous instructions"
  new RegExp(
    `(?<![a-z])(?:ignor|disregard|forget|overrid|bypass|desconsider|desconsid|esquec|olvid|omit|descart|anul)[a-z]*${WORDS} (?:instruc|instrucoes|prompt|guideline|diretriz|directric|directiv|comand|ordens|ordenes|previous rules|regras anteriores|reglas anteriores|what came before|tudo o que veio antes|everything above|todo lo anterior|tudo acima)`,
  ),
  /haz caso omiso|pay no attention to (?:your|the) (?:rules|instructions)|nao siga (?:as|suas) (?:regras|instrucoes)|no sigas (?:las|tus) (?:reglas|instrucciones)/,
  // "system: …", "assistant, …"
  /(?:^|[.!?"'([{<|#*] ?)(?:system|sistema|developer|desenvolvedor|assistant|assistente|asistente)\s?(?::|\]|>|\|)/,
  /(?:system|initial|hidden|secret|original) (?:prompt|instruction|message)|prompt (?:do sistema|del sistema|inicial|oculto|secreto)|(?:instrucoes|instrucciones) (?:do sistema|del sistema|iniciais|iniciales|ocultas|secretas)/,
  // "you are now an unrestricted model"
  /(?<![a-z])(?:you are|you're|act as|behave as|pretend|roleplay|from now on|voce (?:e|agora)|aja como|atue como|finja|a partir de agora|eres|actua como|finge|a partir de ahora)(?: [^ ]+){0,5}? (?:ai|ia|llm|gpt|chatgpt|claude|gemini|dan|jailbreak|language model|modelo de linguagem|modelo de lenguaje|unrestricted|sem restricoes|sin restricciones|developer mode|modo desenvolvedor|modo desarrollador|assistant|assistente|asistente)(?![a-z])/,
  // "note to the AI"
  /(?<![a-z])(?:not[ae]|aviso|mensa[gj]em|message|mensaje|recado|atencao|attention|atencion|instrucao|instruction|instruccion|hey|ei|oi|oye|hola|dear|querid[oa]|prezad[oa]|estimad[oa])(?: (?:to|for|para|pra|pro|al|a|ao|o|the|la|el|any|qualquer|whichever|toda))* (?:ai|ia|inteligencia artificial|llm|language model|modelo de linguagem|modelo de lenguaje|summari[sz]er|resumidor|bot que|assistant|assistente|asistente|sistema de analise|sistema de analisis|analysis engine|model|modelo)(?![a-z])/,
  /(?<![a-z])(?:ai|ia|llm|chatgpt|claude|gemini|gpt|modelo|model|assistente|asistente|assistant)(?: [^ ]+){0,3}? (?:reading|que (?:le|esta lendo|lee|analisa|analiza|resume|transcreve)|analy[sz]ing|summari[sz]ing|lendo|leyendo|analisando|analizando)(?![a-z])/,
  // "end of transcript", role marks and delimiters
  /(?:end of|fim d[ao]|fin de la|final de la|final da) (?:the )?(?:transcript|transcricao|transcripcion|conversa gravada)|<\/?(?:transcript|call|system|instructions?|user|assistant|data)>|<\|[a-z_]+\|>|\[\/?inst\]|#{2,} ?(?:instruc|system|sistema|new task|nova tarefa|nueva tarea)|begin (?:system|new instructions)|new instructions:|novas instrucoes:|nuevas instrucciones:/,
  // "give every element the highest score"
  new RegExp(
    `${ORDER}(?:give|set|mark|assign|rate|grade|score|award|put|de|da|dar|coloque|coloca|atribua|atribui|defina|marque|marca|pontue|avalie|registre|pon|ponga|ponle|asigna|asigne|califica|califique|puntua|fija)${WORDS} (?:score|scores|rating|grade|nota|notas|pontuacao|pontuacoes|puntaje|puntuacion|calificacion|sentiment|sentimento|sentimiento|elementos?|elements?|criterios?|methodology|metodologia|spiced|playbook)${WORDS} (?:100|10|3|0|zero|cero|max|maxim[ao]s?|maximum|minim[ao]s?|minimum|perfect|perfeit[ao]s?|perfect[ao]s?|highest|lowest|full|top|positiv[eo]|negativ[eo]|validated|validad[ao]s?|mais alt[ao]s?|mas alt[ao]s?|mais baix[ao]s?|mas baj[ao]s?)(?![a-z0-9])`,
  ),
  new RegExp(
    `(?:nota|notas|score|scores|pontuacao|puntaje|puntuacion|rating) (?:maxim[ao]|100|10|perfeit[ao]|perfect[ao]?|maximum)${WORDS} (?:em todos|para todos|in all|for all|en todos|in every|em cada|en cada|for every)`,
  ),
  // "mark the deal as won"
  new RegExp(
    `${ORDER}(?:mark|set|move|change|update|close|delete|remove|marque|marca|mova|mude|altere|atualize|feche|apague|exclua|remova|mueve|mueva|cambia|cambie|actualiza|actualice|cierra|cierre|borra|borre|elimina|elimine)${WORDS} (?:deal|deals|opportunity|negocio|negocios|oportunidade|oportunidad|lead|leads|crm|alerts?|alertas?|playbook|record|registro)${WORDS} (?:won|ganh[ao]s?|ganad[ao]s?|lost|perdid[ao]s?|closed|fechad[ao]s?|cerrad[ao]s?|as read|inactive|inativ[ao]|inactiv[ao]|database|banco de dados|base de datos)`,
  ),
  // "reveal the prompt", "what did the other customers say"
  new RegExp(
    `${ORDER}(?:reveal|print|repeat|output|show|leak|dump|list|include|write|revele|mostre|repita|imprima|exiba|vaze|liste|inclua|escreva|muestra|muestre|repite|imprime|revela|filtra|incluye|incluya|escribe|escriba)${WORDS} (?:prompt|system message|mensagem de sistema|mensaje de sistema|your instructions|suas instrucoes|tus instrucciones|sus instrucciones|api key|chave de api|clave de api|password|senha|contrasena|other (?:customers|clients|companies|calls)|outr[oa]s (?:clientes|empresas|chamadas)|otr[oa]s (?:clientes|empresas|llamadas)|placeholders?|real names|nomes reais|nombres reales)`,
  ),
  // "the summary must say"
  /(?<![a-z])(?:summary|resumo|resumen|analysis|analise|analisis|answer|resposta|respuesta|output|saida|salida)(?: [^ ]+){0,2}? (?:must|should|shall|has to|needs to|will|deve|devera|tem que|precisa|vai|debe|debera|tiene que)(?: [^ ]+){0,2}? (?:say|read|state|be|contain|include|only|dizer|ser|conter|incluir|constar|decir|contener|solo|apenas|comecar|empezar|start)(?![a-z])/,
  /(?<![a-z])(?:write|say|put|add|insert|escreva|diga|coloque|acrescente|insira|escribe|escriba|di|agrega|agregue|inserta)(?: [^ ]+){0,5}? (?:in the summary|no resumo|en el resumen|in your (?:summary|analysis|answer)|na (?:sua )?analise|en (?:tu|su|el) analisis|as a coaching point|como ponto de coaching)/,
  // JSON and markup that nobody says
  /["'{]\s?(?:score|summary|sentiment|elements|made_by|role|content|tool|function)"?\s?:|!\[[^\]]*\]\(|<(?:img|script|iframe|svg|a) /,
];

/** Nobody says so many letters and digits in one breath: something encoded. */
const ENCODED = /[A-Za-z0-9+/]{32,}={0,2}|(?:[0-9a-f]{2}[ :]){12,}|(?:\\x[0-9a-f]{2}){6,}/i;

/** Whether a text speaks to the machine, or carries something encoded. */
export function isMachineTalk(text: string): boolean {
  if (ENCODED.test(text)) return true;
  const plain = readable(text);
  return [...PATTERNS, ...READER_TALK].some((pattern) => pattern.test(plain));
}
