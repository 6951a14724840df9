import type { AnalysisTexts } from './texts';

const atMinute = (minute: number) => (minute === 0 ? 'right at the start' : `at ${minute} min`);

export const en: AnalysisTexts = {
  and: 'and',
  objection: {
    PRICE: {
      name: 'price',
      advice: 'Ask "compared to what?" and go back to the cost that the customer named themselves.',
    },
    BUDGET: {
      name: 'budget',
      advice: 'Find out when budget opens, who approves it and what waiting until then costs.',
    },
    TIMING: {
      name: 'timing',
      advice: 'Ask what has to happen first and agree a date with a reason, not "later".',
    },
    AUTHORITY: {
      name: 'authority',
      advice: 'Offer to join the talk with whoever decides and agree what that person needs to see.',
    },
    NEED: {
      name: 'need',
      advice: 'Go back to the problem: ask for the last time it showed and what it cost.',
    },
    STATUS_QUO: {
      name: 'status quo',
      advice: 'Acknowledge what works today and ask what happens if nothing changes in six months.',
    },
    COMPETITOR: {
      name: 'competitor',
      advice: 'Ask what it does well and what it leaves out; speak only of what it leaves out.',
    },
    TRUST: { name: 'trust', advice: 'Bring a similar case with a number and offer a talk with a customer.' },
    FEATURE_GAP: {
      name: 'missing feature',
      advice: 'Understand what they need the feature for before you say whether it exists.',
    },
    COMPLEXITY: {
      name: 'complexity',
      advice: 'Show the first step with its date and who does what; make the start smaller.',
    },
    SECURITY_LEGAL: {
      name: 'security and legal',
      advice: 'Send the security material and set up a talk with whoever answers for it.',
    },
    STALL: {
      name: 'stalling',
      advice: 'Ask what is missing for a decision and agree a day to come back to it.',
    },
  },
  outcome: { handled: 'handled', partly: 'answered, not confirmed', open: 'open' },
  moment: {
    pricing: 'Price',
    competitor: 'Competitor',
    next_step: 'Next step',
    agenda: 'Agenda agreed',
    demo: 'Demonstration',
    objection: 'Objection',
    pain: 'Pain',
    impact: 'Impact',
    decision: 'Decision',
    commitment: 'Commitment',
    risk: 'Risk',
    other: 'Moment',
  },
  sentiment: {
    POSITIVE: 'The customer showed interest.',
    NEUTRAL: 'The customer showed neither clear enthusiasm nor rejection.',
    NEGATIVE: 'The customer showed resistance.',
  },
  sentiment_unknown: 'Too little of the customer was heard to tell.',
  ladder: [
    'Nobody spoke of it, or only the rep.',
    'The rep asked or stated it; the customer did not confirm.',
    'The customer said it in their own words.',
    'The customer confirmed it with a number, a date, a name or a consequence.',
  ],
  summary: {
    call: (minutes, rep, customers) => `A ${minutes}-minute conversation between ${rep} and ${customers}.`,
    partial: "Only the rep's voice was heard: what the customer said is not known.",
    told: (label, quote) => `${label}: “${quote}”.`,
    objections: (list) => `Objections: ${list}.`,
    no_objections: 'The customer raised no objections.',
    pricing: (minute) => `Price came up ${atMinute(minute)}.`,
    competitor: (minute) => `A competitor was mentioned ${atMinute(minute)}.`,
    next_dated: (quote) =>
      quote === null ? 'The next step has a date.' : `Next step with a date: “${quote}”.`,
    next_vague: 'The next step has no date.',
    next_none: 'The conversation ended without a next step.',
    missing: (labels) => `Still to find out: ${labels}.`,
  },
  playbook: {
    why: (asked, all) => `${asked} of ${all} playbook questions were asked in this conversation.`,
    by_element: (titles) => `Counted by what the customer told, whatever was asked: ${titles}.`,
    no_questions: 'The playbook has no questions to compare with.',
  },
  action: {
    agreed: (quote) => `Do what was agreed: “${quote}”`,
    promised: (quote) => `Do what was promised: “${quote}”`,
    schedule: 'Offer the customer a next step with a day and time',
    answer: (objection) => `Answer the ${objection} objection that was left open`,
    ask: (label, question) => `In the next conversation, find out ${label}: “${question}”`,
    coach: (objection) => `Practise the answer to the ${objection} objection with the rep`,
  },
  tip: {
    talk_less: (percent) => ({
      title: `You spoke ${percent}% of the time`,
      advice: 'After each answer, ask one more question before you explain.',
    }),
    talk_balanced: (percent) => ({
      title: `A good balance: you spoke ${percent}%`,
      advice: 'The customer had room to tell. Keep it up.',
    }),
    monologue: (minutes) => ({
      title: `A stretch of ${minutes} min without the customer`,
      advice: 'Pause every minute and a half with a short question: "how is that on your side?"',
    }),
    ask_open: (n) => ({
      title: n === 1 ? 'Only 1 open question' : `Only ${n} open questions`,
      advice: 'Begin with "how", "what" or "tell me about"; they bring out the story.',
    }),
    engaging: (n) => ({
      title:
        n === 1 ? 'A question that got the customer talking' : `${n} questions that got the customer talking`,
      advice: 'Keep this question: it drew a long answer.',
    }),
    interruptions: (n) => ({
      title: `The customer was interrupted ${n} times`,
      advice: 'Wait a second after their last word before you answer.',
    }),
    agenda: { title: 'Agenda agreed at the start', advice: 'The customer knew early what the talk was for.' },
    no_agenda: {
      title: 'No agenda was agreed',
      advice: 'In the first three minutes, say what you want to understand and how the talk will end.',
    },
    dated: { title: 'Next step with a date', advice: 'The conversation ended with a date in the calendar.' },
    undated: {
      title: 'Next step without a date',
      advice: 'Before you hang up, offer two times and wait for the answer.',
    },
    objection: (name, advice) => ({ title: `Open objection: ${name}`, advice }),
    objection_handled: (name) => ({
      title: `Objection handled well: ${name}`,
      advice: 'You listened, answered, and the customer took the answer.',
    }),
    weakest: (label, ask) => ({ title: `Little evidence of ${label}`, advice: `Ask: “${ask}”` }),
    fast: (wpm) => ({
      title: `Fast pace: ${wpm} words per minute`,
      advice: 'Slow down at the price and at the next step.',
    }),
    playbook: (percent) => ({
      title: `Playbook followed at ${percent}%`,
      advice: 'Open the questions that are missing and pick two for the next conversation.',
    }),
  },
};
