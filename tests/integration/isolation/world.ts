import { randomUUID } from 'node:crypto';
import { issueDeviceToken } from '@/lib/auth/device-token';
import { systemClock } from '@/lib/clock';
import type { UserRole } from '@/lib/contracts/me';
import { companyTx, systemTx } from '@/lib/db/doors';
import { companySealer } from '@/lib/db/sealer';
import { raiseAlert } from '@/lib/domain/alerts/raise-alert';
import { finalizeSession } from '@/lib/domain/coach-sessions/finalize-session';
import { receiveIncrement } from '@/lib/domain/coach-sessions/receive-increment';
import { createComment } from '@/lib/domain/comments/create-comment';
import { type Ctx, personOf } from '@/lib/domain/ctx';
import { createMeeting } from '@/lib/domain/meetings/create-meeting';
import { askSearch } from '@/lib/domain/search/ask-search';
import { indexConversation } from '@/lib/domain/search/index-conversation';
import { startSession } from '@/lib/domain/sessions/start-session';
import { createTask } from '@/lib/domain/tasks/create-task';
import { newId } from '@/lib/ids';
import { buildHub, type HubRows } from './world-hub';
import { writeSummaryOf } from './world-summary';

/** What a person of a test company has: one row of each kind that belongs to a person. */
export interface Owned {
  person: string;
  conversation: string;
  meeting: string;
  session: string;
  device: string;
  browser: string;
  alert: string;
  task: string;
  comment: string;
  search: string;
}

export interface Member extends Owned {
  role: UserRole;
  /** Token of the device. */
  token: string;
  ctx: Ctx;
}

/** A company with two squads; `lead1` leads the first one, in which `rep` and `mate` sell; `other` sells in the second. */
export interface World {
  company: string;
  slug: string;
  squad: string;
  other_squad: string;
  lead: string;
  deal: string;
  lead_note: string;
  csv_import: string;
  batch: string;
  playbook: string;
  bot: string;
  hub: HubRows;
  members: Record<'director' | 'lead1' | 'lead2' | 'rep' | 'mate' | 'other', Member>;
}

/** Stands in everything that a company calls by name, so that a leak is seen wherever it happens. */
export const MARK = 'MARK';

/** Builds a company whose every text carries `mark`. */
export async function buildWorld(mark: string): Promise<World> {
  const company = newId();
  const slug = `${mark.toLowerCase()}-${company.slice(-6)}`;
  await systemTx('create company', (tx) =>
    tx.company.create({ data: { id: company, name: `${mark} company`, slug } }),
  );
  const squads = { squad: newId(), other_squad: newId() };
  const [lead, playbook, bot] = [newId(), newId(), newId()];
  const [deal, lead_note, csv_import] = [newId(), newId(), newId()];
  await companyTx({ company_id: company }, async (tx) => {
    await tx.squad.createMany({
      data: Object.entries(squads).map(([key, id]) => ({
        company_id: company,
        id,
        name: `${mark} ${key}`,
        type: 'sales',
      })),
    });
    await tx.playbook.create({
      data: {
        company_id: company,
        id: playbook,
        name: `${mark} playbook`,
        function: 'SALES',
        methodology: 'SPICED',
        status: 'ACTIVE',
        content: {},
      },
    });
    await tx.lead.create({ data: { company_id: company, id: lead, name: `${mark} lead` } });
    await tx.deal.create({
      data: {
        company_id: company,
        id: deal,
        lead_id: lead,
        title: `${mark} deal`,
        stage: 'proposal',
        value: 1,
      },
    });
    const sealer = await companySealer(tx, company);
    await tx.leadNote.create({
      data: {
        company_id: company,
        id: lead_note,
        lead_id: lead,
        text: sealer.seal('lead_notes', 'text', lead_note, `${mark} note`),
      },
    });
    await tx.bot.create({
      data: {
        company_id: company,
        id: bot,
        name: `${mark} bot`,
        type: 'SDR',
        playbook_id: playbook,
        channels: ['EMAIL'],
        triggers: [],
        max_messages_per_day: 1,
        delay_between_messages_seconds: 60,
      },
    });
  });
  const join = (key: string, role: UserRole, squad: string | null, leads = false) =>
    buildMember(company, `${mark} ${key}`, role, squad, leads);
  const members = {
    director: await join('director', 'DIRECTOR', null),
    lead1: await join('lead1', 'MANAGER', squads.squad, true),
    lead2: await join('lead2', 'MANAGER', squads.other_squad, true),
    rep: await join('rep', 'AGENT', squads.squad),
    mate: await join('mate', 'AGENT', squads.squad),
    other: await join('other', 'AGENT', squads.other_squad),
  };
  const batch = await pastBatch(company, members.director.person);
  const hub = await buildHub(members.director.ctx, mark);
  await companyTx({ company_id: company }, async (tx) => {
    const sealer = await companySealer(tx, company);
    await tx.csvImport.create({
      data: {
        company_id: company,
        id: csv_import,
        kind: 'leads',
        file_name: `${mark}.csv`,
        encoding: 'utf-8',
        delimiter: ';',
        rows_total: 1,
        content: sealer.seal('csv_imports', 'content', csv_import, `Nome\n${mark} imported`),
        created_by_id: members.director.person,
      },
    });
  });
  const records = { lead, deal, lead_note, csv_import };
  return { company, slug, hub, ...squads, ...records, batch, playbook, bot, members };
}

