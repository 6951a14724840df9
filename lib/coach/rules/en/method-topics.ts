import type { MethodTopicRules } from '../topic-rules';

/** English: topics of SPIN, GPCTBA/C&I and Challenger. Sources: docs/coach.md, "Methodologies". */
export const methodTopics: MethodTopicRules = {
  goals: {
    asks: [
      "(what|what's|which|where) ... (goal|goals|target|targets|objective|objectives|priority|priorities)",
      '(where|what) (do|does|are) (you|the team|the company) ... (want to be|trying to (hit|reach|achieve))',
      'how far along',
    ],
    says: [
      '(goal|target|objective|priority|quota) [_] (is|was|are|for|of) [_]',
      '(want|need|trying|plan|aiming) to (grow|double|hit|reach|increase|reduce|cut|expand|get to) [_]',
      '(grow|increase|reduce|cut) [_] [by] #',
    ],
  },
  plans: {
    asks: [
      '(what|how) ... (have you tried|did you try|tried so far|plan to|planning to|are you going to)',
      "(what|what's|which) ... (plan|plans|strategy|initiative|initiatives)",
    ],
    says: [
      "(we|i|we've|i've) [_] (tried|tested|hired|piloted|started|rolled out) [_]",
      '(plan|idea|strategy) [_] (is|was) to [_]',
      "(we're|we are|i'm) (planning|thinking of|thinking about|trying|looking) [_]",
    ],
  },
  payoff: {
    asks: [
      '(what|how) ... (would|could) (that|it|this) ... (mean|give|do|change|save|help|be worth|look like)',
      'if (you|your team|the team|we|that) could',
      'would (it|that) (help|be useful|be helpful|make a difference)',
      'if you hit (it|that|the)',
    ],
    says: [
      '(would|could) (help|save|free|let|allow|give|change|mean) [_]',
      "(that|it|that'd|it'd|this) (would be|be|would) [_] (great|huge|amazing|a game changer|a relief|awesome|a big deal)",
      'if (we|i) (could|had|fixed|solved) [_]',
    ],
  },
  insight: {
    asks: [
      "(what we|what i|what we're) (see|seeing|saw|found|find|noticed|learned) ... (is|across|companies|teams|clients|customers)",
      '# ... of (companies|teams|customers|clients|buyers|reps|deals)',
      '(a study|research|the data|our data|the numbers) [_] (show|shows|found|says|suggests)',
      '(most|a lot of) (people|teams|companies) [_] (think|believe|assume) ... (but|actually)',
    ],
    says: [
      "(never|hadn't|haven't|had not) [_] (thought|looked|seen|considered|realized) [_]",
      "(didn't|did not) (know|realize) (that|it)",
      '(makes|made) (a lot of|total|perfect) sense',
      "(that's|that is) (interesting|a good point|eye opening|fascinating)",
    ],
  },
  tailoring: {
    asks: [
      '(in|for) your (case|situation|world|team|industry|company)',
      '(for|to) (a|someone) [_] (manager|director|owner|vp|cfo|leader|team) like (you|yours)',
      '(you|as you) (said|mentioned|told me) ... (so|which is why|that is why)',
    ],
    says: [
      "(that's|that is) (exactly|precisely) [_]",
      "(that's|that is) (us|our situation|our case|what happens)",
    ],
  },
  control: {
    asks: [
      '(what|who) ... (needs|need|has|have) to ... (happen|approve|decide|sign|agree)',
      "(let's|can we|shall we|could we) [_] (book|schedule|agree|start|decide|move)",
      '(i understand|i hear you|fair enough|i get that) ... but',
      "(what's|what is|when) ... (next step|decision|signature)",
    ],
    says: [
      "(let's|we can|i can|i'll|we'll) [_] (do it|book|schedule|start|sign|commit|bring|take it to|move forward) [_]",
      "(deal|you got it|i'm in|we're in|count me in)",
    ],
  },
};
