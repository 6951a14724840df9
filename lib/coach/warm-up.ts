import type { Language } from '@/lib/contracts/languages';
import type { Turn } from '@/lib/contracts/turn';
import { languageHits } from './language-doubt';
import { evidenceAt } from './methodology/evidence';
import { methodologyNamed, textOf } from './methodology/methodologies';
import type { SpokenTurn } from './metrics/spoken';
import { momentsAt } from './moments';
import { objectionsAt } from './objections';
import { questionsAt } from './questions';
import { rulesOf } from './rules';

/**
 * Makes the rules of a language ready for use, a part with each step. Without it the first words of a call wait for all of
 * them at once, a tenth of a second on a slow computer.
 */
export function* warmUp(lang: Language): Generator<void> {
  const methodology = methodologyNamed(undefined);
  const asks = methodology.elements.map((each) => textOf(methodology, each, rulesOf(lang).methodTexts).ask);
  const spoken = sample(asks);
  for (const { turn } of spoken) languageHits(turn);
  for (const place of spoken.keys()) {
    yield;
    questionsAt(spoken, place, lang);
    yield;
    objectionsAt(spoken, place, lang);
    yield;
    evidenceAt(spoken, place, lang, methodology);
    yield;
    momentsAt(spoken, place, lang);
  }
}

/** Questions of the rep, and the same words as if a customer said them: any text makes the rules ready. */
function sample(asks: readonly string[]): SpokenTurn[] {
  const text = asks.join(' ');
  return [
    { role: 'rep', turn: turnOf('t1', 'p1', text) },
    { role: 'customer', turn: turnOf('t2', 'p2', text.replaceAll('?', '.')) },
  ];
}

function turnOf(id: string, speaker: string, text: string): Turn {
  const words = text.split(' ').length;
  return { id, rev: 1, speaker, start_ms: 0, end_ms: 20_000, speech_ms: 20_000, words, text, marks: [] };
}
