import type { MomentRules } from '../moment-rules';

/** English: price, competitor, agenda, demonstration and next step. */
export const moments: MomentRules = {
  pricing: [
    '(price|pricing|cost|costs|quote|discount|renewal|fee|rate|budget|number) ... ($|# (thousand|percent|dollars|a month|a year|per)|how much|expensive|great|good|works|low|go|increase|for the year)',
    '($|#) [_] [_] (a month|per month|a year|per year|per seat|per user|each|annually|a seat)',
    "(how much|what's the (price|cost)|how low)",
    '(the|your|that|my|this) (price|pricing|quote|cost)',
    '(cheaper|expensive|under|get you to|increase)',
  ],
  competitor: [
    '(talking to|spoke with|talked to|using|we use|looking at|match|quote from|compared to|against|switch from|switched to|versus) [_] (supply|now|and they|right now|instead)',
    '(they|competitor|competitors|other vendor|other vendors) (came in|quoted|offered)',
    '(happy|satisfied) with them',
    '(been talking to|have to match|are you using) _',
  ],
  agenda: [
    "(i've got us|we have|we've got|i have us|i've set aside) [down] [for] # minutes",
    "(agenda|plan for today|goal for today|wanted to get ahead|thinking we could|i'd love to (spend|start)|here's what i|what i'd like to do)",
    '(walk you through|start with|cover) ... (and then|then|and get|next steps)',
    'first [_] ... (then|and then|after that|at the end)',
  ],
  demo: [
    "(let me|i'll|i'm going to|i can|i want to) [_] (show|share|pull up|click|open|walk you through the)",
    "(on (my|this|the) screen|up here|over here|this screen|this tab|this button|right here|as you can see|you can see|what you're seeing|clicking)",
  ],
  steps: [
    "(meeting|demo|call|session|review|pilot|trial|signature|sign|contract|proposal|follow up|invite|calendar|kickoff|next step|next steps|suggest|let's|we do|i'll send|i'll call|see you|talk|works|run|book|schedule|put something|meet)",
  ],
  when: [
    '(monday|tuesday|wednesday|thursday|friday|saturday|tomorrow)',
    '(january|february|march|april|june|july|august|september|october|november|december) #',
    'may #',
    'the #',
    'the (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth) [of]',
    "# (am|pm|a.m|p.m|o'clock|thirty|fifteen)",
    "(ten|nine|eight|two|three|four|eleven|one) o'clock",
    'at (#|one|noon)',
  ],
  days: ['(monday|tuesday|wednesday|thursday|friday|tomorrow)'],
  habits: [
    '(every|each|on|last|this past) (mondays|tuesdays|wednesdays|thursdays|fridays)',
    '(every|each|last) (monday|tuesday|wednesday|thursday|friday)',
    'the (first|second|third|fourth) (thing|time|one|part|half|year|month|week|shift|question|phase|person|call|option|line|page)',
    'the # # #',
    'the # (of|people|guys|trucks|months|years|days|percent|stores|of them)',
    '(two|three|four|both|at) # percent',
  ],
  proposes: [
    '(monday|tuesday|wednesday|thursday|friday) or [on] (monday|tuesday|wednesday|thursday|friday|the)',
    "(i can be|i could be|be there|we'll meet|we'll talk|let's say|shall i|meet on)",
    "(how about|what about|how's|how is|can we|could we|shall we|should we|let's|works|work|okay if|free|available|open|suits|suit|good for you|sound|you around|swing by|stop by|drop by|come by|come on|put [_] [_] in|have your [_] [_] (here|there|out)|out here|which one|pencil|set up|make it|move it|do it|let me call|call me|call you|ring|see you|walkthrough|walk through)",
    '(does|is) [_] [_] (monday|tuesday|wednesday|thursday|friday|tomorrow|the #|at #|fit|do|suit)',
  ],
  vague: [
    '(drop|send) you [both|all] a (line|note)',
    '(drop|send|shoot|give) me [a] (line|note|email|message|text|call|ring|shout) [_] [_] (next|in|after|later|when|sometime)',
    "(i'll be|be|looking) (looking|waiting|forward|on the lookout)",
    '(digest|think on|talk over|kick around|mull) (this|it)',
    "(we'll|we can|let's|we|i'll) [_] (talk|speak|meet|connect) (again|more|soon)",
    "(i'll|i will|let me|we'll) (show|take|bring|pitch) (it|this) [_] (to|by)",
    "(i'll|we'll|let's|i will|we will|we can|let me|he'll|she'll) [_] (follow up|circle back|touch base|be in touch|reconnect|check in|check back|get back|get with|reach out|catch up|stay in touch|send over|keep in touch|talk soon|send you|let you know|come back to you|holler|call you|give you a (call|shout|ring)|shoot you|ping you|ring you)",
    '(next week|next month|next quarter|in a few weeks|couple weeks|couple of weeks|a few weeks|down the road|sometime|soon|later) [_] (sometime|then|maybe)',
    '(keep|stay) in touch',
    "(i'll|let me|i need to|we'll) (talk to|run it by|check with|think about|see what|chew on|sleep on|look it over|discuss)",
    '(give me|need|take) [a] (couple|few|#|week*) [_] [_] [_] (think|then|decide|look)',
    '(ping|call|try|text|email|catch) me [_] (in|next|after|later|when|back)',
    "(send|shoot|email) [_] [_] [_] [_] [_] [_] [_] (and|so) (we'll|i'll|we can|i can|we) [_] (get (back|with)|talk|go over|regroup)",
    'get back with you',
  ],
  accepts: [
    "^(go for it|we're set|that's right|we are|you're on|send it|shoot it over|come on|bring it|see you|cool|will do|sixteenth)",
    "^[_] [_] (yes|yeah|yep|yup|sure|works|that works|perfect|sounds good|great|okay|ok|fine|absolutely|deal|done|definitely|good|of course|let's do it|i'll be there|go ahead|you bet|you got it|alright|all right|will do|it is|certainly|happy to|that'd be)",
    "(works|fine|i'll sign|see you|let's do|sounds good|i can do|we can do|i'm in|we're in|works for me|that's fine|it's a date|i'll be here|i'll be there|come on by|send the invite|put it down|book it|got a deal)",
  ],
  refuses: [
    "(monday|tuesday|wednesday|thursday|friday|tomorrow) [is|i|we|won't] (not|no|out|bad|rough|isn't)",
    '^(no|nope|nah|not)',
    "(can't|cannot|won't|not this|not that|not today|not gonna|not going to|i'm not|don't think so|just email|email me|not interested|no thanks|no good|doesn't work|don't work|no time|no room|take us off|take me off|rather not|don't call|don't bother|i'll pass|too busy|hell freezes)",
  ],
  counters: [
    '(but|then) [_] [_] (monday|tuesday|wednesday|thursday|friday|the #)',
    '(works|work|fine|sure|okay|better|instead|could do|can do|make it|how about|free|open|good for)',
  ],
  conditional: [
    '(if|unless|when) (i|we|you|it|anything) [_] [_] (need*|want*|like*|interest*|change*|feel)',
    "(don't hold your breath|no promises|not promising|don't get your hopes)",
  ],
  noContact: [
    "(don't|do not|no need to|please stop|quit) [_] (call*|bother|email*|waste|contact*)",
    '(not interested|take (us|me) off|no thanks|all set|leave it there)',
  ],
  untilDay: [
    '(see you|talk|speak|until|till|catch you) [_] [on|then|to you] (monday|tuesday|wednesday|thursday|friday|tomorrow|the #|then|at #)',
  ],
};
