import { readable } from './unmask-text';

const WORDS = '(?: [^ ]+){0,6}?';

/** An order has no subject: "we mark the deal as closed" tells, "mark the deal as closed" orders. */
export const ORDER =
  '(?<![a-z])(?<!(?:we|i|they|you|he|she|who|to|gente|nos|eles|elas|ele|ela|voces|eu|que|quem|ellos|ellas|nosotros|ustedes|yo|se) )';

const MACHINE =
  '(?:robo|robots?|bots?|maquinas?|machines?|computador|computer|computadora|ordenador|algoritmo|algorithm|software|programa|program|sistema|system|inteligencia artificial|artificial intelligence)';

/** Verbs that tell a reader what to write down, in the form of an order. */
const WRITES =
  '(?:add|give|award|grant|put|write|erase|delete|remove|skip|drop|hide|count|treat|consider|raise|lower|bump|make|leave out|report|record|note|some|soma|adicione|adiciona|acrescente|apague|apaga|tire|tira|esconda|conte|trate|considere|aumente|suba|baixe|ponha|poe|coloque|escreva|anote|registre|deixe|bote|sume|suma|agrega|agregue|borra|borre|quita|quite|oculta|cuenta|cuente|considera|sube|baja|pon|ponga|escribe|escriba|anota|registra|deja|trata|(?:de|da|dale|dele|danos) (?:a |o |la |el )?(?:cem|cien|cinco|dez|diez|[0-9]+|nota|pontos|puntos|todos|todas|maxim[ao]|melhor|mejor))';

const MANY =
  '(?:[0-9]+|all|full|max|maximum|top|five|ten|fifty|hundred|thousand|cem|cinco|dez|cinquenta|mil|todos os|todas as|cien|diez|cincuenta|todos los|todas las|extra|bonus)';
const POINTS = '(?:points?|stars?|marks|pontos?|estrelas?|puntos?|estrellas?)';
/** "Give us five points off" haggles over a price. */
const NO_PRICE =
  '(?! (?:percent|percentua|porcentua|per cent|off|de desconto|de descuento|of discount|base|basis))(?![a-z])';

const VERDICT = `(?:${MANY}(?: [^ ]+)? ${POINTS}|top (?:marks|score|grade)|full marks|perfect|perfeit[ao]|nota (?:dez|cem|10|100|maxima)|puntaje perfecto|no objections?|sem objec|sin objec|flawless|impecavel|impecable|(?:everything|tudo|todo) (?:is |was |esta |foi |fue )?(?:covered|asked|validated|approved|coberto|perguntado|validado|aprovado|cubierto|preguntado|aprobado))`;

/** Who reads the call, when it is asked for something: "whoever scores this", "quem for fazer o relatório". */
const READER =
  '(?:(?:whoever|whatever|anyone who|anything that|the one who|those who|you who|quem for|quem quer que|quem|aquele que|voce que|quien|quienquiera que|el que|la que|usted que|tu que)(?: (?:is|ends up|gets to|will|esta|vai|va a|acaba|vaya a|venha a))?(?: [^ ]+)? (?:scor|rat(?:es|ing)|grad|evaluat|assess|summari|review|read|transcrib|analy|process|writ(?:es|ing)|avali|pontu|resum|ler|le |lend|leia|analis|transcrev|process|fazer o re|faz o re|escrev|calific|evalu|puntu|lea|leyendo|analic|analiz|haga el|hace el|haciendo el|escrib)[a-z]*)';

/**
 * Words to whatever reads, scores or sums up the call, beyond the orders of `machine-talk`: an address with an order, or an
 * order about the report's own contents. Matched against `readable` text.
 */
export const READER_TALK: readonly RegExp[] = [
  // "Robot of the report: add a hundred points"
  new RegExp(
    `(?:^|[.!?;:,] )(?:(?:ei|oi|hey|dear|ok|oye|hola|atencao|attention|atencion|querid[oa]|car[oa]|estimad[oa]|to the|para o|para a|pra|al|a la|o|a|el|la|the|e|and|y) )*${MACHINE}(?: [^ :,]+){0,7}?\\s?[:,-]+${WORDS} ${WRITES}(?![a-z])`,
  ),
  new RegExp(`${READER}${WORDS}[ ,:]+${WRITES}(?![a-z])`),
  new RegExp(`${READER}(?: [^ ]+){0,10}? ${VERDICT}`),
  new RegExp(`(?<![a-z])${MACHINE}(?: [^ ]+){0,8}? ${VERDICT}`),
  // "give Rui a hundred points"
  new RegExp(
    `${ORDER}(?:give|add|award|grant|de|da|dale|dele|some|soma|adicione|adiciona|acrescente|ponha|bote|coloque|suma|sume|agrega|agregue|pon|ponle|ponga|otorga|otorgue)${WORDS} ${MANY}(?: [^ ]+)? ${POINTS}${NO_PRICE}`,
  ),
  // "erase the objections"
  new RegExp(
    `${ORDER}(?:erase|delete|drop|hide|strike|omit|leave out|apague|apaga|esconda|esconde|omita|remova|tire|borra|borre|quita|quite|oculta|oculte|elimina|elimine)${WORDS} (?:objec[a-z]*|objection[a-z]*|complaints?|criticas?|reclamac[a-z]*|quejas?)(?![a-z])`,
  ),
  // "count every question as asked"
  new RegExp(
    `${ORDER}(?:treat|count|consider|log|record|considere|conte|trate|registre|considera|cuenta|cuente|trata|registra)${WORDS} (?:as|como)(?: [^ ]+){0,2}? (?:asked|answered|validated|covered|perfect|perguntad[ao]s?|respondid[ao]s?|validad[ao]s?|cumprid[ao]s?|cobert[ao]s?|perfeit[ao]s?|preguntad[ao]s?|cubiert[ao]s?|cumplid[ao]s?|perfect[ao]s?)(?![a-z])`,
  ),
];

const ABOUT_READER =
  /(?<![a-z])(?:robo|robots?|bots?|maquina|machine|computador|computer|computadora|ordenador|algoritmo|algorithm|inteligencia artificial|artificial intelligence|whoever|quem for|quem quer que|quien (?:lea|haga|escuche|resuma|califique|evalue)|quienquiera|anotador|resumidor|summari[sz]er|transcriber|scorer|grader|avaliador|evaluador|reader|leitor|lector)(?![a-z])/;
const ABOUT_REPORT =
  /(?<![a-z])(?:points?|stars?|scor[a-z]*|rating|grades?|marks|report|summary|objections?|perfect score|pontos?|estrelas?|notas?|pontuac[a-z]*|avaliac[a-z]*|relatorio|resumo|objec[a-z]*|puntos?|estrellas?|puntaje|puntuac[a-z]*|evaluac[a-z]*|informe|resumen)(?![a-z])/;

/**
 * Whether a text may be meant for the reader: it speaks of one and of what a report holds. Ordinary talk does so at times,
 * so the words stay; but nobody's score rises by what a model alone makes of such a call.
 */
export function isPerhapsReaderTalk(text: string): boolean {
  const plain = readable(text);
  return ABOUT_READER.test(plain) && ABOUT_REPORT.test(plain);
}
