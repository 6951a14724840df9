import type { ConceptWords } from '../concepts';

/** English. Words and phrases of each class, separated by commas; `*` stands for any ending. */
export const concepts: ConceptWords = {
  price_noun:
    'price, prices, pricing, cost, costs, fee, fees, rate, rates, charge, charging, subscription, per seat, per month, per machine, a month, a year, a head, monthly, tier, figure, figures, quote, list price, invoice, paying, pay for, pays, setup fee, grand, bucks, dollars, pounds, lakhs, thousand',
  too_high:
    'expensive, pricey, dear, steep, too much, overpriced, an arm, arm and a leg, ridiculous, lot of money, ouch, afford, that much',
  discount: 'discount, lower, knock, cut it, split, do something, half that, cheaper',
  not_worth: 'worth, returns, justify, adds up, savings, waste of money, overkill, for software',
  budget_noun:
    'budget, cash, fund, funding, money, the money, dollars, dollar, dime, penny, cent, bucks, rupee, line item, capex, capital, grant, spend, spending, discretionary, runway, fiscal year, financial year, fiscal, loan, revenue, envelope, afford',
  used_up:
    'spent, gone, run out, ran out, closed, frozen, freeze, cap, tight, committed, locked in, cut, cuts, got cut, pulled, nothing left, no room, no money, no cash, spare, zero, nada, broke, ate, tied up, nothing in',
  compare_up:
    'double, doubled, triple, twice, more than, more than i, more than we, above, half of, half the, a third of, compared to, same as, i pay, we pay, on top of, extra',
  now: 'now, right now, at the moment, at this point, today, these days, for now, this week, this month, this quarter, this year, few weeks, timing, bad time, not the time, in the middle',
  busy_event:
    'harvest, audit, auditors, inspection, inspector, migration, rollout, go-live, go live, year end, year-end, admissions, remodel*, moving, new building, inventory, christmas, thanksgiving, easter, tax season, holidays, the holidays, vacation, opening, busy season, season, wedding, flu season, flu, christmas rush, merger, hiring, retiring, tender, trade show, conference, shut down, maintenance, fda, implementation',
  busy_state:
    'busy, too busy, swamped, slammed, buried, chaos, hell, down a, breathe, backlog, tied up, one more thing',
  later:
    'later, next year, new year, in the new year, the new year, end of the month, q2, january, february, march, april, june, july, august, september, october, november, december, in spring, in the spring, in the fall, until, till, before that, after that, after the, once the, settle, down the road, come back, come back to, circle back, try me, talk again, park, park it, on hold, wait, waiting, wait till, give it, in six months',
  not_urgent: 'hurry, on the list, queue, pipeline, nice to have, nice-to-have',
  boss: 'boss, my boss, partners, founders, director, board, the board, trustees, chair, committee, panel, council, head office, corporate, franchise, head of, owner, owners, landlord, investors, wife, husband, father, dad, mother, mum, papa, brother, sister, sisters, uncle, family, son, daughter, ceo, cfo, cio, coo, vp, executive, management, upstairs, plant manager, plant head, manager, supervisor, finance, controller, treasurer, purchasing, procurement, purchase, it department, principal, superintendent, registrar, mayor, county, commissioner, union',
  decide:
    'decide, decides, decided, deciding, decision, decisions, the call, final say, last word, approve, approves, approved, approval, approvals, sign, signs, signed, sign off, sign-off, signature, signatures, green light, go-ahead, nod, the okay, vote, cleared, po, cheque, in charge, picks, picks the, choose, anything over, over five, over ten, over a thousand',
  not_mine:
    "up to me, not my call, my call, my decision, not mine, i'm not the, on my own, myself, alone, above my pay grade, pay grade, hands are tied, my hands, not allowed, recommend, recommends, i recommend, can't sign, can't just, without him, without their, has to go, goes through, go through, goes up",
  take_to:
    'take it to, bring it to, in front of, pitch, convince, speak to, speak to my, talk to, discuss, discuss it, has to go, goes up, permission, see what, see what they',
  need: "need, needs, needed, need it, need for, don't need, dont need, need more, required, use for, useful, useless, use it for, point, the point, see the point, reason to, call for, no call for, looking for, interest, interested, do anything for, why would, why would i, what would i, do with it, solve, solves, pointless",
  small:
    "small, smaller, too small, little, micro, size, our size, scale, our scale, big enough, solo, just me, it's just me, just me and, two of us, three of us, four of us, only three, only one, me and my, handful, a handful, two vans, overkill",
  no_such_problem:
    "not a problem, no problem, never had, never have, no complaints, we're covered, taken care of, on top of that, we're good, im good, keep up, waiting list, word of mouth, referral*, outsource",
  not_for_us: "a fit, our line, our line of, our trade, makes sense, we don't have any",
  works:
    "works, works fine, works for us, works for me, working, worked, it works, fine, good enough, does what, does all, never let us down, let us down, no bother, no complaints, complains, we're good, im good, as it is, sticking with, stuck with, knows where",
  habit:
    'always, always done, the way we, how we do, the old way, old way, comfortable, comfortable with, backwards, for years, twenty years, thirty years, ten years, fifteen years, generation, my grandfather, grandfather, forever, loyalty, old school, old-school',
  old_tool:
    "ledger, spreadsheet, spreadsheets, sheets, excel, whiteboard, magnets, paper, pen, pencil, binder, folders, cabinets, fax, calendar, inbox, access database, whatsapp, phone call, phone calls, the phone, radio, in my head, shout, word of mouth, old system, what we've got, what i've got, current setup, in-house, in house, built our own, quickbooks, xero, bookkeeper",
  change:
    'change, changes, changed, changing, switch, switched, switching, swaps, swapping, replaced, shift, touch, touch it, mess, mess with, messing, upset, new tool',
  satisfied:
    'happy, happy with, pretty happy, like the way, no complaints, no quarrel, not looking, not looking to, no reason to, fine with, good with, comfortable with, picks up the phone, knows us',
  rival:
    'competitors, vendor, vendors, another vendor, supplier, suppliers, provider, providers, current provider, another company, other company, someone else, somebody else, anyone else, other one, another one, theirs, distributor, our bank, in-house, developers, nephew, my nephew, salesforce, hubspot, zendesk, sap, oracle, workday, adp, gusto, xero, quickbooks, epic, jobber',
  offer:
    'quote, quotes, quoting, bid, bids, offer, offers, proposal, tender, rfp, pitch, sent over, on the table, on my desk, paperwork, a deal',
  locked:
    'contract, contracts, contract with, agreement, agreement with, signed, signed with, we signed, renew, renewal, locked, locked in, tied, tied to, stuck with, to run, three-year, three year, five-year, five year, paid for, already have, already got, went with, gone with, go with, we use, promised, deposit',
  comparing:
    'compare, compared, side by side, looking at, looked at, talking to, talked to, meeting with, testing, tried, pilot with, shortlist, finalists, leaning, in the running, on the list, up against, between you and, one other, three bids, rfp, tender, demos',
  rival_better:
    'cheaper, cheaper than, third of, for free, free, for nothing, gratis, included, built in, built-in, same thing, the same thing, they can, easier, closer, local, down the road, next door, in town, on site, on-site, same day, knows us, know our, month to month, month-to-month',
  unknown:
    "never heard, never heard of, heard of you, nobody knows, startup, only just, been going, eighteen months, looked you up, couldn't find, can't find, strangers",
  burned:
    "burned, got burned, been burned, burned by, stung, vanished, wrote off, nightmare, con, promised, last time, last vendor, last company, last system, last one, don't trust",
  guarantee:
    'guarantee, warranty, prove, proof, show me, shown, what if, what happens if, what happens when, goes wrong, how do i know, try it, pilot, in writing, written, audited',
  reference:
    'references, case studies, cases, like mine, who else, anyone else, anybody else, your customers, site visit, our size, word of mouth',
  doubt: 'doubt, sus, believe, believe it, salesman, slick, convince, convinced, faith',
  vanish:
    'shut down, get bought, bought out, be around, around in, picks up the phone, response time, outages',
  product_you:
    "yours, in yours, you guys, you people, y'all, this thing, the system, the app, the product, the portal, it doesn't, it doesnt, it can't, it won't, does it, you've only, you offer",
  lacks:
    "doesn't have, hasn't got, no way to, without a, missing, misses, can't do, can't export, can't read, can't track, can't be, doesn't do, won't let, isn't in, only does, only do, only got, half the, roadmap, useless, deal-breaker",
  capability:
    'integration, connector, connectors, api, sync, report, reports, reporting, analytics, dashboard, app, mobile app, mobile, android, ipad, tablet, desktop, offline, invoice, invoices, billing, gst, vat, payroll, overtime, rota, rotas, scheduling, attendance, gps, tracking, dispatch, scale, branch, branches, language, languages, spanish, french, export, import, barcode, scanners, scanning, traceability, bom, multi-currency, currency, signature, signatures, photo, photos, video, camera, cameras, audio, printer, printers, labels, print, printing, pos, direct debit, accounting, erp, crm, sap, quickbooks, xero, salesforce, office 365, portal, single sign-on, single sign on, permissions, approvals, workflows, automatically, alarm, reminders, whatsapp, templates, calendar, recurring, appointments, ehr, tips, housekeeping, customs forms, customs, rebates, sensor, sensors, tags, backup, backups, upload, pdf',
  must_have:
    "has to be, got to be, needs to, need to be, need it to, we'd need, i'd need, would have to, it'd have to, deal breaker, deal-breaker, number one, main thing, the one thing, without it, if it doesn't, otherwise it's, useless, pointless, i'm out, waiting for, was hoping, i was hoping, expecting",
  by_hand: 'by hand, typing, retyping, every single, still have to, somebody has to',
  hard: 'hard, complicated, too complicated, confusing, headache, a pain, hassle, nightmare, steep, learning curve, curve, buttons, a degree, get lost, find anything',
  learn_use:
    'learn, learning, use it, using, using it, work it, understand, understands, fill in, fill out, click, login, touch it, touch a, get them to, train, trained, training, retrain, retraining, teach, teaching',
  staff:
    'staff, team, teams, my team, my people, our people, folks, my folks, guys, my guys, our guys, girls, the girls, boys, ladies, crew, crews, my crew, workers, labour, employees, pickers, farmers, members, volunteers, trustees, students, pupils, parents, drivers, driver, dispatchers, reps, agents, teacher, nurses, nurse, doctors, doctor, consultants, vets, techs, receptionist, reception, front desk, admin, accountant, accountants, bookkeeper, operators, mechanics, engineers, engineer, foreman, foremen, supervisors, supervisor, night shift, shifts, servers, chef, housekeeping, lawyers, paralegals, hr, users, patients, tenants, customers, managers, my wife, my dad, my brother, none of them, half of them, most of them, half my',
  low_tech:
    "old-school, old school, computers, smartphone, flip phone, flip-phone, can barely, can't work, hate, hated, sixty, seventy, year old, year-old, seventy-year-old, retiring, scared, forget to",
  setup:
    'set up, setup, set-up, setting up, implementation, rollout, go live, go-live, migration, install, up and running, onboarding, train, training, trained, retrain, retraining, teaching, redo, project',
  effort:
    "weeks of, months of, six months, a year to, forever, by the time, how long, who's going to, shut down for, overtime, it department, our it",
  one_more: 'one more, one more thing, login',
  data_noun:
    "data, our data, know-how, information, records, record, patient records, recordings, recording, recorded, video, photos, photo, pictures, client files, payroll, salaries, bank details, database, kids, kids', pupils, patients",
  law: 'law, legal, privacy, pia, data protection, gdpr, hipaa, bipa, soc two, regulator, fda, compliance, compliant',
  legal_dept:
    "legal, legal team, our legal, legal won't, general counsel, counsel, lawyer, lawyers, our lawyer, attorney, solicitor, compliance, data protection officer, security, security review, insurer, it department, cio, auditor, redline",
  leak: 'leak, breach, theft, fined, in trouble, secure',
  storage:
    'cloud, the cloud, your cloud, server, servers, hosting, stored, storage, holds, overseas, backup, backups, who owns',
  clause:
    'clause, liability clause, terms, your terms, contract, the contract, the agreement, drafted, redline, addendum, buried, liability, liability cap, auto-renewal, auto renewal, arbitration, nda, business associate, business associate agreement, processing agreement',
  consent:
    "consent, permission, permissions, allowed, not allowed, allowed to, without their, without asking, recording, recordings, recorded, being recorded, won't let, never let",
  think:
    "think about, think about it, have a think, a think, mull, mull it over, chew, chew on it, chewing, sleep on it, go through it, go through, read it, look at it, processing, sit with it, not ready, i'm not ready, on the fence, we'll see",
  send: 'send, send me, send it, send it over, send the, shoot, email me, text me, leave me, leave it with, leave it with me',
  material:
    'material, literature, info, information, e-mail, an email, my email, pdf, pdfs, brochure, price list, deck, the deck, slides, link, the link, a video, recording of, proposal, the proposal, quote, a quote, in writing, on paper, paperwork, your card, whatsapp',
  i_contact_you:
    "i'll call, ring you, holler, let you know, i'll let you know, i'll tell you, get back, get back to you, come back to you, back to you, in touch, be in touch, i'll be in touch, touch base, reach out, circle back, catch you",
  vague:
    "we'll see, maybe, perhaps, possibly, dunno, i dunno, not sure, one day, some time, sometime, some point, at some point, whenever, down the road, if anything, if anything changes, if something, if there's interest, kinda, it's interesting, good to know, let's leave, eh, hmm",
  no_commit: "yes or no, not saying no, saying no, don't hold, leave it with me, let's not",
  third_person:
    "neighbor, brother-in-law, brother in law, friend, a friend, a friend of, friend of mine, buddy, my buddy, uncle, nephew, my sister, my sister's, my kid's, my daughter's, my grandfather, colleague, old boss, my old boss, predecessor, my predecessor, folks say, i heard, next door, last company, our customers, our customer, our clients, our guests, our buyers, our suppliers, my customers, a client, a guest, the customer, customers, buyers, our dentist, landlord, the council, a guy at, a chap, he says, he said, she says, she said, they told me",
  past_settled:
    "at first, in the beginning, earlier, used to be, used to say, but then, then i saw, in ten minutes, ended up, sorted, fixed, last time we, years ago, two years ago, way back, in 2019, in 2020, was afraid, thought it'd, i thought, come round, already said yes, said yes, signed off, and it was",
  positive:
    'great, brilliant, wonderful, awesome, perfect, lovely, grand, impressive, wow, fair, fair enough, cheap, in the budget, set aside, price is fine, fine with, good with, approved, cleared, signed off, behind it, keen, excited, excited about, love, love it, like it, i like it, easy, no problem, no worries, not worried, dont worry, not a problem, helpful, useful, what we need, appreciate, glad',
  our_cost:
    'diesel, fuel, lease, tax, customs, insurance, feed, hay, soy, milk, coffee, pallets, freight, shipping, truck, trucks, van, vans, car, roof, new roof, payroll, salaries, overtime, labour, cleaning, gloves, dentist, flight, lunch',
  pain: "lose, loses, losing, lost, waste, late, mistake, mistakes, error, goes wrong, redo all, complaints, complain, complains, complaining, complained, embarrassing, missing, missed, no shows, no-shows, cancel, returns, cost us, hurts, leak, run out, theft, breakdown, goes down, crashed, backlog, nobody knows, don't know where, can't find, days later, chase, on the phone for, takes me, takes us, every time, every week, every day, every month, fined, pain, headache, nightmare, chaos",
  agree:
    "yes, yeah, yep, sure, of course, absolutely, exactly, totally, ok, okay, okey, sounds good, sounds great, deal, agreed, agree, i'm in, we're in, sold, let's do it, go ahead, move forward, works for me, works for us, that works, send the invite, the invite, next step, tuesday at, perfect, great, brilliant, lovely, wonderful, thanks, thank you, no worries, no problem, bet, got it, gotcha, understood, makes sense, fair enough, uh-huh, uh huh, mm-hmm, mhm, i'll bring",
  cannot:
    "cannot, can't, cant, can't do, couldn't, couldnt, can't just, can't see, can't justify, can't take on, can't have, can't be, can't get, won't, wont, will not, wouldn't, wouldnt, would not, won't work, not able, not able to, no way, not gonna, not going to, i'm not going, ain't, nope, nah, not allowed, hands are tied",
  dislike:
    "don't want, dont want, don't want to, didn't want, don't like, hate, hated, over it, won't have, rather not, i'd rather, rather, no thank you, i'm out",
  fear: 'afraid, scared, worry, worries, worried, my worry, concern, concerned, nervous, up at night, risk, risky, goes wrong, what if, nightmare',
  but: "but, but then, but not, but i'm, but we're, but it's, but the, but my, but our, it's just, thing is, except, though, i'm afraid, sorry, i'm sorry, honestly, to be honest, frankly, to be fair, be straight, straight with you, i'll be honest, look, listen, no offense, i hear you, i get it, i appreciate, i know you'll, actually, whereas, personally",
  self: "i, i'm, im, i've, i'd, i'll, me, my, mine, myself, we, we're, we've, weve, we'd, we'll, us, our, ours, ourselves, i am, we are, i have, we have, i was, i got, we got, here, around here, up here, in here, our end, our side, my team, my guys, our people",
  you: "you, you're, youre, you've, you'd, youd, you'll, your, yours, yourself, ya, y'all, you guys, you people, with you, from you, for you, to you, at your, your end, your side, your company, your people, sir, ma'am, mate, buddy, friend, fella",
  if: "if, if i, if we, if you, if it, if it's, if the, if there's, what if, unless, as long as, whether, had you",
};
