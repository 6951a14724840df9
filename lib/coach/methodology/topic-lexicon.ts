import type { Language } from '@/lib/contracts/languages';
import { numberWordsOf, rulesOf } from '../rules';
import { TOPICS, type Topic, type TopicRules } from '../rules/topic-rules';
import { compilePhrases, type Phrases } from '../text/phrase';

/** The topic rules of a language, compiled. */
export interface TopicLexicon {
  asks: Record<Topic, Phrases>;
  says: Record<Topic, Phrases>;
  cues: Record<Exclude<keyof TopicRules, 'topics' | 'moments'>, Phrases>;
}

const compiled = new WeakMap<TopicRules, TopicLexicon>();

/** The topic rules of a language, ready to match. */
export function topicLexicon(lang: Language): TopicLexicon {
  const rules = rulesOf(lang).topics;
  const known = compiled.get(rules);
  if (known) return known;
  const { topics, moments: _, ...cues } = rules;
  const compile = (list: readonly string[]): Phrases => compilePhrases(list, numberWordsOf(lang));
  const perTopic = (pick: (topic: Topic) => readonly string[]): Record<Topic, Phrases> =>
    Object.fromEntries(TOPICS.map((topic) => [topic, compile(pick(topic))])) as Record<Topic, Phrases>;
  const made = {
    asks: perTopic((topic) => topics[topic].asks),
    says: perTopic((topic) => topics[topic].says),
    cues: Object.fromEntries(
      Object.entries(cues).map(([key, list]) => [key, compile(list)]),
    ) as TopicLexicon['cues'],
  };
  compiled.set(rules, made);
  return made;
}
