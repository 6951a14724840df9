import OpenAI from 'openai';
import { zodTextFormat } from 'openai/helpers/zod';
import { failureOf } from '../failure-of';
import { NO_TOKENS, type Provider, type ProviderAnswer, ProviderError, type TokenCounts } from '../provider';

interface Settings {
  api_key: string;
  /** With /v1. */
  base_url: string | undefined;
  model: string;
}

/** Above 272,000 tokens the whole request costs twice as much; a call of three hours fits far below. */
const CONTEXT_TOKENS = 90_000;

export function openai({ api_key, base_url, model }: Settings): Provider {
  return {
    name: 'openai',
    model,
    context_tokens: CONTEXT_TOKENS,
    async call(request) {
      const client = new OpenAI({
        apiKey: api_key,
        ...(base_url !== undefined && { baseURL: base_url }),
        fetch: request.fetch,
        timeout: request.timeout_ms,
        maxRetries: 0,
        logLevel: 'off',
      });
      const { type, name, schema } = zodTextFormat(request.schema, request.schema_name);
      const params = {
        model,
        instructions: request.instructions,
        input: request.data,
        max_output_tokens: request.max_output_tokens,
        reasoning: { effort: request.effort },
        text: { format: { type, name, schema, strict: true } },
        // Nothing of a call stays with the vendor beyond the answer.
        store: false,
      };
      const options = { signal: request.signal, timeout: request.timeout_ms };
      const { on_text } = request;
      try {
        if (on_text === undefined) return answerOf(await client.responses.create(params, options));
        const events = await client.responses.create({ ...params, stream: true }, options);
        return await streamed(events, on_text);
      } catch (thrown) {
        throw failureOf(thrown, request.signal);
      }
    },
  };
}

async function streamed(
  events: AsyncIterable<OpenAI.Responses.ResponseStreamEvent>,
  on_text: (text: string) => void,
): Promise<ProviderAnswer> {
  let text = '';
  for await (const event of events) {
    if (event.type === 'response.output_text.delta') {
      text += event.delta;
      on_text(text);
    } else if (
      event.type === 'response.completed' ||
      event.type === 'response.incomplete' ||
      event.type === 'response.failed'
    )
      return answerOf(event.response);
    else if (event.type === 'error') throw new ProviderError(errorOutcome(event.code));
  }
  // The connection ended without the event that ends an answer.
  throw new ProviderError('unreachable');
}

function answerOf(response: OpenAI.Responses.Response): ProviderAnswer {
  const tokens = tokensOf(response.usage);
  if (response.status === 'failed') throw new ProviderError(errorOutcome(response.error?.code), { tokens });
  const parts = response.output.flatMap((item) => (item.type === 'message' ? item.content : []));
  const refused =
    parts.some((part) => part.type === 'refusal') || response.incomplete_details?.reason === 'content_filter';
  const text = parts.map((part) => (part.type === 'output_text' ? part.text : '')).join('');
  const stop = refused ? 'refused' : response.status === 'incomplete' ? 'limit' : 'end';
  return { text, stop, tokens };
}

const errorOutcome = (code: string | null | undefined) =>
  code === 'rate_limit_exceeded' ? 'rate_limited' : code === 'insufficient_quota' ? 'no_quota' : 'failed';

/** Here `input_tokens` includes cached ones. */
function tokensOf(usage: OpenAI.Responses.ResponseUsage | undefined): TokenCounts {
  if (usage === undefined) return NO_TOKENS;
  return {
    prompt: usage.input_tokens,
    completion: usage.output_tokens,
    cached: usage.input_tokens_details?.cached_tokens ?? 0,
    cache_write: 0,
  };
}
