import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { CoachIncrement } from '@/lib/contracts/coach-sessions';
import { coachIncrementSchema } from '@/lib/contracts/coach-sessions';
import {
  publishedConfigSchema,
  type RemoteConfig,
  type SignedConfig,
} from '@/lib/contracts/extension-config';
import { EXTENSION_ID } from '@/lib/contracts/extension-id';
import { exchangeCodeSchema } from '@/lib/contracts/extension-link';
import type { LeadChoice } from '@/lib/contracts/lead-choices';
import {
  type CreateMeeting,
  createMeetingSchema,
  type MeetingConfig,
  type MeetingState,
  type UpdateMeeting,
  updateMeetingSchema,
} from '@/lib/contracts/meetings';
import type { Turn } from '@/lib/contracts/turn';
import { signConfig } from '@/lib/crypto/config-key';
import { CONFIG_KEY } from '@/tests/support/test-environment';
import { connectPage } from './connect-page';

/** What the API does with the calls that carry a call's data. */
export type Fault = 'none' | 'error' | 'hang' | 'expired' | 'refuse';

interface Answer {
  status: number;
  body: unknown;
}

const ALLOWED_ORIGIN = `chrome-extension://${EXTENSION_ID}`;
export const LINK_CODE = 'one-time-code-of-24-characters';
const FIRST_TOKEN = 'token-1';
const FIRST_PORT = 4310;
const LAST_PORT = 4329;

/**
 * The API's side of the extension's protocol, held to the contracts, with faults on demand. It stands in for the
 * application where a test must make the application fail.
 */
export class ApiServer {
  fault: Fault = 'none';
  readonly meetings = new Map<string, CreateMeeting>();
  readonly increments = new Map<string, Map<number, CoachIncrement>>();
  /** Requests that carried an increment, repeats included. */
  deliveries = 0;
  /** Bytes of all requests to the API: head and body. */
  bytesReceived = 0;
  config: Partial<MeetingConfig> = {};
  /** What the rep said about each call, by its session. */
  readonly told = new Map<string, UpdateMeeting>();
  leads: LeadChoice[] = [];
  /** The lead that the server would find for any call, and others that fit. */
  match: Pick<MeetingState, 'lead' | 'suggestions'> = { lead: null, suggestions: [] };
  /** What the remote configuration says besides neutral things. */
  remote: Partial<RemoteConfig> = {};
  /** Changes the signed remote configuration on its way. */
  tamper: (signed: SignedConfig) => SignedConfig = (signed) => signed;
  validToken = FIRST_TOKEN;
  user = { id: 'user-1', name: 'Marina Duarte' };
  readonly #server: Server;

  #port = 0;

  constructor() {
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }

  get url(): string {
    return `http://localhost:${this.#port}`;
  }

