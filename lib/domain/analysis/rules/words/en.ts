import type { AnalysisWords } from './words';

export const en: AnalysisWords = {
  acknowledges: [
    "(i understand|i hear you|i get that|i get it|got it|that makes sense|makes sense|fair enough|that's fair|totally fair|good point|great point|good question|great question|i appreciate|you're right|absolutely|of course|understood|no worries)",
    '(thanks|thank you) for (sharing|saying|telling|raising|bringing|being)',
    '(a lot of|many|other) (people|customers|clients|teams) [_] (say|ask|feel|tell|felt|had)',
    '(you|so you) (said|mentioned) [that]',
  ],
  takes: [
    "(got it|makes sense|fair enough|that's fair|okay|ok|sounds good|that helps|good to know|great|perfect|interesting|i like that|that works|works for me|alright|all right|i see|fine|cool|good point|that's helpful|that's good)",
  ],
  promises: [
    "(i'll|i will|we'll|we will|let me) [_] (send|share|email|prepare|put together|check|confirm|follow up|get back|talk to|speak to|speak with|talk with|loop in|set up|schedule|bring|forward|ask|draft|review|call)",
    "(i'm|we're|i am|we are) going to (send|share|email|prepare|check|confirm|talk|speak|set|schedule|bring|forward|ask|draft|review|call)",
  ],
  positive: [
    '(love|i like|impressed|impressive|excellent|awesome|fantastic|excited|exciting|amazing|brilliant)',
    '(makes|make) [a lot of|total|perfect] sense',
    '(really|very|super|pretty) (good|useful|helpful|interesting|cool|nice)',
    "(that's|this is) [_] (exactly|just) what [_] (we|i)",
    "(let's|we should|we can) (do it|move forward|go ahead|proceed)",
    '(that|this) would [_] (help|solve|save)',
  ],
  negative: [
    "(don't|doesn't|didn't|not) (like|see the (value|point|need)|make sense|convince|trust|believe|want|interested|worth|sure about)",
    '(worried|worries me|concerned|disappointed|frustrated|frustrating|unhappy|terrible|awful|ridiculous|waste of time|too complicated)',
    '(too|very|really|pretty) (expensive|pricey|complicated|hard|difficult|confusing)',
    '(cancel*|give up|forget it|no way|not interested|pass on this)',
  ],
  weekdays: ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
  months: [
    ...['january', 'february', 'march', 'april', 'may', 'june', 'july'],
    ...['august', 'september', 'october', 'november', 'december'],
  ],
  tomorrow: 'tomorrow',
  today: 'today',
  next_week: ['next week'],
  stop_words: new Set(
    'a an the of to in on at by for with and or that this these those it its is are was were be been do does did have has had you your we our they their i me my he she him her them us what which when where who whom why how much many more less not no yes so just about if as from would could should will can may then than there here today now get got make made'.split(
      ' ',
    ),
  ),
};
