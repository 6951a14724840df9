import { type AnnotatedCall, randomBySeed } from '@/data/captions';
import { issueDeviceToken } from '@/lib/auth/device-token';
import { systemClock } from '@/lib/clock';
import type { SessionNote } from '@/lib/contracts/coach-sessions';
import { companyTx } from '@/lib/db/doors';
import { forget } from '@/lib/rate-limit';
import type { SeedCompany } from './cast';
import type { PlannedCall } from './plan-calls';
import { playCall } from './play-call';
import { retellCall } from './retell-call';
import { stableNumber, stableUuid } from './stable-id';
import { TEMPLATES } from './templates';
import { idOf } from './write-company';

/** Calls held side by side: the database works while the engine reads the next captions. */
const LANES = 3;

/** Name of the extension that holds the seed's calls. */
const DEVICE = 'Demo';

/** Titles as invitations carry them. */
const TITLES: Readonly<Record<string, Record<string, string>>> = {
  'pt-BR': {
    discovery: 'Descoberta',
    demo: 'Demonstração',
    negotiation: 'Negociação',
    follow_up: 'Retorno',
    cold_call: 'Primeiro contato',
    renewal: 'Renovação',
  },
  en: {
    discovery: 'Discovery',
    demo: 'Demo',
    negotiation: 'Negotiation',
    follow_up: 'Follow-up',
    cold_call: 'First contact',
    renewal: 'Renewal',
  },
  es: {
    discovery: 'Descubrimiento',
    demo: 'Demostración',
    negotiation: 'Negociación',
    follow_up: 'Seguimiento',
    cold_call: 'Primer contacto',
    renewal: 'Renovación',
  },
};

interface Listeners {
  /** Hears of each call that is done. */
  onCall: () => void;
  /** Runs after the calls of a week: what the product learns from a call is there for the next week's. */
  afterWeek: () => Promise<unknown>;
}

/** Holds the planned calls that have not been held yet, week by week. */
export async function playCalls(
  company: SeedCompany,
  planned: readonly PlannedCall[],
  calls: ReadonlyMap<string, AnnotatedCall>,
  { onCall, afterWeek }: Listeners,
): Promise<void> {
  const company_id = idOf.company(company);
  const held = await companyTx({ company_id }, (tx) =>
    tx.coachSession.findMany({
      where: { company_id, final_sequence: { not: null } },
      select: { id: true },
    }),
  );
  const done = new Set(held.map((session) => session.id));
  const waiting = planned.filter((plan) => !done.has(stableUuid('session', plan.key)));
  for (let i = waiting.length; i < planned.length; i++) onCall();
  const devices = new Map<string, Awaited<ReturnType<typeof issueDeviceToken>>>();
  for (const rep of new Set(waiting.map((plan) => plan.rep))) {
    const user_id = idOf.person(company, rep);
    const device = await issueDeviceToken(systemClock, { company_id, user_id, name: DEVICE, version: '1' });
    devices.set(rep.key, device);
  }
  const play = async (plan: PlannedCall): Promise<void> => {
    const device = devices.get(plan.rep.key);
    const call = calls.get(plan.template_id);
    if (device === undefined || call === undefined) throw new Error(`Nothing to play for ${plan.key}.`);
    // Weeks of calls in a minute would be refused as too fast.
    await forget('api_actor', `${idOf.person(company, plan.rep)}:${device.device_id}`);
    await playCall(telling(company, plan, call, device.token));
    onCall();
  };
  for (const week of new Set(waiting.map((plan) => plan.week))) {
    const next = waiting.filter((plan) => plan.week === week).values();
    const lane = async () => {
      for (const plan of next) await play(plan);
    };
    await Promise.all(Array.from({ length: LANES }, lane));
    await afterWeek();
  }
  await unlink(company_id);
}

function telling(company: SeedCompany, plan: PlannedCall, call: AnnotatedCall, token: string) {
  const template = TEMPLATES[plan.template_id];
  if (template === undefined) throw new Error(`There is no template ${plan.template_id}.`);
  const seed = stableNumber('call', plan.key);
  const { rep, account, questions, heard } = plan;
  const colleague = company.people.find((person) => person.role === 'MANAGER' && person !== rep) ?? rep;
  const told = retellCall(call, template, {
    seed,
    people: { ...account.contacts, r1: rep, r2: colleague },
    company: account.company,
    questions,
    heard,
  });
  const title = TITLES[call.lang]?.[call.call_type] ?? call.call_type;
  return {
    token,
    session_id: stableUuid('session', plan.key),
    code: meetingCode(seed),
    title: `${title} · ${account.company}`,
    started_at: plan.started_at,
    seed,
    call: told,
    notes: questions === 1 ? notesOf(told) : [],
  };
}

/** What a careful rep writes down: the customer's words that carry most, at most three. */
function notesOf(call: AnnotatedCall): SessionNote[] {
  const quotes = call.turns.flatMap((turn) =>
    turn.evidence
      .filter((e) => e.score === 3 && turn.text.includes(e.quote))
      .map((e) => ({ text: e.quote, t_ms: Math.round(turn.end * 1000) })),
  );
  const step = Math.max(1, Math.floor(quotes.length / 3));
  return quotes
    .filter((_, index) => index % step === 0)
    .slice(0, 3)
    .map((quote, index) => ({ id: `n${index + 1}`, rev: 1, ...quote }));
}

function meetingCode(seed: number): string {
  const random = randomBySeed(seed);
  const letters = (count: number) =>
    Array.from({ length: count }, () => String.fromCharCode(97 + Math.floor(random() * 26))).join('');
  return `${letters(3)}-${letters(4)}-${letters(3)}`;
}

/** The seed's own extensions are not ones that the people know: they go, also those of an interrupted run. */
async function unlink(company_id: string): Promise<void> {
  await companyTx({ company_id }, (tx) => tx.device.deleteMany({ where: { company_id, name: DEVICE } }));
}
