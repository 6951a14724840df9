import type { Language } from '@/lib/contracts/languages';

interface SmallLists {
  particles: readonly string[];
  /** The last word before a name that somebody gives: "me chamo X", "this is X". */
  intro: readonly string[];
  months: readonly string[];
  /** Before a numeral or a plural they mean a company: "da três barras". */
  articlesOfOne: readonly string[];
  /** What may stand right before a company: "o pessoal da", "talking to". */
  prepositions: readonly string[];
}

const words = (text: string): string[] => text.split(' ');

export const CONTACT_WORDS = words('arroba arrouba at ponto punto dot www http https');

/** Behind "and" in a company's name: "Moura e Filhos"; folded. */
export const FAMILY_WORDS = words(
  'filhos filhas irmaos irma sobrinhos netos cia companhia associados hijos hijas hermanos sobrinos asociados compania sons son daughters brothers bros sisters company co associates partners',
);

export const SAINTS = words('são santo santa san saint st');

export const SMALL_LISTS: Record<Language, SmallLists> = {
  'pt-BR': {
    particles: words('de da do das dos di del la von van der'),
    intro: words('oi olá alô opa obrigado obrigada valeu tchau chamo sou aqui né viu'),
    months: words('janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro'),
    articlesOfOne: words('da na pela do no pelo'),
    prepositions: words('da do na no pela pelo com'),
  },
  en: {
    particles: words('de da del la von van der di al bin'),
    intro: words("hi hey hello thanks bye i'm morning afternoon"),
    months: words('january february march april may june july august september october november december'),
    articlesOfOne: [],
    prepositions: words('with at from to for'),
  },
  es: {
    particles: words('de del la las los y da do von van der di'),
    intro: words('hola gracias adiós chao soy llamo habla'),
    months: words('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
    articlesOfOne: words('del al'),
    prepositions: words('de del en con a al'),
  },
};
