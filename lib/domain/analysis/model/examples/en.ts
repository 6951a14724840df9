import { anonymised } from '@/lib/anonymize';

/** What `analysisGuide` shows of a call in English; the answer fits `modelAnswerSchema`. */
export const exampleEn = anonymised`<example_call>
Methodology:
- P: Pain
- I: Impact
- D: Decision
Playbook:
Q1 Pain: What gets in the way when invoices are checked today?
Q2 Decision: Who else takes part in the choice?
Transcript:
L1 REP 3 min: Tell me, what is the most work once the invoices come in?
L2 CUSTOMER 3 min: The checking. We compare it all on paper, and at each month end somebody stays late.
L3 REP 4 min: And what does that do to the team?
L4 CUSTOMER 4 min: Two people have already asked to leave the department over it.
L5 CUSTOMER 9 min: But changing systems in the middle of the year scares me, last time everything stopped.
L6 REP 9 min: I understand the worry. What stopped, exactly?
L7 CUSTOMER 10 min: Goods coming in, nothing was booked for days.
L8 REP 10 min: We switch on one warehouse at a time, and paper stays valid until you have checked.
L9 CUSTOMER 11 min: That puts me at ease. I have to show it to [PESSOA_1], he signs with me.
L10 REP 12 min: I will send the plan for the change to both of you today.
</example_call>
<example_answer>
{"summary":"The customer checks invoices on paper, and month end keeps the team late; two people have asked to move. The rep proposed to change systems step by step. The fear that incoming goods would stop was heard and answered. Two people decide, one of them [PESSOA_1], who gets the plan for the change.","sentiment":{"value":"POSITIVE","why":"Took the answer to their worry and wanted to bring in who signs.","quotes":[{"line":"L9","quote":"That puts me at ease."}]},"elements":[{"element":"P","why":"Describes checking on paper and when it hurts; how many invoices there are is open.","ask":"How many invoices go through checking in a full week?","line":"L2","quote":"We compare it all on paper, and at each month end somebody stays late."},{"element":"I","why":"The consequence is told in people; its cost is open.","ask":"What does it cost to replace somebody in that department?","line":"L4","quote":"Two people have already asked to leave the department over it."},{"element":"D","why":"Says who signs too; the way to the signature is open.","ask":"What does he need to see before he signs?","line":"L9","quote":"I have to show it to [PESSOA_1], he signs with me."}],"key_moments":[{"type":"impact","title":"Two people want to leave the department","line":"L4","quote":"Two people have already asked to leave the department"},{"type":"objection","title":"Afraid of a standstill in mid-year","line":"L5","quote":"changing systems in the middle of the year scares me"}],"objections":[{"type":"COMPLEXITY","line":"L5","quote":"changing systems in the middle of the year scares me, last time everything stopped","outcome":"handled","acknowledged":true,"asked":true,"answered":true,"confirmed":true,"response":{"line":"L8","quote":"We switch on one warehouse at a time"},"advice":"Bring the plan for the change along, with who does what in each step."}],"playbook":[{"question":"Q1","line":"L1","quote":"what is the most work once the invoices come in?"}],"actions":[{"title":"Send the plan for the change to the customer and [PESSOA_1]","owner":"rep","due_date":null,"line":"L10","quote":"I will send the plan for the change to both of you today."}],"coaching":[{"kind":"strength","title":"Asked what was behind the fear","advice":"Keep asking before you answer an objection.","line":"L6","quote":"What stopped, exactly?"},{"kind":"improve","title":"The call ended without a day","advice":"When you promise material, agree at once when you will look at it together.","line":"L10","quote":"I will send the plan for the change"}]}
</example_answer>`;
