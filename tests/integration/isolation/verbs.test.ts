import { globSync, readFileSync } from 'node:fs';
import type { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tellBudgetStep } from '@/lib/domain/ai-usage/tell-budget-step';
import { tellVendorLimit } from '@/lib/domain/ai-usage/tell-vendor-limit';
import { checkAlerts } from '@/lib/domain/alerts/check-alerts';
import { queueDigests } from '@/lib/domain/alerts/queue-digests';
import { raiseAlert } from '@/lib/domain/alerts/raise-alert';
import { sendDigest } from '@/lib/domain/alerts/send-digest';
import { runAnalysis } from '@/lib/domain/analysis/run-analysis';
import { adoptCalls } from '@/lib/domain/calls/adopt-calls';
import { matchWaitingCalls } from '@/lib/domain/calls/match-waiting-calls';
import { transcribeCall } from '@/lib/domain/calls/transcribe-call';
import { finalizeSession } from '@/lib/domain/coach-sessions/finalize-session';
import { filterOptions } from '@/lib/domain/coaching/filter-options';
import { overviewPerson } from '@/lib/domain/coaching/overview-person';
import { repHome } from '@/lib/domain/coaching/rep-home';
import { teamFocus } from '@/lib/domain/coaching/team-focus';
import { mailComment } from '@/lib/domain/comments/mail-comment';
import { overviewCompany } from '@/lib/domain/company/overview-company';
import type { Ctx } from '@/lib/domain/ctx';
import { runImport } from '@/lib/domain/imports/run-import';
import { takeBackImport } from '@/lib/domain/imports/take-back';
import { listConnections } from '@/lib/domain/integrations/list-connections';
import { listRequests } from '@/lib/domain/integrations/list-requests';
import { leadFilterChoices } from '@/lib/domain/leads/lead-filter-choices';
import { personChoices } from '@/lib/domain/people/person-choices';
import { dealChoices } from '@/lib/domain/pipeline/deal-choices';
import { indexConversation } from '@/lib/domain/search/index-conversation';
import { listSquads } from '@/lib/domain/squads/list-squads';
import { overviewSquad } from '@/lib/domain/squads/overview-squad';
import { squadChoices } from '@/lib/domain/squads/squad-choices';
import { AppError } from '@/lib/errors/app-error';
import { type Ids, idsOf } from './cases';
import { openEye, snapshot } from './snapshot';
import { buildWorld, type World } from './world';

type Call = (ctx: Ctx, ids: Ids) => Promise<unknown>;

/** Verbs that pages and jobs call and no route does: how to call each of them with somebody else's ids. */
const VERBS: Readonly<Record<string, Call>> = {
  'ai-usage/tell-budget-step': (ctx) => tellBudgetStep({ ctx, input: { month: '2026-11', percent: 80 } }),
  'ai-usage/tell-vendor-limit': (ctx) => tellVendorLimit({ ctx, input: { provider: 'anthropic' } }),
  'analysis/run-analysis': (ctx, ids) =>
    runAnalysis({ ctx, input: { conversation_id: ids.conversation, run: 1 } }),
  'alerts/check-alerts': (ctx) => checkAlerts({ ctx, input: { daily: true } }),
  'alerts/queue-digests': (ctx) => queueDigests({ ctx }),
  'alerts/send-digest': (ctx, ids) => sendDigest({ ctx, input: { user_id: ids.person } }),
  'alerts/raise-alert': (ctx, ids) =>
    raiseAlert({
      ctx,
      input: {
        type: 'BOT_ERROR',
        priority: 'LOW',
        key: 'test',
        data: { bot: 'x', errors: 1 },
        user_id: ids.person,
        squad_id: ids.squad,
      },
    }),
  'calls/adopt-calls': (ctx, ids) => adoptCalls({ ctx, input: { line_id: ids.phone_line } }),
  'calls/match-waiting-calls': (ctx) => matchWaitingCalls({ ctx }),
  'calls/transcribe-call': (ctx, ids) => transcribeCall({ ctx, input: { call_id: ids.call } }),
  'coach-sessions/finalize-session': (ctx, ids) =>
    finalizeSession({ ctx, input: { session_id: ids.session } }),
  'coaching/filter-options': (ctx) => filterOptions({ ctx }),
  'coaching/overview-person': (ctx, ids) => overviewPerson({ ctx, input: { id: ids.person } }),
  'coaching/rep-home': (ctx) => repHome({ ctx }),
  'coaching/team-focus': (ctx) => teamFocus({ ctx, input: { limit: 50 } }),
  'comments/mail-comment': (ctx, ids) =>
    mailComment({ ctx, input: { comment_id: ids.comment, user_id: ids.person } }),
  'company/overview-company': (ctx) => overviewCompany({ ctx }),
  'integrations/list-connections': (ctx) => listConnections({ ctx }),
  'integrations/list-requests': (ctx, ids) =>
    listRequests({ ctx, input: { integration_id: ids.integration } }),
  'people/person-choices': (ctx) => personChoices({ ctx }),
  'imports/run-import': (ctx, ids) =>
    runImport({ ctx, input: { import_id: ids.csv_import, until: () => true } }),
  'imports/take-back': (ctx, ids) =>
    takeBackImport({ ctx, input: { import_id: ids.csv_import, until: () => true } }),
  'leads/lead-filter-choices': (ctx) => leadFilterChoices({ ctx }),
  'pipeline/deal-choices': (ctx) => dealChoices({ ctx }),
  'search/index-conversation': (ctx, ids) =>
    indexConversation({ ctx, input: { conversation_id: ids.conversation } }),
  'squads/list-squads': (ctx) => listSquads({ ctx }),
  'squads/overview-squad': (ctx, ids) => overviewSquad({ ctx, input: { squad_id: ids.squad } }),
  'squads/squad-choices': (ctx) => squadChoices({ ctx }),
};

