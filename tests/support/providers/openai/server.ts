import type { ServerResponse } from 'node:http';
import { z } from 'zod';
import {
  type Fault,
  type Protocol,
  piecesOf,
  sendJson,
  startVendor,
  textFor,
  tokensOf,
  type VendorServer,
} from '../vendor-server';

/** In strict mode every property is required and no other is allowed. */
const strictObject: z.ZodType = z.lazy(() =>
  z.looseObject({ type: z.literal('object'), additionalProperties: z.literal(false) }).refine(
    (schema) => {
      const { properties, required } = schema as { properties?: object; required?: unknown[] };
      return Object.keys(properties ?? {}).every((name) => required?.includes(name));
    },
    { message: "'required' is required to be supplied and to include every key in properties" },
  ),
);
const bodySchema = z.strictObject({
  model: z.string().regex(/^gpt-/),
  instructions: z.string().optional(),
  input: z.string().min(1),
  max_output_tokens: z.number().int().min(16).optional(),
  reasoning: z
    .strictObject({ effort: z.enum(['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max']) })
    .optional(),
  text: z
    .strictObject({
      format: z.strictObject({
        type: z.literal('json_schema'),
        name: z.string().regex(/^[\w-]{1,64}$/),
        schema: strictObject,
        strict: z.literal(true),
      }),
    })
    .optional(),
  store: z.boolean().optional(),
  stream: z.boolean().optional(),
});
type Body = z.infer<typeof bodySchema>;

const FAILURES: Partial<Record<Fault, { status: number; type: string; code: string | null }>> = {
  rate_limited: { status: 429, type: 'requests', code: 'rate_limit_exceeded' },
  no_quota: { status: 429, type: 'insufficient_quota', code: 'insufficient_quota' },
  unauthorized: { status: 401, type: 'invalid_request_error', code: 'invalid_api_key' },
  overloaded: { status: 503, type: 'server_error', code: 'server_is_overloaded' },
  server_error: { status: 500, type: 'server_error', code: null },
  bad_request: { status: 400, type: 'invalid_request_error', code: 'context_length_exceeded' },
};

const protocol: Protocol = {
  async answer(request, response, server, fault) {
    const refuse = (status: number, type: string, code: string | null, param: string | null = null) =>
      sendJson(
        response,
        status,
        { error: { message: 'as ordered', type, param, code } },
        {
          'x-request-id': `req_${server.requests.length}`,
          'retry-after-ms': '20',
          'x-ratelimit-limit-requests': '500',
          'x-ratelimit-remaining-requests': '0',
          'x-ratelimit-reset-requests': '6m0s',
        },
      );
    if (request.method !== 'POST' || request.path !== '/v1/responses')
      return refuse(404, 'invalid_request_error', null);
    if (request.headers.authorization !== 'Bearer test-key')
      return refuse(401, 'invalid_request_error', 'invalid_api_key');
    const failure = fault && FAILURES[fault];
    if (failure) return refuse(failure.status, failure.type, failure.code);
    const parsed = bodySchema.safeParse(JSON.parse(request.body));
    if (!parsed.success)
      return refuse(400, 'invalid_request_error', 'unsupported_parameter', z.prettifyError(parsed.error));
    const body = responseOf(server, parsed.data, fault);
    return parsed.data.stream === true ? stream(response, body, fault) : sendJson(response, 200, body);
  },
};

function responseOf(server: VendorServer, body: Body, fault: Fault | undefined) {
  const prompt = { instructions: body.instructions ?? '', data: body.input };
  const text = textFor(server, prompt, fault);
  const cut = fault === 'truncated';
  const content =
    fault === 'refusal'
      ? [{ type: 'refusal', refusal: "I can't help with that." }]
      : [{ type: 'output_text', text, annotations: [], logprobs: [] }];
  const [input_tokens, output_tokens] = [tokensOf(prompt.instructions + prompt.data), tokensOf(text)];
  return {
    id: `resp_${server.requests.length}`,
    object: 'response',
    created_at: 1_795_000_000,
    status: cut ? 'incomplete' : 'completed',
    error: null,
    incomplete_details: cut ? { reason: 'max_output_tokens' } : null,
    instructions: prompt.instructions,
    model: body.model,
    output: [
      { type: 'message', id: 'msg_1', role: 'assistant', status: cut ? 'incomplete' : 'completed', content },
    ],
    usage: {
      input_tokens,
      input_tokens_details: { cached_tokens: Math.floor(input_tokens / 2) },
      output_tokens,
      output_tokens_details: { reasoning_tokens: 0 },
      total_tokens: input_tokens + output_tokens,
    },
  };
}

function stream(
  response: ServerResponse,
  body: ReturnType<typeof responseOf>,
  fault: Fault | undefined,
): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  let sequence_number = 0;
  const send = (event: { type: string; [key: string]: unknown }) => {
    response.write(`event: ${event.type}\ndata: ${JSON.stringify({ ...event, sequence_number })}\n\n`);
    sequence_number += 1;
  };
  const begun = { ...body, status: 'in_progress', output: [], usage: null };
  send({ type: 'response.created', response: begun });
  send({ type: 'response.in_progress', response: begun });
  const [part] = body.output[0]?.content ?? [];
  const pieces = part !== undefined && 'text' in part ? piecesOf(part.text ?? '') : [];
  for (const [at, delta] of pieces.entries()) {
    const half = at >= pieces.length / 2;
    if (half && fault === 'overloaded_mid_stream') {
      const error = { code: 'server_error', message: 'overloaded' };
      send({ type: 'response.failed', response: { ...begun, status: 'failed', error } });
      response.end();
      return;
    }
    if (half && fault === 'closed_mid_stream') {
      response.destroy();
      return;
    }
    send({
      type: 'response.output_text.delta',
      item_id: 'msg_1',
      output_index: 0,
      content_index: 0,
      delta,
      logprobs: [],
    });
  }
  send({ type: body.status === 'completed' ? 'response.completed' : 'response.incomplete', response: body });
  response.end();
}

/** OpenAI's Responses API. Its key is "test-key"; the base URL ends in /v1. */
export const startOpenAI = (): Promise<VendorServer> => startVendor(protocol);
