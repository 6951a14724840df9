import type { ObjectionRules } from '../objection-rules';

const BOSS =
  'boss|manager|team|partner|cfo|ceo|cto|cio|coo|board|director|vp|wife|husband|finance|legal|procurement|committee|leadership|owner|president|brother|partners|management|controller|executive team|higher ups';
const LATER =
  'next (quarter|year|month|fiscal|spring|summer|fall|winter)|q1|q2|q3|q4|january|february|march|april|june|july|august|september|october|november|december|the new year|the holidays';
const CREW =
  'guys|people|staff|team|nurses|drivers|crew|mechanics|volunteers|employees|managers|operators|receptionists|folks|foremen|users|cleaners|tellers|fellas|ladies|girls|teachers|workers|older employees|techs|servers|cooks';
const RIVALS =
  'salesforce|hubspot|zendesk|oracle|sap|microsoft|workday|gusto|adp|paychex|quickbooks|xero|zoho|square|toast|shopify|servicenow|monday dot com|jobber|procore|docusign|mailchimp|cisco|amazon|google|comcast|verizon|servicetitan|rippling|freshbooks|lightspeed|samsara|kronos|deputy|epic|slack';

/** English. Sources: docs/coach.md, "Objections". */
export const objections: ObjectionRules = {
  PRICE: [
    "(it's|that's) [_] (expensive|pricey|steep|a lot of money|a big number)",
    'more than (we|i|what we) [were|was|had|have] (expect*|want*|pay*)',
    '(what (we|i) (pay|paid|spend|make)|than (our|my|we pay for [our|the]|i pay for) (rent|salary|payroll|mortgage|insurance|own))',
    "(is there|any|there|got|have|some|what's (your|the)) [_] [_] (discount|wiggle room|room on|cheaper (version|option|plan|tier|way)|deal) [_] [_]",
  ],
  BUDGET: [
    '(budget|budgets|spend|spending|funding) [_] [_] [_] (frozen|freeze|cut|cuts|tight|gone|spent|locked|maxed|used up|allocated|tapped|blown|slashed|on hold)',
    "(no|isn't any|no spare|no new|have any) (money|cash|funds|spend|expenses|expenditure) [_] [_]",
    "(money's|money is|moneys|cash is|cash flow is|cash's|budget's|budgets are|things are|payroll's) [_] [_] (tight|gone|short|not there|tied up|spoken for|dry|a mess)",
    "(not|isn't|wasn't|n't|nowhere) [_] in [the|our|this year's|my|this|any] [_] (budget|plan|opex|forecast)",
    '(froze|frozen|slashed|cut|cutting|pulled|halved|blocked|locked) [_] [_] (budget|budgets|spend|spending|funding|department|purchases|capex)',
    '(spent|blew|burned|used|put) [_] (everything|all|it all|what we had|through|up) [_] [_] (on|in|into|money|budget|we had)',
    "(wait|waiting|have to wait|put in|put it in|goes in|line) [_] [_] (the new fiscal|next fiscal|next year's (budget|pot|money)|the next budget|budget season|the next budget cycle)",
    "(nobody|no one|didn't) [_] budget* for",
    "(not|*n't|nobody's) (spending|spend|borrowing|buying anything|letting us spend|allowed to spend)",
  ],
  TIMING: [
    '(not|is not|bad|wrong) [a|the|really] [a|the] [right|good|great|best|ideal] (time|timing|moment)',
    `(circle back|call me|touch base|talk) [_] [_] [_] (${LATER}|after)`,
    "(not|can't|won't) [_] [_] (this (month|quarter|year|week|summer)|right now|until|before|at the moment)",
    "(we're|i'm|everybody's) [_] [_] (in the middle of|slammed|swamped|buried|stretched|heads down|short staffed|tied up)",
    '(too busy|not [right] now|not this (year|quarter|season))',
    '(can|could) (this|it) wait',
    '(first|then|after that) [_] (we|i) (can) (look|think|talk|start|breathe)',
    '(too early|too soon) for (us|me|that)',
  ],
  AUTHORITY: [
    "(not|it's not) (my|up to) (call|decision|me)",
    "(don't|do not) have [the|that|any] (authority|power|say|sign off|signing)",
    `(i'll|i need to|i'd have to|gotta|i'd need to|let me) [_] (run|talk|check|take|ask|get) [_] [_] [with|by|to|past|from] [_] (${BOSS}|husband|dad|headquarters)`,
    "(corporate|head office|headquarters|hq|upstairs|the group|the parent company|the home office) [_] (decides|decide|picks|chooses|buys|signs|controls|handles|makes|won't let|has to|tells us)",
    "(i'm|i am|i) (just|only) [a|an|the|here] [_] [_] (gathering|recommending|manage|manager|run|asked|do the)",
    "(not|*n't) [_] the (person|one|guy) who (decides|chooses|gets|can|signs|picks)",
    '(final|last) (say|word|decision|decisions|call) [_] (is|with|on|belongs|goes)',
  ],
  weakAuthority: [`(goes|has to go|would go|it goes) (to|through) [_] (${BOSS}|committee)`],
  NEED: [
    "(don't|do not|can't|not|fail to) [really|quite] see (the|a|any|why|how this|much) [_] (need|value|point|benefit|use|we|help|fit)",
    '(what|why) [_] (would|do) (i|we) [_] (need|want|use|do with|even)',
    'not sure (we|i) [even|really] need',
    'no [_] use for',
    "(don't|do not) [_] really need [_]",
    'too (small|tiny|much machine|little) (for|to)',
    "(pointless|wasted on|a waste|neither here nor there|in search of a problem|not required|no benefit|headache we don't have|paying for it twice|wrong shop)",
    '(nobody|no one) [here] [ever] (needs|asks for|is asking for|asked for) [_]',
  ],
  STATUS_QUO: [
    "(always|been|we've) [_] (done|doing|did|worked|run|ran|managed|used|had) [_] (it|this|that|things|them) [_] (this|that|the same|by hand|on paper) [_]",
    "(if it ain't|if it isn't|if it's not|ain't|not) broke* [_] [_]",
    '(set in (our|my|their|his|her) ways|old school|stick with|sticking with|stay with|staying with|keep (doing|it the|what|using)|leave (it|things) (as|the way|alone)|does the job|good enough)',
    '(works|work|fine|happy|good) [_] [_] (the way (it|we|things)|as (it|we) (is|are))',
    "(we're) [_] [_] (happy|fine|good|comfortable|content|set in our) [_] (as (we are|it is|is)|with (what we|how|the way|our (system|way|setup|process|spreadsheet|paper|current))|how things|ways)",
    '(like that|this way|same way) (forever|for|since)',
    "(never|hasn't|not) [_] (let (us|me) down|crashed|failed|missed [_] (delivery|payment)|complains)",
    'rather (stay|stick|keep|not (start over|switch|mess))',
    '(got|have) (a good|a|our own) (rhythm|routine|way of doing|way)',
  ],
  COMPETITOR: [
    '(quoted|offered|pitched) (us|me) #',
    '(they|competitor|competitors|other vendor|other guys|somebody else) [_] (came in|quoted|offered|gave us|are cheaper|is cheaper|undercut|come in) [_]',
    '(about to|close to|almost|going to|ready to|just) (sign|signed|signing|going|go) with',
    '(also|still|already|been) (talking|speaking|looking) (to|with|at) [_] [_]',
    'already (use|using|have|got|on|with) _ [_] for (that|this|it|all)',
    `(${RIVALS}) [_] [_] (already|does|gave|coming|for everything)`,
  ],
  TRUST: [
    '(any|have|got|do you have) [any|a|some] (references|reference|case studies|case study|customers like|proof|track record|testimonials)',
    '(how) (do) (i) know [_] [_]',
    '(got|been|us) [_] (burned|stung|had)',
    '(promised|told|swore|heard) [_] [_] (the moon|the same|the same thing|that before|it before)',
    '(skeptical|sceptical|too good to be true|not convinced|leery|wary|suspicious|nervous|take your word)',
    '(need|have|got|see|talk to|any) [_] [_] (references|case studies|proof|somebody (who|that|like))',
    "(never|don't) [_] (heard of (you|your)|know (you|anybody who uses|anybody that uses|who you are))",
    'who else [_] [_] [_] [_] (uses|using|have you|works with)',
    '(looked|look) you up',
    '(go|goes|went) under',
  ],
  FEATURE_GAP: [
    "(you) [_] (don't|can't|only) [_] (do|have|offer|export)",
    "(there's no|there is no|no|without|don't have|see any) [_] [_] (integration|report|app|api|offline|android|option|way to)",
    "(still have to|i'd have to|we'd have to|have to) [_] (do|enter|type|key|export|copy|run|keep) [_] [_] (by hand|manually|twice|separately|in two)",
    "(yours|this) (doesn't|just|only)",
    "(no|without|without a|there's no|missing|so no) [_] [_] (connector|integration|version|interface|link|sign on|e-signature|approval step|offline)",
    "(it's|it|this is|and it) only (works|set up|does|for|searches)",
  ],
  COMPLEXITY: [
    '(train|retrain|teach) (everyone|everybody|guys|the whole|my|all) [_] [_]',
    "(who's|who is|who would|who's going to|who's gonna|who will) [_] (set|run|manage|maintain|enter|train|teach|clean|load|babysit|implement|input|key) [_]",
    "(don't|do not|doesn't|haven't|no) [_] [_] (it (guy|person|department|team|staff)|tech (person|people|guy)|someone technical|anybody technical|technical people|in-house it)",
    "(not|isn't|aren't|n't) [_] [_] [_] (tech savvy|computer people|good with (computers|tech|technology)|computer literate|techy|technical|computer savvy)",
    '(looks|seems) [_] (complicated|like a lot|fiddly)',
    '(heavy|big|huge|massive|steep) (lift|undertaking|learning curve)',
    'too many (buttons|screens|menus|steps|clicks|tabs|options|settings)',
    '(menus|screens|clicks) deep',
    `(${CREW}|half of them) [_] [_] [_] (won't|wont|refuse|never|barely|can't|*n't) [_] [_] [_] (use|learn|touch|log)`,
    '(brutal|exhausting|monster job|moving parts|change fatigue|a lot to ask|made my eyes cross|lost me at|no thank you)',
  ],
  SECURITY_LEGAL: [
    "(legal|compliance|security|infosec|lawyers|risk|our it|auditors) [_] [_] (won't|will not|has to|need to|will want|flagged|is going to|are going to)",
    '(data|information|client (data|info*|files)|files) [_] [_] [_] [_] (breach*|leak*|privacy|in the cloud|outside|stored)',
    "(not|isn't|don't|can't|couldn't|won't|n't) [_] [_] (comfortable|allowed|legal|sure (it's|that's) (legal|allowed)|permitted|put|giving|handing|sharing|share) [_] [_] [_] (data|record*|information|records|names|patient*|client*|student*|in the cloud|numbers|access|kids)",
    '(breach|hacked|ransomware|data residency|data privacy|liable|attorney client|confidentiality|confidential|privileged) [_]',
    '(consent (form|from|for)|signed nda|an nda|itar|ferpa|soc two|privacy act|patriot act|impact assessment|ombudsman|trade secrets|chain of custody|chain-of-custody|indemnity|liability cap|cyber insurance|patents|fingerprint|sue us|auto-renewal|defence contracts|passport)',
  ],
  STALL: [
    "(we'll see|let's see how|not ready to (commit|decide)|need (some|more) time)",
    '(leave it with|let me sit with)',
    "(let me|let us|i'll|have to|want to|gonna|gotta|i'd like to|i'd want to|i need) [_] [_] [_] (think|sleep|mull|chew|digest|sit|noodle|ponder|kick it around|look it over|read) [_] [_] (about|on|over|it|this|with|that)",
    "(i'll|we'll|i will|we will|let me|let us) [_] (get back|circle back|be in touch|reach out|let you know|call you|come back to|have a (think|look)|take a look|look at it|look into|give you a (call|ring|shout)|shout|holler|keep you|see what|bring it up) [_] [_]",
    '(yes or no|not saying no|on the fence|keep in touch|see how (it|things) (go|goes|pan)|see what happens|wait and see|leave it (open|there|with me)|leave the door open|maybe for now|not in any hurry|any hurry|hold off on|ready to commit|rush into|string you along|not today|check back with me|leave me your|sleep on it|let it (settle|simmer|rest|sit)|we will see|give me some time|time to digest)',
  ],
  thirdParty: [
    '(my|a) [_] (friend|buddy|neighbor|neighbour|cousin|colleague|brother in law|old boss|counterpart)',
    '(friend|buddy|lady) [_] (at|over at|of mine) [_] [_] ... (said|says|told|thought)',
    '(he|she|they) (said|says|told me|thought|complained)',
    "(for them|that's them|that's him|but that's|heard that|i heard|read that|they say)",
  ],
  settled: [
    '(used to (say|think|be)|at first|back then|in the beginning)',
    '(i was|we were|she was) [_] (nervous|afraid|worried|scared|against)',
    '(budget|money) (set aside|approved|in place)',
    "(been|got|all|we're) (closed out|sorted|taken care of|past that|over that|good now)",
  ],
  asksWhoDecides: [
    '(who|whose|anyone else|anybody else|somebody else|your call|the decision|decides|decide|sign off|sign-off|approve|approval|just you)',
  ],
  notPrice: [
    "(not|isn't|wasn't|n't) [_] [_] [_] (expensive|pricey|steep|costly|big increase|high)",
    '(cheaper|less|lower) than (i|we|what)',
    '(good|fair) (price|deal|number)',
  ],
  notTiming: ['[exactly|just] the right time', "if [_] [_] [_] [_] (not|don't|doesn't|isn't)"],
  notStall: [],
  notComplexity: ["(not|isn't|n't) [_] [_] (complicated|complex|hard|difficult|a heavy lift)"],
  notSecurity: [
    '(legal|security|compliance|infosec|gdpr|hipaa|soc 2) [_] [_] (approved|cleared|signed off|is fine|is good|passed|already|okayed|is happy)',
  ],
  notFeature: ["(don't|didn't) (need|care)"],
};
