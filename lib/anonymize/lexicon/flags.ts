/** What the lexicon knows of a word, as bits. */
export const COMMON = 1;
export const FIRST = 1 << 1;
export const SURNAME = 1 << 2;
/** A name that is also a word of the language: alone and without a capital it says nothing. */
export const WORD_TOO = 1 << 3;
export const TITLE = 1 << 4;
export const KIN = 1 << 5;
export const ORG_HEAD = 1 << 6;
export const ORG_TAIL = 1 << 7;
export const PLACE = 1 << 8;
/** Tools, short forms and interjections that are never personal data. */
export const ALLOWED = 1 << 9;
export const PHONE_CUE = 1 << 10;
export const ID_CUE = 1 << 11;
export const BIRTH_CUE = 1 << 12;
export const STREET = 1 << 13;
export const UNIT = 1 << 14;
export const NUMERAL = 1 << 15;
/** de, da, dos, del, van … inside a name. */
export const PARTICLE = 1 << 16;
/** Words of this set open the way for a name: "me chamo", "this is", "habla". */
export const INTRO = 1 << 17;
export const MONTH = 1 << 18;
/** Frequent in names of companies: "vale", "azul". */
export const ORG_WORD = 1 << 19;
/** Says something of a company, but does not name it: "banco digital". */
export const GENERIC = 1 << 20;
/** "arroba", "ponto", "www": a spoken or written address may stand here. */
export const CONTACT_CUE = 1 << 21;

/** A word of a kind that names, and one that nobody says in sales calls. A trait of tokens, not among their flags; above all flags. */
export const RARE = 1 << 22;
/** As RARE: an article of one thing or a saint, behind which a company may be named: "da três barras", "o são bento". */
export const COMPANY_SIGN = 1 << 23;

export const NAME_LIKE = FIRST | SURNAME;
