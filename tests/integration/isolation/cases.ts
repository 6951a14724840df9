import { randomUUID } from 'node:crypto';
import type { CallInput } from './callers';
import { AI_CASES } from './cases-ai';
import { CALL_CASES } from './cases-calls';
import { HUB_CASES } from './cases-hub';
import { PIPELINE_CASES } from './cases-pipeline';
import { PLAYBOOK_CASES } from './cases-playbooks';
import { REVIEW_CASES } from './cases-review';
import { SEARCH_CASES } from './cases-search';
import type { Member, Owned, World } from './world';
import type { HubRows } from './world-hub';

/** Rows that an id may name. */
export type Entity =
  | keyof Owned
  | keyof HubRows
  | 'squad'
  | 'lead'
  | 'deal'
  | 'lead_note'
  | 'csv_import'
  | 'batch'
  | 'playbook'
  | 'bot'
  | 'company';
export type Ids = Record<Entity, string>;

/** The ids of one person and of their company; a person outside the first squad names the second one. */
export function idsOf(world: World, member: Member): Ids {
  const { person, conversation, meeting, session, device, browser, alert, task, comment, search } = member;
  const squad =
    member === world.members.other || member === world.members.lead2 ? world.other_squad : world.squad;
  const { lead, deal, lead_note, csv_import, batch, playbook, bot, slug } = world;
  return {
    person,
    conversation,
    meeting,
    session,
    device,
    browser,
    alert,
    task,
    comment,
    search,
    squad,
    lead,
    deal,
    lead_note,
    csv_import,
    batch,
    playbook,
    bot,
    company: slug,
    ...world.hub,
  };
}

/** How to call an operation, and which row each of its id fields names. */
export interface Case {
  fields: Readonly<Record<string, Entity>>;
  input?: (ids: Ids) => CallInput;
  /** Answers that differ from "not found" for a row of another company, each with its reason. */
  foreign?: Partial<Record<Entity, { status: number; because: string }>>;
}

const byId = (entity: Entity, body?: unknown): Case => ({
  fields: { 'path.id': entity },
  input: (ids) => ({ params: { id: ids[entity] }, body }),
});
const plain: Case = { fields: {} };
const send = (body: unknown): Case => ({ fields: {}, input: () => ({ body }) });

const CODE = 'x'.repeat(43);
const PASSWORD = 'a long enough password 1';

