import { coachingSummaryStateSchema } from '@/lib/contracts/coaching-summary';
import { idParamsSchema } from '@/lib/contracts/id-params';
import { getSummary } from '@/lib/domain/coaching-summary/get-summary';
import { writeSummary } from '@/lib/domain/coaching-summary/write-summary';
import { lineStream, lineStreamSchema } from '@/lib/http/line-stream';
import { route } from '@/lib/http/route';

export const GET = route(
  {
    summary: "Read what a person's latest calls say about how they sell, as it was last written",
    auth: 'session',
    permission: 'coaching.read',
    params: idParamsSchema,
    output: coachingSummaryStateSchema,
  },
  (ctx, { params }) => getSummary({ ctx, input: params }),
);

export const POST = route(
  {
    summary:
      "Sum up what a person's latest calls say about how they sell, told as it is written: lines of {text}, then {done}",
    auth: 'session',
    permission: 'coaching.read',
    params: idParamsSchema,
    output: lineStreamSchema,
  },
  async (ctx, { params }) => {
    // Whom the reader may not see is refused before the first byte.
    await getSummary({ ctx, input: params });
    return lineStream(async (say, signal) => {
      const done = await writeSummary({ ctx, input: params, on_text: (text) => say({ text }), signal });
      say({ done });
    });
  },
);
