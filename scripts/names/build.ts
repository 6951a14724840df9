/**
 * tsx scripts/names/build.ts LISTS DICTIONARIES
 * Makes data/names/{names.list,words-*.filter} from the public name lists in LISTS (see data/names/README.md) and from the
 * unpacked npm packages dictionary-pt, dictionary-es and dictionary-en in DICTIONARIES.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import papa from 'papaparse';
import { fold } from '@/lib/anonymize/fold';
import { hashOf } from '@/lib/anonymize/hash';
import { LIST_END } from '@/lib/anonymize/lexicon/files';
import { NAME, writeNames } from '@/lib/anonymize/lexicon/name-list';
import { WordFilter } from '@/lib/anonymize/lexicon/word-filter';
import { readWordLists } from '@/lib/anonymize/lexicon/word-lists';
import { type Dictionary, readDictionary } from './hunspell';

const OUT = 'data/names';
/** Bearers from which a name that a dictionary holds as a word is taken for a name, unless the word lists say otherwise. */
const WELL_KNOWN = { pt: 4_000, es: 8_000 };
/** A town's name that fewer people bear says the town. */
const FEW = 2_000;
/** A word that fewer people have as a name is no name. */
const RARE = { first: 60, surname: 300 };
/** Portuguese forms that nobody says: they would only hide names. */
const ARCHAIC = /(?:ramos|reis|ssemos|sseis|stes|veis|rdes|ieis)$/;

const [lists = '', dictionaries = ''] = process.argv.slice(2);

const bearers = { br: new Map<string, number>(), es: new Map<string, number>() };
const surnames = new Map<string, number>();
for (const [name = '', ...decades] of rows('br-first-names-ibge.csv')) {
  add(
    bearers.br,
    name,
    decades.reduce((sum, each) => sum + Number(each || 0), 0),
  );
}
for (const file of ['hombres.csv', 'mujeres.csv']) {
  for (const [name = '', count = '0'] of rows(file))
    for (const part of name.split(/\s+/)) add(bearers.es, part, Number(count));
}
for (const file of ['apellidos.csv', 'apellidos-20.csv']) {
  for (const [name = '', count = '0'] of rows(file)) {
    if (!/\s/.test(name.trim())) add(surnames, name, Number(count));
  }
}
for (const name of readFileSync(`${lists}/br-last-names-common.txt`, 'utf8').split('\n')) {
  if (!/[\s.]/.test(name.trim())) add(surnames, name, WELL_KNOWN.es);
}

const towns = new Set<string>();
for (const [name = ''] of rows('br-city-codes.csv'))
  if (!/\s/.test(name.trim())) towns.add(fold(name.trim()));

const words = {
  pt: readDictionary(`${dictionaries}/dictionary-pt`),
  es: readDictionary(`${dictionaries}/dictionary-es`),
  en: readDictionary(`${dictionaries}/dictionary-en`),
};
const forms = { pt: folded(words.pt), es: folded(words.es), en: folded(words.en) };

const names = new Map<string, number>();
/** Hand-written names count as names in their language even when a dictionary has them. */
const nicknames = new Set<string>();
for (const name of [...bearers.br.keys(), ...bearers.es.keys()]) mark(name, NAME.FIRST);
for (const name of surnames.keys()) mark(name, NAME.SURNAME);
for (const lang of ['pt-BR', 'es', 'en'] as const) {
  const own = readWordLists(readFileSync(`${OUT}/${lang}.txt`, 'utf8'));
  for (const name of own.name) {
    mark(fold(name), NAME.FIRST);
    nicknames.add(`${lang} ${fold(name)}`);
  }
  for (const name of own.surname) mark(fold(name), NAME.SURNAME);
}
for (const town of towns) if ((bearers.br.get(town) ?? 0) < FEW && !surnames.has(town)) mark(town, NAME.TOWN);
for (const [name, flags] of names) {
  const known = flags & ~rareUses(name);
  if (known === 0) names.delete(name);
  else names.set(name, known | wordFlags(name));
}

writeFileSync(`${OUT}/names.list`, writeNames(names) + LIST_END);
for (const lang of ['pt', 'es', 'en'] as const) {
  const hashes = new Set(
    [...forms[lang]].filter((word) => !(lang === 'pt' && ARCHAIC.test(word))).map(hashOf),
  );
  writeFileSync(
    `${OUT}/words-${lang}.filter`,
    Buffer.concat([WordFilter.of(hashes).bytes, Buffer.from(LIST_END)]),
  );
  process.stdout.write(`${lang}: ${hashes.size} words\n`);
}
process.stdout.write(`${names.size} names\n`);

/** A word that few people are called is a word: the lists hold "de", "seu" and "do" as first names. */
function rareUses(name: string): number {
  if (!forms.pt.has(name) && !forms.es.has(name) && !forms.en.has(name)) return 0;
  const firsts = Math.max(bearers.br.get(name) ?? 0, bearers.es.get(name) ?? 0);
  const isRareSurname = (surnames.get(name) ?? 0) < RARE.surname;
  return (firsts < RARE.first ? NAME.FIRST : 0) | (isRareSurname ? NAME.SURNAME : 0);
}

function wordFlags(name: string): number {
  const br = bearers.br.get(name) ?? 0;
  const es = bearers.es.get(name) ?? 0;
  const english = forms.en.has(name);
  const pt = (forms.pt.has(name) || (english && br < 10_000)) && br < WELL_KNOWN.pt;
  const spanish = (forms.es.has(name) || (english && es < 10_000)) && es < WELL_KNOWN.es;
  const flag = (lang: string, isWord: boolean, bit: number): number =>
    isWord && !nicknames.has(`${lang} ${name}`) ? bit : 0;
  return (
    flag('pt-BR', pt, NAME.WORD_PT) | flag('es', spanish, NAME.WORD_ES) | flag('en', english, NAME.WORD_EN)
  );
}

function mark(name: string, flag: number): void {
  if (/^[a-z]{2,20}$/.test(name)) names.set(name, (names.get(name) ?? 0) | flag);
}

function add(to: Map<string, number>, name: string, count: number): void {
  const key = fold(name.trim());
  to.set(key, (to.get(key) ?? 0) + count);
}

function folded({ forms: all }: Dictionary): Set<string> {
  return new Set([...all].map(fold).filter((word) => /^[a-z]{2,18}$/.test(word)));
}

function rows(file: string): string[][] {
  const text = readFileSync(`${lists}/${file}`, 'utf8').replace(/^\uFEFF/, '');
  return papa.parse<string[]>(text, { skipEmptyLines: true }).data.slice(1);
}
