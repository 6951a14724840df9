import Anthropic from '@anthropic-ai/sdk';
import { zodOutputFormat } from '@anthropic-ai/sdk/helpers/zod';
import type { MessageStream } from '@anthropic-ai/sdk/lib/MessageStream';
import { failureOf } from '../failure-of';
import { NO_TOKENS, type Provider, type ProviderAnswer, ProviderError, type TokenCounts } from '../provider';

interface Settings {
  api_key: string;
  /** Without /v1. */
  base_url: string | undefined;
  model: string;
}

/** Long documents are cut before this; the prices of some models rise above 100,000 tokens. */
const CONTEXT_TOKENS = 90_000;

type Usage = Pick<
  Anthropic.Usage,
  'input_tokens' | 'output_tokens' | 'cache_creation_input_tokens' | 'cache_read_input_tokens'
>;

export function anthropic({ api_key, base_url, model }: Settings): Provider {
  return {
    name: 'anthropic',
    model,
    context_tokens: CONTEXT_TOKENS,
    async call(request) {
      const client = new Anthropic({
        apiKey: api_key,
        authToken: null,
        ...(base_url !== undefined && { baseURL: base_url }),
        fetch: request.fetch,
        timeout: request.timeout_ms,
        // The gateway retries: it counts, waits and falls back.
        maxRetries: 0,
        logLevel: 'off',
      });
      const { type, schema } = zodOutputFormat(request.schema);
      const params = {
        model,
        max_tokens: request.max_output_tokens,
        system: [
          {
            type: 'text' as const,
            text: request.instructions,
            cache_control: { type: 'ephemeral' as const },
          },
        ],
        messages: [{ role: 'user' as const, content: request.data }],
        output_config: { effort: request.effort, format: { type, schema } },
      };
      const options = { signal: request.signal, timeout: request.timeout_ms };
      const { on_text } = request;
      if (on_text === undefined) {
        const message = await client.messages.create(params, options).catch((thrown: unknown) => {
          throw failureOf(thrown, request.signal);
        });
        return answerOf(message);
      }
      return streamed(client.messages.stream(params, options), on_text, request.signal);
    },
  };
}

async function streamed(
  stream: MessageStream<unknown>,
  on_text: (text: string) => void,
  signal: AbortSignal,
): Promise<ProviderAnswer> {
  let used: Usage | undefined;
  stream.on('streamEvent', (event, snapshot) => {
    if (event.type === 'message_start' || event.type === 'message_delta') used = snapshot.usage;
  });
  stream.on('text', (_delta, text) => on_text(text));
  try {
    return answerOf(await stream.finalMessage());
  } catch (thrown) {
    throw failureOf(thrown, signal, used && tokensOf(used));
  }
}

function answerOf({ content, stop_reason, usage }: Anthropic.Message): ProviderAnswer {
  const tokens = tokensOf(usage);
  const text = content.map((block) => (block.type === 'text' ? block.text : '')).join('');
  if (stop_reason === 'model_context_window_exceeded') throw new ProviderError('rejected', { tokens });
  const stop = stop_reason === 'refusal' ? 'refused' : stop_reason === 'max_tokens' ? 'limit' : 'end';
  return { text, stop, tokens };
}

/** `input_tokens` leaves cached ones out; here the prompt is all of it. */
function tokensOf(usage: Usage): TokenCounts {
  const cached = usage.cache_read_input_tokens ?? 0;
  const cache_write = usage.cache_creation_input_tokens ?? 0;
  const prompt = (usage.input_tokens ?? 0) + cached + cache_write;
  return { ...NO_TOKENS, prompt, completion: usage.output_tokens ?? 0, cached, cache_write };
}
