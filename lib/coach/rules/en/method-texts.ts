import type { MethodTexts } from '../method-texts';

/** English: names of the methodologies' elements, and what to ask when one is the weakest. Sources: docs/coach.md, "Methodologies". */
export const methodTexts: MethodTexts = {
  SPICED: {
    S: { label: 'Situation', ask: 'Walk me through how a lead becomes a meeting today.' },
    P: { label: 'Pain', ask: 'What part of that frustrates you the most?' },
    I: { label: 'Impact', ask: 'What does that cost you a month?' },
    CE: { label: 'Critical event', ask: 'When must this be live, and what happens if it slips?' },
    D: { label: 'Decision', ask: 'How did you decide on the last tool like this, and who was involved?' },
  },
  MEDDPICC: {
    M: { label: 'Metrics', ask: 'What number tells you this worked?' },
    E: { label: 'Economic buyer', ask: 'Who signs off on this size of spend?' },
    DC: { label: 'Decision criteria', ask: 'What three criteria weigh the most?' },
    DP: { label: 'Decision process', ask: 'What steps remain between now and signature?' },
    PP: { label: 'Paper process', ask: 'How do legal, security and procurement work?' },
    IP: { label: 'Identified pain', ask: 'What happens if nothing changes in six months?' },
    CH: { label: 'Champion', ask: 'Who inside is pushing for this with you?' },
    CO: { label: 'Competition', ask: 'What else are you weighing, including doing nothing?' },
  },
  BANT: {
    B: { label: 'Budget', ask: 'Is there budget set aside or do we need to build the case?' },
    A: { label: 'Authority', ask: 'Besides you, who has to say yes?' },
    N: { label: 'Need', ask: 'Why solve this now?' },
    T: { label: 'Timeline', ask: 'When does it have to work?' },
  },
  SPIN: {
    S: { label: 'Situation', ask: 'How many people touch this process?' },
    P: { label: 'Problem', ask: 'Where does that flow usually break?' },
    I: { label: 'Implication', ask: "When that happens, what happens to the month's target?" },
    N: { label: 'Need-payoff', ask: 'If that were solved, what would it give you?' },
  },
  'GPCTBA/C&I': {
    G: { label: 'Goals', ask: "What's the goal and how far along are you?" },
    P: { label: 'Plans', ask: 'What have you tried to get there?' },
    C: { label: 'Challenges', ask: "What's in the way today?" },
    T: { label: 'Timeline', ask: 'When does it have to work?' },
    B: { label: 'Budget', ask: 'Is there budget set aside for this?' },
    A: { label: 'Authority', ask: 'Besides you, who has to say yes?' },
    CO: { label: 'Consequences', ask: 'If you miss, who feels it?' },
    IM: { label: 'Implications', ask: "If you hit it, what's next?" },
  },
  Challenger: {
    TE: {
      label: 'Teach',
      ask: 'Bring a number that contradicts a belief and ask: had you looked at it that way?',
    },
    TA: { label: 'Tailor', ask: 'In your case, where does this weigh the most?' },
    TC: { label: 'Take control', ask: 'What has to happen for us to decide by a date?' },
  },
};
