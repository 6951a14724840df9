/** Words that say nothing about what a conversation is about, folded; also those by which people ask. pt-BR, en, es. */
const LISTS = [
  'a o e as os um uma uns umas de do da dos das em no na nos nas por pelo pela pelos pelas para pra pro com sem sob sobre',
  'que se ou mas nao sim ja ao aos ate mais menos muito muita muitos muitas bem mal la ca ai ali aqui aquilo isso isto',
  'este esta estes estas esse essa esses essas aquele aquela aqueles aquelas ele ela eles elas eu tu voce voces nos me te',
  'lhe lhes meu minha meus minhas teu tua seu sua seus suas nosso nossa nossos nossas ser sou e somos sao era eram foi',
  'foram seria estar estou esta estamos estao estava estavam ter tenho tem temos tinha tinham teve haver ha houve vai vou',
  'vamos vao ir quem qual quais quando onde como quanto quanta quantos quantas porque porem entao tambem so ainda agora',
  'depois antes cada todo toda todos todas algum alguma alguns algumas outro outra outros outras mesmo mesma coisa coisas',
  'gente ne ta ok tipo assim aham uhum certo beleza entendi disse disseram falou falaram fala falam falar contou contaram',
  'perguntou perguntaram mencionou mencionaram citou citaram reclamou conversa conversas chamada chamadas ligacao reuniao',
  'cliente clientes lead leads negocio negocios deal deals mostre mostra mostrar liste listar quero saber existe existem',
  'the an and or but if of to in on at by for with without from into about as is are was were be been being am do does did',
  'have has had having will would can could should may might must not no yes it its this that these those there here he',
  'she they them his her their we us our you your my mine i me so than then too very just also only any some all each other',
  'what who whom which when where why how much many said says say told tell tells asked mention mentioned mentions talk',
  'talked talks call calls conversation conversations customer customers show list find uh um yeah okay right well like',
  'el los las una unos unas del al y o u pero si no con sin sobre entre hasta desde es son era eran fue fueron ser estar',
  'esta estan estaba tener tiene tienen tenia hay hubo ir va vamos van yo tu usted ustedes ellos ellas nosotros mi mis su',
  'sus nuestro nuestra lo la le les me te se que quien cual cuales cuando donde como cuanto cuanta cuantos cuantas porque',
  'entonces tambien solo aun ahora despues antes cada todo todos alguno algunos otro otros mismo cosa cosas eso esto ese',
  'apareceu apareceram aparece aparecem surgiu surgiram aparecio aparecieron aparecen surgieron came come appeared appear',
  'dijo dijeron hablo hablaron menciono mencionaron pregunto llamada llamadas conversacion conversaciones mostrar listar',
];

export const STOP_WORDS: ReadonlySet<string> = new Set(LISTS.join(' ').split(' '));
