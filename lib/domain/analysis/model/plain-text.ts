import { LANGUAGES } from '@/lib/contracts/languages';
import { isMachineTalk } from '../shield/machine-talk';
import { analysisInstructions, summaryInstructions } from './instructions';

const LINK = /\bhttps?:\/\/\S+|\bwww\.\S+|\bdata:\S+|\bjavascript:\S*/gi;

/**
 * A model's text as plain text of at most `most` characters: no markup, no links (a picture in a summary would tell its
 * server who reads it), no control characters. "" when it speaks like somebody who took orders from the call.
 */
export function plainText(text: string, most: number): string {
  const plain = text
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]{0,200}>/g, ' ')
    .replace(LINK, '')
    .replace(/[*_`#>|]{2,}|^[#>*-]\s/gm, '')
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (isMachineTalk(plain) || repeatsInstructions(plain)) return '';
  if (plain.length <= most) return plain;
  const end = plain.lastIndexOf(' ', most - 1);
  return `${plain.slice(0, end > most / 2 ? end : most - 1)}…`;
}

/** So many words in a row are no coincidence. */
const RUN_WORDS = 7;

const runsOf = (text: string): string[] => {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .slice(0, Math.max(0, words.length - RUN_WORDS + 1))
    .map((_, at) => words.slice(at, at + RUN_WORDS).join(' '));
};

const OWN_RUNS = new Set(
  LANGUAGES.flatMap((lang) =>
    runsOf(`${analysisInstructions(lang, Number.POSITIVE_INFINITY)} ${summaryInstructions(lang)}`),
  ),
);

/** Whether a text tells what the model was told to do, or what it was shown as an example. */
function repeatsInstructions(text: string): boolean {
  return runsOf(text).some((run) => OWN_RUNS.has(run));
}
