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

const bodySchema = z.strictObject({
  model: z.string().min(1),
  messages: z.array(z.object({ role: z.enum(['system', 'user', 'assistant']), content: z.string() })).min(1),
  max_tokens: z.number().int().positive().optional(),
  response_format: z
    .object({
      type: z.literal('json_schema'),
      json_schema: z.object({ name: z.string(), strict: z.boolean().optional(), schema: z.looseObject({}) }),
    })
    .optional(),
  stream: z.boolean().optional(),
  stream_options: z.object({ include_usage: z.boolean() }).optional(),
});
type Body = z.infer<typeof bodySchema>;

const FAILURES: Partial<Record<Fault, { status: number; type: string }>> = {
  rate_limited: { status: 429, type: 'rate_limit_exceeded' },
  overloaded: { status: 503, type: 'ServiceUnavailableError' },
  unauthorized: { status: 401, type: 'invalid_request_error' },
  no_quota: { status: 402, type: 'billing_error' },
  server_error: { status: 500, type: 'InternalServerError' },
  bad_request: { status: 404, type: 'NotFoundError' },
};

const protocol: Protocol = {
  async answer(request, response, server, fault) {
    if (request.method === 'GET' && request.path === '/v1/models')
      return sendJson(response, 200, {
        object: 'list',
        data: [{ id: 'qwen', object: 'model', owned_by: 'library' }],
      });
    const failure =
      request.path === '/v1/chat/completions'
        ? fault && FAILURES[fault]
        : { status: 404, type: 'NotFoundError' };
    if (failure)
      return sendJson(
        response,
        failure.status,
        { object: 'error', message: 'as ordered', type: failure.type, code: failure.status },
        { 'retry-after-ms': '20' },
      );
    const parsed = bodySchema.safeParse(JSON.parse(request.body));
    if (!parsed.success)
      return sendJson(response, 400, {
        error: { message: z.prettifyError(parsed.error), type: 'BadRequestError' },
      });
    // As vLLM says it.
    const asked =
      tokensOf(parsed.data.messages.map(({ content }) => content).join('')) + (parsed.data.max_tokens ?? 0);
    if (asked > server.window)
      return sendJson(response, 400, {
        error: {
          message: `This model's maximum context length is ${server.window} tokens. However, you requested ${asked} tokens.`,
          type: 'BadRequestError',
          param: null,
          code: 400,
        },
      });
    return parsed.data.stream === true
      ? stream(response, server, parsed.data, fault)
      : sendJson(response, 200, completionOf(server, parsed.data, fault));
  },
};

function completionOf(server: VendorServer, body: Body, fault: Fault | undefined) {
  const of = (role: string) => body.messages.find((message) => message.role === role)?.content ?? '';
  const prompt = { instructions: of('system'), data: of('user') };
  const text = textFor(server, prompt, fault);
  // Small local models like code fences.
  const content = fault === undefined ? `\`\`\`json\n${text}\n\`\`\`` : text;
  const [prompt_tokens, completion_tokens] = [tokensOf(prompt.instructions + prompt.data), tokensOf(text)];
  const refused = fault === 'refusal';
  return {
    id: `chatcmpl-${server.requests.length}`,
    object: 'chat.completion',
    created: 1_795_000_000,
    model: body.model,
    choices: [
      {
        index: 0,
        message: { role: 'assistant', content: refused ? null : content, refusal: refused ? 'no' : null },
        finish_reason: fault === 'truncated' ? 'length' : 'stop',
      },
    ],
    usage: { prompt_tokens, completion_tokens, total_tokens: prompt_tokens + completion_tokens },
  };
}

function stream(response: ServerResponse, server: VendorServer, body: Body, fault: Fault | undefined): void {
  const { choices, usage, ...rest } = completionOf(server, body, fault);
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const send = (delta: object, finish_reason: string | null = null) =>
    response.write(
      `data: ${JSON.stringify({ ...rest, object: 'chat.completion.chunk', choices: [{ index: 0, delta, finish_reason }], usage: null })}\n\n`,
    );
  const [choice] = choices;
  send({ role: 'assistant', content: '' });
  if (choice?.message.refusal) send({ refusal: choice.message.refusal });
  const pieces = piecesOf(choice?.message.content ?? '');
  for (const [at, content] of pieces.entries()) {
    const half = at >= pieces.length / 2;
    if (half && fault === 'overloaded_mid_stream') {
      // As vLLM says it, once its answer has begun.
      const error = { message: 'Overloaded', type: 'ServiceUnavailableError', param: null, code: 503 };
      response.write(`data: ${JSON.stringify({ error })}\n\n`);
      response.write('data: [DONE]\n\n');
      response.end();
      return;
    }
    if (half && fault === 'closed_mid_stream') {
      response.destroy();
      return;
    }
    send({ content });
  }
  send({}, choice?.finish_reason ?? 'stop');
  response.write(
    `data: ${JSON.stringify({ ...rest, object: 'chat.completion.chunk', choices: [], usage })}\n\n`,
  );
  response.write('data: [DONE]\n\n');
  response.end();
}

/** Any server with OpenAI's chat completions, as Ollama and vLLM have them; the base URL ends in /v1. */
export const startCompatible = (): Promise<VendorServer> => startVendor(protocol);
