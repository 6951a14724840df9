import { type GenerateContentResponse, GoogleGenAI } from '@google/genai';
import { z } from 'zod';
import { failureOf } from '../failure-of';
import { NO_TOKENS, type Provider, type ProviderAnswer, ProviderError, type TokenCounts } from '../provider';

interface Settings {
  api_key: string;
  base_url: string | undefined;
  model: string;
}

const CONTEXT_TOKENS = 90_000;
/** Why an answer ended that is a refusal; a blocked prompt has no candidates at all. */
const REFUSALS = ['SAFETY', 'RECITATION', 'BLOCKLIST', 'PROHIBITED_CONTENT', 'SPII'];

export function gemini({ api_key, base_url, model }: Settings): Provider {
  return {
    name: 'gemini',
    model,
    context_tokens: CONTEXT_TOKENS,
    async call(request) {
      const client = new GoogleGenAI({
        apiKey: api_key,
        vertexai: false,
        httpOptions: {
          ...(base_url !== undefined && { baseUrl: base_url }),
          // Answers by a JSON schema are documented for this version.
          apiVersion: 'v1beta',
          timeout: request.timeout_ms,
          retryOptions: { attempts: 1 },
          fetch: request.fetch,
        },
      });
      const params = {
        model,
        contents: [{ role: 'user', parts: [{ text: request.data }] }],
        config: {
          systemInstruction: { parts: [{ text: request.instructions }] },
          maxOutputTokens: request.max_output_tokens,
          responseMimeType: 'application/json',
          responseJsonSchema: z.toJSONSchema(request.schema),
          abortSignal: request.signal,
        },
      };
      const { on_text } = request;
      try {
        if (on_text === undefined) return answerOf([await client.models.generateContent(params)]);
        const chunks: GenerateContentResponse[] = [];
        for await (const chunk of await client.models.generateContentStream(params)) {
          chunks.push(chunk);
          on_text(textOf(chunks));
        }
        return answerOf(chunks);
      } catch (thrown) {
        throw failureOf(thrown, request.signal);
      }
    },
  };
}

function textOf(chunks: readonly GenerateContentResponse[]): string {
  const parts = chunks.flatMap((chunk) => chunk.candidates?.[0]?.content?.parts ?? []);
  return parts.map((part) => (part.thought === true ? '' : (part.text ?? ''))).join('');
}

function answerOf(chunks: readonly GenerateContentResponse[]): ProviderAnswer {
  const last = chunks.at(-1);
  const tokens = tokensOf(last?.usageMetadata);
  const reason = chunks.findLast((chunk) => chunk.candidates?.[0]?.finishReason)?.candidates?.[0]
    ?.finishReason;
  const blocked = chunks.some((chunk) => chunk.promptFeedback?.blockReason !== undefined);
  if (blocked || (reason !== undefined && REFUSALS.includes(reason)))
    return { text: '', stop: 'refused', tokens };
  // A stream that ends without a reason was cut off on its way.
  if (reason === undefined) throw new ProviderError('unreachable', { tokens });
  return { text: textOf(chunks), stop: reason === 'MAX_TOKENS' ? 'limit' : 'end', tokens };
}

/** Thoughts are billed as output and not among the candidates' tokens; the prompt's count includes cached ones. */
function tokensOf(usage: GenerateContentResponse['usageMetadata']): TokenCounts {
  if (usage === undefined) return NO_TOKENS;
  return {
    prompt: usage.promptTokenCount ?? 0,
    completion: (usage.candidatesTokenCount ?? 0) + (usage.thoughtsTokenCount ?? 0),
    cached: usage.cachedContentTokenCount ?? 0,
    cache_write: 0,
  };
}
