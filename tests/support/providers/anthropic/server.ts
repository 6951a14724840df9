import type { ServerResponse } from 'node:http';
import { z } from 'zod';
import {
  type Captured,
  type Fault,
  type Protocol,
  piecesOf,
  sendJson,
  startVendor,
  textFor,
  tokensOf,
  type VendorServer,
} from '../vendor-server';

const VERSION = '2026-10-21';

const textBlock = z.object({
  type: z.literal('text'),
  text: z.string().min(1),
  cache_control: z.object({ type: z.literal('ephemeral'), ttl: z.enum(['5m', '1h']).optional() }).optional(),
});
/** The body of POST /v1/messages; what API version 2026-10-21 no longer knows is refused. */
const bodySchema = z.strictObject({
  model: z.string().regex(/^claude-/),
  max_tokens: z.number().int().min(1).max(128_000),
  system: z.union([z.string(), z.array(textBlock)]).optional(),
  messages: z
    .array(
      z.object({
        role: z.enum(['user', 'assistant']),
        content: z.union([z.string().min(1), z.array(textBlock)]),
      }),
    )
    .min(1),
  output_config: z
    .strictObject({
      effort: z.enum(['low', 'medium', 'high', 'xhigh', 'max']).optional(),
      format: z
        .strictObject({
          type: z.literal('json_schema'),
          schema: z.looseObject({ type: z.literal('object') }),
        })
        .optional(),
    })
    .optional(),
  stream: z.boolean().optional(),
});
type Body = z.infer<typeof bodySchema>;

const FAILURES: Partial<Record<Fault, { status: number; type: string; headers?: Record<string, string> }>> = {
  rate_limited: {
    status: 429,
    type: 'rate_limit_error',
    headers: {
      'retry-after': '1',
      'retry-after-ms': '20',
      'anthropic-ratelimit-requests-limit': '50',
      'anthropic-ratelimit-requests-remaining': '0',
      'anthropic-ratelimit-requests-reset': '2026-11-22T12:00:00Z',
    },
  },
  overloaded: { status: 529, type: 'overloaded_error', headers: { 'retry-after-ms': '20' } },
  unauthorized: { status: 401, type: 'authentication_error' },
  no_quota: { status: 402, type: 'billing_error' },
  server_error: { status: 500, type: 'api_error', headers: { 'retry-after-ms': '20' } },
  bad_request: { status: 400, type: 'invalid_request_error' },
};

let count = 0;

const protocol: Protocol = {
  async answer(request, response, server, fault) {
    count += 1;
    const id = `req_${String(count).padStart(6, '0')}`;
    const refuse = (status: number, type: string, message: string, headers: Record<string, string> = {}) =>
      sendJson(
        response,
        status,
        { type: 'error', error: { type, message, details: {} }, request_id: id },
        { 'request-id': id, ...headers },
      );
    if (request.method !== 'POST' || request.path !== '/v1/messages')
      return refuse(404, 'not_found_error', `no ${request.path}`);
    if (!isSignedIn(request)) return refuse(401, 'authentication_error', 'invalid bearer token');
    if (request.headers['anthropic-version'] !== VERSION)
      return refuse(400, 'invalid_request_error', 'anthropic-version: unsupported');
    const failure = fault && FAILURES[fault];
    if (failure) return refuse(failure.status, failure.type, 'as ordered', failure.headers);
    const parsed = bodySchema.safeParse(JSON.parse(request.body));
    if (!parsed.success) return refuse(400, 'invalid_request_error', z.prettifyError(parsed.error));
    if (
      parsed.data.stream !== true &&
      parsed.data.max_tokens > 21_333 &&
      !request.headers['x-stainless-timeout']
    )
      return refuse(400, 'invalid_request_error', 'streaming is required');
    response.setHeader('request-id', id);
    return parsed.data.stream === true
      ? stream(response, server, parsed.data, fault)
      : sendJson(response, 200, messageOf(server, parsed.data, fault));
  },
};

const isSignedIn = ({ headers }: Captured): boolean =>
  headers.authorization === 'Bearer test-key' || headers['x-api-key'] === 'test-key';

const plain = (content: string | { text: string }[] | undefined): string =>
  content === undefined
    ? ''
    : typeof content === 'string'
      ? content
      : content.map(({ text }) => text).join('\n');

function messageOf(server: VendorServer, body: Body, fault: Fault | undefined) {
  const prompt = { instructions: plain(body.system), data: plain(body.messages[0]?.content) };
  const refused = fault === 'refusal';
  const text = refused ? "I can't help with that." : textFor(server, prompt, fault);
  return {
    id: `msg_${String(count).padStart(6, '0')}`,
    type: 'message',
    role: 'assistant',
    model: body.model,
    content: [{ type: 'text', text, citations: null }],
    stop_reason: refused ? 'refusal' : fault === 'truncated' ? 'max_tokens' : 'end_turn',
    stop_sequence: null,
    stop_details: refused ? { type: 'refusal', category: 'general_harms', explanation: null } : null,
    container: null,
    diagnostics: null,
    usage: {
      input_tokens: tokensOf(prompt.data),
      output_tokens: tokensOf(text),
      cache_creation_input_tokens: 0,
      cache_read_input_tokens: tokensOf(prompt.instructions),
      cache_creation: { ephemeral_5m_input_tokens: 0, ephemeral_1h_input_tokens: 0 },
      output_tokens_details: { thinking_tokens: 0 },
      server_tool_use: null,
      service_tier: 'standard',
      speed: 'standard',
      inference_geo: null,
    },
  };
}

function stream(response: ServerResponse, server: VendorServer, body: Body, fault: Fault | undefined): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const send = (event: { type: string; [key: string]: unknown }) =>
    response.write(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
  const message = messageOf(server, body, fault);
  const text = message.content[0]?.text ?? '';
  send({
    type: 'message_start',
    message: { ...message, content: [], stop_reason: null, usage: { ...message.usage, output_tokens: 1 } },
  });
  send({ type: 'content_block_start', index: 0, content_block: { type: 'text', text: '', citations: null } });
  send({ type: 'ping' });
  const pieces = piecesOf(text);
  for (const [at, piece] of pieces.entries()) {
    const half = at >= pieces.length / 2;
    if (half && fault === 'overloaded_mid_stream') {
      send({ type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } });
      response.end();
      return;
    }
    if (half && fault === 'closed_mid_stream') {
      response.destroy();
      return;
    }
    send({ type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text: piece } });
  }
  send({ type: 'content_block_stop', index: 0 });
  send({
    type: 'message_delta',
    delta: { stop_reason: message.stop_reason, stop_sequence: null, stop_details: message.stop_details },
    usage: { output_tokens: message.usage.output_tokens },
  });
  send({ type: 'message_stop' });
  response.end();
}

/** Anthropic's Messages API as of 2026-10-21. Its key is "test-key". */
export const startAnthropic = (): Promise<VendorServer> => startVendor(protocol);
