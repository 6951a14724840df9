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

const parts = z.array(z.object({ text: z.string() })).min(1);
const bodySchema = z.strictObject({
  contents: z.array(z.object({ role: z.enum(['user', 'model']).optional(), parts })).min(1),
  systemInstruction: z.object({ role: z.string().optional(), parts }).optional(),
  generationConfig: z
    .strictObject({
      maxOutputTokens: z.number().int().positive(),
      responseMimeType: z.literal('application/json'),
      responseJsonSchema: z.looseObject({ type: z.literal('object') }),
    })
    .optional(),
});
type Body = z.infer<typeof bodySchema>;

const FAILURES: Partial<Record<Fault, { code: number; status: string; details?: unknown[] }>> = {
  rate_limited: {
    code: 429,
    status: 'RESOURCE_EXHAUSTED',
    details: [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '0.02s' }],
  },
  overloaded: { code: 503, status: 'UNAVAILABLE' },
  unauthorized: {
    code: 400,
    status: 'INVALID_ARGUMENT',
    details: [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'API_KEY_INVALID' }],
  },
  no_quota: { code: 403, status: 'PERMISSION_DENIED' },
  server_error: { code: 500, status: 'INTERNAL' },
  bad_request: { code: 400, status: 'INVALID_ARGUMENT' },
};

const protocol: Protocol = {
  async answer(request, response, server, fault) {
    const refuse = (code: number, status: string, details: unknown[] = [], message = 'as ordered') =>
      sendJson(response, code, { error: { code, message, status, details } });
    const path = /^\/v1beta\/models\/([\w.-]+):(generateContent|streamGenerateContent\?alt=sse)$/.exec(
      request.path,
    );
    if (request.method !== 'POST' || path === null) return refuse(404, 'NOT_FOUND');
    if (request.headers['x-goog-api-key'] !== 'test-key')
      return refuse(400, 'INVALID_ARGUMENT', FAILURES.unauthorized?.details);
    const failure = fault && FAILURES[fault];
    if (failure) return refuse(failure.code, failure.status, failure.details);
    const parsed = bodySchema.safeParse(JSON.parse(request.body));
    if (!parsed.success) return refuse(400, 'INVALID_ARGUMENT', [], z.prettifyError(parsed.error));
    const model = path[1] ?? '';
    if (path[2] === 'generateContent')
      return sendJson(response, 200, chunkOf(server, parsed.data, model, fault));
    return stream(response, chunkOf(server, parsed.data, model, fault), fault);
  },
};

function chunkOf(server: VendorServer, body: Body, modelVersion: string, fault: Fault | undefined) {
  const textOf = (list: { text: string }[] | undefined) => (list ?? []).map(({ text }) => text).join('\n');
  const prompt = {
    instructions: textOf(body.systemInstruction?.parts),
    data: textOf(body.contents.flatMap((content) => content.parts)),
  };
  const text = textFor(server, prompt, fault);
  const usageMetadata = {
    promptTokenCount: tokensOf(prompt.instructions + prompt.data),
    cachedContentTokenCount: 0,
    candidatesTokenCount: tokensOf(text),
    thoughtsTokenCount: 7,
    totalTokenCount: tokensOf(prompt.instructions + prompt.data + text) + 7,
  };
  const common = { modelVersion, responseId: `r${server.requests.length}`, usageMetadata };
  // A blocked prompt has no candidates at all.
  if (fault === 'refusal') return { ...common, promptFeedback: { blockReason: 'PROHIBITED_CONTENT' } };
  const finishReason = fault === 'truncated' ? 'MAX_TOKENS' : 'STOP';
  return {
    ...common,
    candidates: [
      { index: 0, content: { role: 'model', parts: [{ text }] }, finishReason, safetyRatings: [] },
    ],
  };
}

function stream(response: ServerResponse, whole: ReturnType<typeof chunkOf>, fault: Fault | undefined): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const send = (chunk: unknown) => response.write(`data: ${JSON.stringify(chunk)}\r\n\r\n`);
  const candidate = 'candidates' in whole ? whole.candidates[0] : undefined;
  if (candidate === undefined) {
    send(whole);
    response.end();
    return;
  }
  const pieces = piecesOf(candidate.content.parts[0]?.text ?? '');
  for (const [at, text] of pieces.entries()) {
    const half = at >= pieces.length / 2;
    if (half && fault === 'overloaded_mid_stream') {
      send({ error: { code: 503, message: 'The model is overloaded.', status: 'UNAVAILABLE' } });
      response.end();
      return;
    }
    if (half && fault === 'closed_mid_stream') {
      response.destroy();
      return;
    }
    const last = at === pieces.length - 1;
    const piece = { index: 0, content: { role: 'model', parts: [{ text }] } };
    send({
      modelVersion: whole.modelVersion,
      candidates: [last ? { ...piece, finishReason: candidate.finishReason } : piece],
      ...(last && { usageMetadata: whole.usageMetadata }),
    });
  }
  response.end();
}

/** Gemini's generateContent (v1beta). Its key is "test-key". */
export const startGemini = (): Promise<VendorServer> => startVendor(protocol);
