import type { ObjectionRules } from '../objection-rules';

const BOSS =
  'boss|manager|team|partner|cfo|ceo|cto|cio|coo|board|director|vp|wife|husband|finance|legal|procurement|committee|leadership|owner|president|brother|partners|management|controller|executive team|higher ups';
const LATER =
  'next (quarter|year|month|fiscal|spring|summer|fall|winter)|q1|q2|q3|q4|january|february|march|april|june|july|august|september|october|november|december|the new year|the holidays';

/** English. Sources: docs/coach.md, "Objections". */
export const objections: ObjectionRules = {
  PRICE: [
    '(too|very|pretty|really|kind of|a bit|quite|so|way too|super|awfully|more) (expensive|pricey|steep|high|costly|rich)',
    "(is|it's|that's|seems|sounds|looks|feels|felt) [_] (expensive|pricey|steep|a lot of money|a big number|out of our range)",
    'more than (we|i|what we) [were|was|had|have] (expect*|thought|planned|plan|want*|pay*|hop*|budget*|looking)',
    '(can|could|any chance) you ... (do better|come down|discount|lower|sharpen|reduce|knock)',
    "(can't|cannot|can not|won't|not going to|couldn't) (justify|afford|pay|stomach|swallow) [_] [_] [_]",
    '(percent|#) [_] [_] (jump|increase|hike|more than)',
    '(sticker shock|out of our price range|priced out|arm and a leg|rip off)',
  ],
  BUDGET: [
    "(no|not|don't have|do not have|didn't|haven't|without|zero|ran out of|out of|have no|there is no|there's no) [the|any|a|enough|much] [_] (budget|funds|funding|money left|line item|cash)",
    '(budget|budgets|spend|spending|funding) [_] [_] [_] (frozen|freeze|cut|cuts|tight|gone|spent|locked|maxed|used up|allocated|tapped|blown|slashed|on hold)',
    "(wait|until|till|for) [the] next (fiscal|budget|year's budget) [year|cycle]",
    '(spending|hiring|purchasing) freeze',
  ],
  TIMING: [
    "(not|isn't|is not|wasn't|bad|wrong|terrible|worst|awful|tough) [a|the|really] [a|the] [right|good|great|best|ideal] (time|timing|moment)",
    `(circle back|check back|reach out|call me|get back|try me|revisit|come back|touch base|talk|reconnect|ping me|follow up) [_] [_] [_] (${LATER}|in a few months|in a couple of months|later this year|down the road|after)`,
    "(not|can't|cannot|won't|couldn't|no way) [_] [_] (this (month|quarter|year|week|summer)|right now|until|before|at the moment)",
    "(we're|we are|i'm|i am|they're|everyone's|everybody's|team's|team is) [_] [_] (in the middle of|slammed|swamped|buried|underwater|stretched|slam packed|busy with|heads down|short staffed|tied up|down a)",
    '(too much|a lot|so much|lots) (going on|on our plate|on my plate|happening|in flight)',
    '(pull|spare|free up|take) (engineers|people|anyone|anybody|resources|somebody|folks|my team|guys) [_] (onto|off|for|from|until|before|right now)',
    "(not|isn't) [_] [_] priority",
  ],
  AUTHORITY: [
    `(need|have|going|got|want|like) to (run|talk|speak|check|discuss|clear|take|bring|pass|get|go|loop in|show|float|sell) [this|it|that|everything] [by|with|to|past|through|back to|over with] [my|our|the] (${BOSS})`,
    `(run|take|bring|clear|float) (it|this|that) (by|to|with|past) [my|our|the] (${BOSS})`,
    "(not|isn't|ain't|it's not) (my|really my|only my|just my|up to) (call|decision|me|place)",
    "(can't|cannot|couldn't|don't|not able to|not authorized to|not allowed to|no authority to) [just|really|actually] (sign|approve|decide|make [that|the|this] (call|decision)|commit|say yes|authorize|pull the trigger|buy|greenlight) [_] [_] [_]",
    "(don't|do not) have [the|that|any] (authority|power|say|sign off|signing)",
    '(need|needs|requires|get|without) [_] (sign off|sign-off|approval|buy-in|buy in|blessing) [from]',
    '(above|over|beyond) my (pay grade|head|limit)',
  ],
  weakAuthority: [
    `(goes|has to go|would go|it goes) (to|through) [_] (${BOSS}|committee)`,
    '(she|he|they) (makes|make|has|have) the [final] (call|decision|say)',
  ],
  NEED: [
    "(don't|do not|didn't|doesn't|not) [really|actually|honestly|think we|sure we|feel we|see why we] [really|actually] need [_] [_]",
    "(don't|do not|can't|not|fail to) [really|quite] see (the|a|any|why|how this|much) [_] (need|value|point|benefit|use|we|help|fit)",
    "(not|isn't|wouldn't be|don't think it's) [really|quite] [a|good|a good] (fit|for us|relevant|useful|necessary|something we need)",
    "(we're|we are|i'm) (too|way too|pretty|probably too) small",
    "(not|never|hasn't been|isn't|wasn't) [really|been|a|much of a] [_] (an issue|a problem|issue|problem) for (us|me)",
    '(what would|why would) (we|i) [ever] (need|want|use|do with)',
    '(overkill|no use for|no need)',
  ],
  STATUS_QUO: [
    '(what we have|current|spreadsheet|spreadsheets|excel|system|process|setup|bins|paper|binder|way we do it) [_] [_] [_] (works|worked|working|does the job|do the job|does the trick|gets the job done|just fine) [_] [for|fine|okay|well|great|us|good]',
    "(we're|we are|i'm|we've been|been) [_] (fine|good|okay|ok|happy|comfortable|set|all set|doing fine|getting by) (as is|as we are|the way|with (what|how|the)|without|for now|doing it)",
    '(always|been) (done|doing|did|worked|run) it (this|that|the same) way',
    "(if it ain't|if it isn't|if it's not) broke*",
    "(don't|do not|not|no plans to|rather not) (want|looking|going|planning|need|to) [to] (change|switch) [anything|what|how|now|right]",
  ],
  COMPETITOR: [
    "(we|we've|they) [already|currently|just|do] (use|have|using|signed|went|work|bought|renewed|got|locked in|committed) [_] [with|a|an] [_] (vendor|provider|solution|tool|platform|supplier|contract|system|partner)",
    'already (use|using|have|work with|working with|signed|with|on|a customer of|paying for) [_]',
    '(talking|spoke|speaking|talked|looking|evaluating|demoing|comparing|considering|meeting|in talks|piloting|testing|trialing) (to|at|with|you against) [also|a few|two|three|other|another|some] _',
    '(they|competitor|competitors|other vendor|other guys|somebody else) [_] (came in|quoted|offered|gave us|are cheaper|is cheaper|undercut|come in) [_]',
    '(about to|close to|almost|going to|ready to|just) (sign|signed|signing|going|go) with',
    '(happy|satisfied|pleased|good|content) with (them|our current|our existing|the current|who we|what we have)',
  ],
  TRUST: [
    "(never|haven't|hadn't) [even|ever] heard of (you|your|this)",
    "(don't|do not) (know|trust) (you|you guys|your company|anything about you|vendors|that)",
    '(any|have|got|do you have) [any|a|some] (references|reference|case studies|case study|customers like|proof|track record|testimonials)',
    '(got|been|gotten|get) (burned|burnt|screwed|bitten|let down|stung)',
    "(what if|if) (it|this|that|you) [_] (doesn't|does not|don't|fails|goes under|go under|go out of business|get acquired|disappear)",
    '(how|who) (do|can|would) (i|we) know [_] [_]',
    '(skeptical|sceptical|hard to believe|too good to be true|not convinced|have my doubts|hear that a lot|heard that before|heard it before|heard this before)',
    '(every|all) (vendor|vendors|salesperson|sales guy|the vendors) (says|say|promise|promises)',
    '(guarantee|guarantees) ... (that|you|it)',
    "(you're|you guys are|you are) (a|just a|such a|pretty|so) (startup|new|small|tiny|young)",
    '(last|previous) vendor (promised|told|said|left|disappeared)',
  ],
  FEATURE_GAP: [
    "(doesn't|does not|don't|do not|can't|won't|isn't|not) [_] (integrate|sync|connect|talk to|work with|support|export|import|handle|play nice) [_] [_]",
    "(missing|lacks|lacking|is missing|there's no|there is no|no) [_] (integration|feature|report|reporting|mobile app|app|api|offline|module|export|dashboard|support for|sso|audit trail)",
    "(you|you guys|yours|your (product|tool|system|platform)) [_] (don't|doesn't|can't|do not|does not|cannot|only) [_] (do|have|support|offer|handle|allow|let|show|integrate|track|restore|export)",
    '(with you|in yours|on your side) [_] [_] [_] [_] ... (have to|twice|manually|by hand|separate)',
  ],
  COMPLEXITY: [
    "(team|people|guys|reps|staff|folks|nurses|drivers|operators|users|crew|them|everyone|half of them) [_] [_] (won't|will never|never going to|not going to|don't want to|wouldn't|hate|resist) [_] (use|adopt|touch|learn|log|change|adopting|it|tech|technology|software)",
    '(adoption|rollout|roll out|implementation|onboarding|training|change management|migration|learning curve) ... (hard|tough|nightmare|problem|worry|worries|concern|worried|long|painful|pain|headache|big lift|heavy lift|issue|scares|steep)',
    '(another|one more|yet another) (tool|system|login|thing|platform|app|screen|password|machine) [_] [_] [_]',
    '(heavy|big) lift',
    '(train|retrain|teach) (everyone|everybody|guys|people|the whole|my|all) [_] [_]',
  ],
  SECURITY_LEGAL: [
    "(legal|compliance|security|infosec|privacy|lawyers|counsel|risk) [_] [_] (won't|will not|would not|wouldn't|has to|have to|needs to|need to|will want|will never|doesn't|isn't going to|flagged|blocked|rejected|is going to have) [_] [_]",
    '(gdpr|hipaa|ccpa|soc 2|soc2|iso 27001|pci|baa|dpa) [_] [_] [_]',
    '(security|vendor|privacy|legal) (review|assessment|questionnaire|concern|concerns|audit|issue|issues)',
    'where (is|are|does|do|will|would) [_] [_] (data|recordings|information|files|servers) [_] (stored|live|hosted|go|sit|kept|reside)',
    '(data|information|recordings) ... (leave the (country|eu)|offshore|breach|leak|leaked|train your|train models|sensitive|third part*|exposed|privacy)',
    '(breach|leak|hacked|data residency|data privacy|liability)',
    "(agreement|contract|clause|terms|paragraph|language|indemn*) ... (isn't|not|won't|can't|still|problem|issue|unacceptable|red line*) [_]",
    '(record|recording) ... (legal|consent|allowed|okay|permission|comfortable)',
  ],
  STALL: [
    "(let me|i'll|we'll|need to|have to|want to|going to|got to|gotta|i'd like to) [_] [_] (think|sleep|mull|chew|digest|sit|noodle) [_] (about|on|over|it|this|through|with) [_] [_]",
    '(send|email|shoot|forward|mail) (me|us) [over|along] (something|some|the|an|a|more|info|information|materials|details|your|that) [_] [_] [_] [_]',
    "(i'll|we'll|i will|we will|let me|let us) (get back|circle back|be in touch|reach out|let you know|call you|touch base|follow up|come back to you|have a think|take a look|look at it) [_] [_] [_]",
    '(when|if) (i|we) (get a (minute|chance|sec)|have time|need|get around|ever need) [_]',
    "(maybe|perhaps|possibly|some other time|down the road|one of these days|some day|someday|eventually) [_] [_] (later|we'll see|down the line|touch base|talk|revisit)",
    "(we'll see|let's see how|not ready to (commit|decide)|can't commit|don't want to rush|need (some|more) time)",
    '(leave it with|let me sit with|park this|put a pin)',
  ],
  thirdParty: [
    '(my|a|an|some|his|her|our) [_] (friend|buddy|neighbor|neighbour|cousin|colleague|brother in law|old boss|former boss|ex boss|counterpart|peer)',
    '(friend|buddy|guy|gal|folks|people|someone|somebody|woman|lady) [_] (at|over at|from|of mine|i know) [_] [_] ... (said|says|told|thought|complained|complains|hated|ditched)',
    '(he|she|they) (said|says|told me|thought|complained|complains|found it|hated)',
    "(for them|that's them|that's him|that's her|but that's|heard that|i heard|read that|people say|they say)",
  ],
  settled: [
    'already [have|got|has] [a] (budget|signed off|approved)',
    '(budget|money) (set aside|approved|in place)',
    "(it's|that's) my (call|decision)",
    "(don't|do not) need (anyone|anybody|anyone's|anybody's|any) [_] (sign-off|sign off|approval|else)",
    '(review|audit|assessment) (is|was|has been) (done|complete|completed|finished|passed)',

    "(been|is|was|got|all|we're|already|now) (closed out|resolved|sorted|settled|handled|taken care of|fixed|past that|over that|squared away|good now)",
    "(that's|it's|all) [ancient|old] (history|water under|behind us|in the past|off the table|not an issue|not a problem|not really an issue|no longer)",
    "(not|isn't|wasn't|no longer|no) [_] [_] [a|an|my|really] [_] (problem|issue|concern|deal breaker|dealbreaker|blocker|worry|big deal)",
    '(back in) #',
    "(we're|i'm|we are) (fine with|good with|over) (it|that)",
  ],
  asksWhoDecides: [
    '(who|whose|anyone else|anybody else|somebody else|your call|the decision|decides|decide|sign off|sign-off|approve|approval|weighs in|just you|making that call)',
  ],
  notPrice: [
    '(hotel|car|flight|trip|restaurant|house|apartment|rent|phone) ... (expensive|pricey)',

    "(not|isn't|wasn't|n't) [_] [_] [_] (expensive|pricey|steep|costly|big increase|high)",
    "(price|pricing|cost|number) [_] [_] (is|was|looks|works|seems|sounds|'s) [_] (great|good|fine|fair|reasonable|okay|ok|right|for me|for us|not my problem|not the problem|cheaper)",
    '(cheaper|less|lower) than (i|we|you|what)',
    '(good|fair|great|reasonable|decent) (price|deal|value|number)',
    '(expensive|costly|costs more) (to|not to|if we) (stay|wait|do nothing|keep|not|lose|replace)',
    "(they|their|current vendor|incumbent) [_] (are|were|is|was|'re) [_] (expensive|pricey|more)",
  ],
  notTiming: [
    "if [_] [_] [_] [_] (not|don't|doesn't|isn't|aren't)",
    '(as soon as possible|asap|right away|the sooner the better|good timing|perfect timing)',
    '^no [_] [_] [_] (other jobs)',
  ],
  notStall: [
    '(monday|tuesday|wednesday|thursday|friday|tomorrow|tonight|today|by (the|end|noon|close)|at #|# (am|pm)) [_] [_] [_]',
    '(send|email) me the (contract|agreement|invite|invoice|link|paperwork|order form|proposal|recap|countersigned)',
    '(think about (it|how|what) as|i think (that|we|it|so|they|he|she))',
    '(at|dot) [_] (com|org|net)',
  ],
  notComplexity: [
    "(not|isn't|n't) [_] [_] (complicated|complex|hard|difficult|a heavy lift)",
    '(easy|simple|straightforward) to',
  ],
  notSecurity: [
    '(legal|security|compliance|infosec|gdpr|hipaa|soc 2) [_] [_] (approved|cleared|signed off|is fine|is good|passed|already|okayed|is happy)',
  ],
  notFeature: ["(don't|do not|didn't) (need|use|care|miss)", '(no big deal|not a deal breaker)'],
};
