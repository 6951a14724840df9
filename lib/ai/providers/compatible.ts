import OpenAI from 'openai';
import { z } from 'zod';
import { failureOf } from '../failure-of';
import { NO_TOKENS, type Provider, type ProviderAnswer, ProviderError, type TokenCounts } from '../provider';

interface Settings {
  /** With /v1: http://localhost:11434/v1 for Ollama, http://host:8000/v1 for vLLM. */
  base_url: string;
  api_key: string | undefined;
  model: string;
  context_tokens: number;
}

/** Any server that speaks OpenAI's chat completions: Ollama, vLLM, LM Studio, a gateway of the company's own. */
export function compatible({ base_url, api_key, model, context_tokens }: Settings): Provider {
  return {
    name: 'compatible',
    model,
    context_tokens,
    async call(request) {
      const client = new OpenAI({
        // Servers without keys take any.
        apiKey: api_key ?? 'none',
        baseURL: base_url,
        fetch: request.fetch,
        timeout: request.timeout_ms,
        maxRetries: 0,
        logLevel: 'off',
      });
      const params = {
        model,
        messages: [
          { role: 'system' as const, content: request.instructions },
          { role: 'user' as const, content: request.data },
        ],
        // The older name: not every server knows max_completion_tokens.
        max_tokens: request.max_output_tokens,
        response_format: {
          type: 'json_schema' as const,
          json_schema: { name: request.schema_name, strict: true, schema: z.toJSONSchema(request.schema) },
        },
      };
      const options = { signal: request.signal, timeout: request.timeout_ms };
      const { on_text } = request;
      try {
        if (on_text === undefined) return answerOf(await client.chat.completions.create(params, options));
        const chunks = await client.chat.completions.create(
          { ...params, stream: true, stream_options: { include_usage: true } },
          options,
        );
        return await streamed(chunks, on_text);
      } catch (thrown) {
        throw failureOf(thrown, request.signal);
      }
    },
  };
}

function answerOf(completion: OpenAI.ChatCompletion): ProviderAnswer {
  const choice = completion.choices[0];
  const tokens = tokensOf(completion.usage);
  if (choice === undefined) throw new ProviderError('failed', { tokens });
  const refused = Boolean(choice.message.refusal) || choice.finish_reason === 'content_filter';
  const stop = refused ? 'refused' : choice.finish_reason === 'length' ? 'limit' : 'end';
  return { text: choice.message.content ?? '', stop, tokens };
}

async function streamed(
  chunks: AsyncIterable<OpenAI.ChatCompletionChunk>,
  on_text: (text: string) => void,
): Promise<ProviderAnswer> {
  let text = '';
  let finish: string | null = null;
  let refused = false;
  let tokens = NO_TOKENS;
  for await (const { choices, usage } of chunks) {
    const choice = choices[0];
    if (choice?.delta.content) {
      text += choice.delta.content;
      on_text(text);
    }
    if (choice?.delta.refusal) refused = true;
    if (choice?.finish_reason) finish = choice.finish_reason;
    if (usage) tokens = tokensOf(usage);
  }
  if (finish === null) throw new ProviderError('unreachable', { tokens });
  const stop = refused || finish === 'content_filter' ? 'refused' : finish === 'length' ? 'limit' : 'end';
  return { text, stop, tokens };
}

function tokensOf(usage: OpenAI.CompletionUsage | undefined): TokenCounts {
  if (usage === undefined) return NO_TOKENS;
  return {
    prompt: usage.prompt_tokens,
    completion: usage.completion_tokens,
    cached: usage.prompt_tokens_details?.cached_tokens ?? 0,
    cache_write: 0,
  };
}