/** One entry per operation; the test fails when one is missing or when an id field of an operation is not named here. */
export const CASES: Readonly<Record<string, Case>> = {
  ...PIPELINE_CASES,
  'GET /api/v1/me': plain,
  'POST /api/v1/meetings': {
    fields: { 'body.session_id': 'session' },
    input: (ids) => ({
      body: {
        session_id: ids.session,
        platform: 'google-meet',
        code: 'abc-defg-hij',
        title: null,
        lang: 'en',
        started_at: '2026-11-02T13:00:00Z',
      },
    }),
    foreign: {
      session: {
        status: 200,
        because: 'session ids are made by the caller and count per company: it is a new one here',
      },
    },
  },
  'GET /api/v1/meetings/{id}': byId('meeting'),
  'PATCH /api/v1/meetings/{id}': {
    fields: { 'path.id': 'meeting', 'body.lead_id': 'lead' },
    input: (ids) => ({ params: { id: ids.meeting }, body: { consent: 'notified', lead_id: ids.lead } }),
  },
  'GET /api/v1/meetings/{id}/config': byId('meeting'),
  'POST /api/v1/coach/sessions': {
    fields: { 'body.session_id': 'session', 'body.meeting_id': 'meeting' },
    input: (ids) => ({
      body: {
        session_id: ids.session,
        meeting_id: ids.meeting,
        sequence: 1,
        final: false,
        duration_ms: 1,
        participants: [],
        turns: [],
        notes: [],
      },
    }),
  },
  'GET /api/v1/conversations': {
    fields: {
      'query.user_id': 'person',
      'query.squad_id': 'squad',
      'query.lead_id': 'lead',
      'query.playbook_id': 'playbook',
    },
    input: (ids) => ({ query: { user_id: ids.person } }),
  },
  'GET /api/v1/conversations/{id}': byId('conversation'),
  'PATCH /api/v1/conversations/{id}': {
    fields: { 'path.id': 'conversation', 'body.lead_id': 'lead' },
    input: (ids) => ({ params: { id: ids.conversation }, body: { lead_id: ids.lead } }),
  },
  'PATCH /api/v1/conversations/{id}/notes': byId('conversation', {
    notes: [{ id: 'n9', rev: 9, t_ms: 0, text: 'overwritten' }],
  }),
  'GET /api/v1/devices': plain,
  'DELETE /api/v1/devices/{id}': byId('device'),
  'GET /api/v1/sessions': plain,
  'DELETE /api/v1/sessions': plain,
  'DELETE /api/v1/sessions/{id}': byId('browser'),
  'GET /api/v1/extension/config': plain,
  'POST /api/v1/extension/codes': send({ state: CODE }),
  'POST /api/v1/extension/token': send({ code: CODE, state: CODE, device: { name: 'x', version: '1' } }),
  'POST /api/v1/invitations/open': send({ code: CODE }),
  'POST /api/v1/invitations/accept': send({ code: CODE, name: 'Somebody', password: PASSWORD }),
  'POST /api/v1/password/forgot': send({ email: 'nobody@test.example' }),
  'POST /api/v1/password/reset': send({ code: CODE, password: PASSWORD }),
  'PUT /api/v1/profile/password': send({ current_password: 'wrong', new_password: PASSWORD }),
  'PATCH /api/v1/profile': send({ locale: 'en' }),
  'GET /api/v1/people': {
    fields: { 'query.squad_id': 'squad' },
    input: (ids) => ({ query: { squad_id: ids.squad } }),
  },
  'POST /api/v1/people': {
    fields: { 'body.squads.[].squad_id': 'squad' },
    input: (ids) => ({
      body: {
        name: 'New person',
        email: `${randomUUID()}@test.example`,
        role: 'AGENT',
        squads: [{ squad_id: ids.squad }],
      },
    }),
  },
  'GET /api/v1/people/{id}': byId('person'),
  'PATCH /api/v1/people/{id}': {
    fields: { 'path.id': 'person', 'body.squads.[].squad_id': 'squad' },
    input: (ids) => ({
      params: { id: ids.person },
      body: { name: 'Taken over', squads: [{ squad_id: ids.squad }] },
    }),
  },
  'PUT /api/v1/people/{id}/status': byId('person', { status: 'INACTIVE' }),
  'POST /api/v1/people/{id}/invitation': byId('person'),
  'GET /api/v1/squads': plain,
  'POST /api/v1/squads': {
    fields: { 'body.members.[].user_id': 'person' },
    input: (ids) => ({ body: { name: 'New squad', type: 'sales', members: [{ user_id: ids.person }] } }),
  },
  'PATCH /api/v1/squads/{id}': {
    fields: { 'path.id': 'squad', 'body.members.[].user_id': 'person' },
    input: (ids) => ({
      params: { id: ids.squad },
      body: { name: 'Taken over', members: [{ user_id: ids.person }] },
    }),
  },
  'DELETE /api/v1/squads/{id}': byId('squad'),
  'GET /api/v1/company': plain,
  'PATCH /api/v1/company': send({ timezone: 'America/Sao_Paulo' }),
  'GET /api/v1/company/audit': {
    fields: { 'query.user_id': 'person' },
    input: (ids) => ({ query: { user_id: ids.person } }),
  },
  'POST /api/v1/switch': {
    fields: { 'body.company_slug': 'company' },
    input: (ids) => ({ body: { company_slug: ids.company, reason: 'looking after a ticket' } }),
  },
  'DELETE /api/v1/switch': plain,
  'GET /api/v1/bots': plain,
  'POST /api/v1/bots': {
    fields: { 'body.playbook_id': 'playbook' },
    input: (ids) => ({
      body: {
        name: 'New bot',
        type: 'SDR',
        playbook_id: ids.playbook,
        channels: ['EMAIL'],
        max_messages_per_day: 1,
        delay_between_messages_seconds: 60,
      },
    }),
  },
  'PATCH /api/v1/bots/{id}': byId('bot', { status: 'ACTIVE' }),
  ...AI_CASES,
  ...PLAYBOOK_CASES,
  ...REVIEW_CASES,
  ...SEARCH_CASES,
  ...HUB_CASES,
  ...CALL_CASES,
};