async function pastBatch(company_id: string, user_id: string): Promise<string> {
  const day = new Date('2026-11-02');
  const { id } = await companyTx({ company_id }, (tx) =>
    tx.analysisBatch.create({ data: { company_id, user_id, from_day: day, to_day: day } }),
  );
  return id;
}

async function buildMember(
  company_id: string,
  name: string,
  role: UserRole,
  squad_id: string | null,
  is_leader: boolean,
): Promise<Member> {
  const person = newId();
  await systemTx('create company', (tx) =>
    tx.user.create({
      data: { id: person, email: `${person}@test.example`, name, role, status: 'ACTIVE', company_id },
    }),
  );
  if (squad_id !== null)
    await companyTx({ company_id }, (tx) =>
      tx.squadMember.create({ data: { company_id, user_id: person, squad_id, is_leader } }),
    );
  const ctx: Ctx = {
    company_id,
    actor: {
      kind: 'user',
      user_id: person,
      role,
      company_id,
      led_squad_ids: is_leader && squad_id !== null ? [squad_id] : [],
      locale: 'pt-BR',
    },
    request_id: 'test',
    clock: systemClock,
  };
  const device = await issueDeviceToken(systemClock, {
    company_id,
    user_id: person,
    name: `${name} device`,
    version: '1',
  });
  const call = await holdCall(ctx, name);
  const browser = await openBrowser(person);
  const review = await reviewCall(ctx, name, call.conversation);
  const job = { kind: 'system' as const, job: 'test', company_id };
  await indexConversation({ ctx: { ...ctx, actor: job }, input: { conversation_id: call.conversation } });
  const { id: search } = await askSearch({ ctx, input: { question: `What does ${name} cost?` } });
  return {
    person,
    role,
    ctx,
    device: device.device_id,
    token: device.token,
    browser,
    search,
    ...call,
    ...review,
  };
}

/** A finished call whose words, notes and title carry `name`. */
async function holdCall(ctx: Ctx, name: string) {
  const session = randomUUID();
  const { id: meeting, conversation_id } = await createMeeting({
    ctx,
    input: {
      session_id: session,
      platform: 'google-meet',
      code: 'abc-defg-hij',
      title: `${name} call`,
      lang: 'pt-BR',
      started_at: new Date(Date.now() - 3_600_000).toISOString(),
    },
  });
  const turn = { rev: 1, start_ms: 0, end_ms: 40_000, speech_ms: 40_000, words: 60, marks: [] };
  await receiveIncrement({
    ctx,
    input: {
      session_id: session,
      meeting_id: meeting,
      sequence: 0,
      final: true,
      duration_ms: 90_000,
      participants: [
        { key: 'p1', name, role: 'rep', is_self: true },
        { key: 'p2', name: `${name} customer`, role: 'customer', is_self: false },
      ],
      turns: [
        { ...turn, id: 't1', speaker: 'p1', text: `${name} says what it costs` },
        { ...turn, id: 't2', speaker: 'p2', start_ms: 41_000, end_ms: 80_000, text: `${name} asks why` },
      ],
      notes: [{ id: 'n1', rev: 1, t_ms: 1_000, text: `${name} note` }],
    },
  });
  const job = { kind: 'system' as const, job: 'test', company_id: ctx.company_id };
  await finalizeSession({ ctx: { ...ctx, actor: job }, input: { session_id: session } });
  return { session, meeting, conversation: conversation_id };
}

/** What people write about a call: an alert, a task and a comment, all of them the person's own. */
async function reviewCall(ctx: Ctx, name: string, conversation_id: string) {
  const about = { type: 'conversation' as const, id: conversation_id };
  const alert = await raiseAlert({
    ctx,
    input: {
      type: 'LOW_PLAYBOOK_ADHERENCE',
      priority: 'HIGH',
      key: name,
      data: { score: 20, threshold: 50, calls: 3 },
      about,
      user_id: personOf(ctx).user_id,
    },
  });
  const task = await createTask({ ctx, input: { text: `${name} task`, conversation_id } });
  const comment = await createComment({
    ctx,
    input: { conversation_id, turn: 't1', text: `${name} comment` },
  });
  await writeSummaryOf(ctx, name, conversation_id);
  return { alert: alert?.id ?? '', task: task.id, comment: comment.id };
}

/** A signed-in browser of a person; the row's id. */
export async function openBrowser(user_id: string): Promise<string> {
  const ctx = { request_id: 'test', clock: systemClock };
  return systemTx('sign in', async (tx) => {
    await startSession(tx, ctx, user_id);
    const row = await tx.session.findFirstOrThrow({ where: { user_id }, orderBy: { created_at: 'desc' } });
    return row.id;
  });
}
