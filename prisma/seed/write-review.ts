import { randomBySeed } from '@/data/captions';
import { fixedClock } from '@/lib/clock';
import { dayOf } from '@/lib/clock/company-day';
import type { AnalysisState } from '@/lib/contracts/analysis';
import { companyTx } from '@/lib/db/doors';
import { checkAlerts } from '@/lib/domain/alerts/check-alerts';
import { listAlerts } from '@/lib/domain/alerts/list-alerts';
import { raiseAlert } from '@/lib/domain/alerts/raise-alert';
import { updateAlert } from '@/lib/domain/alerts/update-alert';
import { getAnalysis } from '@/lib/domain/analysis/get-analysis';
import { createBot } from '@/lib/domain/bots/create-bot';
import { writeSummary } from '@/lib/domain/coaching-summary/write-summary';
import { createComment } from '@/lib/domain/comments/create-comment';
import type { Ctx } from '@/lib/domain/ctx';
import { actionKey } from '@/lib/domain/tasks/action-key';
import { createTask } from '@/lib/domain/tasks/create-task';
import { updateTask } from '@/lib/domain/tasks/update-task';
import type { Person, SeedCompany } from './cast';
import { REVIEW_WORDS } from './review-words';
import { stableId, stableNumber } from './stable-id';
import { idOf } from './write-company';

const DAY_MS = 86_400_000;
/** Calls of each rep that their lead has commented on, and calls whose first suggestions have become tasks. */
const COMMENTED = 2;
const TASKED = 4;
/** Alerts that somebody who leads has not read yet. */
const UNREAD = 6;
const DROP_AGE_DAYS = 18;

/** What people do after calls: comments on lines, tasks, coaching summaries; and what the product tells them: alerts. What is there stays. */
export async function writeReview(company: SeedCompany, now: Date): Promise<void> {
  const company_id = idOf.company(company);
  const done = await companyTx({ company_id }, (tx) => tx.task.count({ where: { company_id } }));
  if (done > 0) return;
  const director = company.people.find(({ role }) => role === 'DIRECTOR');
  if (director === undefined) return;
  for (const person of company.people.filter(({ week, role }) => week !== undefined && role === 'AGENT')) {
    const lead = company.people.find(({ leads, squad }) => leads === true && squad === person.squad);
    await reviewCalls(company, person, lead ?? director, now);
    const input = { id: idOf.person(company, person) };
    await writeSummary({ ctx: ctxOf(company, lead ?? director, now), input });
  }
  await writeFailures(company, director, now);
  const job = { kind: 'system' as const, job: 'seed', company_id };
  await raiseOldDrop(company, director, now);
  await checkAlerts({ ctx: { ...ctxOf(company, director, now), actor: job }, input: { daily: true } });
  const ctx = ctxOf(company, director, now);
  const { data: alerts } = await listAlerts({ ctx, input: { type: 'DEAL_STUCK', page_size: 100 } });
  for (const { id } of alerts.slice(-2)) await updateAlert({ ctx, input: { id, status: 'ACKNOWLEDGED' } });
  for (const person of company.people.filter(({ role, leads }) => role === 'DIRECTOR' || leads === true))
    await readOlderAlerts(ctxOf(company, person, now));
}

/** Fewer deals were won for a while: the look below finds that it is no longer so, and settles it. */
async function raiseOldDrop(company: SeedCompany, director: Person, now: Date): Promise<void> {
  const ctx = ctxOf(company, director, new Date(now.getTime() - DROP_AGE_DAYS * DAY_MS));
  await raiseAlert({
    ctx,
    input: {
      type: 'CONVERSION_DROP',
      priority: 'MEDIUM',
      key: 'conversion-drop',
      data: { now: 0.4, before: 0.6, days: 30 },
    },
  });
}

/** People who lead have read what they were told first; the rest waits for them. */
async function readOlderAlerts(ctx: Ctx): Promise<void> {
  const { data } = await listAlerts({ ctx, input: { page_size: 100 } });
  for (const { id } of data.slice(UNREAD)) await updateAlert({ ctx, input: { id, status: 'READ' } });
}

/** Somebody of the demo, as the actor of what they do. */
function ctxOf(company: SeedCompany, person: Person, at: Date): Ctx {
  const company_id = idOf.company(company);
  return {
    company_id,
    actor: {
      kind: 'user',
      user_id: idOf.person(company, person),
      role: person.role,
      company_id,
      led_squad_ids:
        person.leads === true && person.squad !== undefined ? [idOf.squad(company, person.squad)] : [],
      locale: person.locale,
    },
    request_id: 'seed',
    clock: fixedClock(at),
  };
}