  /** Listens on the first free port of its range. */
  async start(): Promise<void> {
    for (let port = FIRST_PORT; port <= LAST_PORT; port += 1) {
      if (await this.#listen(port)) return;
    }
    throw new Error(`No free port from ${FIRST_PORT} to ${LAST_PORT}.`);
  }

  #listen(port: number): Promise<boolean> {
    return new Promise((resolve) => {
      this.#server.once('error', () => resolve(false));
      this.#server.listen(port, '127.0.0.1', () => {
        this.#port = port;
        resolve(true);
      });
    });
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  /** The session's turns as the server would keep them: highest revision of each, in order of their start. */
  turns(session_id: string): Turn[] {
    const latest = new Map<string, Turn>();
    for (const increment of this.increments.get(session_id)?.values() ?? []) {
      for (const turn of increment.turns) {
        const known = latest.get(turn.id);
        if (!known || turn.rev > known.rev) latest.set(turn.id, turn);
      }
    }
    return [...latest.values()].filter((turn) => turn.words > 0).sort((a, b) => a.start_ms - b.start_ms);
  }

  /** True once every increment up to the final one is here. */
  isComplete(session_id: string): boolean {
    const received = this.increments.get(session_id);
    const final = [...(received?.values() ?? [])].find((increment) => increment.final);
    return final !== undefined && received?.size === final.sequence + 1;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.url);
    if (url.pathname === '/extension/connect') {
      response.setHeader('content-type', 'text/html').end(connectPage(LINK_CODE));
      return;
    }
    if (request.headers.origin === ALLOWED_ORIGIN) {
      response.setHeader('access-control-allow-origin', ALLOWED_ORIGIN);
      response.setHeader('access-control-allow-headers', 'authorization, content-type');
      response.setHeader('access-control-allow-methods', 'GET, POST, PATCH');
    }
    if (request.method === 'OPTIONS') {
      response.writeHead(204).end();
      return;
    }
    const sent = await readBody(request);
    this.bytesReceived += headBytes(request) + sent.byteLength;
    const answer = this.#route(url, request.headers.authorization, asJson(sent));
    if (answer === 'silence') return;
    const type = answer.status < 400 ? 'application/json' : 'application/problem+json';
    response.writeHead(answer.status, { 'content-type': type }).end(JSON.stringify(answer.body));
  }

  #route(
    { pathname: path, searchParams: query }: URL,
    authorization: string | undefined,
    body: unknown,
  ): Answer | 'silence' {
    if (path === '/api/v1/extension/token') return this.#exchange(body);
    if (path === '/api/v1/extension/config') return { status: 200, body: this.tamper(this.#signedConfig()) };
    if (this.fault === 'hang') return 'silence';
    if (this.fault === 'error') return problem(500, 'internal');
    const known = authorization === `Bearer ${this.validToken}`;
    if (!known || this.fault === 'expired') return problem(401, 'unauthenticated');
    if (path === '/api/v1/me') return { status: 200, body: this.#me() };
    if (path === '/api/v1/meetings') return this.#meeting(body);
    if (path === '/api/v1/coach/sessions') return this.#increment(body);
    if (path === '/api/v1/leads/choices') return { status: 200, body: { leads: this.#findLeads(query) } };
    const meeting = /^\/api\/v1\/meetings\/meeting-([^/]+)$/.exec(path);
    if (meeting?.[1]) return this.#meetingState(meeting[1], body);
    const config = /^\/api\/v1\/meetings\/([^/]+)\/config$/.exec(path);
    return config?.[1] ? { status: 200, body: this.#configOf(config[1]) } : problem(404, 'not_found');
  }

  #exchange(body: unknown): Answer {
    const parsed = exchangeCodeSchema.safeParse(body);
    if (!parsed.success || parsed.data.code !== LINK_CODE) return problem(400, 'invalid_code');
    return {
      status: 201,
      body: {
        token: this.validToken,
        token_type: 'Bearer',
        expires_at: new Date(Date.now() + 24 * 3_600_000).toISOString(),
        device_id: 'device-1',
      },
    };
  }

  #signedConfig(): SignedConfig {
    const neutral = publishedConfigSchema.parse({});
    const payload = JSON.stringify({ v: 1, issued_at: new Date().toISOString(), ...neutral, ...this.remote });
    return { payload, signature: signConfig(CONFIG_KEY, payload) };
  }

  #me() {
    const company = { id: 'company-1', slug: 'acme', name: 'Acme', timezone: 'America/Sao_Paulo' };
    const { id, name } = this.user;
    return { id, name, email: 'rep@example.com', role: 'AGENT', locale: 'pt-BR', company, features: {} };
  }

  #meeting(body: unknown): Answer {
    const parsed = createMeetingSchema.safeParse(body);
    if (!parsed.success) return problem(422, 'invalid');
    const { session_id, code } = parsed.data;
    this.meetings.set(session_id, parsed.data);
    const id = `meeting-${session_id}`;
    const created_at = new Date().toISOString();
    return {
      status: 201,
      body: { id, session_id, code, conversation_id: `conversation-${session_id}`, created_at },
    };
  }

  #findLeads(query: URLSearchParams): LeadChoice[] {
    const text = (query.get('query') ?? '').toLowerCase();
    return this.leads.filter(({ name, company_name }) =>
      `${name} ${company_name}`.toLowerCase().includes(text),
    );
  }

  /** Takes what the rep says about a call (nothing, for a question) and answers how the call stands. */
  #meetingState(session_id: string, body: unknown): Answer {
    const said = updateMeetingSchema.safeParse(body ?? {});
    const known = this.meetings.get(session_id);
    if (!said.success || !known) return problem(said.success ? 404 : 422, 'refused');
    const told = { ...this.told.get(session_id), ...said.data };
    this.told.set(session_id, told);
    if (told.consent === 'refused') this.increments.delete(session_id);
    const picked = this.leads.find(({ id }) => id === told.lead_id);
    const state: MeetingState = {
      id: `meeting-${session_id}`,
      conversation_id: `conversation-${session_id}`,
      consent: told.consent ?? 'none',
      lang: told.lang ?? known.lang,
      partial: told.partial ?? false,
      ...(picked ? { lead: picked, suggestions: [] } : this.match),
    };
    return { status: 200, body: state };
  }

  #configOf(meeting_id: string): MeetingConfig {
    return {
      meeting_id,
      methodology: 'SPICED',
      custom_methodology: null,
      baseline_wpm: null,
      playbook: null,
      bands: {
        talk_ratio: { min: 0.35, max: 0.5, alert: 0.65, source: 'Gong' },
        pace_wpm: { min: 130, max: 190, alert: 210, source: 'NURC-SP' },
        monologue_ms: { alert: 150_000, source: 'Gong' },
      },
      increment_every_ms: 10_000,
      features: {},
      review_url: `/acme/conversas/${meeting_id}`,
      ...this.config,
    };
  }

  #increment(body: unknown): Answer {
    const parsed = coachIncrementSchema.safeParse(body);
    if (!parsed.success || this.fault === 'refuse') return problem(422, 'invalid');
    const { session_id, sequence, meeting_id } = parsed.data;
    if (meeting_id !== `meeting-${session_id}`) return problem(404, 'not_found');
    if (this.told.get(session_id)?.consent === 'refused')
      return { status: 200, body: refusedSession(session_id) };
    this.deliveries += 1;
    const received = this.increments.get(session_id) ?? new Map<number, CoachIncrement>();
    this.increments.set(session_id, received);
    if (!received.has(sequence)) received.set(sequence, parsed.data);
    return {
      status: 200,
      body: {
        session_id,
        conversation_id: `conversation-${session_id}`,
        received: received.size,
        missing: [],
        status: this.isComplete(session_id) ? 'complete' : 'open',
      },
    };
  }
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function asJson(body: Buffer): unknown {
  return body.byteLength === 0 ? null : JSON.parse(body.toString());
}

/** Request line and headers as they came over the wire, with their separators. */
function headBytes(request: IncomingMessage): number {
  const line = `${request.method} ${request.url} HTTP/1.1\r\n`;
  const headers = request.rawHeaders.reduce((sum, part) => sum + Buffer.byteLength(part) + 2, 0);
  return line.length + headers + 2;
}

function refusedSession(session_id: string) {
  const conversation_id = `conversation-${session_id}`;
  return { session_id, conversation_id, received: 0, missing: [], status: 'refused' };
}

function problem(status: number, code: string): Answer {
  return {
    status,
    body: { type: 'about:blank', title: code, status, code, detail: code, request_id: 'test' },
  };
}
