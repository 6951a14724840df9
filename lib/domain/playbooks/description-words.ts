import type { ObjectionType } from '@/lib/contracts/coach-vocabulary';
import type { Language } from '@/lib/contracts/languages';

/** By which words a description of a business is read. All but `stop` are matched against plain small letters. */
interface DescriptionWords {
  /** "Vendemos … para …": what is sold, and to whom. */
  sells: string;
  to: string;
  /** "Atendemos …": to whom alone. */
  serves: string;
  /** Where one of the two ends. */
  stop: string;
  /** A sentence that tells what buyers hold against it. */
  objects: RegExp;
  rivals: string;
  and: string;
  /** What introduces somebody's words: "they say that". */
  says: string;
  objections: readonly [ObjectionType, RegExp][];
}

/** Words of the three languages that people use to describe what they sell; the first fit counts. */
export const DESCRIPTION_WORDS: Readonly<Record<Language, DescriptionWords>> = {
  'pt-BR': {
    sells:
      '(?:vendemos|vende|vendo|oferecemos|oferece|fornecemos|fornece|desenvolvemos|somos (?:um|uma)|e (?:um|uma)|produto:|produto e)',
    to: '(?:para|pra|pras|pros|a)',
    serves: '(?:atendemos|atende|ajudamos|ajuda|nossos clientes sao|clientes:|publico:|segmento:)',
    stop: '(?: que | e que | com foco | com | por | no brasil| em todo | onde | quando )',
    objects:
      /objec|duvida|resist|reclama|dizem|diz que|falam|alegam|acham|acha que|costumam|medo|receio|trava|perdemos|obstacul|atrapalha/,
    rivals: '(?:concorrentes?(?: sao)?|concorremos com|concorrencia|contra)',
    and: ' e | ou ',
    says: '(?:dizem|diz|falam|alegam|acham|acha|reclamam)(?: que)?',
    objections: [
      ['BUDGET', /orcamento|verba|sem dinheiro|sem caixa/],
      ['PRICE', /car[oa]s?\b|preco|custo alto|valor alto|mensalidade/],
      ['SECURITY_LEGAL', /lgpd|juridic|seguranca|dados sensiveis|contrato longo|multa/],
      [
        'COMPLEXITY',
        /dificil|complex|complicad|implanta|treinamento|demora para (?:aprender|usar)|da trabalho/,
      ],
      ['STATUS_QUO', /planilha|do jeito que|sempre fez|sempre fizeram|papel|caderno|mudar|mudanca/],
      [
        'COMPETITOR',
        /concorrent|outro fornecedor|outra ferramenta|outro sistema|ja (?:usam|tem|temos|usa|contrataram)/,
      ],
      ['AUTHORITY', /socio|chefe|diretor|decid|matriz|conselho|outra pessoa/],
      ['TIMING', /momento|agora nao|sem tempo|falta de tempo|ano que vem|mais tarde|depois/],
      ['NEED', /nao precis|sem necessidade|nao ve(?:em)? (?:valor|necessidade)|nao faz sentido/],
      ['TRUST', /confia|desconhec|nunca ouvi|golpe|referencia|credibilidade/],
      ['FEATURE_GAP', /integra|falta (?:uma |a )?fun|nao tem (?:o|a|app|integ)|recurso/],
      ['STALL', /pensar|retorno|some[m]? depois|nao respond/],
    ],
  },
  en: {
    sells:
      '(?:we sell|we offer|we provide|we make|we build|sells|offers|provides|product:|we are an?|is an?)',
    to: '(?:to|for)',
    serves: '(?:we serve|we help|serves|helps|our customers are|customers:|segment:|market:)',
    stop: '(?: that | which | who | with | by | when | where | so they )',
    objects:
      /objection|they say|people say|customers? (?:say|think|worry|fear|complain)|buyers? (?:say|think|worry)|complain|worry|worried|afraid|push ?back|hesitat|usually say|often say|we lose|gets in the way/,
    rivals: '(?:competitors?(?: are)?|compete with|competing with|against)',
    and: ' and | or ',
    says: '(?:say|says|think|complain|worry)(?: that)?',
    objections: [
      ['BUDGET', /budget|no money|cash/],
      ['PRICE', /expensive|price|pricey|cost too|costly|too much/],
      ['SECURITY_LEGAL', /gdpr|legal|security|privacy|compliance|long contract/],
      ['COMPLEXITY', /hard to|complex|complicated|training|rollout|onboarding|difficult/],
      ['STATUS_QUO', /spreadsheet|the way (?:they|we)|paper|change/],
      ['COMPETITOR', /competitor|already (?:use|have)|another (?:tool|vendor|supplier|system)/],
      ['AUTHORITY', /boss|director|decide|partner|board|someone else|somebody else/],
      ['TIMING', /right time|no time|not now|next year|later|timing/],
      ['NEED', /do not need|don't need|no need|see no (?:value|need)/],
      ['TRUST', /trust|never heard|unknown|references?/],
      ['FEATURE_GAP', /integrat|missing|feature/],
      ['STALL', /think about|think it over|go silent|get back/],
    ],
  },
  es: {
    sells:
      '(?:vendemos|vende|vendo|ofrecemos|ofrece|proveemos|desarrollamos|somos (?:un|una)|es (?:un|una)|producto:)',
    to: '(?:para|a)',
    serves: '(?:atendemos|ayudamos|ayuda|nuestros clientes son|clientes:|segmento:|mercado:)',
    stop: '(?: que | con | por | donde | cuando )',
    objects:
      /objec|duda|resist|queja|quejan|dicen|dice que|alegan|creen|suelen|miedo|temor|perdemos|obstacul|frena/,
    rivals: '(?:competidores?(?: son)?|competimos con|competencia|contra)',
    and: ' y | o ',
    says: '(?:dicen|dice|alegan|creen|se quejan de)(?: que)?',
    objections: [
      ['BUDGET', /presupuesto|sin dinero|sin caja/],
      ['PRICE', /car[oa]s?\b|precio|costo alto|mensualidad/],
      ['SECURITY_LEGAL', /legal|seguridad|privacidad|juridic|contrato largo|multa/],
      ['COMPLEXITY', /dificil|complej|complicad|implanta|capacita|da trabajo/],
      ['STATUS_QUO', /planilla|hoja de calculo|excel|papel|siempre lo|cambio|cambiar/],
      ['COMPETITOR', /competid|otro proveedor|otra herramienta|otro sistema|ya (?:usan|tienen|tenemos|usa)/],
      ['AUTHORITY', /socio|jefe|director|decid|directorio|otra persona/],
      ['TIMING', /momento|ahora no|sin tiempo|falta de tiempo|proximo ano|mas tarde|despues/],
      ['NEED', /no necesit|sin necesidad|no ven (?:valor|necesidad)/],
      ['TRUST', /confia|desconoc|nunca oyeron|referencia/],
      ['FEATURE_GAP', /integra|falta (?:una )?fun/],
      ['STALL', /pensar|no respond|desaparecen/],
    ],
  },
};
