import type { TopicRules } from '../topic-rules';
import { methodTopics } from './method-topics';

/** English. Sources: docs/coach.md, "Methodologies". */
export const topics: TopicRules = {
  topics: {
    situation: {
      asks: [
        '(walk|talk|take) (me|us) through',
        "how (do|does|did|are|is|has) (you|your|y'all|that|it|the|things|a|an|folks|people) [_] [_] (handl*|manag*|do|doing|done|work*|run|running|track*|process*|set up|currently|today|look|get*|keep*|stor*|schedul*|bill*|pay*|order*|record*|go|move*|buy)",
        '(how many|how big|how large|how much of|what size|what kind of) [_] [_] [_]',
        '(what|which) [_] [_] (tool|tools|system|systems|crm|ehr|emr|erp|software|platform|vendor|carrier|bank|provider|brand|model|on|using|use|used|ride|riding|typical|setup)',
        "(do|are|have|is|does|did) (you|y'all|your|it|that|everything) [_] [currently|already|still|been] (use|using|used|have|buy|tried|doing|working|manag*|run|running|in house|in-house|on paper|contract*)",
        '(what|how long) have you [_] (tried|been|had)',
        "what have y'all tried",
        '(tell|give) me [_] [_] (about|overview|sense|background|how) [_]',
        'you [guys] (buy|use|have|do|run) [_] [_] [_] [_] right',
        "(you've been using|you've got|who handles|who does|who enters|who keeps)",
        'is that [_] for all',
        'what does [_] [_] (day|night|week|shift|process|typical) [_] [_] [_]',
      ],
      says: [
        '(we|i|they|our team|he|she|everyone|everybody|somebody|each [_]|the (front desk|driver*|crew*|nurse*|tech*|office|guys|girls|manager*|staff|teacher*|clerk*)) [currently|just|mostly|still|already|do|then] (use|uses|used|using|run|runs|running|have|has|got|get|handle*|track*|manage*|buy|do it|does it|work with|keep|keeps|go through|enter*|export*|pull*|tag|tags|log|logs|walk|walks|write*|type*|print*|text|texts|call it in|ride|take|takes|send*|ship*|make|makes|grow|bill*|plant*|serve*|buy)',
        "(currently|right now|today|at the moment|these days) [_] (we|it's|it is|everything|we're|i|they|somebody|someone|each)",
        "(we're|we are|there are|there's|it's|team of|about|around|roughly|maybe|plus) [_] # [_] [_]",
        '# [_] (people|folks|guys|reps|users|employees|locations|stores|customers|tickets|seats|sites|engineers|agents|pieces|orders|units|clients|accounts|nurses|beds|rooms|patients|students|teachers|attorneys|lawyers|drivers|pickers|trucks|vans|machines|presses|acres|head|shifts|cabinets|kilowatts|square feet|calls|jobs|loads|pallets|invoices|claims|properties|doors|branches|plants|shops|percent of|a week|a month|a day|per month|per week|per day|years)',
        '(spreadsheet*|excel|manually|by hand|on paper|paper logs|whiteboard|clipboard|binder|email|salesforce|hubspot|quickbooks|crm|erp|ehr|legacy|homegrown|in-house|in house|access database|on a server|filing cabinet|sticky notes)',
        '(our|my) (team|process|system|crm|stack|setup|workflow|vendor|contract|tool|crew|shop|office|clinic|firm|plant|warehouse|fleet|board)',
        '(since|for) (19#|20#|# years|years)',
        "(that's|this is) (the|our) (system|process|whole thing)",
      ],
    },
    pain: {
      asks: [
        '(what|which|where|how|why|any|biggest) ... (problem*|challeng*|frustrat*|hard|hardest|difficult*|pain*|break|breaks|broke|struggl*|wrong|slow*|bottleneck|annoy*|bother*|bugs|keep* you up|not working|miss|missed|missing|gap*|sideways|headache*|hurt*|stuck|trip*|worst|drive* you|fall* (down|apart|through)|bog*|issue*|trouble*|downside|toughest|complain*)',
        'what happens (when|if|on|to)',
        "(have|has|do|does|did|are|is|ever) (you|he|she|that|it|they|those|these|y'all|your team|anything|everybody|everyone|anybody) [_] [_] (run out|problem*|issue*|trouble*|struggl*|los*|fail*|miss*|error*|behind|down|break*|show|late|sick|short|turnover)",
        '(can|could) you still [_]',
        "wouldn't it be easier",
        '(land|lands|fall|falls|end up) in the wrong',
        '(with|given) the (outage*|problem*|issue*|delay*|trouble*|breakdown*) [_]',
      ],
      says: [
        '(problem*|issue*|challenge*|struggl*|mess|nightmare|headache*|pain|painful|frustrat*|broken|breaks|broke|bottleneck*|chaos|disaster|hassle|annoying|terrible|horrible|awful|clunky|brutal|sucks|crazy|madness|zoo|guesswork|scramble|scrambling|fire drill|putting out fires|up the wall|goose chase|back and forth|in the dark|pulling teeth|hell)',
        '(lose|losing|lost|missed|missing|misroute*|late|behind|slow|slips|slipped|wrong|error|errors|mistake*|fail|fails|failed|fall over|falls apart|fall* through|crash*|duplicate*|stuck|delay*|dropped|run out|runs out|ran out|rework|redo|manual|mixed up|misplace*|disappear*|backed up|spoil*|bounce*|mad|furious|shorthanded|short-staffed|overtime|turnover|wait* on|rejected)',
        "(can't|cannot|don't|doesn't|couldn't|never|hard to|no way to|impossible to|isn't|aren't) [_] (see|sees|know|knows|find|track|get|gets|tell|report|forecast|trust|keep up|scale|talk|match|ready|show up|line up|call back)",
        '(nobody|no one|none of) [_] (knows|knew|can|went|answers|called|sees|saw|has|updates|remembers|reads)',
        '(have|has|had) to [_] [_] [_] (twice|by hand|manually|again|over|fix|chase|redo)',
        '(takes|takes us|took|wait|waiting|spend|spending|chasing) [_] (forever|too long|hours|days|weeks|[_] down)',
        '(complain*|dread|bugs me|drives me|driving (me|my)|sick of|tired of|fed up|burns me)',
        "(all|only) in (his|her|my|one person's) head",
        'the (bad|worst|hard|hardest) part',
        '(half|most|some of) the time',
        '(same|wrong) (pump|site|job|address|part|order|store|place)',
      ],
    },
    impact: {
      asks: [
        "(what|what's|how much) ... (cost*|lose|losing|lost|impact|worth|mean|dollar*|damage|hit)",
        '(dollar|number|cost|price tag|figure) [_] [_] (on|of|to) (that|it|this|what)',
        "(how|how'd|how did|how does|what) [_] [_] (land|affect|impact|hit|hurt|play out) [_] [_]",
        '(money|dollar|time|hours) wise',
        '(what|how) [_] (does|would|did) (that|it|this) [_] (mean|change|affect|impact|do) [_] [_]',
        '(if|once) [_] [_] (solved|fixed|resolved) ... (what|how)',
        '(it|that|does it) [_] cost* [you] [money]',
        '(shut|slow) [_] [_] down',
        'how often does that happen',
        '(overtime|loss|losses|fine|fines|scrap|downtime) [_] (broken out|add up|run you|come to|total)',
        '(how are you|where does that leave you|how do you feel)',
      ],
      says: [
        '(cost|costs|costing|lose|losing|lost|spend|spending|waste|wasting|wasted|paid|pay|paying|save|saves|saved|worth|overtime|penalty|penalties|fine|fines|fined|refund*|credit*|churn*|revenue|chargeback*|scrap|burn|burning|burned|ran us|runs us|write off|wrote off|eat|ate|dropped|cut) ... #',
        '# [_] [_] (in overtime|in penalties|in fines|in chargebacks|of agent time|of revenue|in lost|in scrap|in refunds|less|out the door|down the drain|of downtime|in damages|wasted|lost|behind)',
        '# [_] (hours|minutes|days) [_] (a week|a month|a year|a day|per week|per month|per day|every week|every month|each)',
        '(call it|about|roughly|probably) # [_] (grand|k|thousand|million) [_] (a week|a month|a year)',
        '(customer*|client*|account*|deal*|patient*|grower*|student*|tenant*|guest*|family|families|people|nurse*|crew) [_] [_] (left|leave|leaving|walk|walked|churn*|cancel*|gone|quit|went (to|with)|stopped (buying|ordering|calling))',
        '(lost|losing|lose) [_] [_] [_] (account*|customer*|client*|grower*|patient*|contract*|deal*|order*|business|sale*|student*|tenant*|job*)',
        "(hasn't|haven't) (bought|ordered|called|been back|come back) [_] [_] [_] since",
        '(turn*|turning) [_] work away',
        '(eating|eatin|paying|payin) [_] (overtime|it|the cost|penalties|fines|double)',
      ],
    },
    event: {
      asks: [
        '(why) [_] [_] (now|this year|today|fix it now|this quarter|look at this)',
        '(when|by when|how soon) [_] (do|does|would|must|did|are|is) (you|it|this|that|your|the|things) [_] [_] [_] (need*|live|renew*|expire*|meet|launch|start*|deadline|done|due|out of|be out|running|up|end*|want|ready)',
        '(deadline|timeline|timeframe|target date|due date|go live|go-live|renewal|critical date) [_]',
        "(what happens) if (you|it|this|that) [_] (miss|slip|slips|don't|doesn't|not)",
        '(any|is there a|is there an|is there) [_] [_] (date|deadline|event|urgency|driver|timeline|give on|driving|calendar|renewal|audit|inspection)',
        "(what's|what is) (driving|pushing|forcing|behind|making) (this|that|it|you)",
        '(rule|regulation|audit|law|inspection) [_] (coming|due)',
        '(renews|up for renewal|expires|run out|runs out) [_] [_]',
      ],
      says: [
        '(by|before|until|till|deadline|due|renew|renews|renewal|expire|expires|launch*|audit*|inspection|inspector|go live|go-live|season|harvest|quarter|fiscal|contract ends|lease|starts|ends|end of|is up|kicks off|opens|opening|migration|holiday*|regulation|regulator|rule|mandate|required|accreditation|certification|cutover|moving out|freeze)',
      ],
    },
    buyer: {
      asks: [
        "(who|who's|who'd|who else|who all|whose|anyone else|anybody else|somebody else|someone else|just you) [_] [_] [_] [_] (decide*|deciding|decision|sign*|approve*|approval|involved|weigh*|owns|budget|say yes|part of|stakeholder*|board|in the room|on board|buy in|buy-in|making|chair*|chairs|makes the call|the call|the boss|the final|to convince)",
        '(is it|would it be) (just|only) you',
        '(who) (signs|approves|decides|owns|chairs|pays)',
        '(is it|and is it) (you|the board|just you) [_]',
        'how (does|do) (she|he|they|the board|your boss|the committee) [_] [_] (think|decide|feel|look)',
        '(is that|is this) your (call|decision)',
      ],
      says: [
        "(i|he|she|they|we|it's|boss|cfo|ceo|board|finance|legal|owner|director|vp|brother|partner|manager|county|committee) [_] [_] (decide|decides|sign|signs|approve|approves|present|presents|chairs|make* the (call|decision)|final (say|word)|weighs in|weigh in|takes a look|has to approve|signs off|sign off|owns|runs the money)",
        '(goes|go|has to go|run it|runs|take it) (to|by|through|past|out to) [_] [_] (board|committee|bid|legal|procurement|county|city|boss|finance|cfo|ceo|owner|partner*|it|him|her|them|council|corporate|headquarters|investment) [_]',
        '(the decision|decision) (is|will be|gets) (made by|up to|mine|his|hers)',
        "(cfo|ceo|cto|board|procurement|legal|security|finance|committee|controller|practice manager|plant manager|it) [_] [_] (needs|has to|has the|takes|reviews|approved|signs|won't|will)",
        "(it's|just|that's|that'd be) me and [_] [_]",
        '(final (say|word)|has the last word|not mine to|above my pay grade|out to bid|purse strings)',
        'me and my [_]',
        "(i'm|i am) the (decision|one who|owner|buyer)",
      ],
    },
    process: {
      asks: [
        'how (did|do|does|would|will) (you|your team|the|a) [_] [_] (decide|decided|decision|buy|bought|evaluate|purchase|approve|approval)',
        '(what|which) [_] [_] (steps|stages|next steps|needs to happen|remain*)',
        '(approval|buying|purchasing|decision|procurement) process',
        '(contract with|when does the (board|committee|council))',
        'what would [_] [_] (good|success*|outcome) [_]',
      ],
      says: [
        '(anything|everything) (over|above|under|like that) [_] [_] [_]',
        '(over|above) # [_] [_] (goes|has to|needs|takes|i)',
        '(board|committee|team) (meets|meeting|reviews|votes) [_] [_]',
        '(first|then|after that|next) [_] [_] (legal|security|finance|procurement|board|pilot|approve|review)',
        '(proof of concept|poc|rfp|three quotes|handshake|purchase order)',
      ],
    },
    criteria: {
      asks: [
        "(what|what's|which) [_] [_] [_] (criteria|matters|important|looking for|must have|like about|good outcome|success|expecting|have in mind)",
        '(must-have|must have|deal breaker|deal-breaker)',
        'how (low|much) would it need',
        '(what|which) [_] (number|cap|price|figure|term*) [_] [_] (work|pass|expecting|accept|looking)',
        'what do you like',
      ],
      says: [
        '(must have|has to have|need to have|deal breaker|important thing|key thing|criteria|payback|requirement|priority is|comes down to|what i care about|what matters|we care about) [_] [_]',
        '(under|over|within|below|inside of|at least|at most) # [_]',
        '(she|he|they) (wants|want|cares|care|needs) [_] [_]',
      ],
    },
    paper: {
      asks: ['(legal|security review|procurement|contract|msa|paperwork|vendor onboarding|redline*) [_] [_]'],
      says: [
        '(legal|security review|procurement|msa|redlines|countersign*|baa|business associate|vendor form|purchase order|compliance|questionnaire|lawyers|clause) [_]',
      ],
    },
    budget: {
      asks: [
        '(budget|set aside|earmarked|price range|ballpark|investment|funding|ceiling) [_] [_]',
        '(plan*|want*|able|ready) to spend',
      ],
      says: [
        '(budget|approved|set aside|allocated|in my head|ceiling|cap|earmarked) [_] [_] (of|is|#|for|was)',
        '(had|have|got) # [_] (in my head|in mind|budgeted|approved|set aside|earmarked)',
      ],
    },
    metrics: {
      asks: ['(metric|metrics|number|kpi|goal|target|measure|success) [_] [_]'],
      says: ['(goal|target|aim|want|need|reduce|increase|grow|cut|under|hit) ... #'],
    },
    champion: {
      asks: [
        '(who) [_] [_] (pushing|champion*|supports|behind|advocate*)',
        '(would it help if|one-pager|one pager) [_]',
      ],
      says: [
        "(i'm|i am|i'll|i will|i'd) [_] (push*|champion*|present|pitch|sell|fight|recommend|go to bat|take it to|bring it to|sign)",
        '(i love|i want) (this|it) [_]',
      ],
    },
    competition: {
      asks: [
        '(who else|what else|other|else) [_] [_] (looking|considering|evaluating|comparing|vendor*|option*|weigh*)',
        '(are you|you) [_] using [_] [_]',
      ],
      says: [
        '(talking to|looking at|comparing|competitor*|other vendor*|quote from|came in at|alternative*|already use|happy with|build it (ourselves|in house)) [_]',
      ],
    },
    ...methodTopics,
  },
  dates: [
    '(january|february|march|april|june|july|august|september|october|november|december)',
    '(monday|tuesday|wednesday|thursday|friday)',
    '(next|this|last|end of|by|end of the|beginning of|first|second|third|fourth) (week|month|quarter|year|q1|q2|q3|q4)',
    '(q1|q2|q3|q4|christmas|thanksgiving|black friday|easter|fiscal year|year end|year-end|new year)',
    '(in the|this|next|by|before|mid|late|early) (spring|summer|fall|winter)',
    '#/#',
    'may #',
    '(in|by|until|since) 20#',
    'the # (of|st|nd|rd|th)',
  ],
  consequences: [
    "(if|unless) [_] [_] [_] [_] [_] [_] (not|don't|doesn't|isn't|aren't|didn't|can't|miss|fail)",
    "(if not|or else|otherwise|after that|we'd be|we would be|we lose|they walk|they leave|we're stuck|we'll have to|nothing gets|cancel*|penalt*|fine|fined|fines|without a|lose|loses|churn|cut* [_] (power|off)|shut* (us|it|down)|evict*|charge* us|double rent|rots|dinged|out of business|drop us|no longer)",
  ],
  amounts: ['#'],
  idleNumbers: [
    '(at|till|until|around|by|past|every morning at) # [#]',
    "# (am|pm|a.m|p.m|o'clock)",
    '(twice|half|double|a couple)',
    '(two|three) (things|words|questions|seconds|cents|sentences)',
    '(the|of|us|those|these|you) (two|three)',
    '# # # #',
    '(dozen|thousand) times',
  ],
  feelings: [
    '(my|our) (bonus|job|review|commission|neck|reputation|weekends|sleep|quota|career|health|family)',
    "(i|we) (dread|lose sleep|can't sleep|don't sleep|cried|nearly quit|almost quit|burned out|burnt out)",
    '(on my|on the) (neck|review|line|hook)',
    '(embarrass*|humiliat*|exhausted|burned out|burnt out|not a fun call|stressed)',
    "my (kids|wife|husband|daughter|son|family) [_] (don't|doesn't|recognize*|hates|barely|complain*|never|threaten*)",
    '(get|got|getting) (fired|chewed out|yelled at)',
    "(i'm|i am|i've been) [_] here [_] (till|until) # [_] (night|every)",
  ],
  people: [
    '(dr|mr|mrs|ms|doctor|judge|father) _',
    '(my|our) [business] (brother|sister|son|daughter|wife|husband|partner|boss) (bill|mark|will|rob|jack|grant|sue|pat|art|ray|gene)',
  ],
  names: [
    '(john|james|mike|michael|david|dave|robert|bob|tom|thomas|steve|steven|kevin|brian|jeff|scott|jason|eric|ryan|greg|gary|larry|frank|dan|tim|jim|joe|paul|pete|peter|george|ken|doug|karen|lisa|susan|linda|mary|jennifer|jen|sarah|laura|michelle|kelly|amy|angela|melissa|nancy|rachel|emily|jessica|stephanie|maria|diane|janet|teresa|curtis|chris|matt|andrew|anthony|charlie|dwight|carol|debbie|barbara|kathy|donna|sharon|marcus|carlos|jose|luis)',
  ],
  recaps: [
    "(let me|i'll|i want to|just to|lemme) [_] (play that back|recap|summarize|make sure|repeat|confirm|check i|read that back|see if i)",
    "(so what i'm hearing|if i (heard|understood)|to recap|in summary|to summarize|did i miss anything|did i get that right|did i get that|is that right|sounds like|am i close|have i got that|that about it|that cover it)",
  ],
  confirms: [
    "^[_] [_] [_] (exactly|that's it|that's right|correct|right|spot on|you got it|you've got it|nailed it|perfect|bingo|absolutely|about the size of it|pretty much|that covers it|that's about it)",
    "^(yes|yep|yeah|yup|sure|correct|exactly|right|nope that's it|oh yeah|oh lord|all the time|constantly|always|every day|every week)",
  ],
  evasions: [
    "^[no|well|um|uh|honestly|i mean|oh|aw|hm] [i] (don't know|do not know|not sure|no idea|couldn't tell you|couldn't say|couldn't give you|hard to say|wouldn't know|have to study|have to look|have to check|have to think)",
    '^(no|nope|nah)$',
    '^(none|nothing)$',
    "(rather not|prefer not|can't|not going to|not gonna|won't) (say|share|get into|tell you|discuss|disclose|go there)",
    "(cross that bridge|wouldn't know where to start|none of your|i'm not telling|ask somebody else|make up an answer|above my)",
  ],
  denies: [
    "(no big deal|not a problem|no problem|not an issue|no issue|never been|works fine|worked fine|works great|not enough|don't have that problem|no complaints|doesn't bother|doesn't hurt|rarely|in good shape|run like a top|knock on wood|wouldn't call|no load|under control|runs fine|running fine|we're good|not about money)",
    '^[_] (no|nope|nah|not really|none|never|nothing|not at all)',
    '^(they|it|he|she) (do|does|show|works|work|is|are)',
    "(never|don't|doesn't|haven't|didn't) [_] (lose|lost|miss|missed|fail|fails|failed|break|breaks|broke|run out|have any|need)",
    "(no|isn't a|there's no|not a) [_] (deadline|date|rush|hurry|pressure)",
    '(whenever|no rush|in no hurry)',
  ],
  buts: ['(but|except|although|though|other than|only thing|problem is)'],
  opens: [
    "(what|what's|which|how|how'd|how's|where|why|who|who's|when|how many|how much)",
    '(tell me|walk me|talk me)',
  ],
  offers: [
    "(your (tool|product|platform|price|pricing|rate|system|app|software|quote|proposal|fee|robot|company|guys)|yours|page four|you (guys|people|folks) (are|don't|can't|want|cost)|want me to|somebody from software)",
  ],
  hearsay: [
    '(brother-in-law|neighbor|friend|friends|buddy|buddies|cousin|uncle|colleague|predecessor|old boss|guy i know|competitor) [_] [_] [_] [_] [_] [_] (say*|said|told|bought|lost|tried|had|thinks|thought|got|hated|swears|would|paid|uses)',
    "(i|i've) [_] (heard|read|saw|know|knew) [_] (about|that|somebody|someone|people|one|a guy|a company|of)",
  ],
  ours: ["(we|we're|we've|we'd|our|us|my)"],
  asides: [
    '(traffic|weather|rain|raining|snow|flight|airport|train|zoom|wifi|wi-fi|internet connection|on mute|football|barbecue|weekend plans|slides|parking|grocery store|lunch)',
    "(that's|it's|it is|so that's|that one's) [_] (closed|settled|resolved|behind us|off my list|fixed now|been fixed|water under)",
    '(used to|back in the day|in the beginning|at first|years back|years ago) [_] [_]',
  ],
  scheduling: [
    "(i'll (send|call|email|text|be in)|call me|see you|talk [to you] (soon|then)|works for me|let's (meet|do|talk)|calendar|invite|# (am|pm)|o'clock|tonight|dentist)",
  ],
};
