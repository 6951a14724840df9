import { coachingSummarySchema } from '@/lib/contracts/coaching-summary';
import { idParamsSchema } from '@/lib/contracts/id-params';
import { coachingSummary } from '@/lib/domain/analysis/coaching-summary';
import { route } from '@/lib/http/route';

export const POST = route(
  {
    summary: "Sum up what a person's latest calls say about how they sell",
    auth: 'session',
    permission: 'coaching.read',
    params: idParamsSchema,
    output: coachingSummarySchema,
  },
  (ctx, { params }) => coachingSummary({ ctx, input: params }),
);
