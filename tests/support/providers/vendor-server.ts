import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** One request as it arrived. */
export interface Captured {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** What a server of this kind does wrong, once each, before it answers again. */
export type Fault =
  | 'rate_limited'
  | 'overloaded'
  | 'overloaded_mid_stream'
  | 'closed_mid_stream'
  | 'truncated'
  | 'refusal'
  | 'slow'
  | 'broken_json'
  | 'closed'
  | 'unauthorized'
  | 'no_quota'
  | 'server_error'
  | 'bad_request';

/** What the model says to a prompt: instructions and data as they were sent. */
export type Brain = (prompt: { instructions: string; data: string }) => unknown;

export interface VendorServer {
  /** Address without a path. */
  url: string;
  requests: Captured[];
  /** Faults of the next requests, in order. */
  faults: Fault[];
  brain: Brain;
  /** Tokens that a prompt and its answer may have together, where a server has a window of its own. */
  window: number;
  close(): Promise<void>;
}

/** What one vendor's protocol does with a request. */
export interface Protocol {
  answer(
    request: Captured,
    response: ServerResponse,
    server: VendorServer,
    fault: Fault | undefined,
  ): Promise<void>;
}

/** How long a slow answer takes; whoever waits gives up before. */
const SLOW_MS = 3_000;

/** Starts a vendor's protocol on a free port of this machine. */
export async function startVendor(protocol: Protocol): Promise<VendorServer> {
  const http = createServer((request, response) => {
    void handle(request, response).catch(() => response.destroy());
  });
  const server: VendorServer = {
    url: '',
    requests: [],
    faults: [],
    brain: () => ({}),
    window: Number.POSITIVE_INFINITY,
    close: () =>
      new Promise((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  };
  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const captured = {
      method: request.method ?? '',
      path: request.url ?? '',
      headers: request.headers,
      body: await bodyOf(request),
    };
    server.requests.push(captured);
    const fault = captured.method === 'POST' ? server.faults.shift() : undefined;
    if (fault === 'closed') {
      response.destroy();
      return;
    }
    if (fault === 'slow') await wait(SLOW_MS);
    await protocol.answer(captured, response, server, fault);
  }
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const { port } = http.address() as AddressInfo;
  server.url = `http://127.0.0.1:${port}`;
  return server;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

export function sendJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}

/** Pieces of a text as a stream brings them: a few characters each, so that placeholders come apart. */
export function piecesOf(text: string): string[] {
  return text.match(/[\s\S]{1,7}/g) ?? [];
}

/** The text of an answer: the brain's, or what a fault makes of it. */
export function textFor(
  server: VendorServer,
  prompt: Parameters<Brain>[0],
  fault: Fault | undefined,
): string {
  const text = JSON.stringify(server.brain(prompt));
  if (fault === 'truncated') return text.slice(0, Math.floor(text.length / 2));
  return fault === 'broken_json' ? `Sure! Here it is: ${text.slice(1)}` : text;
}

/** About four characters to a token. */
export const tokensOf = (text: string): number => Math.ceil(text.length / 4);
