import type { TopicRules } from '../topic-rules';
import { methodTopics } from './method-topics';

/** English. Sources: docs/coach.md, "Methodologies". */
export const topics: TopicRules = {
  topics: {
    situation: {
      asks: [
        '(walk|talk|take) (me|us) through',
        'how (do|does|are|is) (you|your|that|it|the|things) [_] [_] (handle|handling|manage|managing|do|doing|work|run|running|track|tracking|process|set up|currently|today|look)',
        '(how many|how big|how large|what size|which|what) [_] [_] (people|reps|users|team|tickets|customers|locations|tools|system|crm|software|platform|seats|stores|employees|vendors|on that|are you using|do you use)',
        '(what|which) (tool|tools|system|systems|crm|software|platform|vendor) [_] [_]',
        '(do|are|have) you [guys] [currently|already|still|been] (use|using|have|buy|tried|doing|working|managing|run|running)',
        'what have you tried',
        '(tell|give) me [_] [_] (about|overview|sense|background) [_]',
        'you [guys] (buy|use|have|do|run) [_] [_] [_] [_] right',
        "you've been using",
        'is that [_] for all',
      ],
      says: [
        '(we|i|they|our team|he|she|everyone|somebody) [currently|just|mostly|still|already|do] (use|used|using|run|running|have|got|get|handle|track|manage|buy|do it|work with|keep|go through|enter|export|pull|tag|tags|log|walks)',
        "(currently|right now|today|at the moment|these days) [_] (we|it's|it is|everything|we're|i|they)",
        "(we're|we are|there are|it's|team of|about|around|roughly|maybe) [_] # [_] [_]",
        '# (people|reps|users|employees|locations|stores|customers|tickets|seats|sites|engineers|agents|pieces|orders|units|clients|accounts|nurses|trucks|machines|percent of|a week|a month|a day|per month|per week|per day)',
        '(spreadsheet|spreadsheets|excel|manually|by hand|on paper|whiteboard|binder|email|salesforce|hubspot|crm|erp|legacy|homegrown|in-house) [_]',
        '(our|my) (team|process|system|crm|stack|setup|workflow|vendor|contract|tool)',
      ],
    },
    pain: {
      asks: [
        '(what|which|where|how) ... (problem|problems|challenge|challenges|challenging|frustrat*|hard|difficult|pain|painful|break|breaks|struggle|struggling|wrong|slow|bottleneck|annoy*|bother*|bugs|keep* you up|not working|miss*|gap*)',
        'what happens (when|if)',
        '(have|has|do|does|did|are|is) (you|he|she|that|it|they|your team) [_] [_] (run out|problem|problems|issue|issues|trouble|struggle|lose|losing|fail|miss|error*|behind|down)',
        '(any|biggest) [_] (issue*|challenge*|problem*|pain*|headache*|frustration*)',
        "wouldn't it be easier",
        '(land|lands|fall|falls|end up) in the wrong',
      ],
      says: [
        '(problem|issue|challenge|struggle|struggling|mess|nightmare|headache|pain|painful|frustrating|frustrated|broken|breaks|broke|bottleneck|chaos|disaster|hassle|annoying|terrible|horrible|awful|clunky|brutal|sucks)',
        '(lose|losing|lost|miss|missed|missing|misroute|misroutes|late|behind|slow|slips|slipped|wrong|error|errors|mistake|mistakes|fail|fails|failed|fall over|falls apart|crash*|duplicate*|down|stuck|delay*|drop|dropped|run out|runs out|ran out|rework|redo|twice|manual)',
        "(can't|cannot|don't|doesn't|couldn't|hard to|no way to|impossible to) [_] (see|know|find|track|get|tell|report|forecast|trust|keep up|scale|talk)",
        '(have|has|had) to [_] [_] (twice|by hand|manually|again|over|fix|chase|redo)',
        '(takes|takes us|took|wait|waiting|spend|spending) [_] (forever|too long|hours|days|weeks)',
        '(complain|complains|complaining|dread|hate|hates|bugs me)',
        "(all|only) in (his|her|my|one person's) head",
        'the (bad|worst|hard) part',
      ],
    },
    impact: {
      asks: [
        '(what|how much) ... (cost|costs|costing|lose|losing|impact|worth|spend|spending|mean|dollar)',
        '(dollar|number|cost|impact) [_] [_] (on|of|to)',
        'how did that (land|affect|impact)',
        '(what|how) [_] (does|would|did) (that|it|this) [_] (mean|change|affect|impact|do) [_] [_]',
        '(if|once) [_] [_] (solved|fixed|resolved) ... (what|how)',
        '(it|that|does it) [_] cost* [you] [money]',
        '(shut|slow) [_] [_] down',
        'how often does that happen',
        '(seventeen thousand|a week|a month|a year|thousand dollars)',
      ],
      says: [
        '(cost|costs|costing|lose|losing|lost|spend|spending|waste|wasting|wasted|paid|pay|paying|save|saves|saved|worth|overtime|penalty|fine|fines|refund*|credit*|churn*|revenue) ... #',
        '# [_] [_] [_] (a week|a month|a year|a day|per week|per month|per year|an hour|hours|in overtime|in penalties|of agent time|of revenue|in lost|each|percent of)',
        '(call it|about|roughly|around) # [_] [_] (a week|a month|a year|thousand|million|hours|grand|k)',
        '(customer|customers|client|clients|account|accounts|deal|deals|patient*) [_] (left|leave|leaving|walk|walked|churn*|cancel*|gone)',
      ],
    },
    event: {
      asks: [
        '(why) [_] [_] (now|this year|today|fix it now|this quarter)',
        '(when|by when) (do|does|would|must|did|are|is) (you|it|this|that|your|the) [_] [_] (need|live|renew*|expire*|meet|launch|start|deadline|done|due)',
        '(deadline|timeline|timeframe|target date|due date|go live|go-live|renewal|critical date) [_]',
        "(what happens) if (you|it|this|that) [_] (miss|slip|slips|don't|doesn't|not)",
        '(any|is there a|is there an) (date|deadline|event|urgency|driver)',
        '(rule|regulation|audit|law) [_] coming',
        '(decides|renews|up for renewal|expires|ends) [_] [_]',
      ],
      says: [
        '(by|before|until|deadline|due|renew|renews|renewal|expire|expires|launch|launches|audit|go live|go-live|board|season|quarter|fiscal|contract ends|starts|ends|end of|kicks off|opens|migration|holiday*|regulation|rule|mandate)',
      ],
    },
    buyer: {
      asks: [
        "(who|who's|who else|whose|anyone else|anybody else|somebody else|someone else|just you) [_] [_] [_] (decide*|decision|sign*|approve*|involved|weigh*|need*|call|owns|budget|say yes|part of|stakeholder*|board|buy in|buy-in|making|chair)",
        '(is it|would it be) (just|only) you',
        '(who) (signs|approves|decides|owns)',
        '(is it|and is it) (you|the board|just you) [_]',
        'how does [_] [_] (think|decide|feel) [_]',
      ],
      says: [
        "(i|he|she|they|we|it's|boss|cfo|ceo|board|finance|legal|owner|director|vp|brother|partner) [_] [_] (decide|decides|sign|signs|approve|approves|present|presents|chairs|makes the (call|decision)|final say|weighs in|weigh in|takes a look|has to approve|signs off|sign off|owns)",
        '(goes|go|has to go|run it|runs) (to|by|through|past) [_] [_] [_]',
        '(the decision|decision) (is|will be|gets) made by',
        "(cfo|ceo|cto|board|procurement|legal|security|finance|committee) [_] [_] (needs|has|wants|takes|reviews|approved|signs|won't|will)",
        "(it's|just) me and [_] [_]",
        'me and my [_]',
        "(i'm|i am) the (decision|one who|owner|buyer)",
      ],
    },
    process: {
      asks: [
        'how (did|do|does|would|will) (you|your team|the|a) [_] [_] (decide|decided|decision|buy|bought|evaluate|purchase|approve)',
        '(what|which) [_] [_] (steps|process|stages|next steps|needs to happen|remain*)',
        '(contract with|when does the board)',
        'what would [_] [_] (good|success*|outcome) [_]',
      ],
      says: [
        '(anything|everything) (over|above|under) # [_] [_]',
        '(board|committee|team) (meets|meeting|reviews|votes) [_] [_]',
        '(first|then|after that|next) [_] [_] (legal|security|finance|procurement|board|pilot|approve|review)',
        '(pilot|proof of concept|poc|rfp|three quotes|handshake|purchase order|po)',
      ],
    },
    criteria: {
      asks: [
        '(what|which) [_] [_] (criteria|matters|important|looking for|must have|like about|good outcome|success)',
        'how (low|much) would it need',
        'what do you like',
      ],
      says: [
        '(must have|has to have|need to have|deal breaker|important thing|key thing|criteria|payback|requirement|priority is|looking for) [_] [_]',
        '(under|over|within|below|inside of|at least|at most) # [_]',
        '(she|he|they|we) (wants|want|cares|care|need|needs) [_] [_]',
      ],
    },
    paper: {
      asks: ['(legal|security|procurement|contract|msa|paperwork|vendor onboarding|redlines) [_] [_]'],
      says: [
        '(legal|security review|procurement|msa|redlines|countersign*|baa|business associate|vendor form|purchase order|compliance|questionnaire) [_]',
      ],
    },
    budget: {
      asks: ['(budget|set aside|spend|price range|investment|funding) [_] [_]'],
      says: [
        '(budget|approved|set aside|allocated|in my head|ceiling|cap|earmarked) [_] [_] (of|is|#|for|was)',
        '(had|have|got) # [_] (in my head|in mind|budgeted|approved|set aside)',
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
    '(next|this|end of|by|end of the|beginning of|first|second|third|fourth) (week|month|quarter|year|q1|q2|q3|q4)',
    '(q1|q2|q3|q4|christmas|thanksgiving|black friday|easter|fiscal year|year end|year-end|new year)',
    '#/#',
    'may #',
    '(in|by|until) 20#',
    'the # (of|st|nd|rd|th)',
  ],
  consequences: [
    "(if|unless) [_] [_] [_] [_] [_] [_] (not|don't|doesn't|isn't|aren't|didn't|can't|miss|fail)",
    "(or else|otherwise|after that|we'd be|we would be|we lose|they walk|they leave|we're stuck|we'll have to|nothing gets|cancel|penalt*|fine|without a|lose|churn)",
  ],
  amounts: ['#'],
  feelings: [
    '(my|our) (bonus|job|review|commission|neck|reputation|weekend|weekends|sleep|quota|career|health|family|boss|target)',
    "(i|we) (dread|lose sleep|can't sleep|hate|worry|stress|cried|nearly quit|almost quit|burned out|burnt out)",
    '(on my|on the) (neck|review|line|hook)',
    '(embarrass*|humiliat*|exhaust*|burned out|burnt out|not a fun call|stress*)',
  ],
  people: [
    '(our|my) (cfo|ceo|cto|cio|coo|vp|director|boss|manager|brother|partner|wife|husband|controller|head of _)',
    '(dr|mr|mrs|ms|doctor) _',
    '(cfo|ceo|cto|cio|coo|board|owner|director|vp|president)',
    "(i present|i sign|i approve|i decide|it's me|me and)",
  ],
  recaps: [
    "(let me|i'll|i want to|just to) [_] (play that back|recap|summarize|make sure|repeat|confirm|check i)",
    "(so what i'm hearing|if i (heard|understood)|to recap|in summary|to summarize|did i miss anything|did i get that right|is that right|sounds like)",
  ],
  confirms: [
    "^[_] [_] (exactly|that's it|that's right|correct|right|spot on|you got it|nailed it|perfect|bingo|absolutely|that's it exactly)",
    "^(yes|yep|yeah|correct|exactly|right|nope that's it)",
  ],
  evasions: [
    "^[no|well|um|uh|honestly|i mean] [i] (don't know|do not know|not sure|no idea|couldn't tell you|hard to say)",
    '^(no|nope|nah)$',
    '^(none|nothing)$',
  ],
  denies: [
    "(no big deal|not a problem|no problem|not an issue|no issue|never been|works fine|not enough|don't have that problem|no complaints|doesn't bother|doesn't hurt|rarely)",
    '^(no|nope|not really)',
    "(never|don't|doesn't|haven't) [_] (lose|lost|miss|missed|fail|fails|failed|break|breaks|broke|run out)",
  ],
  scheduling: [
    "(i'll (send|call|email|text)|see you|talk [to you] (soon|then)|works for me|let's (meet|do|talk)|calendar|invite|# (am|pm)|o'clock|tonight|dentist)",
  ],
};
