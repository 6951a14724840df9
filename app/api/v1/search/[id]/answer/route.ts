import { idParamsSchema } from '@/lib/contracts/id-params';
import { answerSearch } from '@/lib/domain/search/answer-search';
import { getSearch } from '@/lib/domain/search/get-search';
import { lineStream, lineStreamSchema } from '@/lib/http/line-stream';
import { route } from '@/lib/http/route';

export const POST = route(
  {
    summary:
      'Have a language model answer an own question, told as it is written: lines of {text}, then {answer}',
    auth: 'session',
    permission: 'search.read',
    params: idParamsSchema,
    output: lineStreamSchema,
  },
  async (ctx, { params }) => {
    // What the reader may not see is refused before the first byte.
    await getSearch({ ctx, input: params });
    return lineStream(async (say, signal) => {
      const view = await answerSearch({ ctx, input: params, on_text: (text) => say({ text }), signal });
      say({ answer: view.answer });
    });
  },
);
