import type { ModelAnswer } from '@/lib/domain/analysis/model/answer-schema';

/** A line of the call as a model sees it. */
interface ShownLine {
  line: string;
  role: string;
  text: string;
}

export function linesOf(data: string): ShownLine[] {
  return [...data.matchAll(/^(L\d+) (REP|CUSTOMER) \d+ min: (.*)$/gm)].map((hit) => ({
    line: hit[1] ?? '',
    role: hit[2] ?? '',
    text: hit[3] ?? '',
  }));
}

export const emptyAnswer = (): ModelAnswer => ({
  summary: '',
  sentiment: { value: 'NEUTRAL', why: '', quotes: [] },
  elements: [],
  key_moments: [],
  objections: [],
  playbook: [],
  actions: [],
  coaching: [],
});

const firstWords = (text: string): string => text.split(' ').slice(0, 12).join(' ');

/** A model that does as it is told: it quotes what is there, and speaks of people by their placeholders. */
export function carefulBrain({ data }: { data: string }): ModelAnswer | { summary: string } {
  if (data.startsWith('<parts>')) return { summary: data.replace(/<\/?parts>/g, '').trim() };
  const lines = linesOf(data);
  const long = lines.filter(({ text }) => text.length > 40);
  const customer = long.filter(({ role }) => role === 'CUSTOMER');
  const rep = long.filter(({ role }) => role === 'REP');
  const quoted = (shown: ShownLine) => ({ line: shown.line, quote: firstWords(shown.text) });
  const people = [...new Set(data.match(/\[PESSOA_\d+\]/g) ?? [])];
  return {
    ...emptyAnswer(),
    summary: `O cliente falou com ${people.join(', ')} sobre a operação.`,
    sentiment: { value: 'POSITIVE', why: 'Interesse claro.', quotes: customer.slice(0, 2).map(quoted) },
    key_moments: customer
      .slice(0, 2)
      .map((shown) => ({ type: 'other', title: 'Momento do modelo', ...quoted(shown) })),
    playbook: rep.slice(0, 4).map((shown, at) => ({ question: `Q${at + 1}`, ...quoted(shown) })),
    coaching: rep
      .slice(0, 1)
      .map((shown) => ({ kind: 'strength', title: 'Boa pergunta', advice: 'Continue.', ...quoted(shown) })),
  };
}
