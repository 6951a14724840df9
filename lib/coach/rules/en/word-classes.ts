import type { WordClasses } from '../word-classes';

/** English. */
export const wordClasses: WordClasses = {
  /** What something costs. */
  price:
    'price, prices, priced, pricing, cost, costs, quote, quoted, fee, fees, rate, rates, invoice, bill, pay, paying, paid, money, dollar*, pound*, euro*, buck*, grand, cent*, a month, a year, monthly, annual, per seat, per user, per head, a head, a seat, per month, subscription, licence*, license*, figure, number, tag, charge*, charging, spend, list price, proposal',
  /** That it is a lot. */
  high: 'steep, expensive, pricey, costly, a lot, too much, dear, double, triple, gone up, goes up, going up, went up, jump, higher, high, overpriced, swallow, big, bigger, huge, rich, salary, wage, wages, rent, ouch, wow, crazy, ridiculous, robbery, premium, worth, justify, afford, more than',
  /** That it could be less. */
  cheap:
    'cheap, cheaper, less, lower, half, discount, knock, come down, off, nearer, free, for nothing, deal, best price, down, sharpen, room, match, under',
  /** Where money for it comes from. */
  budget:
    'budget*, pot, fund, funds, funding, approved, allocation, allocated, kitty, grant, spending, fiscal, capex, line item, cash, financial year, set aside',
  /** That nothing is left of it. */
  empty:
    'frozen, freeze, froze, gone, spent, used up, finished, tied up, nothing left, empty, committed, cut, cuts, cutting, tight, dry, short, nothing, locked, over, max*, closed, spoken for, no money, slashed, ran out, left',
  /** Who else has a say. */
  decider:
    'boss, director*, manager, cfo, ceo, coo, cto, cio, vp, board, husband, wife, partner, partners, committee, head office, headquarters, corporate, procurement, purchasing, owner*, finance, legal, trustee*, council, president, controller, chairman, founder, group, parent company, dad, father, brother, sister, leadership, management, upstairs, superintendent, principal, investor*, treasurer, it department, head of, general manager, lead, franchise*',
  /** How a decision is made. */
  sign: 'sign, signs, signed, sign off, signature, approve*, approval, decide*, decision, call, say, green light, vote*, permission, authority, run it by, bring in, clear it, take it to, above my pay grade, my call, up to, on board, in the room, convince, go through, ask, power, final word, last word, loop in, check with, talk to, speak to, nod, yes',
  /** When it could be instead. */
  defer:
    'later, after, until, till, once, when, next year, new year, not now, right now, wait, waiting, hold off, push, again, down the road, spring, summer, autumn, fall, winter, january, february, march, april, may, june, july, august, september, october, november, december, q2, next month, moment, sometime, another time, before, months, timing, too early, early',
  /** What takes the time at present. */
  busy: 'busy, season, harvest, audit, moving, move, merger, swamped, slammed, middle of, year end, launch, holidays, christmas, peak, flat out, bandwidth, plate, rollout, opening, restructur*, construction, relocat*, hands full, backlog, tax season, exam*, migration, project, priority, priorities',
  /** How one puts something off. */
  ponder:
    "think, think about, sit with, mull, chew, sleep on, digest, discuss, internally, get back, let you know, circle back, leave it, drop you a line, ring you, look at it, dust settle, commit, hear from, in touch, touch base, reach out, revisit, see how, see what, don't call, no rush, park, weigh",
  /** What one asks to be sent. */
  send: 'send, email, deck, brochure, pdf, in writing, info, information, materials, link, leaflet, forward',
  /** What is there today. */
  current:
    "already, current, same, always, since, for years, used to, the way we, have been, what we have, what we've got, in place, built, own, years",
  /** That it will do. */
  fine: "works, working, fine, does the job, happy, no complaints, good enough, isn't broken, ain't broke, not broken, suits, comfortable, never let, never had a problem, never failed, no reason, stick, stay, why change, change, content, okay, runs",
  /** What the work is done with. */
  tools:
    'spreadsheet*, excel, whiteboard, paper, notebook, in house, in-house, system, software, sheet, sheets, access, outlook, calendar, folder, binder, by hand, manually, pen, ledger',
  /** Other offers and their vendors. */
  rival:
    'competitor*, another company, another quote, two others, other demo*, demos, talking to, contract with, renewed, tied to, locked in, plug-in, comes with, included, bundle, vendor, vendors, supplier, provider, shortlist*, comparing, salesforce, hubspot, zendesk, oracle, sap, microsoft, teams, google, quickbooks, xero, zoho, jira, shopify, other guys, tender, rfp, switch, switched, them, theirs, they',
  /** That it is of no use. */
  needless:
    "don't need, no need, no use, don't see, can't see, not sure what, overkill, too small, hardly ever, what would, why would, point, don't really, wouldn't use, not interested, doesn't happen, handful, no problem, manage, need",
  /** Whether it can be believed. */
  doubt:
    'worry, worried, worries, nervous, afraid, concern*, believe, trust, prove, proof, guarantee*, sceptic*, skeptic*, promise*, heard that before, burned, burnt, reference*, reviews, what happens if, go under, start-up, startup, never heard, too good to be true, sure, convinced, track record, case stud*, disappear, vanish*, risk, risky, everyone says, everybody says, new company, how do i know, faith',
  /** What is not possible. */
  unable:
    "can't, cannot, couldn't, doesn't, does not, won't, don't, isn't, not able, no way, without, missing, unless, only, still have to, wouldn't, didn't, hasn't, haven't",
  /** The offer itself. */
  offer:
    'it, yours, your app, this, that, this thing, showed, shown, demo, in there, on there, screen, dashboard, app, platform, tool, product, module, version',
  /** What software does. */
  function:
    'integrat*, connect*, sync*, talk to, talks to, import*, export*, api, work with, offline, signal, android, mac, language, languages, spanish, french, german, currency, currencies, format, scanner*, printer*, barcode*, custom*, report, reports, field, fields, template*, mobile, phone, tablet, plug in, portal, multi*, filter, split, attach*, upload, print, calculate, track, handle, read, single sign on, roadmap',
  /** What it must do. */
  must: 'have to have, must, need it to, needs to, would have to, deal breaker, dealbreaker, looking for, hoping, require*, the one thing',
  /** That it is laborious. */
  hard: 'complicated, complex, learn, learning, training, train, confusing, clicks, click, screens, steps, lost me, headache, fields, technical, difficult, hard, too many, buttons, menus, manual',
  /** Who would work with it. */
  staff:
    'team, guys, lads, drivers, nurses, staff, people, folks, crew, reps, technicians, techs, front desk, older, old school, computers, girls, ladies, employees, users, mechanics, teachers, operators, admin, assistant, managers, workers, shift',
  /** What introducing it takes. */
  setup:
    "migrat*, set up, setup, set it up, implement*, rollout, onboarding, weeks, months, it person, it guy, who's going to, who would, install*, go live, consultants, hours",
  /** Law, contracts and those who watch over them. */
  legal:
    'legal, lawyer*, attorney*, counsel, clause*, terms, contract, liabilit*, gdpr, hipaa, privacy, data protection, compliance, compliant, regulat*, union, insurer, insurance, inspector*, auditor*, audit, consent, law, dpa, redline*, indemnit*, policy, allowed, soc, iso, questionnaire, certif*, record, recording, recorded, listening',
  /** Where data goes and who sees it. */
  data: 'data, records, names, server, servers, cloud, stored, store, hosted, hosting, country, breach*, leak*, password*, security, secure, who can see, access, third party, ai, personal, confidential, patient*, student*, kids, customer data, infosec',
  /** That all is well. */
  relief:
    "sorted, solved, settled, cleared, happy with, no issue, not a problem, good price, fair price, fair, reasonable, less than i thought, not worried, doesn't bother, don't mind, signed off, agreed, no objection*, all good, easy, simple, great, love, like, perfect, lovely, brilliant, nice, impressed, glad, good, better",
  /** What others said. */
  told: 'he said, she said, they said, told me, my brother, my sister, brother in law, friend, mate, colleague, neighbour, neighbor, last company, previous, predecessor, somebody, someone, guy, fella, cousin, uncle, industry, thought',
  /** What is over. */
  past: 'was, were, had, did, last year, last month, ago, back in, at first, used to, once, before, back when, years back, went, came, got, tried',
  /** No. */
  no: "not, never, no, nobody, nothing, none, neither, nor, hardly, without, don't, doesn't, didn't, can't, won't, isn't, aren't, wasn't, weren't, haven't, hasn't, hadn't, couldn't, wouldn't, ain't, cannot, dont, cant, wont, doesnt",
  /** The listener. */
  you: "you, your, you're, you've, you'd, you'll, y'all",
  /** Third persons. */
  they: "he, she, they, them, his, her, their, he's, she's, they're",
  /** Days and meetings. */
  day: "monday, tuesday, wednesday, thursday, friday, tomorrow, next week, invite, calendar, o'clock, am, noon, morning, afternoon, meeting, call",
  /** How an objection is opened. */
  but: 'but, though, except, only thing, thing is, problem is, trouble is, honestly, frankly, to be honest, look, listen, see',
};