/** Verbs that take nothing of a company, each with the reason why ids of another one mean nothing to them. */
const OUTSIDE: Readonly<Record<string, string>> = {
  'company-switch/list-companies': 'staff only, and exactly about all companies',
  'mappings/mapping-choices': "takes a provider's name, no id, and asks the own company's connection",
  'sessions/sign-in': 'takes a password, no id',
  'sessions/sign-in-with-google': 'takes what Google proved, no id',
};

let home: World;
let foreign: World;
let eye: Client;

beforeAll(async () => {
  [home, foreign] = [await buildWorld('HOME'), await buildWorld('FOREIGN')];
  eye = await openEye();
});
afterAll(() => eye.end());

/** Files with a verb, `verb({ ctx, … })`, that no API route imports. */
function verbsWithoutRoute(): string[] {
  const routes = globSync('app/api/**/route.ts').map((file) => readFileSync(file, 'utf8'));
  return globSync('lib/domain/*/*.ts')
    .filter((file) => /export async function \w+\(\{\s*ctx\b/.test(readFileSync(file, 'utf8')))
    .map((file) => file.replace(/^lib\/domain\//, '').replace(/\.ts$/, ''))
    .filter((verb) => !routes.some((text) => text.includes(`@/lib/domain/${verb}'`)))
    .sort();
}

/** What a verb answers, as text; a refusal as its code. */
async function answerOf(call: () => Promise<unknown>): Promise<string> {
  try {
    return JSON.stringify(await call()) ?? '';
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    expect(['not_found', 'forbidden']).toContain(error.code);
    return error.code;
  }
}

it('knows every verb that no route calls', () => {
  expect([...Object.keys(VERBS), ...Object.keys(OUTSIDE)].sort()).toEqual(verbsWithoutRoute());
});

describe.each(Object.entries(VERBS))('%s', (_name, call) => {
  it('shows and changes nothing of another company', async () => {
    const before = await snapshot(eye, foreign.company);
    const theirs = idsOf(foreign, foreign.members.rep);
    for (const { ctx } of Object.values(home.members)) {
      const text = await answerOf(() => call(ctx, theirs));
      expect(text).not.toMatch(/FOREIGN/);
      expect(Object.values(theirs).filter((id) => text.includes(id))).toEqual([]);
    }
    expect(await snapshot(eye, foreign.company)).toEqual(before);
  });

  it('shows a rep no call of a colleague, and a squad lead none of another squad', async () => {
    const { rep, mate, other, lead1 } = home.members;
    for (const [caller, hidden] of [
      [rep, [mate, other]],
      [lead1, [other]],
    ] as const) {
      for (const member of hidden) {
        const text = await answerOf(() => call(caller.ctx, idsOf(home, member)));
        expect(text).not.toContain(member.conversation);
      }
    }
  });
});

it('gives a squad lead nothing about the other squad', async () => {
  const text = await answerOf(() =>
    overviewSquad({ ctx: home.members.lead1.ctx, input: { squad_id: home.other_squad } }),
  );
  expect(text).toBe('not_found');
});
