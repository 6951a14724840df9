import type { WeekFigures } from './week-figures';

export interface SeedKeyResult {
  key: string;
  title: string;
  target: number;
  unit: 'CURRENCY' | 'PERCENTAGE' | 'NUMBER';
  owner: string;
  source: 'coach' | 'pipeline';
  metric: string;
  /** The week's value; null when there is nothing to measure. */
  value: (week: WeekFigures) => number | null;
  /** True when weeks add up to the result, false when the newest week is the result. */
  adds_up: boolean;
}

interface SeedObjective {
  key: string;
  title: string;
  description: string;
  area: 'REVENUE' | 'SALES' | 'CS';
  squad: string;
  key_results: readonly SeedKeyResult[];
}

const coach = (metric: keyof Omit<WeekFigures, 'to'>) => ({
  source: 'coach' as const,
  metric,
  value: (week: WeekFigures) => week[metric],
  adds_up: false,
});
const won = {
  source: 'pipeline' as const,
  metric: 'won',
  value: (week: WeekFigures) => week.won,
  adds_up: true,
};

/** Objectives of the quarter by company key. */
export const OBJECTIVES: Readonly<Record<string, readonly SeedObjective[]>> = {
  horizonte: [
    {
      key: 'ouvir',
      title: 'Ouvir mais o cliente',
      description:
        'Conversas em que o cliente fala pelo menos metade do tempo e o próximo passo sai com data.',
      area: 'SALES',
      squad: 'novos',
      key_results: [
        {
          key: 'escuta',
          title: 'Cliente com 55 % do tempo de fala',
          target: 55,
          unit: 'PERCENTAGE',
          owner: 'rafael',
          ...coach('listening'),
        },
        {
          key: 'abertas',
          title: '3 perguntas abertas por chamada',
          target: 3,
          unit: 'NUMBER',
          owner: 'rafael',
          ...coach('open_questions'),
        },
        {
          key: 'proximo',
          title: '70 % das chamadas com próximo passo datado',
          target: 70,
          unit: 'PERCENTAGE',
          owner: 'marina',
          ...coach('dated_next_steps'),
        },
      ],
    },
    {
      key: 'receita',
      title: 'Crescer com contratos bem qualificados',
      description: 'Receita nova do trimestre e método seguido nas negociações.',
      area: 'REVENUE',
      squad: 'carteira',
      key_results: [
        {
          key: 'contratos',
          title: 'R$ 3,6 milhões em contratos ganhos',
          target: 3_600_000,
          unit: 'CURRENCY',
          owner: 'camila',
          ...won,
        },
        {
          key: 'metodo',
          title: 'Método com 60 pontos em média',
          target: 60,
          unit: 'NUMBER',
          owner: 'juliana',
          ...coach('methodology_score'),
        },
      ],
    },
  ],
  brightline: [
    {
      key: 'discovery',
      title: 'Better discovery',
      description: 'Calls that uncover impact and end with a date.',
      area: 'SALES',
      squad: 'americas',
      key_results: [
        {
          key: 'dated',
          title: '60 % of calls end with a dated next step',
          target: 60,
          unit: 'PERCENTAGE',
          owner: 'sofia',
          ...coach('dated_next_steps'),
        },
        {
          key: 'won',
          title: '$250k won',
          target: 250_000,
          unit: 'CURRENCY',
          owner: 'karen',
          ...won,
        },
      ],
    },
  ],
};
