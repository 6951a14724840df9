import type { Language } from '@/lib/contracts/languages';

/** Numerals by language: 0–99, hundreds as 100–900, 1000 for thousands, 1e6 for millions. */
type Numerals = ReadonlyMap<string, number>;

export const THOUSAND = 1_000;
export const MILLION = 1_000_000;
/** "half" in Portuguese, and six where digits are dictated. */
export const MEIA = 'meia';

const PT = `zero:0 um:1 uma:1 hum:1 dois:2 duas:2 três:3 tres:3 quatro:4 cinco:5 seis:6 meia:6 sete:7 oito:8 nove:9 dez:10 onze:11 doze:12
treze:13 catorze:14 quatorze:14 quinze:15 dezesseis:16 dezasseis:16 dezessete:17 dezassete:17 dezoito:18 dezenove:19 dezanove:19 vinte:20
trinta:30 quarenta:40 cinquenta:50 cinqüenta:50 sessenta:60 setenta:70 oitenta:80 noventa:90 cem:100 cento:100 duzentos:200 duzentas:200
trezentos:300 trezentas:300 quatrocentos:400 quatrocentas:400 quinhentos:500 quinhentas:500 seiscentos:600 seiscentas:600
setecentos:700 setecentas:700 oitocentos:800 oitocentas:800 novecentos:900 novecentas:900 mil:1000 milhão:1000000 milhões:1000000`;

const EN = `zero:0 oh:0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14
fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fourty:40 fifty:50 sixty:60 seventy:70 eighty:80
ninety:90 hundred:100 thousand:1000 million:1000000`;

const ES = `cero:0 un:1 uno:1 una:1 dos:2 tres:3 cuatro:4 cinco:5 seis:6 siete:7 ocho:8 nueve:9 diez:10 once:11 doce:12 trece:13 catorce:14
quince:15 dieciséis:16 dieciseis:16 diecisiete:17 dieciocho:18 diecinueve:19 veinte:20 veintiuno:21 veintiún:21 veintidós:22
veintidos:22 veintitrés:23 veintitres:23 veinticuatro:24 veinticinco:25 veintiséis:26 veintiseis:26 veintisiete:27 veintiocho:28
veintinueve:29 treinta:30 cuarenta:40 cincuenta:50 sesenta:60 setenta:70 ochenta:80 noventa:90 cien:100 ciento:100 doscientos:200
doscientas:200 trescientos:300 trescientas:300 cuatrocientos:400 cuatrocientas:400 quinientos:500 quinientas:500 seiscientos:600
seiscientas:600 setecientos:700 setecientas:700 ochocientos:800 ochocientas:800 novecientos:900 novecientas:900 mil:1000
millón:1000000 millones:1000000`;

const read = (text: string): Numerals =>
  new Map(
    text.split(/\s+/).map((each): [string, number] => {
      const [word = '', value = ''] = each.split(':');
      return [word, Number(value)];
    }),
  );

export const NUMERALS: Record<Language, Numerals> = { 'pt-BR': read(PT), en: read(EN), es: read(ES) };
