import type { Methodology } from './methodologies';

/** SPIN, GPCTBA/C&I and Challenger. Sources: docs/coach.md, "Methodologies". */
export const MORE_METHODOLOGIES: readonly Methodology[] = [
  {
    name: 'SPIN',
    long_answers: true,
    elements: [
      {
        key: 'S',
        topics: ['situation'],
        proof: 'amount',
      },
      {
        key: 'P',
        topics: ['pain'],
        proof: 'amount',
      },
      {
        key: 'I',
        topics: ['impact'],
        proof: 'impact',
      },
      {
        key: 'N',
        topics: ['payoff'],
        proof: 'impact',
      },
    ],
  },
  {
    name: 'GPCTBA/C&I',
    elements: [
      {
        key: 'G',
        topics: ['goals', 'metrics'],
        proof: 'amount',
      },
      {
        key: 'P',
        topics: ['plans'],
        proof: 'amount',
      },
      {
        key: 'C',
        topics: ['pain'],
        proof: 'amount',
      },
      {
        key: 'T',
        topics: ['event'],
        proof: 'deadline',
      },
      {
        key: 'B',
        topics: ['budget'],
        proof: 'amount',
      },
      {
        key: 'A',
        topics: ['buyer'],
        proof: 'person',
      },
      {
        key: 'CO',
        topics: ['impact'],
        proof: 'impact',
      },
      {
        key: 'IM',
        topics: ['payoff'],
        proof: 'impact',
      },
    ],
  },
  {
    name: 'Challenger',
    elements: [
      {
        key: 'TE',
        topics: ['insight'],
        proof: 'amount',
      },
      {
        key: 'TA',
        topics: ['tailoring'],
        proof: 'amount',
      },
      {
        key: 'TC',
        topics: ['control'],
        proof: 'person',
      },
    ],
  },
];