async function reviewCalls(company: SeedCompany, rep: Person, lead: Person, now: Date): Promise<void> {
  const company_id = idOf.company(company);
  const calls = await companyTx({ company_id }, (tx) =>
    tx.conversation.findMany({
      where: { company_id, user_id: idOf.person(company, rep), processed_at: { not: null } },
      orderBy: { conversation_date: 'desc' },
      take: TASKED,
      select: { id: true, conversation_date: true },
    }),
  );
  for (const [index, { id, conversation_date }] of calls.entries()) {
    const after = new Date(Math.min(now.getTime(), conversation_date.getTime() + DAY_MS / 6));
    const state = await getAnalysis({ ctx: ctxOf(company, rep, after), input: { id } });
    await takeActions(company, rep, state, after, index);
    if (index < COMMENTED) await commentOn(company, rep, lead, state, after);
  }
}

/** The first suggestions become tasks; of older calls they are done. */
async function takeActions(
  company: SeedCompany,
  rep: Person,
  { analysis, conversation_id }: AnalysisState,
  at: Date,
  age: number,
): Promise<void> {
  for (const { title, due_date } of analysis?.actions.slice(0, 1) ?? []) {
    const ctx = ctxOf(company, rep, at);
    const later = dayOf(new Date(at.getTime() + (2 + age) * DAY_MS), company.timezone);
    const task = await createTask({
      ctx,
      input: { text: title, due_date: due_date ?? later, conversation_id, action_key: actionKey(title) },
    });
    if (age >= TASKED - 2) await updateTask({ ctx, input: { id: task.id, done: true } });
  }
}

/** The lead writes about the line that needs it most; the rep answers once. */
async function commentOn(
  company: SeedCompany,
  rep: Person,
  lead: Person,
  { analysis, conversation_id }: AnalysisState,
  at: Date,
): Promise<void> {
  const words = REVIEW_WORDS[lead.locale];
  const objection =
    analysis?.objections.find(({ outcome }) => outcome !== 'handled') ?? analysis?.objections[0];
  const advice = analysis?.coaching.find(({ kind, evidence }) => kind === 'improve' && evidence !== null);
  const moment = analysis?.key_moments[0];
  const turn = objection?.evidence.turn ?? advice?.evidence?.turn ?? moment?.turn;
  if (turn === undefined) return;
  const said = objection ? words.objection : advice ? words.improve : words.moment;
  const random = randomBySeed(stableNumber('comment', conversation_id));
  const text = said[Math.floor(random() * said.length)] ?? '';
  await createComment({ ctx: ctxOf(company, lead, at), input: { conversation_id, turn, text } });
  if (random() < 0.4)
    await createComment({
      ctx: ctxOf(company, rep, new Date(at.getTime() + 3_600_000)),
      input: { conversation_id, turn, text: REVIEW_WORDS[rep.locale].answer },
    });
}

/** An import that lost records, and a bot whose messages failed: what the hourly look finds. */
async function writeFailures(company: SeedCompany, director: Person, now: Date): Promise<void> {
  const company_id = idOf.company(company);
  const recently = new Date(now.getTime() - 3 * 3_600_000);
  const ctx = ctxOf(company, director, recently);
  const found = await companyTx({ company_id }, async (tx) => ({
    playbook: await tx.playbook.findFirst({ where: { company_id, status: 'ACTIVE' }, select: { id: true } }),
    lead: await tx.lead.findFirst({ where: { company_id }, orderBy: { id: 'asc' }, select: { id: true } }),
  }));
  if (found.playbook === null || found.lead === null) return;
  const bot = await createBot({
    ctx,
    input: {
      name: REVIEW_WORDS[director.locale].bot,
      type: 'FOLLOW_UP',
      playbook_id: found.playbook.id,
      channels: ['EMAIL'],
      max_messages_per_day: 40,
      delay_between_messages_seconds: 120,
    },
  });
  const lead_id = found.lead.id;
  await companyTx({ company_id }, async (tx) => {
    await tx.importLog.createMany({
      data: [
        {
          company_id,
          id: stableId('import', company.key),
          source: 'csv.deals',
          status: 'PARTIAL',
          records_total: 212,
          records_imported: 205,
          records_failed: 7,
          started_at: recently,
          finished_at: recently,
        },
      ],
      skipDuplicates: true,
    });
    await tx.botLog.createMany({
      data: [1, 2, 3].map((n) => ({
        company_id,
        id: stableId('bot-log', company.key, String(n)),
        bot_id: bot.id,
        lead_id,
        action: 'email_sent',
        channel: 'EMAIL',
        status: 'FAILED' as const,
        created_at: recently,
      })),
      skipDuplicates: true,
    });
  });
}
