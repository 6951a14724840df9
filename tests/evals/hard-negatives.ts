import { readFileSync } from 'node:fs';
import { reportFromTurns } from '@/lib/coach';
import { LANGUAGES, type Language } from '@/lib/contracts/languages';

/** Share of the customer lines that only sound like an objection in which the coach finds one, in per cent. */
export function raisedHardNegatives(): { percent: number; raised: string[]; of: number } {
  const all = JSON.parse(readFileSync('tests/evals/hard-negatives.json', 'utf8')) as Record<
    Language,
    string[]
  >;
  const lines = LANGUAGES.flatMap((lang) => all[lang].map((text) => ({ lang, text })));
  const raised = lines.filter(({ lang, text }) => objects(text, lang)).map(({ text }) => text);
  return { percent: (100 * raised.length) / lines.length, raised, of: lines.length };
}

function objects(text: string, lang: Language): boolean {
  const turn = {
    id: 't1',
    rev: 1,
    speaker: 'p1',
    start_ms: 0,
    end_ms: 4_000,
    speech_ms: 4_000,
    words: text.split(' ').length,
    text,
    marks: [],
  };
  const participants = [{ key: 'p1', name: 'Ana', role: 'customer' as const, is_self: false }];
  return reportFromTurns({ lang, participants, turns: [turn], duration_ms: 4_000 }).objections.length > 0;
}
